"""Letters three lines high, readable from across a room. Pure functions."""

from __future__ import annotations

from typing import Final

_FONT: Final = """
A 010 101 111 101 101/B 110 101 110 101 110/C 011 100 100 100 011/D 110 101 101 101 110
E 111 100 110 100 111/F 111 100 110 100 100/G 0111 1000 1011 1001 0111/H 101 101 111 101 101
I 111 010 010 010 111/J 001 001 001 101 010/K 101 101 110 101 101/L 100 100 100 100 111
M 10001 11011 10101 10001 10001/N 1001 1101 1011 1001 1001/O 0110 1001 1001 1001 0110
P 110 101 110 100 100/Q 0110 1001 1001 1011 0111/R 110 101 110 101 101/S 011 100 010 001 110
T 111 010 010 010 010/U 1001 1001 1001 1001 0110/V 101 101 101 101 010
W 10001 10001 10101 10101 01010/X 101 101 010 101 101/Y 101 101 010 010 010
Z 111 001 010 100 111/0 010 101 101 101 010/1 010 110 010 010 111/2 110 001 010 100 111
3 110 001 010 001 110/4 101 101 111 001 001/5 111 100 110 001 110/6 011 100 110 101 010
7 111 001 010 010 010/8 010 101 010 101 010/9 010 101 011 001 110/- 00 00 11 00 00
. 0 0 0 0 1/' 1 1 0 0 0/Ä 101 010 101 111 101/Ö 101 010 101 101 010/Ü 101 000 101 101 010
É 010 110 100 110 111
"""
"""Five rows of dots for each letter."""
_DOTS: Final[dict[str, list[str]]] = {
    letter[0]: letter[2:].split() for letter in _FONT.strip().replace("\n", "/").split("/")
}
_SPACE: Final = ["00"] * 5
_BLOCKS: Final = {"00": " ", "10": "▀", "01": "▄", "11": "█"}


def big(text: str, width: int) -> tuple[str, str, str] | None:
    """Return a text in large letters; None if it does not fit or has other characters.

    Args:
        text: the text, in capitals.
        width: the available width in cells.
    """
    if not text or any(letter not in _DOTS for letter in text.replace(" ", "")):
        return None
    letters = [_DOTS.get(letter, _SPACE) for letter in text]
    rows = ["0".join(letter[row] for letter in letters) for row in range(5)]
    rows.append("0" * len(rows[0]))
    if len(rows[0]) > width:
        return None
    first, second, third = (
        "".join(_BLOCKS[upper + lower] for upper, lower in zip(*pair, strict=True))
        for pair in (rows[0:2], rows[2:4], rows[4:6])
    )
    return first, second, third
