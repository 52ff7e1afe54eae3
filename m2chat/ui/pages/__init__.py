"""Parts of the window that ask the bridge and fill the views."""
