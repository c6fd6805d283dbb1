"""What `scripts/train_judge.py` is made of."""
