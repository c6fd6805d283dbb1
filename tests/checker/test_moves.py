"""Every phrase that counts as a move, and every phrase that does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from listening_coach.checker.language.passage import read
from listening_coach.checker.moves import classify_question, find_moves, opens_as_reflection
from listening_coach.core.assessment import ROADBLOCKS, Move

COUNTS = {
    "order": "Just stop thinking about it.|Call him right now.|Don't cry.|Calm down.|Forget it.|"
    "Go and say sorry.|You must not let them do that.|Drop it.|Get over it.|Quit that job.|"
    "Let it go.",
    "warning": "If you keep this up you'll lose her.|You'll regret that.|"
    "Don't come crying to me later.|Careful, that will backfire.|One more time and I'm gone.|"
    "You'll burn out like your father.|They'll fire you.|Wait and see what happens.|"
    "You're asking for trouble.|Say that to him and it's over.",
    "moralising": "You should be grateful.|A good mother wouldn't.|You ought to forgive.|"
    "It's only right to call.|You shouldn't feel that way.|Family comes first.|"
    "One doesn't say such things.|You owe her that.|Be the bigger person.|"
    "You have to respect that.",
    "advice": "Why don't you talk to HR?|If I were you, I'd sell.|You could just ask.|"
    "Have you tried yoga?|What you need is a break.|Maybe write a list.|"
    "The best thing is to ignore it.|You might want to see someone.|Let's simply book a room.|"
    "Try not to read mails at night.|How about a nap?",
    "logic": "The fact is, he's the boss.|Look at it rationally.|Statistically that's rare.|"
    "If you add it up, you gained.|That's not how companies work.|Yes, but consider the cost.|"
    "Experience shows they come round.|You're forgetting that he paid.|Actually, it was Tuesday.|"
    "Let me explain why that happened.",
    "blame": "Well, you started it.|That's your own fault.|You're overreacting.|That was silly.|"
    "You're too sensitive.|You never listen either.|You're being unfair.|"
    "You always make a drama.|That's not a good attitude.|What did you expect?|"
    "You should have known.|You always do that.|Every single time you leave.|"
    "Nobody acts like that.|It's always the same with you.|All you do is moan.|"
    "Nothing is ever good enough for you.|Everyone thinks so.",
    "praise_closing": "You're so strong, you'll manage.|You always cope.|"
    "But you're the best there.|Smart people like you don't fail.|You did great, end of story.|"
    "Good girl.|You're right, he's an idiot.|You handled worse.|I'm sure you were brilliant.|"
    "You're tough.",
    "label": "Drama queen.|Typical man.|Don't be a baby.|You control freak.|Oh, poor thing.|"
    "Here we go again.|Nice one, genius.|You're just like your mother.|Such a snowflake.|"
    "Cry me a river.",
    "analysing": "You only say that because you're jealous.|You have a problem with authority.|"
    "It's your childhood.|You're projecting.|Deep down you want to fail.|"
    "You just want attention.|That's your anxiety talking.|You're avoiding the real issue.|"
    "You push people away.|You're still not over your ex.",
    "reassurance": "It'll be fine.|Don't worry.|It's not so bad.|At least you have a job.|"
    "Everybody goes through that.|Time heals.|Look on the bright side.|It could be worse.|"
    "Tomorrow you'll laugh about it.|No big deal.|You'll find someone better.",
    "question_why": "Why would you feel that way?|Why didn't you say no?|"
    "Why is that such a problem?|How could you forget?|What were you thinking?|Why now?|"
    "Why do you always wait?",
    "topic_switch": "Anyway, what's for dinner?|Let's not talk about that.|"
    "Speaking of which, my boss called.|Ha, reminds me of a joke.|Did you see the game?|"
    "We'll talk later.|Not this again.|On a brighter note, we won.|Hm. Have you paid the bill?|"
    "Let's watch something.",
    "me_too": "That happened to me too, last year at work.|I know exactly how you feel.|"
    "You think that's bad? My day was worse.|When I was at that firm we all cried.|"
    "Same here, I hate it.|My mother does that, she calls at six.|I've had worse.|"
    "Me, I would have left.|I also hate that, yesterday I shouted.|That's nothing, once I fell.",
    "rebuttal": "I hear you, but I was tired.|Yes, but I was tired.|"
    "That makes sense, but you also shouted.|I'm sorry, but you started.|"
    "You're hurt, but I meant well.|Okay, but that's not what happened.|Sure, however it was late.|"
    "I get it, still you went.|You wanted help, but you never asked.|True, but look at my side.",
    "self_defence": "I didn't mean it like that.|That's not what I said.|So now it's my fault.|"
    "I was only joking.|I do help, you know.|You're attacking me.|I had no choice.|"
    "I can't do anything right.|You never told me.|I work all day too.",
    "deflection": "Oh, it was nothing.|Anyone would.|I should do more.|You're just saying that.|"
    "But I forgot last week.|Stop it.|It's my job.|No, you're the good one.|Whatever.|"
    "It didn't even work.",
    "validation": "That makes sense, given how long you'd waited.|Of course you were upset.|"
    "I can see why that stung.|Anyone in your place might feel that.|No wonder you're tired.|"
    "You had good reason to expect a call.|It's understandable you went quiet.|"
    "That would be hard for most people.|"
    "Given what happened last year, I get why you were on guard.|You make sense to me.|"
    "It figures that you'd want some time.",
    "empathy": "That sounds really tough.|I'm here for you.|I'm with you in this.|"
    "I'm so sorry that happened.|That must have hurt.|What a long day that was.|"
    "You carried a lot there.|I'm glad you told me.|I'm on your side.|We'll face it together.|"
    "I can hear how much this matters.",
    "thanks": "Thank you for trusting me with this.|Thanks for telling me, I know it wasn't easy.|"
    "I'm honoured you shared that.",
    "invitation": "Is there more?|Go on.|And then?|Take your time.|I'm listening.|"
    "Say more about that part.|I'd like to hear the rest.|No hurry.|What else?",
    "check": "Did I get that right?|Is that it?|Am I close?|Did I miss anything?|"
    "Is that how it was?|Does that fit?|Have I got you?|What did I leave out?|"
    "Warmer or colder?|Would you put it differently?",
    "question_open": "What was that like?|How did you get through it?|"
    "Tell me more about the phone call.|What matters most in this for you?|What happened next?|"
    "How would you like it to be?|What did you wish he'd said?|What was the best part?|"
    "Where did you feel it?|What would help tonight?",
    "question_closed": "Were you angry?|Did you call her?|Is it about money?|Are you okay?|"
    "Was that Monday?|Do you still want to go?|Have you eaten?|So it's over?|Did he say sorry?|"
    "Will you go back?",
}
HEARD = [(kind, phrase) for kind, phrases in COUNTS.items() for phrase in phrases.split("|")]

DOES_NOT = [
    ("order", "You told yourself to drop it."),
    ("warning", "You're afraid you'll lose her."),
    ("moralising", "You feel you should forgive."),
    ("advice", "You're thinking of asking HR."),
    ("blame", "You blame yourself."),
    ("praise_closing", "You were proud."),
    ("reassurance", "I'm here."),
    ("me_too", "I can imagine."),
    ("rebuttal", "You want to go, but you're scared."),
    ("deflection", "Thank you."),
    ("validation", "I understand."),
    ("validation", "I know exactly how you feel."),
    ("validation", "You're right."),
    ("validation", "That's normal, everybody has that."),
    ("empathy", "Poor you."),
    ("empathy", "At least you have a job."),
    ("empathy", "Chin up."),
    ("advice", "I'm not telling you to call him."),
    ("advice", "Your sister said why don't you just ask him."),
    ("order", "He said \u201ccalm down\u201d to you."),
    ("reassurance", "They keep telling you it'll be fine."),
    ("label", "You poor thing, all day in the rain."),
    ("me_too", "Tell me about it if you want."),
]


def moves(text: str, statement: str = "") -> list[Move]:
    return find_moves(read(text, "listener"), read(statement, "speaker"))


def kinds(text: str, statement: str = "") -> set[str]:
    return {m.kind for m in moves(text, statement)}


@pytest.mark.parametrize(("kind", "phrase"), HEARD)
def test_what_counts_is_heard(kind: str, phrase: str) -> None:
    assert kind in kinds(phrase)


ONLY_BY_THEIR_MARK = {"So it's over?", "What was the best part?"}
"""Without the question mark these may as well be statements."""


@pytest.mark.parametrize(("kind", "phrase"), [h for h in HEARD if h[1] not in ONLY_BY_THEIR_MARK])
def test_neither_marks_nor_capitals_are_needed(kind: str, phrase: str) -> None:
    bare = "".join(c for c in phrase.lower() if c.isalnum() or c in " '")
    assert kind in kinds(bare)


@pytest.mark.parametrize(("kind", "phrase"), DOES_NOT)
def test_what_does_not_count_is_let_be(kind: str, phrase: str) -> None:
    assert kind not in kinds(phrase)


@pytest.mark.parametrize(
    "before", ["You feel that", "They told you", "Your mum says", "You were told", "She said"]
)
@pytest.mark.parametrize("said", ["it'll be fine", "you should forgive", "you'll regret that"])
def test_reported_speech_is_the_speakers(before: str, said: str) -> None:
    assert not kinds(f"{before} {said}.") & set(ROADBLOCKS)


def test_advice_may_be_given_when_it_was_allowed() -> None:
    assert "advice" in kinds("You could just ask.")
    assert "advice" not in kinds("Would you like some advice? You could just ask.")


def test_advice_in_the_form_of_a_why_is_advice() -> None:
    assert kinds("Why don't you talk to HR?") == {"advice"}


def test_words_of_the_speaker_are_not_held_against_the_listener() -> None:
    said = "Everybody tells me it'll be fine, look on the bright side, but I can't look."
    assert not kinds("It'll be fine, look on the bright side, everybody tells you.", said) & set(
        ROADBLOCKS
    )


@pytest.mark.parametrize("text", ["Yeah.", "Okay, right.", ""])
def test_small_sounds_are_no_moves(text: str) -> None:
    assert not kinds(text)


def test_a_stem_opens_a_reflection() -> None:
    assert opens_as_reflection(read("It sounds like he left.", "listener"))
    assert not opens_as_reflection(read("He left.", "listener"))


@given(st.lists(st.sampled_from([p for _, p in HEARD]), max_size=5).map(" ".join))
def test_every_move_is_quoted_from_its_place(response: str) -> None:
    quoted = moves(response)
    assert all(response[slice(*m.span)] == m.text for m in quoted)
    assert all((m.certainty == "fact") is (m.confidence >= 0.9) for m in quoted
               if m.kind in ROADBLOCKS and m.kind != "question_why")  # fmt: skip


ASKED = [
    ("why did you go", False, "question_why"),
    ("what was that like", True, "question_open"),
    ("did you call her", False, "question_closed"),
    ("you called her", True, "question_closed"),
    ("you called her", False, None),
    ("yeah okay", True, None),
    ("i see why that stung", False, None),
]


@pytest.mark.parametrize(("plain", "marked", "kind"), ASKED)
def test_questions_are_told_apart(plain: str, marked: bool, kind: str | None) -> None:
    assert classify_question(plain, marked=marked) == kind
