from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker import onnx_judge
from listening_coach.checker.check import check
from listening_coach.checker.judge import WORD_JUDGE
from listening_coach.checker.language.passage import Passage, read
from listening_coach.checker.onnx_judge import CARD, FOLDER, NET, TOKENIZER, OnnxJudge
from listening_coach.core.assessment import Reflection
from listening_coach.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from listening_coach.checker.judge import Judge, SentenceReading, Verdict

JUDGE = OnnxJudge()
POINTS = (
    "The speaker's boss gave the presentation to somebody else",
    "The speaker had prepared it for three weeks",
    "Nobody told the speaker why",
)


def passages(texts: Sequence[str]) -> list[Passage]:
    return [read(text, "speaker") for text in texts]


def verdicts(response: str, points: Sequence[str], judge: Judge = JUDGE) -> tuple[Verdict, ...]:
    return judge.compare(read(response, "listener"), passages(points)).verdicts


def readings(statement: str, sentences: Sequence[str]) -> list[SentenceReading]:
    return JUDGE.read(read(statement, "speaker"), passages(sentences))


ids = st.lists(st.integers(1000, 2000), max_size=20)


@given(ids, st.lists(ids, min_size=1, max_size=6))
def test_every_token_of_a_row_belongs_to_one_text(
    first: list[int], others: list[list[int]]
) -> None:
    row = onnx_judge.pack(first, others)
    pool = onnx_judge.feeds([row])["pool"][0]
    assert pool.shape == (1 + len(others), len(row.ids))
    assert (pool[:, 1:].sum(0) == 1).all()
    assert [list(row.ids[s : e - 1]) for s, e in row.spans] == [first, *others]


@given(st.lists(st.lists(ids, min_size=1, max_size=5), min_size=1, max_size=4))
def test_rows_of_unlike_length_are_padded(texts: list[list[list[int]]]) -> None:
    rows = [onnx_judge.pack(t[0], t[1:] or [[7]]) for t in texts]
    fed = onnx_judge.feeds(rows)
    for i, row in enumerate(rows):
        assert list(fed["ids"][i, : len(row.ids)]) == list(row.ids)
        assert not fed["ids"][i, len(row.ids) :].any()
        assert not fed["pool"][i, len(row.spans) :].any()


def test_own_words_are_caught_and_an_answer_about_something_else_is_not() -> None:
    response = (
        "So the speaker's boss handed it to a colleague after three weeks of getting it ready, "
        "and the speaker never heard a reason."
    )
    assert [v.status for v in verdicts(response, POINTS)].count("caught") >= 2
    other = verdicts("The listener wants to know what is for dinner tonight.", POINTS)
    assert [v.status for v in other] == ["missed"] * 3


def test_probabilities_add_up_and_evidence_lies_in_the_response() -> None:
    response = "The speaker's boss gave it to somebody else. Nobody said why."
    for verdict in verdicts(response, POINTS):
        total = verdict.caught + verdict.partly + verdict.missed + verdict.changed
        assert total == pytest.approx(1, abs=1e-4)
        assert verdict.evidence is not None
        assert response[slice(*verdict.evidence)] in {
            "The speaker's boss gave it to somebody else.",
            "Nobody said why.",
        }


def test_evidence_is_the_sentence_that_says_it() -> None:
    response = (
        "The speaker's boss gave the presentation to somebody else. Nobody told the speaker why."
    )
    spans = [v.evidence or (0, 0) for v in verdicts(response, POINTS)]
    assert response[slice(*spans[0])].startswith("The speaker's boss")
    assert response[slice(*spans[2])].startswith("Nobody")


@pytest.mark.parametrize("bar", [0.3, 0.6, 0.9])
def test_a_change_is_named_only_when_it_is_sure_enough(bar: float) -> None:
    odds = np.array([0.2, 0.15, 0.1, 0.55], np.float32)
    verdict = onnx_judge._verdict(odds, bar, (0, 1))  # noqa: SLF001  (the rule itself)
    assert (verdict.status == "changed") == (bar <= 0.55)
    total = verdict.caught + verdict.partly + verdict.missed + verdict.changed
    assert total == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("nothing", ["", "  ", "...", "?!"])
def test_silence_misses_everything(nothing: str) -> None:
    assert [v.status for v in verdicts(nothing, POINTS)] == ["missed"] * 3


def test_nothing_asked_is_nothing_answered() -> None:
    assert verdicts("Yes.", []) == ()
    assert readings("The speaker is tired.", []) == []
    assert [r.supported for r in readings(" ", ["The speaker is tired."])] == [0.0]


