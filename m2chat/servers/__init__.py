"""The programs that help peers to find each other: m2-server."""
