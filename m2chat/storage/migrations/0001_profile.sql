-- One profile: who we are, whom we know, what was said, what is still to be said.
-- Times are seconds since 1970 UTC.  Ids, keys and secrets are blobs of the sizes of
-- docs/protocol; states and reasons are the words of docs/interfaces.md.

CREATE TABLE profile (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    name TEXT NOT NULL,
    identity BLOB NOT NULL,             -- both private RSA-4096 keys
    certificate BLOB NOT NULL,          -- 1026
    seed BLOB NOT NULL,                 -- profile_seed, 32
    instance BLOB NOT NULL,             -- 8
    discovery BLOB NOT NULL,            -- D, 16
    epoch INTEGER NOT NULL,             -- temp keys made so far; committed before use
    revision INTEGER NOT NULL,          -- of what PROFILE says
    created_at REAL NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE circles (
    public_key BLOB PRIMARY KEY,        -- circle_pk, 32
    name TEXT NOT NULL UNIQUE,
    link TEXT NOT NULL,
    joined_at REAL NOT NULL
) STRICT;

CREATE TABLE contacts (
    id BLOB PRIMARY KEY,                -- fp, 32
    state TEXT NOT NULL,                -- waiting, request, ready, blocked
    acknowledged INTEGER NOT NULL,      -- waiting: REQ_OK came; ready: nothing of step 11 is open
    name TEXT NOT NULL,
    nickname TEXT NOT NULL,
    hello TEXT NOT NULL,
    added_at REAL NOT NULL,
    verified INTEGER NOT NULL,
    policy TEXT NOT NULL,
    request_reason TEXT NOT NULL,
    circle BLOB NOT NULL,               -- circle_pk, 32
    discovery BLOB NOT NULL,            -- their D, 16
    certificate BLOB,                   -- 1026
    pair_root BLOB,                     -- R_AB, 32
    invite BLOB,                        -- inv of their card, while waiting
    request_id BLOB,                    -- 16
    request_secret BLOB,                -- r, 32, while waiting
    prekey BLOB,                        -- 1732
    revision INTEGER NOT NULL,          -- of their PROFILE as held; 0: none
    instance BLOB,                      -- theirs, 8
    out_seq INTEGER NOT NULL,           -- of the newest message to them
    out_prev BLOB NOT NULL              -- its hash, 32
) STRICT;

CREATE TABLE in_chains (                -- how far the numbering of a sender was followed
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    instance BLOB NOT NULL,
    seq INTEGER NOT NULL,               -- the highest seen
    hash BLOB NOT NULL,                 -- of that inner, 32
    PRIMARY KEY (contact, instance)
) STRICT, WITHOUT ROWID;

CREATE TABLE missing (                  -- numbers below the highest that never came
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    instance BLOB NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (contact, instance, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
    ord INTEGER PRIMARY KEY AUTOINCREMENT,
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
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
    gap_before INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX messages_once ON messages (contact, direction, id);
CREATE INDEX messages_by_id ON messages (id);
CREATE INDEX messages_page ON messages (contact, ord);
CREATE INDEX messages_unread ON messages (contact) WHERE unread = 1;
CREATE INDEX messages_open ON messages (contact, ord)
    WHERE direction = 'out' AND state IN ('queued', 'sending');

CREATE TABLE outbox (                   -- until the receiver's receipt
    id BLOB PRIMARY KEY,                -- msg_id, 16
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    inner_form BLOB NOT NULL            -- the whole inner, byte for byte
) STRICT;
CREATE UNIQUE INDEX outbox_order ON outbox (contact, seq);

CREATE TABLE receipts_owed (            -- read receipts that found no session yet
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    id BLOB NOT NULL,
    PRIMARY KEY (contact, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE cards (
    id BLOB PRIMARY KEY,                -- card_id, 8
    invite BLOB NOT NULL,               -- 16
    circle BLOB NOT NULL,               -- circle_pk, 32
    created_at REAL NOT NULL,
    expires_at REAL NOT NULL,
    uses_left INTEGER,                  -- NULL: unlimited
    revoked INTEGER NOT NULL
) STRICT;

CREATE TABLE askers (                   -- who used a card, and how that request stands
    card BLOB NOT NULL REFERENCES cards (id) ON DELETE CASCADE,
    asker BLOB NOT NULL,                -- fp, 32
    request_id BLOB NOT NULL,           -- 16
    settled INTEGER NOT NULL,           -- rejected, blocked, or ready with nothing open
    PRIMARY KEY (card, asker)
) STRICT, WITHOUT ROWID;

CREATE TABLE prekeys (                  -- our own
    id BLOB PRIMARY KEY,                -- pkid, 8
    public BLOB NOT NULL,               -- 1732
    private BLOB NOT NULL,
    created_at REAL NOT NULL
) STRICT;

CREATE TABLE local_events (             -- shown, never sent; the newest 10,000
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE quarantine (               -- rows that could not be read, kept aside
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at REAL NOT NULL,
    source TEXT NOT NULL,
    content TEXT NOT NULL               -- hexadecimal of what stood there
) STRICT;
