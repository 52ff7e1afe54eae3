-- What people do with messages: change them, react, let them disappear, send them later.

ALTER TABLE messages ADD COLUMN edit_stamp INTEGER NOT NULL DEFAULT 0;  -- of the newest edit
ALTER TABLE messages ADD COLUMN removed_at REAL;    -- deleted for us alone; undone until purged
CREATE INDEX messages_removed ON messages (removed_at) WHERE removed_at IS NOT NULL;
CREATE INDEX messages_ruled ON messages (contact) WHERE rule != '';
CREATE INDEX messages_give_up ON messages (give_up_at) WHERE give_up_at IS NOT NULL;

ALTER TABLE chats ADD COLUMN timer_stamp INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN timer_by BLOB NOT NULL DEFAULT x'';        -- fp, 32
ALTER TABLE drafts ADD COLUMN reply_to BLOB;                            -- 16
ALTER TABLE outbox ADD COLUMN offered INTEGER NOT NULL DEFAULT 0;       -- it may have left us

CREATE TABLE reactions (
    ord INTEGER NOT NULL REFERENCES messages (ord) ON DELETE CASCADE ON UPDATE CASCADE,
    author BLOB NOT NULL,               -- fp, 32
    emoji TEXT NOT NULL,                -- empty: taken away again
    stamp INTEGER NOT NULL,
    PRIMARY KEY (ord, author)
) STRICT, WITHOUT ROWID;

CREATE TABLE early_changes (            -- of messages that did not come yet; bounded
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    chat BLOB NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    maker BLOB NOT NULL,                -- who changed it; fp, 32
    author BLOB NOT NULL,               -- whose message; fp, 32
    target BLOB NOT NULL,               -- 16
    what INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    text TEXT NOT NULL,
    sent_at REAL NOT NULL
) STRICT;
CREATE UNIQUE INDEX early_changes_once ON early_changes (chat, target, author, maker, what);
CREATE INDEX early_changes_maker ON early_changes (chat, maker, number);

CREATE TABLE held (                     -- ours without a number: for later, or for a better way
    ord INTEGER PRIMARY KEY REFERENCES messages (ord) ON DELETE CASCADE ON UPDATE CASCADE,
    chat BLOB NOT NULL,
    due_at REAL NOT NULL,               -- 0: at once
    rule TEXT NOT NULL
) STRICT;
CREATE INDEX held_chat ON held (chat);
CREATE INDEX held_due ON held (due_at);

CREATE TABLE message_steps (            -- what became of a message of ours; the newest 40 of each
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    ord INTEGER NOT NULL REFERENCES messages (ord) ON DELETE CASCADE ON UPDATE CASCADE,
    at REAL NOT NULL,
    step TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX message_steps_of ON message_steps (ord, number);

CREATE TABLE way_steps (                -- what was tried to reach a contact; the newest 200 of each
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    at REAL NOT NULL,
    flow INTEGER NOT NULL,
    step TEXT NOT NULL,
    words TEXT NOT NULL                 -- without addresses
) STRICT;
CREATE INDEX way_steps_of ON way_steps (contact, number);
