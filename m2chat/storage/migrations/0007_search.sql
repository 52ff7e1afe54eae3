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
CREATE TRIGGER search_words_left AFTER UPDATE OF ord, text ON messages
    WHEN (old.text IS NOT new.text OR old.ord <> new.ord) AND old.text <> '' BEGIN
    INSERT INTO search_words (search_words, rowid, body, chat)
        VALUES ('delete', old.ord, old.text, hex(old.contact));
END;
CREATE TRIGGER search_words_came AFTER UPDATE OF ord, text ON messages
    WHEN (old.text IS NOT new.text OR old.ord <> new.ord) AND new.text <> '' BEGIN
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
CREATE TRIGGER search_dense_left AFTER UPDATE OF ord, text ON messages
    WHEN (old.text IS NOT new.text OR old.ord <> new.ord) AND old.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (search_dense, rowid, body)
        VALUES ('delete', old.ord, old.text || '  ');
END;
CREATE TRIGGER search_dense_came AFTER UPDATE OF ord, text ON messages
    WHEN (old.text IS NOT new.text OR old.ord <> new.ord) AND new.text GLOB '*[฀-໿က-႟ក-៿⺀-鿿가-힯豈-﫿𠀀-𿿿]*' BEGIN
    INSERT INTO search_dense (rowid, body) VALUES (new.ord, new.text || '  ');
END;

-- Names of files; the words of a caption stand in search_words.
CREATE VIRTUAL TABLE search_names USING fts5(
    body, chat, content = '', tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4'
);
INSERT INTO search_names (search_names, rank) VALUES ('secure-delete', 1);
INSERT INTO search_names (rowid, body, chat) SELECT ord, name, hex(chat) FROM files;
CREATE TRIGGER search_names_added AFTER INSERT ON files BEGIN
    INSERT INTO search_names (rowid, body, chat) VALUES (new.ord, new.name, hex(new.chat));
END;
CREATE TRIGGER search_names_gone AFTER DELETE ON files BEGIN
    INSERT INTO search_names (search_names, rowid, body, chat)
        VALUES ('delete', old.ord, old.name, hex(old.chat));
END;
CREATE TRIGGER search_names_changed AFTER UPDATE OF ord, name ON files
    WHEN old.name IS NOT new.name OR old.ord <> new.ord BEGIN
    INSERT INTO search_names (search_names, rowid, body, chat)
        VALUES ('delete', old.ord, old.name, hex(old.chat));
    INSERT INTO search_names (rowid, body, chat) VALUES (new.ord, new.name, hex(new.chat));
END;

-- The lists beside a conversation: what carries a file, and what holds a link.
CREATE INDEX files_of_chat ON files (chat, ord);
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
