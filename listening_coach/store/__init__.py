"""Store sessions in one database."""
