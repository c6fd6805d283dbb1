"""Suicide, veiled: goodbyes, things given away, a future without the speaker."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:look(?:ed|ing)?|read(?:ing)?) (?:things |it |stuff |ways )?up<gap> (?:bridge|cliffs?|"
        "noose|overdoses?|how (?:many|long|much|high))"
    ),
    (
        r"i'm (?:\w+ )?(?:on|at) the <few>(?:roof|bridge|ledge|tracks|cliffs?|edge|"
        "parapet)<gap><gap> (?:goodnight|goodbye|hear (?:you|your voice)|sorry|love you|don't "
        "know)"
    ),
    (
        "(?:jump(?:ed|ing)?|edge of|step(?:ped|ping)? (?:off|over|in front)|looking (?:up|over|"
        "down)|stood on|stand on|standing on|walk(?:ed|ing)? (?:in front|to the|onto|out on)|lie "
        "on|go off|throw(?:ing)? myself (?:off|under|in front)|looking (?:things )?up (?:about )?|"
        "drive (?:off|to) ) ?<few>(?:yellow line|<drop>|train|lorry|bus)<gap> (?:nerve|see if|"
        "thinking|thought|wonder|jump|step|edge|didn't|one|how|come back|sometimes|instead|home)"
    ),
    (
        "(?:in front of|(?:jump|step|walk|throw myself|get|go|went|stepped|walked|chuck myself) "
        "<few>under) (?:a|the|that) (?:train|lorry|bus|tube|tram)"
    ),
    (
        "(?:steer|swerv(?:e|ing)|driv(?:e|ing)|turn(?:ing)? the wheel|crash(?:ing)?|veer(?:ing)?|"
        r"undo my (?:seat)? ?belt|take my hands off)<gap> (?:into|off) (?:a|the|that|an) (?:\w+ "
        ")?(?:tree|wall|lorry|barrier|bridge|oncoming|pillar|river|cliff|truck|crash barrier|"
        "central reservation)"
    ),
    (
        "(?:nobody|no one|nobody'd|no one'd|you'd|you|they'd|who'd|would anyone|anyone|who would) "
        "(?:would |'d |even |probably |barely )*(?:notice|miss me|realise|miss)<gap> (?:if i|gone|"
        "for a (?:week|month|few)|without me|for days|weeks)"
    ),
    "won't be needing",
    (
        r"(?:gave|given|giving|give|left|leave|leaving|promised|sorted|boxed) (?:[\w']+ ){1,9}\. i "
        "(?:won't|shan't|don't|will not) (?:be )?need"
    ),
    (
        "(?:won't|don't|wouldn't) (?:be )?need(?:ing)? (?:it|them|any of it|that|those)<gap> "
        "(?:where i'm going|much longer|soon|any ?more|for long)"
    ),
    (
        "(?:letters?|notes?|note|video|message|list)<gap> (?:for (?:you|each|the (?:kids|"
        "children)|my (?:mum|kids|children|sister))|to (?:you|each|the (?:kids|children)|my "
        "(?:mum|kids)))<gap> (?:goodbye|after|gone|when i|drawer|envelope|in case i|explain|and "
        "one|sealed|find|each|children|once)"
    ),
    "goodbye<gap> (?:letters?|note|left|wrote|forgive|sorry|for good|love you|kids for me)",
    (
        "(?:rather|want to|like to|wish i|soon|ready to|going to|time i|might as well) (?:be|go|"
        "join|lie|follow)(?: to)? (?:where|with|beside|after|next to)? ?(?:my |our "
        r")?(?!you)[\w']+(?: is|'s gone| went| now)?(?:<gap> (?:dead|heaven|grave|cemetery|if i'm "
        "honest|honest with you|than here|the other side|in the ground))"
    ),
    (
        "(?:tired|sick|weary|done|exhausted) (?:of|with|from) (?:living|being alive|life|existing|"
        "being here|this life|waking up|all of it and|breathing)"
    ),
    (
        "(?:another|one more|next|rest of) (?:round|year|day|decade|go|winter|christmas|"
        "week)<few> ?(?:of|at|in) (?:this|my|the) (?:life|living|world)"
    ),
    (
        "(?:what's one more|not (?:do|face|see|get through)|can't (?:do|face|see)|couldn't face) "
        "(?:another )?(?:christmas|winter|year|birthday|day)(?: of (?:this|it|being|me)|<gap> "
        "(?:alive|living|where|rather|life|dead|breathing))"
    ),
    (
        r"(?:i|you) (?:\w+ )?tried (?:once|before|it once|it before|to (?:end|kill|die|hang|drown)|"
        "to take my)<gap>(?: when| at| years?| alive| well| hospital| found| and| life| it| "
        "myself)"
    ),
    (
        "(?:looked|looking|look|googled|googling|searched|searching|read|reading|worked out|"
        "working out|know|researched|planned|planning|figured out|decided)<few> ?(?:how (?:many|"
        "much|long|i'd (?:do|go)|to (?:do it|tie|die|end)|high)|ways to|painless|lethal|the "
        "bridge|noose|where i'd|when i'd|the day|the date)<gap> (?:do it|die|take|takes|would|"
        "hurt|tablets|pills|paracetamol|bridge|tie|noose|rope|fall|drop|painless|work|mean|enough|"
        "day|when|where|written|water)"
    ),
    (
        "(?:rope|noose|cord|belt|tow rope|dressing gown cord|washing line)<gap> (?:in the "
        "(?:garage|loft|shed|boot)|from the (?:beam|banister|door)|tied|knot|beam|banister|neck|"
        "tree|round my|and a|hook|thought|staring|looked|joist|hold my weight)(?! behind)"
    ),
    (
        r"(?:got|have|had|made|there's|picked|chosen|set) (?:a|the|my|it) (?:\w+ )?(?:plan|day|"
        "date|method|place|exit|way out)<gap> (?:to die|to end|do it|how i'd|for when i|life|gone|"
        "after the (?:wedding|birthday)|written|final|picked|chosen)"
    ),
    (
        "(?:not|don't|isn't|wasn't|never) (?:feel )?(?:safe|trust(?: myself)?) (?:on my own|by "
        "myself|alone|with myself|with the (?:pills|tablets|knives)|from myself|tonight|myself)"
    ),
    (
        "(?:keep|take|hide|lock|hold|give) <few>(?:pills|tablets|knives|rope|keys|razors?|"
        "medication|paracetamol)<gap> (?:away from me|off me|for me|from me|so i (?:can't|don't|"
        "won't)|out of the house|where i can't)"
    ),
    (
        "(?:lying|sitting|sit|lie|lay) <few>(?:bath|car|garage)<gap> (?:engine (?:on|running)|"
        "hose|hairdryer|toaster|under the water|head under|how easy|stay under|exhaust)"
    ),
    (
        "(?:look after|take care of|be good to|promise me|tell|mind) <few>(?:mum|kids|children|"
        "dog|cat|boys|girls|her|them|sister|each other|baby)<gap> (?:when i'm (?:gone|not here)|"
        "after i'm|if i'm not|won't be here|if anything happens to me|if something happens|not "
        "around|once i'm|for me won't you|for me when)"
    ),
    (
        "(?:sick of|tired of|hate|hated|don't deserve to|not meant to|wasn't meant to|shouldn't|"
        "can't stand|don't see why i) (?:be|being|still be|stay) (?:alive|here still|living|on "
        "this earth|still here)"
    ),
    (
        "(?:life|living|being alive|staying alive|it|i'm|i am)(?: is|'s| isn't| not)? (?:not |n't "
        ")?worth (?:living|staying alive|sticking around|being here|the air)"
    ),
    (
        "(?:think|thought|thinking|dream|fantasise|fantasising) (?:about|of) (?:dying|being dead|"
        "death|my (?:own )?(?:funeral|death)|not being (?:here|alive)|disappearing|stepping|"
        "walking into|driving into|jumping|it every|it most|it all the time)"
    ),
    (
        "(?:everyone|everybody|you|they|you'd all|the kids|kids)(?:'d| would| could|'ll)? (?:all |"
        "just |soon |only )*(?:be|get|do) (?:better|easier|happier|fine|over it|over me|on with "
        "it)<gap> (?:without me|if i (?:was|were|wasn't|weren't|just|died|went)|gone|not here|"
        "once i)"
    ),
    (
        "(?:didn't|don't|not) (?:expect|plan|mean|think i'd|intend|meant) (?:to )?(?:make it|be "
        "here|live|see|still be here|be alive|reach)<few>(?:this|today|past|thirty|forty|"
        "christmas|long|still|old)?"
    ),
    (
        "(?:quiet|dark|black|nothing|peace|rest|stop|silence|sleep)<gap> (?:being dead|dead would|"
        r"death|just not (?:be|exist|being)|not exist\w*|for good|forever and)"
    ),
    (
        "(?:you won't|nobody will|no one will|you'll not|you'll never) (?:have to|need to) "
        "<few>(?:worry|look after|put up with|deal with|carry|bother|argue|pay)<gap> (?:me|much "
        "longer|soon|any ?more|for long)<few>"
    ),
    (
        "(?:won't|not) be (?:a|your|anyone's) (?:problem|burden|worry|trouble|"
        "bother)<few>(?:longer|soon|any ?more|again)"
    ),
    (
        "(?:burden|drag|weight)<gap> (?:on (?:you|everyone|the family|the kids|them all))<gap> "
        "(?:any ?more|longer|end|go|gone|stop|over|off)"
    ),
    (
        "(?:if it (?:wasn't|weren't)|if not|only) for (?:you|the kids|the dog|the children|mum|"
        "the cat|them)<gap> (?:wouldn't be here|not be here|gone|done it|dead|jumped|by now|ended|"
        "be here)"
    ),
    (
        "(?:nearly|almost|came close to|close to) (?:did it|doing it|jumped|stepped|ended it|"
        "ending it|went|went through with it|not coming home)(?: last| tonight)"
    ),
    (
        "(?:keep|kept|find myself|caught myself|been) (?:looking|staring|thinking|walking|driving|"
        r"going|standing) <few>(?:at|about|to|past|by|on|over) the (?:\w+ )?(?:river|bridge|"
        "trains?|tracks|rope|pills|tablets|knife|knives|beam|cliffs?|railway|roof|drop|bannister|"
        "banister|drawer|edge|water|garage)"
    ),
    "(?:said|say|saying) (?:my|all my|our) goodbyes",
    (
        "(?:make|want|need|wish) <few>(?:it|everything|the noise|my head|all of it|the pain|this) "
        "(?:to |would )?(?:all )?stop<gap> (?:for good|forever|ever|permanently|any way|whatever "
        "it takes|pills|tablets|bridge|dead|not wake)"
    ),
    (
        "(?:ready to go|ready to die|ready to leave (?:this|you all)|time to go|time for me to "
        "go)<gap> (?:no pain|dad|mum|her|him|life|world|peace|i've|everything|happy|sorted|enough)"
    ),
    (
        "(?:what|how|who)(?:'d|'ll| would| will) <few>(?:happen to|look after|tell|feed|cope|"
        "raise|pick up) <few>(?:kids|dog|cat|boys|girls|mum|you|them) <few>(?:if i (?:wasn't|"
        "weren't|died|was gone|did)|without me|after i|when i'm (?:gone|dead|not))"
    ),
    (
        "(?:see|seen|got|got no|there's no|no|don't see a|can't see a|isn't a|don't have a) "
        "future<few>(?:for me|in it|with me|at all|left|me in|i'm not)"
    ),
    (
        "(?:can't|cannot|couldn't|don't want to) (?:do|face|live|take) (?:life|living|this life|"
        "another (?:day|morning|night|year)|being alive|tomorrow)"
    ),
    (
        "(?:disappear|vanish|fade|slip away|stop existing|cease)<gap> (?:nobody|no one|wouldn't "
        "notice|without|for good|forever|notice|quietly|off the (?:edge|map|face))"
    ),
)
