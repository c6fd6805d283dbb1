"""Fear of the partner."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "<afraid> of (?:you|him|her|my (?:own )?(?:<kin>|husband|wife|partner|boyfriend|"
        "girlfriend|dad|father|stepdad|mum|mother|son|brother|ex)|your (?:temper|hands|fists|"
        "moods|anger)|his temper|his hands|what (?:you|he|she|i)(?:'ll|'d|'re| might| will| would|"
        " could|'m) (?:do|be capable|going to do|capable of)|being alone with (?:you|him)|when "
        "you (?:drink|get))"
    ),
    (
        "<afraid> (?:that )?(?:you|he|she|they)(?:'ll|'d| will| would| might|'s going to|'re "
        r"going to| is going to| are going to) (?:\w+ )?(?:hit|hurt|kill|beat|punch|snap|flip|lose "
        "it|do it|strangle|explode|go for|take it out|lash)"
    ),
    (
        "<afraid> to (?:come home|go home|sleep|fall asleep|close my eyes|disagree|say no|be "
        "alone with|be in the (?:house|same room)|leave you|breathe|speak|move|turn my back|get "
        "in the car|open my mouth|contradict|cry|look at you|be home|even|answer)"
    ),
    (
        "(?:you|he|she) (?:frighten|frightens|terrif(?:y|ies)|scares?) (?:me|us|the kids|her|"
        "them) (?:when|sometimes|now|and|with|now when|more|so much|to death|these days)?"
    ),
    "frightened in my own (?:home|house|bed)",
    (
        "(?:not|don't|never|doesn't|isn't) (?:feel )?safe (?:with|in my own|at home|in this house|"
        "around|near|in the house|when you|here|next to|in my)"
    ),
    (
        "(?:flinch|flinches|flinched|duck|ducked|cower|cowered|shrink|brace|braced|bracing|freeze|"
        "freezes|froze|shake|shaking|tense|go rigid|go stiff|panic|feel sick|hold my breath|go "
        "cold)<gap> (?:(?:when|every time|whenever) (?:you|he|she) (?:raise|lift|move|reach|come|"
        "shout|walk|stand|pick|slam|drop|go|get|open|close|turn|swear|speak|call|change)s?|at "
        "your (?:key|voice|footsteps)|if you (?:raise|lift|move|reach|stand|come)|for the next|"
        "your key|the key in|your car|your footsteps|your boots)(?! grab)"
    ),
    (
        "(?:footsteps?|steps|your key|key in the (?:door|lock)|your car|the car door|front door|"
        "tyres|boots|engine|the van|your keys|garage door|the gate|slam)<gap> (?:stomach|freeze|"
        "upstairs|which (?:ones?|mood|kind)|my heart|hide|turn cold|go cold|sick|hold my breath|"
        "holding my breath|how bad|what kind of night|what sort of night|the kids (?:go|run|hide|"
        "know)|how drunk|what mood|pretend|dread)"
    ),
    (
        "(?:stomach|heart|body|chest|guts)<gap> (?:when (?:i hear )?your (?:key|car|footsteps)|"
        "hear your (?:key|car|van|footsteps|boots|keys)|key in the (?:door|lock)|you (?:come|"
        "walk) (?:in|through|home))"
    ),
    (
        "eggshells (?:round|around|with|near|in case|because|in this house|in my own|at home|"
        r"every|so you|when you|here) (?:you\b(?!r)|him|in|it|your temper|of|get|day|come|house)?"
    ),
    (
        "(?:never|don't|not sure) know(?:s|ing)? (?:what|which) (?:you'll do|you'll be|you might "
        "do|he'll do|she'll do|version|mood|you (?:i'm|i am) (?:going to )?get|sets you off|will "
        "set|you're going to do|you're capable)"
    ),
    "what you(?:'re| are) capable of",
    (
        "(?:chair|wardrobe|drawers?|bolt|wedge|something|lock|locked)<gap> (?:against the door|"
        "under the (?:door )?handle|on the bedroom door|bedroom door at night|in case you|in case "
        "he|keep you out|so you can't|when you've been drinking|when you've had)"
    ),
    (
        "(?:sleep|slept|sleeping|lie|lay|bed)<gap> (?:with (?:my|the|a) (?:shoes|keys|phone|"
        "clothes|trainers|coat|car keys|chair|door locked)|under my pillow|one eye open|fully "
        "dressed|in the car|in the bath|kids' room|with the kids|locked) <few>(?:on|under|in case|"
        "because|when|so|you|for when|now)?"
    ),
    (
        "(?:bag|money|passports?|suitcase|coat|clothes|spare key|shoes|fifty quid)<gap> (?:by the "
        "door|in the boot|at (?:my )?(?:work|mum's|sister's)|at my sister's|hidden|in the shed|"
        "neighbour's|next door|loft)<gap> (?:in case|for when|so i can|ready|if you|just in|run|"
        "leave|go)"
    ),
    (
        "(?:nearest|near|next to|closest to|facing|by) the (?:door|exit)<gap> (?:you know|so i|in "
        "case|get out|run|way out|know what|and you|know why)"
    ),
    "(?:code ?word|safe word)<gap> (?:sister|neighbour|mum|kids|police|999|ring|my mate)",
    (
        "(?:kids?|children|boys?|girls?|baby|son|daughter|twins|little one|dog)<gap> (?:hides?|go "
        "quiet|goes quiet|go silent|flinch(?:es)?|upstairs|runs?|wets?|stops? (?:talking|playing|"
        "laughing)|behind me|under the (?:bed|table))<gap> (?:when (?:you|he|your)|if you|you "
        "come|you shout|your (?:key|car|voice|footsteps)|you walk|before you|you get (?:home|in)|"
        "out of your way)"
    ),
    (
        "(?:agree|say yes|say sorry|apologise|laugh|smile|go along|go quiet|keep quiet|stay quiet|"
        "say nothing|bite my tongue|pretend|keep my voice|watch every word|choose every word|keep "
        r"still|make myself small|measure)<gap> (?:because|in case|so|until|or)(?: [\w']+){0,5} "
        "(?:you'll do|you might do|drink|last time|kick off|safe|safer|hit|hurt|explode|go off|"
        "lose it|a and e|hospital|what happens|what'll happen|(?:scared|afraid|frightened) of "
        "(?:you|him)|punish|temper|blow|snap|turn on|flip)"
    ),
    (
        "(?:packed bag|bag packed|overnight bag|go bag|escape bag|run bag|bag ready)<gap> (?:at "
        r"[\w']+|hidden|in the|by the|under the|case|because|for when|ready)<gap> (?:you|him|run|"
        "go|leave|night|kill|hurt|kick|in case|temper|drink)"
    ),
    (
        "you (?:think|thought|believe|know) i (?:might|could|would|was going to) (?:kill|hurt|hit|"
        "strangle) you"
    ),
    (
        "(?:think|thought|believe|scared|sure|convinced|know|knew|feel|felt) <few>(?:you|he|"
        "she)(?: might| could| would| were going to| was going to|'d|'ll|'re going to) "
        "<few>(?:kill|hurt|hit|strangle|stab|finish|drown|bury) (?:me|us|you|her|him|the kids)"
    ),
    (
        r"(?:don't|never|can't|stopped|daren't|dare not|no longer) (?:[\w']+ )?(?:talk(?:ing)?|"
        "answer(?:ing)?|argu(?:e|ing)|speak(?:ing)?|disagree(?:ing)?|say no|complain(?:ing)?|look|"
        "cry|contradict|ask)<gap> (?:last time|you'd (?:hit|kill|go|start|explode|only)|what "
        "you'd|what happened|what you'll|you'll (?:hit|explode|kick|go)|in case (?:you|he)|came "
        "at)"
    ),
    (
        r"(?:last time|the time) (?:i|we|she) (?:\w+ )?(?:disagreed|argued|said no|answered|spoke|"
        "stood up|tried to leave|left|talked back|cried|laughed|burnt|was late|got it wrong)<gap> "
        "(?:hit|hospital|a and e|wall|floor|broke|bruise|stitches|came at|threw|grabbed|neck|"
        r"locked|kicked|police)\w*"
    ),
    (
        "(?:kids?|children|girls|boys|baby|son|daughter|dog|neighbours?|neighbors?)<gap> (?:stop "
        r"you|pull you off|hear (?:you|me) scream\w*|ring the police|call(?:ed)? the police|"
        "banging on the wall|in between us|stands? between)"
    ),
    (
        "(?:i've|i have|i) (?:learned|learnt|know|knew|work(?:ed)? out|can tell|count|"
        "listen)<gap> (?:by (?:your|the (?:sound|way))|from (?:your|the (?:sound|way)))<gap> "
        "(?:hide|upstairs|quiet|safe|bad night|out of the way|kind of night|mood|temper|run|how "
        "bad|leave|scarper|get the kids)"
    ),
    (
        "(?:smell|smelt|see|hear|sound of|the way)<gap> (?:drink on you|your (?:jaw|eyes|voice|"
        "face|keys|hand)|you (?:put|shut|close|drop|park|breathe))<gap> (?:go (?:cold|quiet|"
        "stiff)|hide|get the kids|upstairs|run|know what's coming|what's coming|freeze|out of "
        "(?:your|the) way|pray|stop breathing|hold my breath|brace)"
    ),
    (
        "(?:know what's coming|waiting for (?:the next|you to (?:blow|hit|explode|kick|start|turn|"
        "snap)|the blow|the bang|the slap)|wait for (?:the next|it to start|the bang|you to "
        "(?:hit|blow|explode|snap)))"
    ),
    (
        "(?:keep|keeping|kept|make|making|get|getting) (?:the )?(?:kids|children|girls|boys|baby|"
        "dog)<few> ?(?:quiet|silent|upstairs|out of (?:the|your) way|away from you|in bed|fed|"
        "asleep)<gap> (?:before you|when you|in case|so you|because you|for when you|you come|you "
        "don't|you won't)"
    ),
    (
        "(?:keep|have|hide|hid|got) (?:my|a|the) <few>(?:phone|keys|number|money|trainers)<gap> "
        "(?:on me|hidden|in my (?:sock|bra|shoe|pocket)|charged|under)<gap> (?:in case|when you|"
        "because you|if you|run|police|so i can)"
    ),
    (
        "(?:position|sit|stand|sleep|park|face|keep)<gap> (?:so i can (?:get out|run|leave|see "
        "you)|between you and|within reach of the door|facing out|out of reach|arm's length|where "
        "you can't)"
    ),
    (
        "(?:relax|breathe|sleep|sing|rest|safe|easy|peace)<gap> (?:only when you(?:'re)? (?:out|"
        "away|asleep|gone)|until you(?:'re)? (?:asleep|gone|out)|when you(?:'re| are) (?:away|out|"
        "gone|not here)|once you(?:'re| have)? (?:asleep|gone|left))"
    ),
    (
        "(?:if i|when i|i) <few>(?:burn|am late|get it wrong|say the wrong|spend|come home late|"
        r"forget|was late|drop)<gap> (?:frightened|scared|afraid|terrified|shak\w+|what you(?:'ll|"
        "'d)? do|sick with|dread)"
    ),
    (
        "(?:shak(?:e|es|ing)|trembl(?:e|es|ing)|feel sick)<gap> (?:when (?:your|you (?:come|walk|"
        "shout|raise|get in))|before you (?:come|get)|hear your|see your (?:car|name|number)|your "
        "name (?:on|comes))"
    ),
    "tonight's the night you(?:'ll)? (?:finally )?(?:do it|kill|snap|lose it|go too far)",
    (
        "(?:hid|hide|hides|hidden|hiding|move|moved|count|counted|lock|locked) (?:all )?the "
        "(?:kitchen |sharp |bread )?knives"
    ),
    (
        r"(?:you|he|she) (?:might|could|would|will|'ll|'d)(?: \w+)? (?:actually |really |finally "
        ")?(?:kill|hurt|hit) (?:me|us|the kids)"
    ),
    (
        "(?:lock|locked|locking|hide|hid|hiding) (?:myself |ourselves )?(?:in|inside) the "
        "(?:bathroom|toilet|loo|bedroom|car|shed)<gap> (?:until you|till you|when you|because you|"
        "because of you|with the kids|while you|he|calm|asleep|away from you|from you|you start)"
    ),
    (
        "(?:check|checking|read|gauge|watch|work out|listen for|look at) your (?:mood|face|voice|"
        "hands|fists|jaw)<gap> (?:before|to see|how bad|safe|i know|so i|if i|whether)"
    ),
    (
        "(?:dread|dreading|terror|terrified)<gap> (?:you coming|coming home|weekends?|your key|"
        "your car|when you|you walk|five o'clock|fridays?|payday|being (?:alone|left))(?: (?:to|"
        "home|with you|with him))?"
    ),
    "(?:don't|never|doesn't|didn't|not) feel safe",
    (
        "(?:when|every time|whenever|if) you <few>(?:shout|slam|go quiet|drink|lose|raise|walk in|"
        "come in|come home|get like|get that|throw|swear|pace)<gap> (?:hide|shak(?:e|ing)|freeze|"
        "upstairs|lock|bathroom|flinch|small|under the|run|count|pray|hold my breath|safe|scared|"
        "afraid|frightened|terrified)"
    ),
    (
        "(?:your temper|that look|the look|your eyes|your rage|your rages|your moods)<gap> "
        "(?:scares?|frightens?|terrifies|scared|afraid|frightened|hide|know what|run|stomach|"
        "freeze)"
    ),
    (
        "(?:heart|pulse)<gap> (?:races?|pounds?|racing|pounding|thumps?)<gap> (?:you(?:'re)? "
        "(?:home|come|car)|your (?:key|car|step)|hear you)"
    ),
    "on edge<gap> (?:you(?:'re| are)? (?:home|around|in)|every (?:night|evening)|until you)",
    "dread (?:you|your (?:key|car|footsteps|temper)|coming home|going home)",
    (
        "if (?:i|she) (?:don't|doesn't|haven't) <few>(?:text|ring|call|turn up|message|answer|"
        "come out)<gap> (?:police|come (?:and|round|for)|999|know something)"
    ),
    (
        "(?:record(?:ing|ed|s)?|diary|photos?|pictures?|screenshots?)<gap> (?:what you do|in case "
        r"(?:you|something|anything)|of (?:the|my) bruis\w+|your threats|for the police)"
    ),
    (
        "in case you (?:hit|hurt|kill|kick|lose|get (?:angry|violent)|go for|come after|wake|find|"
        "turn|start|snap|go mad|explode|follow)"
    ),
    (
        "(?:frightened|scared|afraid|terrified) (?:child|kids|girl|boy|woman|wife|rabbit) in "
        "(?:my|this|your)"
    ),
    (
        "(?:afraid|scared|frightened|terrified) (?:in|of) (?:my own|this) (?:home|house|husband|"
        "wife|partner|marriage)"
    ),
)
