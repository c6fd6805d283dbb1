"""The export screen: export a session, if both partners agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Footer, OptionList, Static
from textual.widgets.option_list import Option

from listening_coach.tui.base import both_keys
from listening_coach.tui.keys import make_bindings

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from listening_coach.review.anonymise import Names
    from listening_coach.review.export import Format

FORMATS: Final[dict[Format, str]] = {
    "html": "a page for a browser, with the points marked",
    "md": "Markdown",
    "txt": "plain text",
    "srt": "subtitles",
    "vtt": "subtitles for the web",
    "json": "everything but the sound, to be taken in again",
}
NAMES: Final[dict[Names, str]] = {
    "keep": "names as they are",
    "initials": "initials for names",
    "pseudonyms": "other names for names",
}


class ExportScreen(ModalScreen["tuple[Format, Names, bool] | None"]):
    """Asks for a format and for both to agree. Returns (format, names, with audio), or None."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(
        ("n", "names", "Names"),
        ("s", "sound", "Sound"),
        ("a", "agree(0)", "First agrees"),
        ("l", "agree(1)", "Second agrees"),
        ("escape", "dismiss(None)", "Back"),
    )

    def __init__(self, names: tuple[str, str], *, sounding: bool) -> None:
        """Ask both partners; `sounding` is whether there is audio to export."""
        super().__init__()
        self._sounding = sounding
        self._sound = False
        self._partners = names
        self._agreed = [False, False]
        self._names = 0

    def compose(self) -> ComposeResult:
        """Show the formats, and a key for each partner."""
        with Vertical(id="care"):
            yield Static("Take this session out", classes="title")
            yield Static("Whoever can open the file can read it. Both of you decide.")
            yield OptionList(
                *(Option(f"[b]{form}[/b]  {about}", form) for form, about in FORMATS.items())
            )
            yield Static("", id="names")
            with Horizontal(id="agree"):
                yield Static("", id="agree-0", classes="first card")
                yield Static("", id="agree-1", classes="second card")
        yield Footer()

    def on_mount(self) -> None:
        """Select the first format."""
        self.query_one(OptionList).highlighted = 0
        self._draw()

    def action_names(self) -> None:
        """Change how names are exported."""
        self._names = (self._names + 1) % len(NAMES)
        self._draw()

    def action_sound(self) -> None:
        """Include the audio, or leave it out."""
        self._sound = self._sounding and not self._sound
        self._draw()

    def action_agree(self, partner: int) -> None:
        """One partner agrees or withdraws; when both agree, close with the choices."""
        self._agreed[partner] = not self._agreed[partner]
        self._draw()
        highlighted = self.query_one(OptionList).highlighted
        if all(self._agreed) and highlighted is not None:
            form, names = list(FORMATS)[highlighted], list(NAMES)[self._names]
            self.dismiss((form, names, self._sound and form == "html" and names == "keep"))

    def _draw(self) -> None:
        written = list(NAMES.values())[self._names]
        lines = [f"N: {written}"]
        if self._sounding:
            with_sound = "with" if self._sound else "without"
            lines.append(f"S: {with_sound} the sound, in a page with the names as they are")
        self.query_one("#names", Static).update("\n".join(lines))
        for partner, key in enumerate(both_keys(self)):
            line = "✓ agrees" if self._agreed[partner] else f"press {key} to agree"
            self.query_one(f"#agree-{partner}", Static).update(
                Content.from_markup("[b]$name[/b]\n$line", name=self._partners[partner], line=line)
            )
