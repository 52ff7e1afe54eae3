"""Voice messages: recorded, shown as loudness, decoded in a confined process, heard."""
