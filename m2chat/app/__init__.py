"""The person's composition: profile, stack, domain and tables joined into one application."""
