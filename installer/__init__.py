"""Setting up a checkout and, later, building what people install.

Belongs here: `bootstrap.py` and its steps (standard library only, since they run before anything is
installed), the lock file, the wheel's build hook, files for each system. Does not: anything the
program itself imports.
"""