def test_any_number_of_points_is_judged_in_order() -> None:
    many = [f"The speaker has a friend called number {i} in town" for i in range(40)]
    assert len(verdicts("The speaker has a friend.", [*many, "the " * 400])) == 41


def test_what_comes_late_in_a_long_response_is_found() -> None:
    filler = "The speaker says that the train was late again and that it rained. " * 40
    point = ["The speaker's sister has sold her house in Leeds"]
    response = filler + "And the speaker's sister sold the house in Leeds."
    without, said = verdicts(filler, point)[0], verdicts(response, point)[0]
    assert without.status == "missed"
    assert said.missed < without.missed - 0.2


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text: str) -> None:
    assert len(verdicts(text, ["The speaker is tired"])) == 1
    assert len(readings(text, ["The speaker is tired"])) == 1


def test_moves_and_support_come_for_each_sentence() -> None:
    said = "The speaker has been tired for weeks and nobody at work sees it"
    back, advice, foreign = readings(
        said,
        [
            "The speaker has been worn out for a while.",
            "The speaker should see a doctor.",
            "The speaker's uncle bought a boat.",
        ],
    )
    assert back.moves["reflection"] > advice.moves["reflection"]
    assert advice.moves["advice"] > back.moves["advice"]
    assert back.supported > foreign.supported


def test_it_knows_more_than_words_do() -> None:
    statement = "My brother borrowed four hundred quid in March and he's never mentioned it since"
    own = "He owes you for months now and acts as if there were no debt."
    changed = "Your sister borrowed four hundred quid in March and she's never mentioned it since."
    whole = [
        JUDGE.compare(read(t, "listener").resolved, passages([statement])).whole
        for t in (own, changed)
    ]
    assert whole[0] is not None
    assert whole[1] is not None
    assert whole[0].understood > whole[1].understood


def test_its_version_is_in_every_assessment() -> None:
    seen = check(Reflection("I am so tired of the noise.", "The noise wears you out."), JUDGE)
    assert seen.checker == JUDGE.version
    assert JUDGE.version == json.loads((FOLDER / CARD).read_text("utf-8"))["version"]


def kept_apart(case: str) -> bool:
    return int(hashlib.sha256(case.encode()).hexdigest(), 16) % 5 == 0


def held_back(judge: Judge) -> float:
    """Return the share of right verdicts on a few conversations that nothing was trained on."""
    corpus = Path(__file__).resolve().parents[2] / "models" / "judge" / "corpus"
    lines = (corpus / "corpus-6.jsonl").read_text("utf-8").splitlines()
    cases = [c for c in map(json.loads, lines) if kept_apart(c["id"])][:8]
    right = total = 0
    for case in cases:
        texts = [p["text"] for p in case["points"]]
        for answer in case["responses"]:
            response = read(answer["text"], "listener").resolved
            answers = judge.compare(response, passages(texts)).verdicts
            truth = [answer["points"][p["id"]] for p in case["points"]]
            right += sum(v.status == t for v, t in zip(answers, truth, strict=True))
            total += len(truth)
    return right / total


@pytest.mark.slow
def test_it_is_better_than_words_on_what_it_never_saw() -> None:
    assert held_back(JUDGE) > held_back(WORD_JUDGE) + 0.05


def test_the_kinds_of_moves_are_those_it_was_trained_with() -> None:
    assert tuple(json.loads((FOLDER / CARD).read_text("utf-8"))["moves"]) == onnx_judge.MOVES


def test_it_is_small() -> None:
    assert sum((FOLDER / n).stat().st_size for n in (NET, TOKENIZER, CARD)) < 35e6


def copied(into: Path) -> Path:
    for name in (NET, TOKENIZER, CARD):
        shutil.copy(FOLDER / name, into / name)
    return into


@pytest.mark.parametrize("name", [NET, TOKENIZER, CARD])
@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00\xff" * 40])
def test_damaged_files_are_named_and_not_run(tmp_path: Path, name: str, damage: bytes) -> None:
    folder = copied(tmp_path)
    (folder / name).write_bytes(damage)
    with pytest.raises(ModelError, match="judge"):
        verdicts("The speaker is tired.", ["The speaker is tired"], OnnxJudge(folder))


def test_missing_files_are_noticed_when_they_are_needed(tmp_path: Path) -> None:
    assert onnx_judge.is_installed()
    assert not onnx_judge.is_installed(tmp_path)
    with pytest.raises(ModelError):
        OnnxJudge(tmp_path).load()
