"""The page in a real browser, where there is one: what it shows, hears and refuses."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from support.sessions import RESPONSE, session

from listening_coach.core.audio import SAMPLE_RATE
from listening_coach.review.export import export_text
from listening_coach.review.html_page import Recording
from listening_coach.store.audio_rows import wav

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = "<script>document.title='taken'</script><img src=x onerror=document.title='taken'> hello"
LONGEST_S = 60


@dataclass(frozen=True)
class Browser:
    """A Chromium without a window."""

    program: str

    def __call__(self, page: Path, *arguments: str) -> str:
        """Open a page, and return what was asked for."""
        command = [
            self.program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--disable-dev-shm-usage", f"--user-data-dir={page.parent / 'profile'}",
            "--virtual-time-budget=3000", *arguments, page.as_uri(),
        ]  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=LONGEST_S
        )
        return done.stdout


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Browser:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("there is no Chromium here")
    started = Browser(program)
    page = write_page(tmp_path_factory.mktemp("browser"), "<p>it opens files</p>")
    try:
        seen = started(page, "--dump-dom")
    except subprocess.SubprocessError as error:
        pytest.skip(f"Chromium does not start here: {error}")
    if "it opens files" not in seen:
        pytest.skip("Chromium may not open files here")
    return started


def write_page(folder: Path, text: str) -> Path:
    file = folder / "page.html"
    file.write_text(text, "utf-8")
    return file


def sounds() -> dict[str, Recording]:
    tone = np.sin(np.arange(5 * SAMPLE_RATE, dtype=np.float32) / 20)
    return {"t1": Recording(0, wav(tone))}


def test_hostile_words_stay_words(browser: Browser, tmp_path: Path) -> None:
    text = export_text(replace(session(statement=HOSTILE), names=(HOSTILE, "Ben")), "html")
    seen = browser(write_page(tmp_path, text), "--dump-dom")
    assert "<title>taken" not in seen
    assert "hello" in seen
    assert RESPONSE in seen


def test_a_script_that_is_not_ours_does_not_run(browser: Browser, tmp_path: Path) -> None:
    text = export_text(session(), "html", sounds=sounds())
    other = "<script>document.title = 'taken'</script></body>"
    seen = browser(write_page(tmp_path, text.replace("</body>", other)), "--dump-dom")
    assert "<title>taken" not in seen


def test_a_click_on_a_word_plays_from_it(browser: Browser, tmp_path: Path) -> None:
    text = export_text(session(), "html", sounds=sounds())
    # The browser clicks by itself, in a copy whose policy lets the test look.
    look = """<script>
      const player = document.querySelector("audio");
      player.addEventListener("seeked", () => { document.title = "at " + player.currentTime; });
      player.addEventListener("loadedmetadata", () => {
        document.querySelectorAll("[data-at]")[3].click();
      });
      player.load();
      document.querySelectorAll("[data-at]")[3].click();
    </script></body>"""
    policy = text.replace("script-src 'sha256-", "script-src 'unsafe-inline' data: 'x-")
    seen = browser(write_page(tmp_path, policy.replace("</body>", look)), "--dump-dom")
    assert "<title>at 0.9" in seen


def test_it_is_readable_on_a_phone_and_in_the_dark(browser: Browser, tmp_path: Path) -> None:
    page = write_page(tmp_path, export_text(session(exchanges=3), "html", sounds=sounds()))
    picture = tmp_path / "phone.png"
    browser(page, f"--screenshot={picture}", "--window-size=400,800", "--force-dark-mode")
    assert picture.stat().st_size > 10_000
