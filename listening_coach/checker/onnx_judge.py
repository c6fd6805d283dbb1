"""The trained judge: a small network of our own, run by onnxruntime.

It reads one text and several others at once: a response and the points of a statement, or a
statement and the sentences of a response. How it was made and what it can and cannot do:
models/judge/README.md.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

import numpy as np

from listening_coach.checker.judge import (
    Comparison,
    ResponseReading,
    SentenceReading,
    Verdict,
)
from listening_coach.core.assessment import MoveKind
from listening_coach.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from listening_coach.checker.language.passage import Passage
    from listening_coach.core.transcript import Span

    Floats = NDArray[np.float32]

FOLDER: Final = Path(__file__).with_name("model")
NET: Final = "judge.onnx"
TOKENIZER: Final = "tokenizer.json"
CARD: Final = "judge.json"
STATES: Final = ("caught", "partly", "missed", "changed")
SUPPORT: Final = ("supported", "unsupported", "contradicted")
MOVES: Final[tuple[str, ...]] = get_args(MoveKind)
FEELINGS: Final = ("kept", "guessed", "absent", "wrong", "none_needed")
_CLS: Final = 101
_SEP: Final = 102
_FIRST: Final = 128
"""Tokens of a first text that are read at once; a longer one is read in overlapping windows."""
_STEP: Final = 96
_LONG: Final = 90
"""Words of a response from which on a point may also be found in one sentence of it alone."""
_MISSED: Final = STATES.index("missed")
_OTHER: Final = 96
"""Tokens of each other text; what goes beyond is cut off."""
_OTHERS: Final = 200
"""Tokens of all the others in one row."""
_ROWS: Final = 8
"""Rows that are run at once."""
_ABSENT: Final = Verdict(caught=0.0, partly=0.0, missed=1.0, changed=0.0)
_HINT: Final = "Install Listening Coach again; until then it compares words alone."


@dataclass(frozen=True, slots=True)
class Packed:
    """A text and the texts that are held against it, as one row of tokens."""

    ids: tuple[int, ...]
    spans: tuple[Span, ...]
    """Where each text stands in `ids`, the first text first; its [SEP] belongs to it."""


def pack(first: Sequence[int], others: Sequence[Sequence[int]]) -> Packed:
    """Build the row [CLS] first [SEP] other [SEP] other [SEP]."""
    ids = [_CLS, *first, _SEP]
    spans = [(1, len(ids))]
    for other in others:
        start = len(ids)
        ids += [*other, _SEP]
        spans.append((start, len(ids)))
    return Packed(tuple(ids), tuple(spans))


def feeds(rows: Sequence[Packed]) -> dict[str, NDArray[Any]]:
    """Build the network's inputs: ids, kinds (0 first, 1 others), and where each text is."""
    length = max(len(r.ids) for r in rows)
    texts = max(len(r.spans) for r in rows)
    ids = np.zeros((len(rows), length), np.int64)
    kinds = np.zeros((len(rows), length), np.int64)
    pool = np.zeros((len(rows), texts, length), np.float32)
    for i, row in enumerate(rows):
        ids[i, : len(row.ids)] = row.ids
        kinds[i, row.spans[0][1] : len(row.ids)] = 1
        for j, (start, end) in enumerate(row.spans):
            pool[i, j, start:end] = 1
    return {"ids": ids, "kinds": kinds, "pool": pool}


def is_installed(folder: Path = FOLDER) -> bool:
    """Whether the weights are installed."""
    return all((folder / name).is_file() for name in (NET, TOKENIZER, CARD))


