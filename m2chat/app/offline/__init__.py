"""The agreements, mailboxes and deposits of an open profile at work with the network."""
