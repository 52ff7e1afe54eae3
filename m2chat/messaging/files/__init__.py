"""Files: what is offered, how its bytes are cut, sealed and checked, and how both ends go on."""
