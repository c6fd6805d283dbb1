"""Suicide, veiled: being a burden, goodbyes, things given away, a future without the speaker."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        r"(?:i am|i are|am i|being|i feel like|feel|i felt like|you are) (?:[\w']+ ){0,2}(?:a |"
        "such a |the )?(?:burden|dead weight|millstone|weight round|waste of (?:space|air|"
        "oxygen)|drain on) ?(?:to (?:you|everyone|them)|on (?:you|everyone|them|the family)|"
        r"round|everyone|and|(?=$| \.))(?! (?:with my (?:leg|foot|arm)))"
    ),
    (
        "(?:rid|free|shot) of me(?! for (?:the|a) (?:weekend|week|evening)| at last when)|free "
        "without me"
    ),
    (
        "weight (?:round|on) (?:everyone|your|my|their|the)(?:'s)? (?:neck|shoulders|"
        "family)<gap> (?:if i|gone|better|kinder|dead|without|off)"
    ),
    (
        "(?:you|everyone|they|kids|world|mum|family|children) (?:would|will|could|can|are|might) "
        "(?:all )?(?:be |get on |do |manage |live |cope )?(?:far |much |a lot |so |all "
        ")?(?:better|happier|fine|easier|relieved|richer|lighter)(?: off)? (?:without me|if i "
        "(?:was|were) not|if i (?:was|were) (?:gone|dead)|once i am gone|when i am gone|with me "
        "gone)(?! (?:driving|there tonight|in the kitchen|on the team))"
    ),
    r"(?:if i (?:was|were) gone|gone for good|when i am gone|once i am gone)(?=$| \.)",
    (
        "(?:nobody|no one|who|you|they|anyone) (?:would |will |have |to )*(?:notice|miss me|"
        "realise|care|bother|cry)<gap> (?:if i (?:was|were|died|disappeared|went|had|stopped|did "
        "not|am)|i am gone|i was gone|for (?:a (?:week|month)|days|weeks)|without me)(?! (?:the "
        "haircut|late|wore|home|to bed))"
    ),
    (
        r"(?:this is|it is|came to say|saying) (?:me saying |my |a |our )?goodbye(?=$| \.| (?:i "
        "suppose|i think|then|now|for good|to (?:everyone|you all|the kids)))(?! to the (?:team|"
        "office|neighbours))"
    ),
    (
        "(?:last|final) (?:time|christmas|birthday|summer|night|letter|goodbye|words?)<gap> (?:i "
        "will (?:see|be|ever)|you will (?:see|hear)|be here|before i go|on this earth|with you "
        "all|then i am (?:done|gone))"
    ),
    (
        "(?:letters?|goodbye note)<gap> (?:for (?:afterwards|after|when i am (?:gone|dead)|each "
        "of|the (?:kids|children)|you all|if i|my (?:kids|children))|saying goodbye|to say "
        r"goodbye|explain\w* (?:why|everything)|in case i|so (?:that )?you know)(?! (?:the "
        "(?:teacher|school|party)|i (?:am|miss) late))"
    ),
    (
        "(?:i|you) (?:will|would|shall|do|are|am) not (?:be )?need(?:ing)? (?:it|them|those|that|"
        r"any of it|the)? ?(?=$| \.| (?:where|soon|much|any more|for long|after))(?! (?:umbrella|"
        "coat|car))"
    ),
    (
        "(?:gave|given|giving|give|left|leave|leaving|boxed|sorted|promised)<far> (?:will|would|"
        "do|am) not (?:be )?need(?:ing)? (?:it|them|those|that|any)"
    ),
    (
        "(?:insurance|pension|policy|will|funeral|passwords?|accounts|paperwork|bank details|"
        "affairs|savings)<gap> (?:if i (?:was|were|am) (?:gone|dead|not here)|(?:when|once|"
        "after) i am (?:gone|not|dead)|pays? out|without me|sorted (?:so|for you|now)|in order|"
        "all sorted|will not have to deal)(?! (?:for the (?:car|house|holiday)))"
    ),
    "made sure (?:that )?the (?:insurance|money|will|house) is",
    (
        r"not (?:[\w']+ ){0,2}(?:put up with|bother\w*|have to (?:deal with|worry about|look "
        "after|see|carry))<some> me<some> (?:much longer|any more|any longer|for long|again|"
        "soon)(?! (?:tonight|about (?:the|money)))"
    ),
    (
        "(?:not|will not) be (?:a (?:problem|bother|burden|trouble)|in (?:the|your) way|"
        "bothering you|your problem) (?:much longer|any more|any longer|for long|soon|again)"
    ),
    (
        "(?:find|meet|marry|love|be with|have) (?:someone|somebody|another|a)<some> (?:after me|"
        "after i am gone|when i am gone|once i am gone)"
    ),
    (
        "after me someone|promise (?:me )?(?:you will|to) (?:look after|be happy|marry|"
        "find)<gap> (?:gone|after me|without me|if anything|if i)"
    ),
    (
        "(?:look after|take care of|tell) (?:them|the (?:kids|children|dog|cat)|mum|my mum|each "
        "other|him|her) <few>(?:when i am gone|for me when|once i am|after i am|if i am not|i "
        "loved)"
    ),
    (
        r"(?:everything|it all|it|the pain|the noise|my head)(?: \w+)? (?:to )?(?:stop|be over|go "
        "quiet|go black|go dark|end)<gap> (?:for good|for ?ever|if i (?:went|was gone|died|"
        "jumped)|never wake|go to sleep|not here)"
    ),
    (
        "(?:feel|felt|feeling|been|so|am) (?:so |more )?(?:calm|calmer|peaceful|at peace|"
        "lighter)<gap> (?:decided|made up my mind|made my mind up|knowing it will|be over|know "
        "(?:how|when))"
    ),
    r"decided when<far> calm\w*|made my peace(?! with (?:your|the|my))",
    (
        r"(?:not|never|no) (?:[\w']+ ){0,3}(?:future|next (?:year|summer|christmas)|(?:old age|"
        "plans?|tomorrow))<some> (?:for me|with me|where i am|me in it|in it)(?! (?:at this job))"
    ),
    (
        "do not (?:book|buy|plan|bother|save|get) <few>(?:for|on|with) (?:me|my) (?:account|"
        "birthday|christmas|present|ticket)?<far> (?:not be|be round|be here|gone|picture being)"
    ),
    (
        "(?:join|be with|see|go to|lie (?:next to|beside)|follow) (?:my )?(?:mum|dad|mother|"
        "father|brother|sister|nan|grandad|him|her|them) (?:soon|wherever|in (?:the ground|"
        "heaven)|up there|again soon|where)(?! (?:at|on|the))"
    ),
    (
        r"(?:i|you) (?:am|are|is) (?:so )?done(?=$| \.)<far> (?:not with us|all of it|everything|"
        "life|with it all|breathing|goodbye)"
    ),
    (
        "(?:what is|what would be|see) (?:the|a) point (?:of|in) (?:me|my being|being (?:here|"
        r"alive|me)|going on|carrying on|living|any of it|waking)|what am i (?:here )?for(?=$| \.)"
    ),
    (
        "(?:how long|who)<some> (?:before (?:anyone|you) (?:noticed|found)|would come to my "
        "funeral|be at my funeral|cry at my)|my funeral"
    ),
    (
        "if i (?:died|was dead|were dead|dropped dead|did not wake up|stopped existing|vanished) "
        "(?:tomorrow|tonight|nobody|would|you|who|it|everyone|in)"
    ),
    (
        "(?:should|ought to|meant to) (?:not )?(?:be dead|be alive|have died)|should have been "
        "me (?:who|that) died"
    ),
    (
        r"(?:gave|given|giving) (?:away|my [\w']+ (?:away|to [\w']+))<far> (?:not (?:be )?need|"
        "where i am going|gone|soon|not want|remember me)"
    ),
    (
        r"(?:i|you) (?:will|would) be (?:gone|dead|out of your (?:hair|way)|no more)(?=$| \.| "
        "(?:soon|by|one day|before|for good|and you|and then))(?! (?:work|six|the (?:time|"
        "morning)|lunch|before you (?:wake|get)))"
    ),
    (
        "not (?:worth|deserve) (?:living|to live|being alive|the air|saving|to be here)|take up "
        "(?:space|air)"
    ),
    (
        "(?:world|everyone|you|kids)<some> (?:be|do|get on|place) (?:better )?without (?:me|"
        r"i)\b(?! (?:there|driving))"
    ),
    "(?:close my eyes|lie down|sleep) and (?:never|not) (?:open|wake|get up|come back)",
    (
        r"not (?:plan|planning|think|expect|intend)\w*<few> to (?:be (?:here|alive|round)|get old|"
        "see (?:forty|fifty|sixty|thirty|christmas))"
    ),
    (
        r"(?:if|when|once|after|for when) i am not (?:here|round)(?=$| \.| (?:any more|you|to "
        "look|and))"
    ),
    (
        "(?:want|need|wanted) (?:it|it all|everything|the pain|all of it|my head|my life) to "
        "(?:stop|be over|end)(?! (?:raining|hurting when|with us))"
    ),
    (
        "(?:stopped|stop|not) (?:making|make|having) (?:any )?plans(?! (?:for (?:the|our) "
        r"weekend|without))<some>(?: (?:past|beyond|after|for me)|$| \.)"
    ),
    (
        "no use to (?:anyone|anybody)<some>|(?:dragging|drag) (?:everyone|you all|you|the "
        "family) down(?! the)"
    ),
    (
        r"(?:rather be|want to be|wish i was|soon be) (?:where|with) (?:[\w']+ )?[\w']+ (?:is|are|"
        r"in (?:heaven|the ground)|again)(?=$| \.| if)(?! (?:sunny|warm))"
    ),
    r"(?:i|you) tried (?:once|it once|before|it before)|tried when i was \w+",
    (
        "(?:what is one more|one more) (?:christmas|birthday|year|winter|day)<far> (?:rather|"
        "point|tired|without me)"
    ),
    "not (?:be )?(?:long|round) (?:now|for (?:this|it)) ?(?:world|now)|not long for this",
    (
        "(?:strength|energy|will) (?:to|for) (?:do )?(?:another|live|go on|carry on|keep "
        "(?:going|living))<some>(?: (?:round|life|living|any more|of this))?(?! at the gym)"
    ),
    (
        "(?:forgive me|sorry|remember me)<gap> (?:when i am gone|for what i am (?:going|about) "
        "to|after i am)"
    ),
    (
        "(?:goodnight|good night|goodbye|your voice|say you love me)<far> (?:roof|bridge|cliff|"
        "platform|edge|tracks|pills|tablets)|(?:roof|bridge|cliff|platform|ledge|tracks)<far> "
        "(?:goodnight|goodbye|your voice)"
    ),
)
