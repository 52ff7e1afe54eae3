-- A conversation is no longer always one with a contact: groups and the notes to ourselves have
-- messages, drafts and settings too.  What a message can say and do of itself has columns here.

CREATE TABLE chats (
    id BLOB PRIMARY KEY,                -- a contact's id, a group's, or our own; 32
    kind TEXT NOT NULL,                 -- contact, group, notes
    pinned INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0,
    muted_until REAL,                   -- 9e999: always
    timer_s INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO chats (id, kind) SELECT id, 'contact' FROM contacts;

CREATE TABLE messages_new (
    ord INTEGER PRIMARY KEY AUTOINCREMENT,
    contact BLOB NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
    direction TEXT NOT NULL,
    id BLOB NOT NULL,                   -- 16
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    warning INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_try REAL,
    sent_at REAL NOT NULL,
    delivered_at REAL,
    unread INTEGER NOT NULL,
    gap_before INTEGER NOT NULL,
    author BLOB,                        -- fp, 32; in groups only
    kind TEXT NOT NULL DEFAULT 'text',
    reply_to BLOB,                      -- 16
    edited_at REAL,
    deleted INTEGER NOT NULL DEFAULT 0,
    forwarded INTEGER NOT NULL DEFAULT 0,
    mentions BLOB NOT NULL DEFAULT x'', -- n x fp, 32 each
    pinned_at REAL,
    timer_s INTEGER NOT NULL DEFAULT 0,
    expires_at REAL,
    send_at REAL,
    give_up_at REAL,
    rule TEXT NOT NULL DEFAULT '',
    stored_until REAL
) STRICT;
INSERT INTO messages_new (ord, contact, direction, id, text, state, reason, warning, attempts,
    next_try, sent_at, delivered_at, unread, gap_before)
    SELECT ord, contact, direction, id, text, state, reason, warning, attempts, next_try, sent_at,
        delivered_at, unread, gap_before FROM messages;
DROP TABLE messages;
ALTER TABLE messages_new RENAME TO messages;
-- in a group an author must not be able to take the place of another one's message
CREATE UNIQUE INDEX messages_once ON messages (contact, direction, id, ifnull(author, x''));
CREATE INDEX messages_by_id ON messages (id);
CREATE INDEX messages_page ON messages (contact, ord);
CREATE INDEX messages_unread ON messages (contact) WHERE unread = 1;
CREATE INDEX messages_open ON messages (contact, ord)
    WHERE direction = 'out' AND state IN ('queued', 'sending');
CREATE INDEX messages_expiry ON messages (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX messages_scheduled ON messages (send_at) WHERE send_at IS NOT NULL;
CREATE INDEX messages_pinned ON messages (contact, pinned_at) WHERE pinned_at IS NOT NULL;

CREATE TABLE outbox_new (               -- until the receiver's receipt
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    id BLOB NOT NULL,                   -- msg_id, 16; in groups the same for several contacts
    seq INTEGER NOT NULL,
    inner_form BLOB NOT NULL,           -- the whole inner, byte for byte
    PRIMARY KEY (contact, id)
) STRICT;
INSERT INTO outbox_new SELECT contact, id, seq, inner_form FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;
CREATE UNIQUE INDEX outbox_order ON outbox (contact, seq);

CREATE TABLE drafts_new (
    contact BLOB PRIMARY KEY REFERENCES chats (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;
INSERT INTO drafts_new SELECT contact, text FROM drafts;
DROP TABLE drafts;
ALTER TABLE drafts_new RENAME TO drafts;
