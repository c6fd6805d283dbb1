"""The help screen: how a round works, what the app is not, and every key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Footer, Markdown, Static

from listening_coach import content
from listening_coach.tui.keys import make_bindings
from listening_coach.tui.screens.dialogs import helpline_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

TEXT: Final = """\
# Help

## How a round goes
One of you has the floor and speaks, a few sentences at a time. The other gives it back in their own
words. The speaker says whether that caught it; if not, they say what was missing, and you try
again. At the end both rate, the machine says one thing that worked and at most one thing to try,
and you change roles.

**The speaker is the judge.** The machine speaks last, it can mishear and misread, and it never
overrules the speaker.

## Keys
| key | does |
| --- | --- |
| Enter | ends my turn. Silence never does: take your time |
| y · p · n | that's it · almost · not yet |
| m · x | there is more · that was all |
| a | the listener asks for one example |
| 1 to 5, 6 to 0 | the speaker's rating, the listener's guess (6 stands for 1, 0 for 5) |
| w · f | change roles · finish |
| d | after a round: which points came back, and in which words |
| s | skip what nobody wants to answer; it costs nothing |
| Ctrl+R | before a round: hears a sentence, writes it down and plays it back |
| Ctrl+T | before a round: more time for every turn |
| t | types this turn instead of saying it |
| z | takes the last turn off the record: nothing of it is kept |
| Space | a pause, with a time to come back; nothing is recorded |
| Esc | stop, or one screen back. No reason is needed |
| t · c | at home: our twenty minutes · a sitting of your own |
| p | at home: the time together in pictures |
| A · L | in a sitting: the first agrees, the second agrees |
| v · w | another round or ending · one without touch |
| Ctrl+D | twice: takes consent back and deletes the whole sitting |
| d · D · r · / · k | past sessions: delete one · all · recover an interrupted one · find · lock |
| ↑ ↓ ← → | reading again: the turn, the word |
| Enter · s · Space | hear the turn · the sentence · from this word on, or be quiet |
| - · + · l | slower · faster · over and over |
| v | looks closely at what came back, and in which words |
| o | the speaker says "you did catch that": the mark goes |
| c · e · w | correct the word · write the turn anew · the other one said this |
| u · / · n | next word that may be misheard (underlined) · find · find again |
| Ctrl+Z | takes the last change back |
| 1 · 2 · r | a note of the first · of the second · another name |
| d · x | deletes the turn (twice) · takes the session out, if both agree |
| F1 | this page, beginning with the keys of the moment |
| F2 · o | settings, from anywhere · at home |
| Ctrl+O | in the settings: checks everything |
| Ctrl+P | every command |
| Ctrl+Q | quit |

## What it is not
It is a place to practise listening: not therapy, not a diagnosis, not a referee. Leave it alone in
the middle of a quarrel, after drinking, when one of you is worn out, or for the subject that always
blows up.

**Do not use it together** if one of you is afraid of the other, is hurt, threatened, watched or
controlled by the other, or might have to pay later for what was said here. Look for help on your
own first, with people you trust or a helpline. Some numbers stand at the end of this page.

## What is kept
Sound is heard only while a turn is open. It is written to disk while you speak, so that a crash
loses nothing, and deleted at the end unless both of you wish to keep it. The words are kept only if
both agree; either of you can delete them at any time. Nothing is sent anywhere.
"""


class HelpScreen(Screen[None]):
    """Shows the help on one page."""

    BINDINGS: ClassVar[list[BindingType]] = make_bindings(("escape", "app.pop_screen", "Back"))

    def __init__(self, here: Sequence[tuple[str, str]] = ()) -> None:
        """Show the help, beginning with the (key, description) pairs in `here`."""
        super().__init__()
        self._here = here

    def compose(self) -> ComposeResult:
        """Show the page."""
        with VerticalScroll(id="help"):
            if self._here:
                yield Static("Just now", classes="title")
                for key, does in self._here:
                    yield Static(Content.from_markup("[b]$key[/b]  $does", key=key, does=does))
            yield Markdown(TEXT)
            yield Static(helpline_text(content.helplines()), id="numbers")
        yield Footer()
