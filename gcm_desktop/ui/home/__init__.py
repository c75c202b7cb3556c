"""The first screens: the drafts and received files, and starting a submission.

Belongs here: their pages and presenters. Does not: writing a draft (``drafting``), reading a
received one (``reviewing``).
"""
