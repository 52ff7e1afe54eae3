"""The one door to SQLite: a worker thread, transactions, migrations."""
