"""What people do with messages after and around writing them.

speech        send, forward, take back, try again
changes       edit, delete for both, react: ours and theirs
removal       delete for us alone, with undo, and for good
holding       messages for later, or for a better way, that have no number yet
timers        messages that disappear
settings      what a person set for one conversation, and what we tell others
destinations  how a content reaches those of a conversation: a contact, a group, ourselves
"""
