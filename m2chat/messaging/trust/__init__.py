"""Who is who: certificates, introductions, pictures, strangers, and what is to be forgotten."""
