"""Hallucinations: the number of words transcribed from sounds without speech; it should be 0.

Each sound is processed like a turn, through the speech detector, and also, which is harder, given
to the model directly as if speech had been detected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benches import common
from benches.noise import stretches

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from benches.common import Sound
    from listening_coach.core.audio import Utterance

PIECES_S = (10, 3)
"""Lengths in seconds of the audio that the model gets without the detector."""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the options of this benchmark."""
    parser.add_argument("--threads", type=int, default=2, metavar="N", help="default: 2")
    parser.add_argument("--limit", type=int, metavar="N", help="at most so many sounds")


def run(args: argparse.Namespace) -> dict[str, Any]:
    """Count the words that one model hallucinates."""
    from listening_coach.speech.decode_quality import split_words  # noqa: PLC0415  (only when it is measured)
    from listening_coach.speech.whisper import WhisperTranscriber  # noqa: PLC0415  (as above)

    name = args.model or "base"
    transcriber = WhisperTranscriber(common.weights(name), name, threads=args.threads)
    sounds = list(stretches())
    if args.limit:
        sounds = sounds[:: max(1, len(sounds) // args.limit)][: args.limit]
    minutes = sum(len(sound) for _, sound in sounds) / common.RATE / 60
    counted = {"heard": 0, "given": 0}
    detected = 0
    for what, sound in sounds:
        heard = list(_detect(sound))
        detected += len(heard)
        for way, utterances in (("heard", heard), ("given", list(_cut(sound)))):
            for utterance in utterances:
                text = transcriber.transcribe(utterance).text
                counted[way] += len(split_words(text))
                if text:
                    length = f"{len(utterance.samples) / common.RATE:.1f} s"
                    print(f"{way}: {length} of {what} became: {text}", flush=True)
    print(f"{name}: {len(sounds)} sounds without speech, {minutes:.1f} minutes")
    print(f"as a turn is heard: {counted['heard']} words ({detected} stretches were detected)")
    print(f"without the detector: {counted['given']} words")
    return {
        "model": name,
        "minutes": round(minutes, 2),
        "words": counted["heard"],
        "stretches": detected,
        "words_without_detector": counted["given"],
    }


def _detect(sound: Sound) -> Iterator[Utterance]:
    from listening_coach.audio.segmentation import utterances  # noqa: PLC0415  (as above)
    from listening_coach.audio.vad import SileroDetector  # noqa: PLC0415  (as above)
    from listening_coach.core.audio import AudioChunk  # noqa: PLC0415  (as above)

    return utterances([AudioChunk(sound.copy(), 0)], SileroDetector())


def _cut(sound: Sound) -> Iterator[Utterance]:
    from listening_coach.core.audio import Utterance  # noqa: PLC0415  (as above)

    for length in PIECES_S:
        yield Utterance(sound[: length * common.RATE], 0, "silence")
