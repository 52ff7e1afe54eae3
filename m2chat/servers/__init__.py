"""The programs that help peers meet.  Blind: they hold no key and no identity of a person."""
