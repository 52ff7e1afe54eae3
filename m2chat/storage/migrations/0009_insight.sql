-- What services could see of us (30 days), who may test the connection with us, what we forwarded.

CREATE TABLE ledger (
    day INTEGER NOT NULL,               -- since 1970 UTC
    circle BLOB NOT NULL,               -- circle_pk, 32
    service BLOB NOT NULL,              -- svc_pk, 32
    circle_name TEXT NOT NULL,
    address TEXT NOT NULL,
    roles INTEGER NOT NULL,
    first_at REAL NOT NULL,
    last_at REAL NOT NULL,
    packets_out INTEGER NOT NULL,
    packets_in INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in INTEGER NOT NULL,
    left_bytes INTEGER NOT NULL,        -- that it was asked to keep
    forwarded INTEGER NOT NULL,         -- bytes of sessions that went through it
    PRIMARY KEY (day, circle, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_facts (             -- what it saw, by name; bounded for each service and day
    day INTEGER NOT NULL,
    circle BLOB NOT NULL,
    service BLOB NOT NULL,
    what TEXT NOT NULL,                 -- seen_as, said, heard, id, asked, own_box, other_box
    value BLOB NOT NULL,                -- an address, a kind of message, an id
    times INTEGER NOT NULL,
    PRIMARY KEY (day, circle, service, what, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_keys (              -- under which key it answers, and since when we know
    circle BLOB NOT NULL,
    service BLOB NOT NULL,
    exchange BLOB NOT NULL,
    since REAL NOT NULL,
    changes INTEGER NOT NULL,
    PRIMARY KEY (circle, service)
) STRICT, WITHOUT ROWID;

CREATE TABLE test_permissions (
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    allowed INTEGER NOT NULL
) STRICT;

CREATE TABLE donated (                  -- bytes forwarded for others
    day INTEGER PRIMARY KEY,            -- since 1970 UTC
    bytes INTEGER NOT NULL
) STRICT;
