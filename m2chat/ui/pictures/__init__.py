"""Pictures of others are decoded in a confined process of their own, never in the window's."""
