"""The windows of keys and sealed files: dialogs, the choice on the export page, passphrases."""
