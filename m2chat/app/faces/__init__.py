"""What a face may ask of one open profile beyond ``app.face``: one Protocol for each subject.

They hang in ``ApplicationFace`` as attributes: ``face.life.edit(...)``, ``face.files.send(...)``.
"""
