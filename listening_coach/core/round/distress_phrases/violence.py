"""Violence by the partner, or by anybody against anybody."""

from __future__ import annotations

from typing import Final

_FIGURE: Final = (
    r"(?! (?:on the (?:back|shoulder|wrist|bum)|in the back|at (?!the (?:wedding|party)|home|"
    r"christmas|easter)|down (?!the|with)|to it|to the (?:punch|till|shop|bathroom|scraping|car)|"
    r"down to (?:the )?"
    r"(?:size|price)|up about|off|out (?:of the (?:team|show|cup)|on the)|under the table|hands|"
    r"home|by \w+ (?:points?|goals?|seconds?|minutes)|that\b|like a (?:truck|train|ton|wave)|"
    r"for six|as|how|what|sideways|right in the feels|with (?:a|the|your|his|her) (?:bill|news|"
    r"question|idea|pillow|cushion|snowball|ball|balloon|it)))"
)
"""What follows where nobody is hurt."""

PHRASES: Final = (
    f"<strike> <me>{_FIGURE}",
    (
        r"(?:<they>|and|then) <aux>(?:beat|beats|beating) <me>(?=$| \.| (?:up|black|so|until|with|"
        r"when|because|for|every|badly|half|senseless|again|and|if|whenever|in)\b)(?! (?:in the "
        "(?:final|end|semi)|and (?:did|then you did)))"
    ),
    f"(?:<they>|and|then|or) <aux><hit> <me>{_FIGURE}<end>",
    (
        r"<hit> (?:me|us|him|her|them) (?:[\w']+ ){0,3}(?:in|across|round|over|on|with) <my> "
        r"(?:[\w']+ )?(?:<part>|belt|stick|phone|remote|shoe|bottle|pan|spoon|fists?|car|door)"
    ),
    "(?:<they>|and) <aux>(?:<strike>|<hit>) (?:on )?<mine> <part>(?! (?:on|off|against))",
    (
        "(?:<they>|and) <aux><move> <me> <few>(?:into (?:the|a|my|our) (?!house|job|course|"
        "meeting|car|habit)|against|down the (?:stairs|steps|hall|corridor|landing)|down on|"
        "through the|over the|off the (?:bed|sofa|chair|bike|wall|bench)|out of (?:the|a) (?:bed|"
        "car|taxi|van)|to the (?:floor|ground|wall|bed|carpet)|onto the|across the|up against|by "
        "(?:the|my|her|his|your) <part>|by the (?:collar|scruff)|under (?:the )?(?:cold |hot "
        ")?(?:water|tap|shower|bath)|on the (?:bed|floor|carpet)|unconscious|about by|like a rag|"
        "so hard|with the (?:car|door))"
    ),
    (
        r"(?:<they>|and) <aux>(?:push|shov|barg)(?:e|ed|ing) (?:me|us|her|him|them)(?=$| \.| "
        r"(?:again|and|when|so|because|hard|last)\b)"
    ),
    (
        "(?:<they>|and) <aux>(?:grab|twist|yank|wrench|crush|dig|jerk|pull|bang|smash|slam|burn|"
        r"scald|shov|tear|ripp|press)(?:e|s|es|bed|ed|ed|ing|bing|ging|med|ming|t)? (?:[\w']+ "
        ")?<mine> (?:arms?|wrists?|hair|neck|throat|head|face|fingers?|jaw|nose|ears?|ribs|legs?|"
        "ankle|skin|eyes?|shoulder)(?! (?:in (?:the )?(?:bowl|sink)|gently|out|of the|cut|done|"
        "off (?:the|when)))"
    ),
    (
        "(?:<they>) <aux>(?:broke|broken|fracture[ds]?|crack(?:ed|s)|dislocated|snapped|burst|"
        "split|breaks|knocked out|bit|bust|busted|lost) (?:two of |one of |a |two |three "
        ")?(?:<mine> |of my )(?:[a-z]+ )?(?:nose|jaw|arms?|wrist|fingers?|ribs?|teeth|tooth|"
        "collarbone|cheek|leg|ankle|skull|eye socket|thumb|toes?|eardrum|lip|head open|bones?)"
    ),
    "lost a (?:front )?tooth<far> (?:you|him|her)",
    "my (?:nose|jaw|ribs?|arm|wrist|lip|eye)<gap> (?:because of|thanks to|from) (?:you|him|her)",
    (
        "(?:hands?|fingers|fists?|belt|scarf|cord|arm|flex) <few>(?:round <my> (?:throat|neck|"
        "windpipe)|on my throat)"
    ),
    (
        "(?:<they>|and|your|his|her) <aux>(?:squeez(?:e|ed|ing)|press(?:ed|ing)|had|got|grabbed|"
        "held|hold|hands) (?:on |me by )?(?:my|the|her|his) (?:neck|throat|windpipe)"
    ),
    (
        "(?:your|his|her|a|the) (?:hands?|pillow|cushion|coat|duvet|bag) <few>(?:over|across) my "
        "(?:mouth|nose|face)"
    ),
    "my (?:hands?|pillow) <few>(?:over|across) (?:your|her|his) (?:mouth|nose|face)",
    (
        "(?:took|grabbed|held|had|got|dragged|picked|lifted|pinned|pulled?|hauled|yanked)<gap> "
        "by (?:the|my|her|his|your) (?:throat|neck|hair|wrists?|arm|ankles?|ears?)"
    ),
    (
        "(?:pinned|pinning|held|hold(?:s|ing)?) (?:me|us|her|him) (?:down|against|to the (?:bed|"
        "floor|wall|ground))(?! and tickled)"
    ),
    "(?:knelt|knees?|sat|sitting|stood|foot) on my (?:chest|arms?|back|neck|head|stomach|face)",
    (
        "(?:<they>|and) <aux>(?:threw|throws?|thrown|throwing|chuck(?:ed|s)?|hurl(?:ed|s)?|flung|"
        "launch(?:ed|es)?|lobbed|smashed|broke|swung) (?:(?!party|pillow|cushion|ball|balls|"
        "snowball|snowballs|look|looks|shade|question|questions|sock|socks|dirty|parties|"
        r"confetti)[\w']+ ){1,5}(?:at|over) (?:me|us|her|him|them|my)(?! party)"
    ),
    (
        "(?:<they>) <aux>(?:pour|tip|chuck|threw|throw|splash|empt)(?:ed|s|ing|ied|ped)? "
        "<few>(?:water|tea|coffee|kettle|soup|oil|it|bleach|drink|beer|petrol|fat) (?:all "
        ")?(?:over|on) (?:me|my|her|him)(?! by)"
    ),
    (
        "(?:stub(?:bed|s)?|put|burn(?:ed|t|s)?|press(?:ed|es)?) <few>(?:cigarettes?|cigar|fag|"
        "lighter|iron|joint) <few>(?:on|out|to|against|me|my)"
    ),
    "(?:you|he|she|they) <aux>(?:burn|burnt|burned|scald|scalded|cut|stabbed|scratched?) me",
    (
        "(?:she|he|you) (?:scratch|scratches|claw|claws|bite|bites|pinch|pinches|hit|hits|kick|"
        "kicks|push|pushes|shove|shoves) me<end>"
    ),
    "(?:go|goes|went|going|gone|came|come) for (?:my|me with)(?: eyes| throat| face| a| the)",
    (
        "(?:lash(?:ed|es)? out (?:at me|and)|swing(?:s)? for me|swung (?:for|at) me|laid a "
        "(?:hand|finger) on|(?:caught|catch|catches|got) (?:me|you) (?:across|in|on) the (?:face|"
        "jaw|eye|mouth|head|ear|cheek|ribs))"
    ),
    (
        "(?:put|puts|laid|lay|lays) (?:your|his|her|their) hands on (?:me|us|her|him|them)|"
        "(?:raised?|raises|lift(?:s|ed)?) (?:your|his|her|a) (?:hand|fist)s? (?:to|at|against) "
        "(?:me|us|her|him|them)"
    ),
    (
        "(?:get|gets|got|getting|gone|turn(?:s|ed)?|was|were|been|be|become|became|are|is) (?:a "
        "bit |so |more )?(?:(?:physical|rough|handy|aggressive) with (?:me|us|her|him|the kids)|"
        r"violent<end>|physical (?:again|on \w+day|last))"
    ),
    (
        "(?:your|his|her) (?:violence|beatings)|(?:afraid of|dream about|felt|remember) (?:your|"
        "his) fists?"
    ),
    "(?:domestic (?:abuse|violence)|abusive (?:relationship|marriage|partner|husband|wife|ex))",
    "(?:knock|slap|push|bat|shov|chuck)(?:ed|ped|ped|e|s|ing|ping|ted)? (?:me|us|her|him) about",
    (
        "(?:gave|give|gives|given|got|get|gets|take|took|taken|had) (?:me |her |him |us )?(?:a|"
        "the|another|one|that|two|my) (?:[a-z]+ )?(?:slaps?|slapping|smack|beating|hiding|"
        "kicking|thump|punch|black eye|fat lip|split lip|pasting|dig|clip|backhander|battering|"
        "bruises?|leathering|bloody nose)<end>"
    ),
    "(?:(?:it was|was|that) (?:the )?(?:one|a)|the one|first|last|that) (?:slap|punch|push)<end>",
    (
        r"(?:bruis\w+|marks?|black eye|split lip|fingermarks|handprints?|cuts?|scar|burns?|lump|"
        r"stitches|scratches|swollen \w+|sore \w+|blood)<gap> (?:where|from when|since|after|"
        r"because|from where) (?:you|he|she)(?: have| had)? (?:hit|grab\w*|push\w*|thr\w+|kick\w*|"
        r"punch\w*|slap\w*|held|hold|squeez\w+|twist\w*|dragg\w*|shov\w*|bit|burn\w*|hurt|did|got|"
        r"lost|caught|smashed|stabb\w*|cut|went)"
    ),
    (
        "(?:hurts?|sore|can not (?:hear|see|move|lift|turn|chew|breathe)|numb|limp|clicks)<gap> "
        r"(?:where|since|after) (?:you|he|she) (?:hit|grab\w*|push\w*|thr\w+|kick\w*|punch\w*|"
        r"slap\w*|held|squeez\w+|twist\w*|dragg\w*|shov\w*|bit|stood|knelt|sat)"
    ),
    (
        r"(?:bruis\w+|black eye|split lip|fingermarks|hand ?prints?|your marks) <few>(?:you|from "
        "you|from him|from her|you gave|he gave|she gave|on my (?:arms?|neck|throat|wrists?|ribs|"
        "thighs?|face|back|legs?))(?! (?:the blood|falling|the bike|netball))"
    ),
    (
        "(?:concealer|makeup|foundation|sunglasses|scarf|long sleeves|polo neck|dark glasses|"
        r"collar|high neck)<far> (?:bruis\w+|black eye|not cover|hide|the mark|marks|sick)"
    ),
    (
        r"(?:told|tell|tells|telling|lied to|telt) (?:[\w']+ ){1,4}(?:i|we|she|he|it)(?: would| "
        "had| have)? (?:walked into|fell|fallen|slipped|tripped|bumped into|banged|caught) "
        "<few>(?:a |the |my |on |down |over |off |into )?(?:door|cupboard|stairs|steps|ice|"
        "myself|shower|bath|bike|dog|table|face)"
    ),
    (
        "(?:end|ends|ended|come|comes|came|wake|woke|finish|left|leave) (?:up |out |away |home |"
        r"me )?(?:with|covered in) (?:a |the |more )?(?:bruis\w+|black eye|broken|fat lip|"
        "stitches|cuts|marks)"
    ),
    "(?:your|his|her) (?:hand|fist|finger|teeth|boot|ring|nail)(?:s)?<gap> (?:marks?|prints?)",
    "(?:head|face|back) (?:went|go|goes|go through|hit|hitting|bounced) <few>(?:wall|door|floor)",
    (
        "(?:head|face) <few>(?:into|against|off|through|on|down) the (?:wall|door|floor|table|"
        "fridge|mirror|wheel|steering wheel|dashboard|window|worktop|counter|sink|toilet|"
        "tiles)(?! to)"
    ),
    (
        r"(?:fist|foot|boot|hand|plate|bottle|chair)(?: [\w']+)? (?:went|goes|gone|go) through "
        "the (?:wall|door|window)"
    ),
    "(?:had|have|got) (?:me|her|him) pinned|not get off (?:me|her|him)(?! about)",
    "where my (?:head|face|back|arm|shoulder) (?:went|hit)",
    "(?:hit|hits|kick|kicks|beat|beats|punch|slap|hurt|hurts|pushes|grabs) me when",
    "being (?:hit|beaten|kicked|battered|strangled|abused|knocked about)<end>",
    "(?:did|do|done|does|doing) this to (?:me|my|her) (?:face|arm|neck|eye|body)",
    "(?:you|he|she) (?:hurt|hurts) (?:me|us) (?:physically|badly|when (?:you|he|she) drinks?)",
    r"(?:<they>) <aux>(?:attack\w*|jumped|set on|mugged|ambushed|glassed) <me><end>",
    (
        "(?<!it )(?<!that )(?<!news )(?:hit|punched|kicked|thumped) me (?:and|so|because|for|"
        "again|in the|over|when|last)"
    ),
    (
        "(?:doctor|nurse|a and e|hospital|dentist|midwife|gp)<some> asked<some> (?:how i|if i "
        "was safe|who did|about (?:the|my) bruises)"
    ),
    (
        r"(?:tell|told|telt|telling) (?:everyone|everybody|people|mum|them|the \w+)<some> i "
        "(?:would |had )?(?:slipped|fell|fallen|tripped|walked into)"
    ),
    (
        r"(?:plate|pins|scar|stitches|limp) in my \w+ because of (?:you|him)|(?:my|a) (?:scar|"
        "limp)<some> (?:from you|from him|you gave me)"
    ),
    (
        "you call (?:it|that) (?:a tap|a nudge|a joke|play fighting|messing about)<far> "
        "(?:bruise|hurt|face|floor|cried)"
    ),
)