class OnnxJudge:
    """The network as a `Judge`; it is loaded when it is first asked.

    Raises:
        ModelError: when first asked, if the weights are missing or damaged.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder

    @property
    def version(self) -> str:
        """Name and version of the weights, kept in every assessment."""
        return str(_card(self._folder)["version"])

    def load(self) -> None:
        """Load the weights now, rather than at the first question."""
        _net(self._folder)

    def compare(self, response: Passage, points: Sequence[Passage]) -> Comparison:
        """Compare a response with the points of a statement.

        A change is named only from the probability on at which few such claims are false.
        """
        texts = [point.text for point in points]
        if not texts or not response.text.strip():
            unknown = ResponseReading(0.0, dict.fromkeys(FEELINGS, 1 / len(FEELINGS)))
            return Comparison((_ABSENT,) * len(texts), unknown)
        if len(response.sentences) == 1:
            (answer,) = self._ask([response.text], texts)
            return Comparison(self._verdicts(response, [answer[0]]), _whole(answer[1]))
        # Alone in its run, since with 8-bit weights the others in a run move the odds a little.
        whole = _whole(self._ask([response.text], texts)[0][1])
        if not response.sentences:
            return Comparison((_ABSENT,) * len(texts), whole)
        firsts = [response.text, *(sentence.text for sentence in response.sentences)]
        odds = [answer[0] for answer in self._ask(firsts, texts)]
        return Comparison(self._verdicts(response, odds), whole)

    def _verdicts(self, response: Passage, odds: Sequence[Floats]) -> tuple[Verdict, ...]:
        """Judge each point from its odds by the whole response, and by each of its sentences."""
        whole, *parts = odds
        bar = float(_card(self._folder)["changed"])
        long = len(response.tokens) > _LONG
        verdicts = []
        for i in range(len(whole)):
            present = [1 - float(part[i, _MISSED]) for part in parts]
            most = int(np.argmax(present)) if present else 0
            better = long and present and present[most] > 1 - whole[i, _MISSED]
            chosen = parts[most][i] if better else whole[i]
            verdicts.append(_verdict(chosen[: len(STATES)], bar, response.sentences[most].span))
        return tuple(verdicts)

    def read(self, statement: Passage, sentences: Sequence[Passage]) -> list[SentenceReading]:
        """Read each of some sentences of a response beside the statement."""
        if not sentences:
            return []
        if not statement.text.strip():
            return [SentenceReading(0.0, {}) for _ in sentences]
        odds = self._ask([statement.text], [s.text for s in sentences])[0][0]
        return [_reading(o[len(STATES) :]) for o in odds]

    def _ask(self, firsts: Sequence[str], others: Sequence[str]) -> list[tuple[Floats, Floats]]:
        """The odds of each of the others, and of the whole, for each first text."""
        net, tokenizer = _net(self._folder)

        def ids(text: str) -> list[int]:
            encoded: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
            return encoded

        rows, owners = [], []
        groups = _groups([ids(t)[:_OTHER] for t in others])
        for owner, first in enumerate(firsts):
            for window in _windows(ids(first)):
                rows += [pack(window, group) for group in groups]
                owners += [(owner, n) for n in range(len(groups))]
        odds = run(net, rows)
        return [_join(odds, owners, owner, len(groups)) for owner in range(len(firsts))]


def _verdict(odds: Floats, bar: float, evidence: Span) -> Verdict:
    caught, partly, missed, changed = (float(o) for o in odds)
    rest = caught + partly + missed
    if changed < bar and changed > max(caught, partly, missed):
        kept = min(caught, partly, missed, changed) / 2
        scale = (1 - kept) / max(rest, 1e-9)
        caught, partly, missed, changed = caught * scale, partly * scale, missed * scale, kept
    return Verdict(caught, partly, missed, changed, evidence)


def _reading(odds: Floats) -> SentenceReading:
    moves = map(float, odds[len(SUPPORT) :])
    return SentenceReading(float(odds[0]), dict(zip(MOVES, moves, strict=True)))


def _whole(odds: Floats) -> ResponseReading:
    return ResponseReading(float(odds[-1]), dict(zip(FEELINGS, map(float, odds[:-1]), strict=True)))


def _windows(ids: Sequence[int]) -> list[Sequence[int]]:
    """Cut a long text into overlapping windows; a short one stays whole."""
    last = max(len(ids) - _FIRST, 0)
    return [ids[i : i + _FIRST] for i in [*range(0, last, _STEP), last]]


def _groups(texts: Sequence[list[int]]) -> list[list[list[int]]]:
    """Share texts out among rows, in order."""
    groups: list[list[list[int]]] = [[]]
    for text in texts:
        if groups[-1] and sum(map(len, groups[-1])) + len(text) > _OTHERS:
            groups.append([])
        groups[-1].append(text)
    return groups


def run(net: Any, rows: Sequence[Packed]) -> list[tuple[Floats, Floats]]:  # noqa: ANN401  (onnxruntime ships no types)
    """The odds of each text of a row but the first, and of the whole, for each row."""
    odds: list[tuple[Floats, Floats]] = []
    for start in range(0, len(rows), _ROWS):
        some = rows[start : start + _ROWS]
        texts, wholes = net.run(["texts", "whole"], feeds(some))
        odds += [(t[: len(r.spans) - 1], w) for t, w, r in zip(texts, wholes, some, strict=True)]
    return odds


def _join(
    odds: Sequence[tuple[Floats, Floats]],
    owners: Sequence[tuple[int, int]],
    owner: int,
    groups: int,
) -> tuple[Floats, Floats]:
    """Put the groups of one first text together; of several windows the one that tells most."""
    parts = []
    for group in range(groups):
        windows = [o[0] for o, w in zip(odds, owners, strict=True) if w == (owner, group)]
        stacked = np.stack(windows)
        best = stacked[:, :, _MISSED].argmin(0)
        parts.append(stacked[best, np.arange(stacked.shape[1])])
    wholes = [o[1] for o, w in zip(odds, owners, strict=True) if w[0] == owner]
    return np.concatenate(parts), np.mean(wholes, axis=0)


@cache
def _card(folder: Path) -> dict[str, Any]:
    try:
        card = json.loads((folder / CARD).read_text("utf-8"))
        sums = {name: str(card["sha256"][name]) for name in (NET, TOKENIZER)}
        return {"version": card["version"], "changed": float(card["changed"]), "sha256": sums}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"The judge's {CARD} cannot be read: {error}.", _HINT) from error


@cache
def _net(folder: Path) -> tuple[Any, Any]:
    return load(folder)


def load(folder: Path) -> tuple[Any, Any]:
    """Load the network and its tokenizer.

    Raises:
        ModelError: they are missing or damaged.
    """
    import onnxruntime  # noqa: PLC0415  (heavy; only for those who compare)
    import tokenizers  # noqa: PLC0415  (as above)

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = 1
    options.intra_op_num_threads = 2
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    net = onnxruntime.InferenceSession(
        _bytes(folder, NET), options, providers=["CPUExecutionProvider"]
    )
    tokenizer = tokenizers.Tokenizer.from_str(_bytes(folder, TOKENIZER).decode("utf-8"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return net, tokenizer


def _bytes(folder: Path, name: str) -> bytes:
    """Read a file and check that it is the one that was measured."""
    try:
        content = (folder / name).read_bytes()
    except OSError as error:
        raise ModelError(f"The judge's {name} cannot be read: {error}.", _HINT) from error
    if hashlib.sha256(content).hexdigest() != _card(folder)["sha256"][name]:
        raise ModelError(f"The judge's {name} is damaged.", _HINT)
    return content
