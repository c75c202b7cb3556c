"""What comes from elsewhere: pasted text of Word, Excel, LibreOffice, web pages and PDF."""
