"""What `scripts/train_judge.py` is made of."""

import listening_coach  # noqa: F401  (switches reporting off before onnxruntime is imported)
