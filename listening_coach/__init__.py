"""Listening Coach: two partners practise active listening at one laptop."""

import os

__version__ = "0.1.0"

# Libraries that report to their makers read these when they are first imported, which is always
# after this file. Without the first, onnxruntime 1.32 looks up and calls a server of its maker;
# its function `disable_telemetry_events` comes too late. Set, not defaulted: what the user's
# environment says about other programs must not open a connection here.
os.environ |= {"ORT_DISABLE_TELEMETRY": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1"}
