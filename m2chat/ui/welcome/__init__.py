"""The first minute: the pages before somebody chats for the first time."""
