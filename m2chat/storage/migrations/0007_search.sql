-- Find and keep.  What can be searched is kept by triggers, so that whatever changes a message, in
-- whichever room, changes the index in the same transaction.  Both indexes hold no text of their
-- own, only where words stand; 'secure-delete' takes a word's traces out at once, so that a message
-- that is gone leaves nothing here.

CREATE VIRTUAL TABLE search_words USING fts5(
    body, chat, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4'
);
INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
-- Scripts that write without spaces (Chinese, Japanese, Thai, Khmer...) and Korean: every three
-- characters in a row are a term.  Two spaces behind the text let its last characters begin one.
CREATE VIRTUAL TABLE search_dense USING fts5(body, content = '', tokenize = "trigram");
INSERT INTO search_dense (search_dense, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE search_dense_terms USING fts5vocab(search_dense, row);

INSERT INTO search_words (rowid, body, chat) SELECT ord, text, hex(contact) FROM messages
    WHERE text <> '';
INSERT INTO search_dense (rowid, body) SELECT ord, text || '  ' FROM messages
    WHERE text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*';

CREATE TRIGGER search_words_added AFTER INSERT ON messages WHEN new.text <> '' BEGIN
    INSERT INTO search_words (rowid, body, chat) VALUES (new.ord, new.text, hex(new.contact));
END;
CREATE TRIGGER search_words_gone AFTER DELETE ON messages WHEN old.text <> '' BEGIN
    INSERT INTO search_words (search_words, rowid, body, chat)
        VALUES ('delete', old.ord, old.text, hex(old.contact));
END;
CREATE TRIGGER search_words_left AFTER UPDATE OF text ON messages
    WHEN old.text IS NOT new.text AND old.text <> '' BEGIN
    INSERT INTO search_words (search_words, rowid, body, chat)
        VALUES ('delete', old.ord, old.text, hex(old.contact));
END;
CREATE TRIGGER search_words_came AFTER UPDATE OF text ON messages
    WHEN old.text IS NOT new.text AND new.text <> '' BEGIN
    INSERT INTO search_words (rowid, body, chat) VALUES (new.ord, new.text, hex(new.contact));
END;
CREATE TRIGGER search_dense_added AFTER INSERT ON messages
    WHEN new.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (rowid, body) VALUES (new.ord, new.text || '  ');
END;
CREATE TRIGGER search_dense_gone AFTER DELETE ON messages
    WHEN old.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (search_dense, rowid, body)
        VALUES ('delete', old.ord, old.text || '  ');
END;
CREATE TRIGGER search_dense_left AFTER UPDATE OF text ON messages
    WHEN old.text IS NOT new.text AND old.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (search_dense, rowid, body)
        VALUES ('delete', old.ord, old.text || '  ');
END;
CREATE TRIGGER search_dense_came AFTER UPDATE OF text ON messages
    WHEN old.text IS NOT new.text AND new.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (rowid, body) VALUES (new.ord, new.text || '  ');
END;

-- The lists beside a conversation: what carries a file, and what holds a link.
CREATE INDEX messages_files ON messages (contact, ord) WHERE kind = 'file';
CREATE INDEX messages_links ON messages (contact, ord) WHERE instr(text, '://') > 0;

-- Messages that came and are no longer here.  A contact who restored an old backup offers again what
-- they do not know to have arrived; what was deleted or has disappeared must not come back by that.
-- Nothing is kept but the random id.
CREATE TABLE gone (
    contact BLOB NOT NULL,              -- of the conversation, 32
    id BLOB NOT NULL,                   -- 16
    PRIMARY KEY (contact, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER gone_noted AFTER DELETE ON messages
    WHEN old.direction = 'in' AND EXISTS (SELECT 1 FROM chats WHERE id = old.contact) BEGIN
    INSERT OR IGNORE INTO gone (contact, id) VALUES (old.contact, old.id);
END;
CREATE TRIGGER gone_forgotten AFTER DELETE ON chats BEGIN
    DELETE FROM gone WHERE contact = old.id;
END;
