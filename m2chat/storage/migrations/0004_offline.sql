-- Mail that waits at stores by agreement: what was agreed, our mailboxes, what we left where.

CREATE TABLE agreements (               -- as two people see it
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    state TEXT NOT NULL,                -- none, offered, asked, active, declined, revoked
    revision INTEGER NOT NULL,
    days INTEGER NOT NULL,
    max_mib INTEGER NOT NULL,
    since_ms INTEGER NOT NULL,
    by_us INTEGER NOT NULL,
    ending BLOB NOT NULL,               -- our DECLINE or REVOKE until they confirmed it
    renew INTEGER NOT NULL
) STRICT;

CREATE TABLE treaties (                 -- one for each direction and store
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    incoming INTEGER NOT NULL,          -- mail to us
    store BLOB NOT NULL,                -- svc_pk, 32
    form BLOB NOT NULL,                 -- 111
    ours BLOB,                          -- PSS, 512
    theirs BLOB,
    first INTEGER NOT NULL,             -- we signed first
    told INTEGER NOT NULL,              -- they showed that they hold both signatures
    PRIMARY KEY (contact, incoming, store)
) STRICT;

CREATE TABLE contact_stores (           -- as their PROFILE says
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    stores BLOB NOT NULL,               -- n x {svc_pk 32, mb_pk 32}
    consent INTEGER NOT NULL
) STRICT;

CREATE TABLE mailboxes (                -- our own
    seed BLOB PRIMARY KEY,              -- of the Ed25519 key, 32
    circle BLOB NOT NULL,
    store BLOB NOT NULL,
    made_at REAL NOT NULL,
    retired_at REAL,
    revision INTEGER NOT NULL,          -- of the newest set of tokens
    announced BLOB NOT NULL,
    kept_at REAL NOT NULL
) STRICT;

CREATE TABLE token_windows (            -- what senders may use at our stores
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    store BLOB NOT NULL,
    series BLOB NOT NULL,               -- 12
    base INTEGER NOT NULL,
    PRIMARY KEY (contact, store)
) STRICT, WITHOUT ROWID;

CREATE TABLE token_counters (           -- what we use at theirs
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    store BLOB NOT NULL,
    series BLOB NOT NULL,
    next INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    PRIMARY KEY (contact, store)
) STRICT, WITHOUT ROWID;

CREATE TABLE picked_up (                -- so that a store cannot make us work twice
    env BLOB PRIMARY KEY,               -- 16
    at REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE store_receipts (           -- delivered, and their sender does not know it yet
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    id BLOB NOT NULL,                   -- msg_id, 16
    due_at REAL NOT NULL,               -- from then on by way of a store too
    PRIMARY KEY (contact, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE parcels (                  -- envelopes that we leave at stores
    env BLOB PRIMARY KEY,               -- 16
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    size INTEGER NOT NULL,
    made_at REAL NOT NULL,
    outdated INTEGER NOT NULL,
    blob BLOB                           -- until every store has it
) STRICT;
CREATE INDEX parcels_of ON parcels (contact);

CREATE TABLE parcel_messages (
    env BLOB NOT NULL REFERENCES parcels (env) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    message BLOB NOT NULL,              -- 16
    PRIMARY KEY (env, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX parcel_messages_by_message ON parcel_messages (message);

CREATE TABLE deposits (                 -- the copies of a parcel
    env BLOB NOT NULL REFERENCES parcels (env) ON DELETE CASCADE,
    store BLOB NOT NULL,
    circle BLOB NOT NULL,
    mbox BLOB NOT NULL,                 -- 32
    number INTEGER NOT NULL,            -- of the token
    token BLOB NOT NULL,                -- 16
    days INTEGER NOT NULL,
    state TEXT NOT NULL,                -- sealed, stored, refused, withdraw
    until REAL,
    probes INTEGER NOT NULL,
    PRIMARY KEY (env, store)
) STRICT;

CREATE TABLE expiry_notes (             -- the line that counts what expired before it came
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    note BLOB NOT NULL,                 -- msg_id of that line, 16
    count INTEGER NOT NULL
) STRICT;

CREATE INDEX messages_stored ON messages (contact) WHERE direction = 'out' AND state = 'stored';
CREATE INDEX messages_gaps ON messages (contact) WHERE direction = 'in' AND gap_before = 1;
