"""Fear of the partner."""

from __future__ import annotations

from typing import Final

_HARMED: Final = (
    "(?:hit|hurt|kill|beat|punch|slap|snap|flip|lose it|lose your temper|strangle|explode|go for|"
    "take it out|lash|go off|kick off|blow up|get violent|turn on|go mad|smash|throw|follow|find "
    "out|find me|come after|start on)"
)
_LOSS: Final = (
    "(?! (?:leaving|losing|going away|finding|dying|getting (?:bored|ill|hurt|old)|thinking|not|"
    "being (?:away|ill|bored|disappointed)|seeing|falling|forgetting|laughing|meeting|moving|"
    "drifting|growing|working|too|with|cooking|at scrabble|spiders|heights|flying))"
)
"""What follows where it is the partner's absence that is feared."""

PHRASES: Final = (
    (
        r"afraid of (?:you|him|her|them|my (?:[\w']+ )?(?:husband|wife|partner|boyfriend|"
        "girlfriend|dad|father|mum|mother|stepdad|son|brother|ex)|your (?:temper|hands?|fists|"
        f"moods?|anger|rages?|drinking)|his (?:temper|hands|moods)){_LOSS}"
    ),
    (
        "afraid <few>(?:of )?what (?:you|he|she|i|they) (?:will|would|might|could|can|am|are) "
        "?(?:do|be|to do|going|capable)"
    ),
    (
        r"(?<!you are )(?<!you am )afraid (?:that )?(?:you|he|she|they) <would> (?:[\w']+ "
        f")?{_HARMED} (?:me|us|her|him|you|the|them|at|again|my)"
    ),
    (
        f"(?<!you are )(?<!you am )afraid (?:that )?(?:you|he|she|they) <would> (?:{_HARMED}(?=$| "
        r"\.| when| if| and)|kill|hit)"
    ),
    (
        "afraid to (?:come home|go home|be home|sleep|fall asleep|close my eyes|disagree|say "
        "(?:no|anything)|tell you (?:no|i|that i)|be alone with|be in the (?:house|same room)|"
        "leave (?:you|him|her)|breathe|move|turn my back|open my mouth|contradict|look at you|"
        "answer|go to bed)"
    ),
    (
        "(?:you|he|she) (?:frighten|frightens|terrify|terrifies|scare|scares) (?:me|us|the kids|"
        "them)(?! (?:with|coming|driving|by|half|a bit|a little|to death with|when you drive|if "
        "you drive))"
    ),
    "(?:afraid) in my own (?:home|house|bed)|(?:makes?|made) me (?:so )?afraid<end>",
    (
        r"(?:you|he|she|your \w+) (?:scared|frightened|terrified|afraid) me (?:when|last|so|on|"
        r"and)(?! you (?:came|drove|jumped|brake\w*))"
    ),
    (
        "not (?:feel |be |feeling )?safe (?:with|in my own|at home|in this house|round|near|in "
        "the house|when you|here|next to|in my|alone with|in bed)"
    ),
    "not feel safe<end>",
    "(?:am i|are you|is she|feel|felt) safe with (?:you|him|her|me)<gap> (?:not|no|never)",
    r"safe<gap> (?:when|once|until) you (?:are|have)(?: \w+)? (?:out|away|gone|asleep|left)",
    "safer<gap> when (?:you|he|she|i) (?:am|is|are)<some> (?:out|away|not|on|gone|asleep|at work)",
    (
        "(?:flinch|cower|duck|brac|freez|shak|trembl)(?:e|es|ed|ing)?<gap> (?:when|if|every "
        "time) <few>(?:you|he|she|your|his) (?:<few>)?(?:raises?|lifts?|moves?|reach(?:es)?|"
        "shouts?|come up behind|walks? in|stands?|slams?|turns?|key|voice|car|drinks?)(?! (?:the "
        "stove|grab my waist))"
    ),
    (
        "(?:when|if|every time) (?:you|he|she) (?:raise|lift|move|reach|shout|come (?:up|home|"
        "in)|walk in|stand|slam|drink|lose|swear|pace|get (?:like|that)|throw|have had a)s?<gap> "
        "(?:flinch|hide|shak|freez|lock|upstairs|cower|small|bathroom|under the|count|pray|hold "
        "my breath|afraid|not breathe|this is it|run|dread)(?:e|s|es|ing|ed)?(?! (?:in and out|"
        "to the shops))"
    ),
    (
        "(?:my|whole) <few>(?:body|hands?|legs|knees) (?:shakes?|trembles?|freezes?|goes? "
        "(?:cold|rigid|stiff|numb)) <few>when you"
    ),
    (
        "(?:footsteps?|your key|key in the (?:door|lock)|the key|your keys|your car|front door|"
        "car door|tyres|boots|engine)<gap> (?:stomach|freeze|upstairs|my heart|hide|cold|sick|"
        "breath|how bad|(?:what )?(?:kind|sort) of (?:a )?(?:night|mood|evening)|how drunk|what "
        "mood|dread|quiet|which you)"
    ),
    (
        "(?:stomach|heart|chest|guts|blood)<gap> (?:your (?:key|car|footsteps|van|keys)|you come "
        "(?:in|home)|hear you)(?! singing)"
    ),
    (
        "egg ?shells<some> (?:you|him|her|at home|in (?:this|my|our) (?:own )?(?:house|home)|"
        "every|your (?:temper|moods?)|so that)(?! mum)"
    ),
    (
        "(?:never|not) know<some> (?:what|which|how) (?:you|he|she|mood|version)<some> (?:will|"
        "would|are|might|is|going to) ?(?:do|be|going to|capable|get|react|set)?(?! (?:cook|wear|"
        "without|for (?:work|dinner|christmas)))<end>"
    ),
    (
        "not know<some> what (?:you|he|she|i) (?:will|would|might|could|are going to) (?:do|"
        "be)(?! (?:without|with|for|about|if you (?:were|had|lost)))"
    ),
    "what (?:you|he) (?:are|is) capable of",
    (
        "(?:checking|check|watch|watching|gauge|judge) (?:your|his|her) (?:mood|temper|hands|"
        "fists|jaw)(?! (?:on|swing))"
    ),
    (
        "(?:chair|wardrobe|drawers|bolt|wedge|bed|table)<gap> (?:against|under|behind|across|on) "
        "the (?:bedroom |bathroom )?(?:door|handle|door handle)"
    ),
    (
        "(?:sleep|slept|sleeping|lie|lay)<gap> (?:shoes on|my keys|one eye open|dressed|under my "
        "pillow|(?:the )?door locked|car keys|in the car|with the kids|on the bathroom floor|"
        "knife)<gap>"
    ),
    (
        "(?:bag|bags|money|passports?|suitcase|clothes|spare key|shoes|cash|birth "
        "certificates)<gap> (?:hidden|packed|in the boot|by the door|at my|in the shed|next door|"
        "in the loft|under the)<gap> (?:in case|for when|so (?:that )?i can (?:go|run|leave|get)|"
        "run|leave you|if (?:you|he|i have))(?! (?:it rains|the weekend|holiday))"
    ),
    "in case i (?:have|need) to (?:run|get out|leave|go|escape|get away)",
    (
        "(?:sit|sat|sleep|park|stand)<some> (?:nearest|near|next to|closest to|by|facing) the "
        "(?:door|exit)<far> (?:you know|why|in case|get out|run)|(?:footsteps|your keys?|your "
        "voice|your car)<far> (?:kids|children|baby) upstairs"
    ),
    (
        "(?:tonight|tonight's the night|one night|this time)(?: is)?<some> (?:you|he)<some> "
        "(?:do it|kill me|go too far|finish me)|packed bag<gap> (?:because|in case|for when)"
    ),
    "code ?word|safe word<gap> (?:sister|neighbour|mum|kids|police|999|ring)",
    (
        "(?:kids?|children|boys?|girls?|baby|son|daughter|twins|little one|dog)<gap> (?:hides?|"
        "go quiet|goes quiet|silent|flinch(?:es)?|upstairs|runs?|wets?|behind (?:me|the)|under "
        "the (?:bed|table))<gap> (?:when (?:you|he|your|they hear)|if you|you (?:come|shout|walk|"
        "get)|your (?:key|car|voice))"
    ),
    (
        "(?:in case|so (?:that )?|before) (?:you|he|she)(?: do not| will not| would not| did "
        f"not)? {_HARMED}(?! (?:the (?:ball|lights|road)|your (?:keys|head|phone)))"
    ),
    (
        "so (?:that )?nothing (?:kicks off|sets you off|starts|happens)|(?:not|might|will) "
        "(?:set|sets) (?:you|him) off(?! laughing)"
    ),
    "<gap>you go off like|you (?:kick|kicked|went|go) off (?:like|last|at|on)",
    (
        "(?:agree|agreed|say yes|said yes|say sorry|apologise|laugh|smile|go along|went along|"
        "keep quiet|stay quiet|say nothing|pretend|give in|gave in)<gap> (?:because|in case|so) "
        r"(?:[\w']+ ){0,5}(?:afraid of (?:you|him|what you)|hit|hurt|explode|kick off|go off|lose "
        "it|safe|safer|last time|temper|what happens|hospital|punish|drink)(?! of (?:spiders|"
        "heights|losing|flying))"
    ),
    (
        "(?:think|thought|afraid|know|sure|believe|convinced|one day|one of these days|"
        "tonight)<some> (?:you|he|she) (?:<would>|might) (?:kill|hurt|strangle|finish|stab|hit) "
        r"(?:me|us|the kids)(?! (?:for|if)\b)"
    ),
    (
        "(?:think|thought|know|sure|believe|feel|convinced) (?:that )?(?:you|he|she) (?:is|are|"
        r"was|were) going to(?=$| \.| (?:hit|kill|hurt|do it|one))(?! (?:cry|be))"
    ),
    "not (?:hit|hurt|touched) me yet",
    (
        "(?:going to |will |gone |go |went )(?:go )?too far<gap> (?:not get up|and|one day|i|"
        "this time|kill|hurt|die|hospital)(?! (?:north|south|right|down the|with the))"
    ),
    "(?:not) get (?:back )?up again|(?:think|thought) this is it|i (?:was|am) going to die<end>",
    "(?:daren't|dare not|not dare)(?: to)? (?:say|tell|leave|speak|ask|answer|argue|go home|open)",
    (
        r"(?:not|never|stopped) (?:[\w']+ )?(?:answer\w*|talk back|argu\w+|disagree\w*|say no|"
        r"complain\w*|contradict\w*|cry|speak)<gap> (?:last time|you would (?:hit|kill|go|start|"
        "explode)|what (?:you|happened)|you will (?:hit|explode|kick|go)|came at)"
    ),
    (
        "last time (?:i|we|she) (?:disagreed|argued|said no|answered|spoke|stood up|tried to "
        "leave|left|cried|laughed)<gap> (?:hit|hospital|wall|floor|broke|bruise|stitches|came at|"
        "threw|grabbed|neck|locked|kicked|police|a and e)"
    ),
    (
        "(?:know|knew|tell|work out|learn(?:ed|t)?|listen)<gap> (?:by|from|in) (?:your|his|the "
        "way) <few>(?:face|voice|step|keys?|jaw|eyes|shut|close|park|put|breathe)<far> (?:night|"
        "mood|hide|safe|upstairs|quiet|bad|run|drunk|hit|leave)"
    ),
    "(?:that|the) look<gap> (?:upstairs|hide|run|what is coming|lock|baby|freeze|afraid)",
    (
        "know what is coming|waiting for (?:the next (?:one|time|slap)|you to (?:blow|hit|"
        "explode|kick|start|turn|snap)|the blow|it to (?:start|kick off))"
    ),
    (
        "(?:keep|keeping|get|getting|take|took) (?:the )?(?:kids|children|girls|boys|baby|dog) "
        "<few>(?:quiet|silent|upstairs|out of (?:the|your) way|away from you|out of the "
        "house)<gap> (?:before you|when you|in case|so you|because you|you come|you get|until "
        "you)"
    ),
    (
        "(?:hide|hides|hid|hiding|lock|locked|locking|shut) <few>(?:myself |ourselves )?(?:in|"
        "behind|under|from you)<gap> (?:when|until|because) (?:you|he|she) (?:shout|start|drink|"
        r"come|get|rage|calm|lose|kick|go)\w*"
    ),
    (
        "(?:hid|hide|hides|hidden|hiding|moved|counted?|lock|locked) (?:all )?the (?:kitchen |"
        "sharp |bread )?knives(?! because the (?:toddler|baby|kids?))"
    ),
    "(?:count|counting) (?:the|your|his|her) (?:cans|bottles|glasses|drinks|pints)",
    (
        "(?:if|hear)<gap> (?:ring|call) the police|dial 999|(?:rang|called) the police on (?:you|"
        "him|her)"
    ),
    (
        "(?:do not come|do not you come|not) (?:any )?(?:closer|near me)|stay away from me|get "
        r"away from me(?=$| \.)"
    ),
    (
        "(?:dread|dreading|in dread of) (?:you (?:coming|walking)|your (?:key|car|footsteps|"
        "fridays?|friday nights|weekends?)|coming home|going home|fridays?|weekends?|payday|the "
        "key|five o'clock|evenings|when you|him|nights)"
    ),
    (
        "(?:your temper|your rages?|your moods|your anger|when you drink|your drinking)<gap> "
        r"(?:scares?|frightens?|terrif\w+|afraid|hide|run|stomach|freeze)"
    ),
    (
        "(?:not|never) want to be (?:in there|there|home|alone|in the (?:house|room)) "
        "<few>(?:with you|when you|with him)(?! awake for)"
    ),
    (
        "(?:until|once|when) you (?:fall|are|have gone|go) (?:asleep|to (?:bed|sleep)|calm down|"
        "pass out|sober)<gap>(?: (?:come in|go in|come out|safe|breathe|drive round|car|hide|"
        "bathroom))"
    ),
    "(?:careful|so careful) (?:round|near|with) you<end>",
    (
        "(?:if (?:i|she)) (?:do|does|have) not <few>(?:text|ring|call|turn up|message)<gap> "
        "(?:police|come (?:and|round|for)|999)"
    ),
    (
        r"(?:photos?|pictures?|diary|record\w*|log)<gap> (?:of (?:the|my) bruis\w+|your threats|"
        "for the police|what you do to me)"
    ),
    (
        "(?:jump(?:ed)?|get|got|climb(?:ed)?) out (?:of the car|at the lights|of the window|the "
        "window)<gap>(?: afraid| away from you| you)"
    ),
    r"agreed because i was afraid|(?:because|so) (?:[\w']+ )?afraid\b<far> not because",
    (
        "(?:you|he|she) <aux>(?:come|came|comes|coming) at (?:me|us|her|him)(?! from (?:all|"
        "every)| with (?:a|the) (?:flannel|question|list))"
    ),
    (
        "(?:pretend|pretending|pretended) to be asleep<far> (?:you|he|she) (?:come|comes|came|"
        "stop|leave|go|are|had|have)(?! (?:to give me a|to kiss))"
    ),
    (
        "(?:which|what) (?:one of you|version of you|you is|husband|side of you)<some> (?:comes|"
        "walks|coming|get|is|will)"
    ),
    (
        "afraid (?:when|if|every time) (?:you|he|she) (?:drink|shout|come|get|raise|lose|start|"
        "look|stand|walk|touch|throw|slam|argue)s?(?! (?:back|ill|older|lost|on the (?:plane|"
        "road)))"
    ),
    (
        r"neighbours?<some> (?:pull(?:ed)? (?:you|him)|intervene\w*|bang(?:ed)? on the wall|"
        "hear(?:d)? me (?:scream|beg|cry)|stepped in)"
    ),
    "(?:make|making|made) myself (?:small|smaller|invisible)(?: |$)<far>(?: (?:you|he|she))",
    (
        "(?:not|never) (?:sleep|relax|close my eyes|breathe) until you (?:are|have|go|fall|"
        "do)(?! (?:home|back|rung))"
    ),
    (
        "(?:rehearse|choose|weigh|watch|measure) (?:every|my|each) words? (?:in case|so|because|"
        "round you|with you)(?! at work)"
    ),
    (
        "(?:agree with|go along with|say yes to)<some> (?:whatever|everything|anything)<some> "
        r"(?:you|he|she)<far> (?:last time|because|a and e|hospital|easier|safer|disagree\w*)"
    ),
    (
        "(?:ended|end|landed) (?:up )?(?:at|in) (?:a and e|hospital|casualty)<far> (?:you|he|"
        "she) (?:hit|pushed|did|had|threw|got)|last time i<far> (?:a and e|hospital|casualty|"
        "police)"
    ),
    "(?:go|goes|went|stay|keep) quiet<far> what (?:you|he) will do",
    (
        r"(?:keep|have|carry|got) my (?:keys|phone|shoes|passport)(?: [\w']+){0,5} (?:in case "
        "(?:you|i have)|so i can (?:run|leave|get)|for when (?:you|i))"
    ),
    (
        "(?:hear|heard|hearing) (?:you|your (?:car|key|keys|step|steps|van|voice))<gap> "
        r"(?:stomach|hide|freeze|upstairs|hold my breath|go cold|feel sick|dread|shak\w+|tense)"
    ),
    (
        "(?:safer|safe|easier to breathe|quieter|happier) when (?:you|he|she) (?:are|is) (?:out|"
        "away|at work|not (?:here|home|in)|on nights)"
    ),
)
