"""Suicide: the wish, the plan, the means and the place."""

from __future__ import annotations

from typing import Final

_NOT_LIFE: Final = (
    "(?! (?:in (?!this (?:world|life|body)|the world)|with|my|of|when the|for the (?:plumber|"
    "meeting)|the way|abroad|near|next|here|at (?:mum|my|your|home)|apart|together|"
    "on|there|out|under))"
)
"""What follows where it is only a place or a person that is not wanted."""

PHRASES: Final = (
    (
        "(?:kill|killing|killed|kills|hang|hanging|hanged|hung|drown|drowning|shoot|shooting|"
        "poison|poisoning|gas|gassing|top|topping|off|offing|end|ending) <self>"
    ),
    (
        "(?:do|doing|did|done) (?:myself|yourself|himself|herself) (?:in|away|over)|do away with "
        "<self>"
    ),
    (
        "(?:end|ends|ending|ended|take|takes|taking|took) (?:my|your|his|her|their) (?:own "
        ")?(?:life|lives)"
    ),
    "end(?:ing)? it all|ended it all",
    (
        "(?:think|thinking|thought|thoughts|keep|want|wanted|plan|planned|planning|tempted|ready|"
        "going|about)<some> (?:to |of |about )?(?:end|ending) (?:it|things|everything)(?! "
        r"(?:with|between|us|kindly|early|on|there|\. us|here))<end>"
    ),
    (
        "(?:i|you|he|she|feel|feeling|been|was|were|am|is|are|felt|friend) (?:so |a bit |feeling "
        "|been )*suicidal"
    ),
    (
        r"suicide (?:note|attempt|letter|plan|pact|thoughts)|(?:attempt\w*|commit\w*|consider\w*|"
        r"think\w* (?:about|of)|thought (?:about|of)|thoughts of|contemplat\w+) suicide|suicide is"
    ),
    (
        r"(?:no|not (?:[\w']+ ){0,2}(?:a|any|the|much)|what is the|any|the) (?:reason|point|sense|"
        "use)<some> (?:to (?:live|go on|carry on|keep on|keep going|get up|wake up|be here|"
        "exist)|(?:in|of) (?:living|going on|carrying on|being (?:here|alive)|existing|waking up|"
        r"me(?=$| \.| any| being)|my life|it all|anything))(?! (?:with the (?:extension|course|"
        r"class|garden|project)|about it|\w+ about (?:it|this)))"
    ),
    (
        "(?:better off|be better|do better|been better|easier|happier|simpler|lighter|freer|"
        "calmer|kinder|relief|relieved|fine|manage|cope|nicer)(?: off)?<gap> <gone>(?! (?:to "
        "(?:the|bed)|there|driving|coming|at|on|in the (?:room|way|kitchen|car)))"
    ),
    "(?:better|best) (?:off )?dead|better off if i (?:was|were) not|kinder if i (?:was|were) not",
    (
        r"<gone>(?! to (?:the|bed|work)) (?:[\w']+ ){0,5}(?:better|easier|happier|relief|relieved|"
        "lighter|notice|miss me|be fine|all be|manage without|move on|get on with)(?! at "
        "(?:scrabble|cooking))"
    ),
    "old enough to (?:manage|cope|be) without me|(?:manage|cope|do) without me now",
    "worth more (?:dead|gone|to you dead)",
    (
        r"(?:<they>|i) (?:[\w']+ ){0,3}(?:want|wants|wanted|wanting|like|wish|rather|ready|going|"
        "longing) (?:to )?(?:die|be dead|stop existing|disappear (?:for ?ever|for good)|cease "
        "to)(?! (?:my|your|the|of|with (?:shame|embarrassment)|laughing|when (?:he|she|they|the)|"
        "on the))"
    ),
    (
        r"not (?:[\w']+ ){0,3}(?:want|wants|wanted) to (?:live|be alive|be here|exist|be round|go "
        "on|carry on|wake up|be in (?:this|the) world|keep (?:going|living)|do this life|do life)"
        f"{_NOT_LIFE}"
    ),
    (
        r"not (?:[\w']+ ){0,2}(?:go on|carry on|keep|do|face|see|get through|stand) (?:[\w']+ "
        ")?(?:living|being alive|existing|being here|breathing|another (?:year|day|week|winter|"
        "christmas) (?:of (?:this (?:life|world)|being|living|breathing|it)|alive))"
    ),
    (
        "(?:tired|sick|weary|done|exhausted|finished|had enough|enough|through)(?: of| with| "
        "from)+ <few>(?:living|being alive|life|existing|being here|breathing|being me|this life|"
        "waking up|this world|everything about being)(?! (?:insurance|admin|with (?:your|my) "
        "(?:mum|parents)|out of|in (?:a|the|this) (?:flat|house|building|box)|at the same|so "
        "early|at))"
    ),
    (
        "(?:another|one more) (?:year|day|week|winter|round) of (?:being (?:alive|here|me)|"
        "living|life|this life|breathing)"
    ),
    "with breathing|(?:done|finished)<far> (?:with breathing|with all of it)",
    "tired of being here<far> not mean",
    (
        "wish(?:ed|es)? (?:that )?(?:i|he|she) (?:was|were|had been|had|would|could|did|"
        "might)<some> ?(?:dead|not (?:here|alive|exist|wake|been born|have (?:woken|been born))|"
        "never (?:been|be|woken)|disappear|vanish|not wake|stop existing|sleep for ?ever|die|"
        "gone)(?! (?:with you|to (?:the|that)|into a family|sooner|there|earlier|on a))"
    ),
    "wish i (?:had|was|were) never (?:been )?born(?! into)",
    (
        "(?:want|wish|hope|rather|mind|care|like|if i|might|plan|bothered)<some> (?:not|never) "
        r"(?:[\w']+ ){0,2}wake up(?=$| \.| again| tomorrow| any| in)|not <few>(?:want|care|mind|"
        r"like|bothered|wish)<some> (?:to )?wak(?:e|ing) up(?=$| \.| (?:again|tomorrow|any more|"
        "in the morning|one|at all|and|some|this|ever))(?! (?:in time|and it was|and the alarm))"
    ),
    (
        "(?:go|going|fall|drift|lie down) (?:to |off to |and )?(?:a)?sleep<gap> (?:not|never|"
        "without) <few>(?:wake|waking)|(?:go to sleep|fall asleep)<some> (?:and )?(?:for )?that "
        "(?:to be|be|would be|is) (?:it|that)"
    ),
    (
        r"(?:not|never) (?:have )?(?:mind|minded|care|cared|bother\w*|be sorry|been sorry)<gap> "
        "(?:if i (?:died|did not|had died|never|was (?:hit|killed|gone))|dying|hit me|wake|dead)"
    ),
    (
        "if (?:the|a|that) (?:lorry|bus|car|train|truck|tram) (?:had |would |)?(?:hit|hits|took|"
        "ran)<gap> (?:not (?:have )?(?:mind|minded|care|cared|been sorry)|relief|over)"
    ),
    (
        r"(?:think|thinks|thinking|thought|thoughts|dream|dreaming|fantasi\w+|pictur\w+|"
        r"imagin\w+)(?: \w+)? (?:about|of|my)?(?: \w+)? ?(?:dying(?! (?:my|the|your))|death \. my|"
        "my (?:own )?(?:death|funeral)|being dead|not being here|not existing|own funeral|how i "
        "would do it)"
    ),
    "(?:my own (?:death|funeral)|i think about death|about my funeral)",
    (
        "(?:not|hardly) <few>(?:be|being|am|still be) (?:round|here|alive) (?:for (?:it|that|"
        "christmas|much|long|her|his|your|the (?:summer|wedding|birth))|by|at (?:christmas|"
        "easter)|next (?:year|summer|christmas)|much longer|any more|any longer|to see|come)(?! "
        "(?:the (?:weekend|party)|on (?:tuesday|monday|friday)))"
    ),
    (
        "(?:still be|be still|stay|staying|be) alive (?:at|by|for|until|next|come|in (?:a|the))|"
        "(?:promise|sure|know)<some> (?:i|she|he) (?:will|would)<some> be (?:alive|here)(?! "
        "(?:in time|by (?:six|seven|five)|tomorrow for))"
    ),
    (
        "(?:can|could) not <few>(?:picture|see|imagine)<some> (?:being (?:round|here|alive)|"
        "myself (?:here|alive|past|old|there)|a future (?:for me|with me)|me in it|past "
        "(?:christmas|summer|the year))"
    ),
    (
        "(?:took|take|taken|taking|tak) an overdose|overdos(?:ed|ing)|overdose(?! of (?:sun|"
        "sugar|cheese|christmas|chocolate))"
    ),
    (
        r"(?:swallow\w*|sav\w+ up|hoard\w*|stockpil\w*|collect\w*|stash\w*|empt\w+|count\w*|"
        r"stared? at|staring at|lined up|look\w* at|took|take|taken|taking|keep|keeping|kept|hid|"
        r"hidden|bought|saving|saved) (?:[\w']+ ){0,3}(?:all|everything|every|whole|full|bottle|"
        "box(?:es)?|packets?|strips?|stash|handful|overdose|lots?|loads?|too many|enough|up|"
        r"forty|thirty|fifty|sixty|twenty|hundred) (?:[\w']+ ){0,3}<pills>(?! (?:for the week|box|"
        "organiser|in the blue|at (?:eight|nine)|with (?:food|breakfast|my)|like|every "
        "(?:morning|day)|on time|as))"
    ),
    (
        "<pills><gap> (?:counted out|in the drawer|lined up|saved up|enough to|how many|at once|"
        "just in case|end it|would it take|would take|do not trust|look at me|calling me|not "
        "wake|go to sleep)(?! (?:for (?:dad|your)|with))"
    ),
    "(?:handful|stash|drawer|drawerful|bag|bottle) of <few><pills>(?! for your)",
    (
        r"(?:look\w*|googl\w+|search\w*|read|worked|working|know|research\w*|plan\w*|figured|"
        "decided)<some> (?:up |out )?(?:how (?:many (?:it|i|would|tablets|pills)|much it "
        "(?:would|takes)|long it (?:takes|would)|i would (?:do|go)|to (?:do it|tie|die|end)|"
        "high)|ways to (?:die|end)|painless|lethal|a noose)(?! (?:the (?:shelf|sofa)|off work|"
        "paint))"
    ),
    (
        r"decided (?:when|how|where|the day|on a date)(?=$| \.)|(?:picked|chosen|set|got) (?:a|"
        "the) (?:day|date|method|place) (?:to|for)(?: (?:die|it|end|do))"
    ),
    (
        "(?:got|have|had|made|bought|there is) (?:a|the|my|some) (?:rope|noose|tow rope|"
        r"plan)(?=$| \.| (?:in the (?:boot|garage|loft|shed)|from|round|to (?:die|end|do it|kill)|"
        "and (?:a|i|the|it)))(?! (?:swing|for the))"
    ),
    (
        "(?:noose|from the (?:beam|banister|joist)|rope round my|cord round my neck|hose "
        "?pipe<some> exhaust)"
    ),
    (
        "<edge><gap> (?:jump(?:ed|ing)?|the edge|step (?:off|over|out|in front)|one step|no one "
        "would|look(?:ed|ing)? down|how easy|how quick|how long|thought about|think about it|"
        r"think one|let go|over the rail\w*|pulls? me|calls? me|peaceful|say goodbye|goodnight|"
        r"nerve)(?! (?:and the water|\. the view|of (?:your|the) seat|because of the height))"
    ),
    (
        "(?:jump|jumped|jumping|step|stepping|walk|walking|throw myself|throwing myself|drive|"
        r"driving|swerv\w+|steer\w*|crash\w*|chuck myself|lie down) (?:[\w']+ ){0,3}(?:off|in "
        r"front of|into|under|onto|on) (?:a|the|that|an) (?:[\w']+ )?(?:train|lorry|bus|tube|"
        "tracks?|tree|wall|barrier|river|cliff|truck|bridge|traffic|oncoming|reservation|roof|"
        "sea|platform)(?! (?:home|to work|stop|in (?:queenstown|the dark)|at the (?:next|wrong)|"
        "by mistake|looking))<gap>"
    ),
    (
        "(?:walk|swim|wade|drive|go|keep) (?:out |off |on )?(?:into|in to|out to|out in) (?:the "
        ")?(?:sea|river|lake|waves|woods)<gap> (?:not come|never|keep going|stop|turn back|go "
        "under|disappear)"
    ),
    (
        r"only thing that (?:stops|is stopping|keeps) me(?=$| \.| is)|the one to find me|look\w* "
        "(?:things|it|stuff|ways) up<gap> (?:bridge|cliffs?|tablets|pills|rope|train)"
    ),
    (
        "(?:only thing|one thing|all that|what|only reason|thing that|reason)<some> (?:stops?|"
        "stopping|keeps?|keeping|stopped|holding|holds|i am) <few>(?:alive|here|me (?:here|alive|"
        "going)|from (?:doing|jumping|going)|doing it)<gap>"
    ),
    (
        "(?:who|want (?:you|the kids)|kids|one)<some> (?:to )?(?:find|finds|finding|found) (?:me "
        "(?:dead|hanging|like that|gone)|my body)"
    ),
    (
        r"(?:tried|try|trying|attempt\w*) (?:to )?(?:kill|end|hang|die|drown|take) (?:myself|"
        r"himself|herself|yourself|it all|my|his|her)|tried (?:once|before|it before)(?=$| \.)"
    ),
    (
        "no way out (?:of this )?(?:but|except|only)|(?:the|one|only) way out(?! of (?:the|a)| "
        "is (?:the door|through))<gap> (?:die|dead|for me|one|is to (?:die|go|end|not))|"
        r"(?:except|but) one(?=$| \.)"
    ),
    (
        "not <few>(?:safe|trust myself|to be trusted) (?:on my own|by myself|alone|with "
        "(?:myself|the (?:pills|tablets|knives))|from myself|tonight|myself)|not trust myself(?! "
        "(?:with (?:the|that) (?:cake|chocolate|biscuits)|to))"
    ),
    "(?:life|living|it all) is not worth|not worth living|nothing (?:left )?to live for",
    (
        "(?:want|wants|wanted|rather|wish|like)<some> (?:not exist|not be (?:here|alive)|never "
        "wake)(?! (?:when|for the|at))"
    ),
)
