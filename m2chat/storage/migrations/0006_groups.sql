-- Groups without a server: the signed log of members, and every message as its author signed it.

CREATE TABLE groups (
    id BLOB PRIMARY KEY REFERENCES chats (id) ON DELETE CASCADE,
    state TEXT NOT NULL,                -- invited, member, left, removed
    circle BLOB NOT NULL,               -- circle_pk, 32
    invited_by BLOB,                    -- fp, 32; who asked us in
    created_at REAL NOT NULL,           -- when it came to be here
    number INTEGER NOT NULL             -- of our newest message in it
) STRICT;

CREATE TABLE group_entries (            -- each behind its parents
    n INTEGER PRIMARY KEY,
    chat BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    id BLOB NOT NULL,                   -- hash of the entry, 32
    form BLOB NOT NULL                  -- the whole entry with its signature
) STRICT;
CREATE UNIQUE INDEX group_entries_once ON group_entries (chat, id);

CREATE TABLE group_messages (           -- for handing on what another member misses
    n INTEGER PRIMARY KEY,
    chat BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,               -- of what was signed, 16
    id BLOB NOT NULL,                   -- msg_id by its author's choice, 16
    author BLOB NOT NULL,               -- fp, 32
    number INTEGER NOT NULL,            -- of its author's messages here, from 1
    mark INTEGER NOT NULL,              -- the first 40 bits of digest, for sums over spans
    heads BLOB NOT NULL,                -- n x 32: what its author knew of the log
    sealed BLOB NOT NULL,               -- key16, then the message sealed under it
    stands TEXT NOT NULL                -- early: its part of the log has not come; yes; no
) STRICT;
CREATE UNIQUE INDEX group_messages_once ON group_messages (chat, digest);
CREATE INDEX group_messages_place ON group_messages (chat, author, number);
CREATE INDEX group_messages_early ON group_messages (chat) WHERE stands = 'early';

CREATE TABLE group_receipts (           -- one row for each member a message of ours goes to
    id BLOB NOT NULL,                   -- msg_id, 16
    chat BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    member BLOB NOT NULL,               -- fp, 32
    delivered_at REAL,
    read_at REAL,
    expired_at REAL,                    -- no store held its copy any more, and it is out of the row
    PRIMARY KEY (id, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_receipts_chat ON group_receipts (chat);

CREATE TABLE group_cards (              -- cards of ours whose user is asked into a group
    card BLOB PRIMARY KEY REFERENCES cards (id) ON DELETE CASCADE,
    chat BLOB NOT NULL REFERENCES groups (id) ON DELETE CASCADE
) STRICT;
