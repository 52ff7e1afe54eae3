-- Files: one row for each message that carries one, one for each receiver, and the rules.
-- The keys and the hashes of the chunks lie here, so that what lies on the disk says nothing.

CREATE TABLE files (
    ord INTEGER PRIMARY KEY REFERENCES messages (ord) ON DELETE CASCADE ON UPDATE CASCADE,
    id BLOB NOT NULL,                   -- of the message, 16
    chat BLOB NOT NULL,                 -- its conversation, 32
    direction TEXT NOT NULL,            -- in, out
    peer BLOB NOT NULL,                 -- in: who sends it; out: ourselves; fp, 32
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    root BLOB NOT NULL,                 -- 32
    key BLOB NOT NULL,                  -- key16 || iv12
    mime TEXT NOT NULL,
    state TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    preview BLOB NOT NULL,
    voice INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    waveform BLOB NOT NULL,
    moved INTEGER NOT NULL,
    reason TEXT NOT NULL,
    stored TEXT NOT NULL,               -- the sealed chunks' name in the folder of files; or empty
    plain TEXT NOT NULL,                -- where it lies in clear, if it does
    stamp TEXT NOT NULL,                -- out: time and size of the source when it was offered
    leaves BLOB NOT NULL,               -- n x 32
    have BLOB NOT NULL,                 -- in: a bit for each chunk, while it is not whole
    taken_at REAL,                      -- in: taken without asking
    stored_until REAL                   -- out: all that lacks lies at stores until then
) STRICT;
CREATE INDEX files_by_id ON files (id);
CREATE INDEX files_from ON files (peer, id) WHERE direction = 'in';
CREATE INDEX files_moving ON files (state)
    WHERE state IN ('offered', 'waiting', 'running', 'paused', 'failed');
CREATE INDEX files_taken ON files (peer, taken_at) WHERE taken_at IS NOT NULL;

CREATE TABLE file_sends (               -- who may have a file of ours
    ord INTEGER NOT NULL REFERENCES files (ord) ON DELETE CASCADE ON UPDATE CASCADE,
    id BLOB NOT NULL,                   -- of the message, 16
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    PRIMARY KEY (ord, contact)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX file_sends_once ON file_sends (contact, id);
CREATE INDEX file_sends_open ON file_sends (contact, ord)
    WHERE state IN ('offered', 'waiting', 'running', 'paused');

CREATE TABLE file_parts (               -- chunks that were left at stores
    id BLOB PRIMARY KEY,                -- of their envelope, 16
    contact BLOB NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    message BLOB NOT NULL,              -- whose file it is, 16
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    env BLOB REFERENCES parcels (env) ON DELETE CASCADE     -- NULL: its receiver confirmed it
) STRICT, WITHOUT ROWID;
CREATE INDEX file_parts_of ON file_parts (contact, message);
CREATE INDEX file_parts_by_env ON file_parts (env);

CREATE TABLE file_rules (
    chat BLOB PRIMARY KEY,              -- 32; empty: for all others
    pictures INTEGER NOT NULL,          -- bytes
    voice INTEGER NOT NULL,
    others INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
