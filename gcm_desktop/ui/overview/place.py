"""Where the overview is among the pages of a draft; no answer ever lives there."""

OVERVIEW = "overview"
"""Its address; no kind of item or record has this name."""
