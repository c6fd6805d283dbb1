"""Detect, once per session, that a language other than English is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from listening_coach.core.audio import SAMPLE_RATE

if TYPE_CHECKING:
    from listening_coach.core.audio import Utterance
    from listening_coach.speech.transcriber import Transcriber

SHORTEST: Final = 3 * SAMPLE_RATE
"""Samples: in shorter audio a name or a sigh is easily mistaken for another language."""
SURE: Final = 0.8
"""Below this probability the speech may as well be English with an accent."""
_NAMES: Final = {
    "af": "Afrikaans", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "ca": "Catalan",
    "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek", "es": "Spanish",
    "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French", "gl": "Galician",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian",
    "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "ms": "Malay", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian",
    "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil",
    "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu",
    "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""Languages that people speak at home. Others, such as Latin, are usually a misheard accent and
are not reported."""


class LanguageWatch:
    """Checks utterances until one is clearly not English, and none after that."""

    def __init__(self, transcriber: Transcriber) -> None:
        self._transcriber = transcriber
        self._done = False

    def look(self, utterance: Utterance) -> str:
        """Return the English name of the language the first time it is not English, else "".

        Raises:
            ModelError: as the transcriber.
        """
        if self._done or len(utterance.samples) < SHORTEST:
            return ""
        code, probability = self._transcriber.language(utterance)
        if code not in _NAMES or probability < SURE:
            return ""
        self._done = True
        return _NAMES[code]
