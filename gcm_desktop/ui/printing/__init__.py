"""Paper: what of a submission is printed, how it will look, and the way to a printer.

Belongs here: the dialog, its preview, the run over the pages. Does not: the pages themselves
(``services/printing``): what is printed is the exported PDF, never a second layout made here.
"""
