"""Violence by or against other people."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:<kin>|<someone>|they|he|she) <adv>(?:set on|attacked|jumped|mugged|assaulted|stabbed|"
        "robbed|cornered|grabbed|followed|groped|pinned|threatened|chased|beat up|battered|kicked|"
        "stalk(?:s|ed|ing)|burned|burnt) (?:me|us|my (?:sister|mate|friend|brother|mum|son|"
        "daughter|cousin|hand)|him|her|you)<end>"
    ),
    "(?:put|puts|had|laid|kept) (?:his|their|her) hands (?:on|all over) (?:me|us|my mate)",
    (
        "(?:<kin>|<someone>|he|they) <adv>(?:put|puts|had|stuck|slid) (?:his|their) hands? (?:up|"
        "down|inside|over) my"
    ),
    (
        "(?:belt|cane|slipper|strap|stick|fist|back of (?:his|her) hand|wooden spoon)<gap> (?:to "
        "me|on me|across my|to us|when i was|as a (?:kid|child)|used to|every (?:night|sunday|"
        "week))"
    ),
    (
        "(?:<kin>|<someone>|<kin> boys|boss|boys|they|he) <adv>(?:cornered|jumped|set on|grabbed|"
        "followed|pinned|forced|rubbed|pressed|kissed|touched|felt) (?:up )?(?:himself )?(?:me|us|"
        "against me|up) (?:in the|at the|on the|for|behind|against|after|when|and|up|on my way|"
        "outside|without|again)"
    ),
    (
        r"used to (?:[\w']+ )?(?:hit|beat|belt|lock|whip|slap|strap|burn|kick|punch|touch|batter|"
        "smack|starve|take (?:his|her|the) belt)"
    ),
    (
        "(?:held|holding|put|pressed|pushed) <few>(?:hand|hands|arm|face|fingers|head|foot) "
        "<few>(?:on|under|in|against|over|to) the (?:hob|stove|iron|fire|radiator|water|cooker|"
        "heater|bath|toilet|tap|ring|grill|flame)"
    ),
    (
        "(?:waits?|waiting|waited|follow(?:s|ed|ing)?|watch(?:es|ing)?|parks?|parked|sits?|"
        "turn(?:s|ed|ing)? up|hang(?:s|ing)? (?:round|around|about)|outside|lurk(?:s|ing)?) "
        "<few>(?:outside|me|at|across|near) <few>(?:work|my (?:work|house|flat|school|gym|office|"
        "mum's|door|window|street|car|bus)|home from|home every|the house|every (?:day|night)|to "
        "my car|the gym|the office|school gate)<gap>(?: again| still| every| now| knows| ex| "
        "nights?| he| she| last| since| days?| message)"
    ),
    (
        "(?:ex|someone|he|she|they|man|neighbour|customer|colleague)<gap> (?:stalk(?:s|ed|ing)|"
        "won't leave me alone|sends? me (?:photos|pictures|messages)|hundred messages|fake "
        "accounts?|knows where i|follow(?:s|ed|ing) me (?:home|to|round|again|everywhere)|broke "
        "in|outside my (?:work|house|flat|window|door))"
    ),
    (
        "(?:followed|chased|followed me|follows) me (?:home|all the way|to my|off the (?:bus|"
        "train)|down the|into)"
    ),
    r"(?:broke|smashed|cracked|bust|snapped) (?:[\w']+ ){1,3}over my (?:back|head|arm|shoulders)",
    (
        "(?:she's|he's|they're|mate|sister|friend|daughter|son|brother|mum|neighbour|cousin|aunt|"
        "colleague)<gap> (?:hits (?:her|him)|beats (?:her|him)|black eye|being (?:hit|beaten|"
        "abused|hurt)|scared of (?:him|her husband|her boyfriend)|locks her|won't let her|"
        "strangled|kill (?:himself|herself|themselves)|threw her|bruises)"
    ),
    (
        "(?:raped|abused|molested|assaulted|beaten|touched|interfered with|groomed|trafficked) "
        "(?:me|by (?:my|a|the|his|her)|when i was|as a (?:kid|child|boy|girl|teenager)|at "
        "(?:school|church|home|work))"
    ),
    (
        "(?:black eye|broken (?:nose|jaw|arm|rib)|split lip|stitches|bruises)<gap> (?:from (?:my|"
        r"him|the (?:fight|attack)|when they|what (?:he|they))|they|he did|set on|attack\w*|"
        "because i|for (?:holding|being))"
    ),
    (
        "(?:in the care home|at the home|on the ward|at work|at school|in the unit|carer|"
        "teacher)<gap> (?:hits|slaps|hurts|slapped|punched|spat at|restrained|pinned|handled|"
        "rough with|locked) (?:me|him|her|them|my|mum|dad|us)"
    ),
    (
        "(?:when i was|i was|at (?:six|seven|eight|nine|ten|eleven|twelve|thirteen))<gap> (?:hit "
        "me|beat me|touched me|hurt me|locked me|burned me|belt|did things|made me touch|put his "
        "hands|took his belt|cane|strapped|whipped)"
    ),
    (
        "(?:<kin>|<someone>|he|she|they) <adv>(?:hits|hit|slaps|slapped|punched|punches|kicks|"
        "kicked|chokes|choked|beats|strangled|strangles|stabbed|burns|locked|locks|threatens|"
        "threatened|hurts|grabbed|pushes|pushed|shoved|throws|spat at|pinned) (?:her|him|them|my "
        "(?:mum|sister|brother|friend|mate|daughter|son|mother|nan|dad|cousin))<gap> (?:again|"
        r"bruis\w*|hospital|police|last night|drunk|drinks|scared|kids|won't leave|never told|eye|"
        "stairs|floor|wall|ribs|blood|when he|when she|in front)"
    ),
    "did things to (?:me|my|us|her|him)",
    "(?:spiked|drugged) (?:my|me|her)",
    "pulled a (?:gun|knife|blade|bottle) on",
    (
        "(?:bottled|glassed|knifed|stabbed|shot|headbutted|jumped|mugged|ambushed|cornered) (?:me|"
        "my (?:brother|mate|son|sister|cousin|friend|dad)|us|him|her)<end>"
    ),
)
