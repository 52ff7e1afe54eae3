"""The bytes on the wire: forms, codecs, the mask.  Pure."""
