"""Who is who, for an open profile: fills ``app.faces.trust``."""
