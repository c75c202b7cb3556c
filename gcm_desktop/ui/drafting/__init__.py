"""The Draft page: outline, question cards in one or two languages, dock with guidance and checks.

Belongs here: screens and presenters of drafting. Does not: widgets that know no service
(``ui/widgets``), use cases (``services``).
"""
