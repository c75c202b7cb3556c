"""Rules about the source itself: sizes, names, arrows, files. No test here runs the program."""
