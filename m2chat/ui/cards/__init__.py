"""Cards and links of ours as they are shown and given away: on the screen, as files, on paper."""
