"""Closed classes of English words: the ones that hold sentences together."""

from __future__ import annotations

import functools
from typing import Final

from listening_coach.checker import data
from listening_coach.checker.language.lemmas import lemmatise


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


SUBJECTS: Final = _set(
    "i you he she it we they this that there who someone somebody everyone everybody nobody "
    "anyone anybody something nothing everything"
)
"""Pronouns that can open a clause."""

PERSONAL: Final = _set("i you he she it we they")
"""Pronouns that are nearly always a subject (`you` and `it` may be objects)."""

OBJECTS: Final = _set("me you him her it us them this that myself yourself himself herself itself "
                      "ourselves yourselves themselves")  # fmt: skip

POSSESSIVES: Final = _set("my your his her its our their mine yours hers ours theirs")

DETERMINERS: Final = POSSESSIVES | _set(
    "a an the this that these those some any no every each all both half another other such what "
    "which whose"
)

BE: Final = _set("am is are was were be been being 's 'm 're ain't isn't aren't wasn't weren't")

AUXILIARIES: Final = BE | _set(
    "do does did have has had can could will would shall should may might must don't doesn't "
    "didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shan't shouldn't mightn't "
    "mustn't needn't 've 'd 'll ought gonna gotta"
)

NEGATIVES: Final = _set(
    "no not never nobody none nothing nowhere neither nor cannot without n't hardly barely "
    "scarcely ain't isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't "
    "couldn't won't wouldn't shan't shouldn't mightn't mustn't needn't"
)

PREPOSITIONS: Final = _set(
    "about above across after against along among around at before behind below beneath beside "
    "besides between beyond by despite down during except for from in inside into like near of "
    "off on onto out outside over past per since through throughout till to toward towards under "
    "until up upon with within without than as"
)

CONJUNCTIONS: Final = _set(
    "and but or so because cos cause coz although though while whereas when whenever where if "
    "unless until till since before after as that whether then which who plus except yet nor"
)

QUESTION_WORDS: Final = _set("what who whom whose which when where why how")

FILLERS: Final = _set("um uh uhm umm erm er eh ah oh mm hmm mhm hm ugh uh-huh mmm aah ooh")
"""Sounds without meaning."""

SMALL_TALK: Final = _set(
    "well okay ok yeah yes yep right anyway anyhow basically honestly actually literally really "
    "just look listen see so like alright now then though obviously frankly please maybe"
)
"""Words that often only hold the floor."""

STOP: Final = (
    SUBJECTS | OBJECTS | DETERMINERS | AUXILIARIES | PREPOSITIONS | CONJUNCTIONS | FILLERS
    | QUESTION_WORDS | SMALL_TALK
    | _set("i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's "
           "it'd it'll we're we've we'd we'll they're they've they'd they'll that's there's "
           "here's what's who's where's how's let's there here very too also even still again "
           "only own same more most much many few lot lots bit thing things stuff kind sort way "
           "not never going goes go get gets got getting say says said saying know mean think "
           "thought one ones been being having doing done make made want wanted us "
           "them speaker speaker's listener listener's")
)  # fmt: skip
"""Words too common to show that something was understood."""

COMPLEMENT: Final = _set(
    "say says said saying think thinks thought thinking know knows knew knowing feel feels felt "
    "feeling hope hopes hoped hoping wish wishes wished guess guessed reckon reckons mean means "
    "meant swear swore bet suppose believe believed told tell tells telling wonder wondered "
    "worried afraid scared sure glad sorry realise realised realize realized noticed notice "
    "hear heard see saw pretend pretended decided decide promised promise asked wanted want "
    "imagine imagined understand understood remember remembered forgot forget figured figure "
    "find found like love hate way time thing day things moment least only even just still "
    "always never really maybe probably mostly sometimes usually honestly suddenly now today"
)
"""Words after which a new subject does not open a new clause of its own."""


RELATIVES: Final = {
    word: (pair, side)
    for pair, sides in enumerate(
        (
            ("mother mum mom mam mummy mama mommy ma", "father dad daddy papa da"),
            ("sister sis", "brother bro"),
            ("daughter", "son"),
            ("wife", "husband"),
            ("aunt auntie aunty", "uncle"),
            (
                "grandmother nan nana gran granny grandma",
                "grandfather grandad granddad grandpa gramps",
            ),
            ("niece", "nephew"),
        )
    )
    for side, names in enumerate(sides)
    for word in names.split()
}
"""Words for relatives that are easily taken for each other: which pair, and which side of it."""


@functools.cache
def verbs() -> tuple[str, ...]:
    """Common verbs in their base form."""
    return tuple(v for line in data.lines("verbs.txt") for v in line.split())


@functools.cache
def verb_lemmas() -> frozenset[str]:
    """The lemmas of common verbs."""
    return frozenset(map(lemmatise, verbs()))
