"""Suicide, plain and veiled."""

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
