-- Who is who: the story of certificates, pictures, introductions, and what waits to be forgotten.

CREATE TABLE certificates (             -- one for each person we know; goes with the contact
    id BLOB PRIMARY KEY,                -- fp, 32
    since REAL NOT NULL,
    how TEXT NOT NULL,                  -- card, request, introduction; empty: before this was kept
    introducer BLOB,                    -- fp of who introduced them
    introducer_name TEXT NOT NULL,
    name TEXT NOT NULL,                 -- what they were called last
    verified_at REAL,                   -- when the safety code was compared
    replaces BLOB                       -- fp of the one before, if the person said so
) STRICT;
CREATE INDEX certificates_replaced ON certificates (replaces) WHERE replaces IS NOT NULL;
INSERT INTO certificates (id, since, how, introducer_name, name, verified_at)
    SELECT id, added_at, '', '', iif(nickname = '', name, nickname), iif(verified, added_at, NULL)
    FROM contacts;

CREATE TABLE pictures (
    id BLOB PRIMARY KEY,                -- fp of a contact, or our own
    number INTEGER NOT NULL,            -- the newest one wins
    picture BLOB NOT NULL,              -- PNG or JPEG, at most 64 KiB; empty: none
    chosen BLOB                         -- what we show instead; NULL: theirs
) STRICT;

CREATE TABLE pictures_told (            -- who was sent which picture of ours
    contact BLOB PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    message BLOB NOT NULL               -- msg_id, 16
) STRICT;

CREATE TABLE introductions (            -- offered to us
    id BLOB PRIMARY KEY,                -- 16
    introducer BLOB NOT NULL,           -- fp, 32
    introducer_name TEXT NOT NULL,
    other BLOB NOT NULL,                -- fp, 32
    other_name TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL,                -- offered, accepted, done, declined
    at REAL NOT NULL
) STRICT;
CREATE INDEX introductions_of ON introductions (introducer, at);
CREATE INDEX introductions_to ON introductions (other);

CREATE TABLE matches (                  -- introductions that we made between two contacts
    id BLOB PRIMARY KEY,                -- 16
    first BLOB NOT NULL,                -- fp, 32
    second BLOB NOT NULL,
    first_agreed INTEGER NOT NULL,
    second_agreed INTEGER NOT NULL,
    card TEXT NOT NULL,                 -- m2:contact/... of the one who answers; empty: not yet
    passed_on INTEGER NOT NULL,         -- the card went to the other
    at REAL NOT NULL
) STRICT;

ALTER TABLE cards ADD COLUMN reserved BLOB;                -- fp of the only one who may use it
ALTER TABLE askers ADD COLUMN asked_at REAL NOT NULL DEFAULT 0;
ALTER TABLE askers ADD COLUMN postponed INTEGER NOT NULL DEFAULT 0;     -- "not now"

ALTER TABLE chats ADD COLUMN hidden_upto INTEGER NOT NULL DEFAULT 0;    -- ord of messages
CREATE TABLE hidden (                   -- deleted, and can still be brought back
    token BLOB PRIMARY KEY,             -- 16
    chat BLOB NOT NULL UNIQUE REFERENCES chats (id) ON DELETE CASCADE,
    whole INTEGER NOT NULL,             -- 1: the contact too
    until REAL NOT NULL                 -- from then on it is forgotten for good
) STRICT;

-- (+m.ord: the index is for where a page begins, not for this)
CREATE VIEW shown_messages AS           -- what a person may find and look at
    SELECT m.* FROM messages m
    WHERE m.removed_at IS NULL AND +m.ord > (SELECT c.hidden_upto FROM chats c WHERE c.id = m.contact);
