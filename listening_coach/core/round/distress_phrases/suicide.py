"""Suicide: the wish, the means and the place."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:kill|killing|killed|hang|hanging|hanged|hung|drown|drowning|shoot|shooting|poison|"
        "poisoning|gas|gassing|overdos(?:e|ing)|top|topping|off|offing) <self>"
    ),
    "(?:end|ending|ended|take|taking|took) (?:my|your|his|her) (?:own )?life",
    "end(?:ing)? it all",
    (
        "(?:think(?:ing)?|thought|thoughts|keep|kept|want|wanted|stop|plan(?:ned|ning)?|wish|"
        r"tempted)<gap> (?:of |about |to )?(?:end|ending) (?:it|things|everything)(?: \.)? (?:me|"
        "myself|for good|tonight|not us|i mean me)"
    ),
    (
        "(?:no|any|what's the|what is the|don't see the|see the|see any|see no|see a|isn't any|is "
        "there any|not much) (?:reason|point|sense)<few> ?(?:to live|to (?:go|carry|keep) on|"
        "(?:in|of) (?:living|going on|carrying on|being (?:here|alive)|me|my (?:life|being)|"
        "existing|waking|getting up|it all|any of it)|to my life|me being)"
    ),
    (
        "(?:better off|(?:be|been|get) (?:so |much |a lot |all |far |just |loads )?(?:better|"
        "easier|happier|simpler|lighter|freer|calmer|richer|relieved|a relief))<gap> <gone>"
    ),
    (
        "(?:better|easier|happier|better off|simpler) (?:dead|if i was (?:dead|gone)|if i wasn't "
        "(?:here|around|born))"
    ),
    (
        r"<gone> (?:[\w']+ ){0,6}(?:better|easier|happier|relief|relieved|lighter|notice|miss me|"
        "be fine|manage|cope|move on|get on with it)"
    ),
    "worth more (?:dead|to you dead|gone)",
    (
        "(?:insurance|pension|policy|mortgage|will|funeral|passwords?|accounts|paperwork|bank "
        "details|affairs|savings)<gap> (?:if i (?:was|were|'m) (?:gone|dead|not here)|when i'm "
        "(?:gone|not here|dead)|once i'm (?:gone|out)|pay(?:s)? out|after i'm|without me|won't "
        "have to deal|in order|so you(?:'ll| can| don't| won't))<few>"
    ),
    (
        "(?:i'm|i am|i've been|i feel|feeling|felt|been|was|you're|you've been|you feel|were|am|"
        "actively|properly|getting) (?:so |really |feeling |a bit |very |quite )?suicidal"
    ),
    (
        "(?:only thing|one thing|all that|what|only reason|thing that)<few>(?:stops|stopping|"
        "keeps|keeping|stopped|holding|holds|here|i haven't|left)<gap> (?:find me|finding me|find "
        "my|alive|here|the (?:kids|dog|cat|children)|mum|going through|doing it|from (?:doing|"
        "jumping|going)|around|who'd|it|you'd be)"
    ),
    (
        "(?:the one (?:to|who)|who'd|who would|kids|don't want you to|hate you to) (?:finds?|"
        "found|finding) (?:me|my body)"
    ),
    "find (?:me hanging|me dead|me gone|my body|my note)",
    "(?:scars|marks) <few>from my own hand",
    (
        "(?:everything|it all|things|life|it) (?:would|could|will|'d|to) (?:just )?(?:stop|be "
        "over|end|go quiet|go black|go dark)<gap> (?:if i|for good|forever|asleep|gone|wake|me|"
        "and i wouldn't|once)"
    ),
    (
        "(?:rather|better|easier|want|wish)<gap> (?:be dead|not be here|not exist|not be alive|"
        "never have been born|not have been born|disappear for good|be gone for good)"
    ),
    (
        "(?:burden|dead weight|drain|millstone|in the way)<gap> (?:gone|without me|if i wasn't|"
        "not here|better off|dead|end|rid of me|free of me)"
    ),
    "(?:rid of me|free of me|free without me|shot of me)",
    (
        "(?:last|final) (?:time|christmas|birthday|summer|night|letter|goodbye|day)<gap> (?:i'll "
        "(?:see|be)|be here|before i go|then i'm (?:done|gone)|on this earth|and then i|with you "
        "all)"
    ),
    (
        "(?:sorted|sorting|written|wrote|made|arranged|paid for|planned|cancelled|closed|"
        "packed)<gap> (?:my (?:will|funeral|affairs|passwords|own funeral|plot)|letters?|"
        "everything|insurance|accounts)<gap> (?:so you|won't have to|when i'm|after|ready|no mess|"
        "easy for you|no trouble|once i'm|not here)"
    ),
    (
        "(?:feel|felt|feeling|so) (?:calm|peaceful|relieved|light|lighter)<gap> (?:since i "
        "decided|now i've decided|made up my mind|made my mind up|decided|knowing it'll|soon be "
        "over|be over soon)"
    ),
    (
        "(?:i've decided|made my peace|made up my mind|i'm done|i'm finished|i've had "
        "enough)<gap> (?:with (?:life|living|it all|being here|this world)|to (?:go|die|end it)|"
        "of (?:life|living|being here|this life)|and you'll all)"
    ),
    (
        "(?:walk|swim|wade|drive|go|keep) (?:out |off |on )?(?:into|in|out to) (?:the )?(?:sea|"
        "river|lake|water|woods|waves)<gap> (?:not come|never|and not|keep (?:going|walking|"
        "swimming)|stop|come back|turn back|go under|disappear)"
    ),
    (
        "(?:not come|not coming|never come|wouldn't come|won't come) (?:back|home)<gap> (?:sea|"
        "river|bridge|water|ever|woods|this time|again and)"
    ),
    (
        "(?:how long|how quick|who|would it|would you|what would)<gap> (?:before (?:anyone|you) "
        "(?:noticed|found)|come to my funeral|at my funeral|cry at|if i died|if i was dead|if i "
        "were dead|if i wasn't here|if i disappeared|if i just (?:stopped|went))"
    ),
    (
        "(?:if i|i'd|when i) (?:died|die|was dead|were dead|dropped dead|didn't wake up|wasn't "
        "here|weren't here|stopped existing) (?:tomorrow|tonight|now|nobody|would (?:anyone|you)|"
        "you'd|who|it would|it'd|everyone|anyone)"
    ),
    (
        "suicide (?:note|attempt|letter|plan|watch|hotline|thoughts)|(?:attempt(?:ed)?|"
        r"commit(?:ted)?|considered?|thinking about|thought about|thoughts of|contemplat\w+|"
        "thinking of) suicide"
    ),
    (
        "(?:tak(?:e|en|ing)|took|swallow(?:ed|ing)?|sav(?:e|ed|ing)|count(?:ed|ing)?|hoard(?:ed|"
        "ing)?|stockpil(?:e|ed|ing)|collect(?:ed|ing)?|keep(?:ing)?|kept|stash(?:ed)?|got|lined|"
        r"put by|bought|buying|hid|hidden|emptied|stared at|looking at|look at) (?:[\w']+ "
        "){0,3}(?:all|too many|enough|every|whole|full|bottle|box|boxes|packets?|strip|stash|"
        "supply|up|handful|overdose|load|loads|forty|thirty|fifty|sixty|twenty|hundred|my|the) "
        r"(?:[\w']+ ){0,3}<pills>(?! for the week| in the blue)(?:<gap> (?:drawer|enough|in case|"
        "know how|how many|for when|at once|just to|don't know why|coat|don't wake|would do it|"
        r"off me|hid\w*|take|away|wake|over|be over|wondered|wondering|sleep|die|stop me))?"
    ),
    (
        "<pills><gap> (?:counted out|in the drawer|lined up|saved up|enough to|know how many|at "
        "once|away from me|off me|just in case|end it|would it take|would take|don't trust|look "
        "at me|calling me|and not wake|go to sleep)"
    ),
    "(?:bottle|box|packet|handful|stash|drawer|drawerful|bag) of <few><pills>",
    "(?:tak(?:e|en|ing)|took) an overdose|overdosed",
    (
        "wish(?:ed|es)? (?:i|i'd|that i) (?:was|were|'d been|had been)? ?(?:dead|never (?:been "
        ")?born|not (?:here|alive|wake|been born)|(?:could|might) (?:just )?(?:disappear|not wake|"
        "stop existing|sleep forever|die|vanish|go to sleep and)|hadn't been (?:born|woken|found)|"
        r"(?:\w+ )?(?:wouldn't|didn't|don't|won't) (?:wake|have to (?:wake|exist|be here|be "
        "alive))|gone)(?: up| to exist| tomorrow)?"
    ),
    (
        r"(?:don't|not|never|won't|wouldn't|rather not) (?:\w+ )?(?:want to |care if i |mind if i |"
        "bothered if i |wanting to )?wak(?:e|ing) up(?: (?:again|tomorrow|any ?more|in the "
        "morning|one (?:day|morning)|at all)|<end>)"
    ),
    (
        "(?:go|went|going|fall|drift) (?:to |off to |a)?sleep<gap> (?:not|never|don't|without) "
        "(?:have to )?wak(?:e|ing)"
    ),
    (
        r"i(?: \w+){0,3} (?:want|wanted|rather|ready|wanting|going|like) (?:to )?(?:die|be dead|"
        "not exist|not be (?:here|alive)|stop existing|disappear (?:forever|for good|"
        "completely))(?! my| the| of)"
    ),
    (
        "(?:don't|do not|didn't|did not|not sure i|no longer|never) (?:really )?(?:want|wanted) "
        "to (?:live|be alive|wake up|go on living|exist|be here|be around|carry on living|do life|"
        r"keep living)(?: any ?more| any longer)?(?:$| \.| (?:and|but|like this|when|most|some|at "
        r"all|now|tomorrow|because|if|sometimes)\b)"
    ),
    (
        r"(?:can't|cannot|couldn't|not able to|don't know how to|no strength to) (?:\w+ )?(?:go on|"
        "carry on|keep) (?:living|being alive|existing|being here)"
    ),
    (
        r"(?:won't|not|can't|don't|couldn't|wouldn't) (?:[\w']+ ){0,4}(?:be |being )(?:around|here|"
        "alive) (?:for (?:it|the|that|your|christmas|much|long|her|his|summer|any|next|when)|"
        "(?:by|at|in|next|to see|much longer|any ?more|any longer|come) ?(?:the|christmas|summer|"
        "spring|easter|year|it|her|him|that|another)?)"
    ),
    (
        "(?:can't|couldn't|don't|never) (?:picture|see|imagine|plan)<gap> (?:being (?:around|here|"
        "alive|there)|myself (?:here|at|past|in|old|there|being)|a future|past (?:christmas|"
        "summer|the|next|this)|beyond)"
    ),
    (
        "don't (?:book|buy|plan|bother|save|get) <few>(?:for|on|with) (?:the|my|next|me) "
        "<few>(?:account|summer|birthday|christmas)<gap> (?:not be|won't|be (?:around|here|gone)|"
        "being)"
    ),
    (
        "<drop><gap> (?:jump(?:ed|ing)?|edge|nerve|step(?:ped)? (?:off|over|out|in front)|"
        "look(?:ed|ing)? down|thought|thinking|how high|how (?:far|easy|long|quick)|one step|over "
        "the|railings?|just (?:stood|stand)|wonder(?:ed|ing)?|don't mean|pull(?:s|ed)? me|"
        "goodnight|say goodbye|hear (?:you|your voice)|fall off|peaceful|calls? me|calling me|"
        "nobody would)"
    ),
)
