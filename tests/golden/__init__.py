"""Documents as written: parts of Word files, text of PDF files, compared with kept ones."""
