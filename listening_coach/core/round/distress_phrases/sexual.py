"""Sexual coercion and abuse."""

from __future__ import annotations

from typing import Final

_GO_ON: Final = (
    "(?:carried on|carry on|kept (?:going|on)|keep (?:going|on)|went on|go on|did not stop|do not "
    "stop|does not stop|would not stop|will not stop|continued|did it anyway|does it anyway|do it "
    "anyway|had sex|pushed "
    "harder|anyway|harder|finished|did not listen|until (?:you|he|she) (?:had|would|were|was|"
    "have)? "
    "?(?:finished|done))"
)
_NO: Final = (
    "(?:said (?:no|stop|not|it hurt\\w*|i did not want)|say (?:no|stop)|told (?:you|him|her) (?:no|"
    "to "
    "stop|not to|i did not)|asked (?:you|him|her) to stop|ask (?:you|him|her) to stop|begged "
    "(?:you|"
    "him|her)|pushed you (?:off|away)|was (?:crying|asleep|unconscious)|cried|crying|froze|freeze|"
    "it "
    "hurts?|did not want (?:it|to|sex)|never wanted (?:it|to)|never said yes|not said yes|please "
    "stop)"
)
_BED: Final = (
    "(?:sex|sleep with|in bed|inside me|on top of me|touch\\w*|undress\\w*|pants|knickers|nightie|"
    "naked|clothes off|intimate|bedroom|wife|husband|wedding|consent|condom|film\\w*|rape\\w*)"
)

PHRASES: Final = (
    (
        r"(?:<they>|i|was|were|been|being|and|it|as|called|call|is) (?:[\w']+ ){0,2}rap(?:e|ed|es|"
        "ing)(?! (?:seed|oil|field))"
    ),
    "(?:raped|molested|groped|sexually (?:assaulted|abused)|sexual(?:ly)? (?:assault|abuse))",
    r"<they> <aux>(?:raped?|molest|groped?|sexually \w+) <me>",
    (
        "(?:forc|press|impos)(?:e|ed|es|ing) (?:yourself|himself|herself|myself|themselves) "
        "(?:on|onto)"
    ),
    (
        "(?:forc|mak|coerc|pressur|guilt|bully|bulli|push)(?:e|ed|es|ing)? (?:me|her|him) "
        "(?:in)?(?:to )?(?:have|having|sex|sleep(?:ing)? with|bed|touch|perform|do (?:things|it|"
        "that) (?:in bed|to)|oral|undress|strip|watch (?:porn|those|them))<gap>"
    ),
    (
        "made me (?:have sex|sleep with|touch|do things|do it|strip|undress|watch (?:porn|those|"
        "your)|perform|kiss)<gap>"
    ),
    "make(?:s)? me (?:have sex|sleep with|touch (?:you|him)|do things|strip|do it when)<gap>",
    r"(?:pressur|guilt|push|bull)\w+ (?:me|her|you) into (?:sex|bed|having|sleeping|it in bed)",
    (
        rf"<few>{_NO}<far> (?:and|but|you|he|she|so)(?: [\w']+){{0,2}} (?:{_GO_ON[3:-1]})(?! "
        r"(?:about|talking|telling|with the|walking|reading|singing|and on|buy|bought|order\w*|"
        r"planning|driving|ringing|asking|until we|paint\w*|with your story|the story|eating|your|"
        "laughing|filming the))<end>"
    ),
    (
        "not stop when (?:i|she|you) (?:said|say|ask|asked|told|tell|cried|was crying|beg)(?! "
        "you to stop (?:talking|singing))"
    ),
    "(?:i|you) (?:was|were) crying and (?:you|i|he|she) (?:did not stop|carried on|kept|went on)",
    (
        "(?:cried|crying|froze|frozen) <few>(?:and|but|when)<gap> (?:not stop|carried on|went on|"
        "kept going|finished|until you)(?! (?:talking|reading))"
    ),
    (
        "(?:hurts?|hurting)<some> (?:and|but) (?:you|he|she) (?:pushed harder|did not stop|"
        "carried on|would not stop|kept going)(?! walking)"
    ),
    (
        "(?:woke|wake|waking|asleep|sleeping|passed out|unconscious|out cold|drunk)<gap> "
        "(?:inside (?:me|of me|her)|on top of (?:me|her|you)|hands? (?:in|up|down|inside|between|"
        r"on my)|touching me|had sex with|doing it|undress\w*|your fingers)(?! (?:hair|forehead|"
        "shoulder|back))"
    ),
    (
        "(?:had|have|having) sex with (?:me|you|her|him) (?:while|when|and) (?:i|you|she|he) "
        "(?:was|were|did not|could not|cried|said)"
    ),
    (
        "(?:drunk|out of it|stoned|ill|tired) (?:to|and) <few>(?:stand|say no|speak|move|"
        r"know)<gap> (?:sex|on top|anyway|had me|undress\w*)"
    ),
    "(?:got|get|gets) (?:me|her) drunk (?:on purpose|so|to|and)(?! celebrate)",
    "not remember (?:agreeing|saying yes|any of it|what you did)",
    (
        "(?:hands?|fingers) <few>(?:in|up|down|inside|between|into) (?:my|her|his) (?:pants|"
        "knickers|shorts|skirt|top|bra|trousers|dress|legs|thighs|pyjamas|nightie|blouse)(?! in "
        "(?:lidl|the supermarket))"
    ),
    (
        "(?:nightie|knickers|pyjamas|clothes|bra) <few>(?:up round|pulled down|off me|were off|"
        "ripped|torn|round my)"
    ),
    "(?:woke|wake)<gap> on top of me",
    (
        "(?:keep|kept|keeps|go|goes|went) (?:going )?on at me until i (?:give|gave|say|said|do|"
        "did|let)|until i (?:give|gave) in<gap>"
    ),
    (
        r"(?:lie|lay) there (?:and )?<few>(?:wait\w*|until|cry|cried|crying|star\w+)<gap> (?:over|"
        r"finish\w*|done|ceiling|sex)"
    ),
    "(?:get|got) it over with<gap> (?:bed|sex|sulk|you would)|sex<gap> get it over with",
    (
        "(?:sleep with you|have sex|sex|say no in bed|turn you down)<gap> (?:so i do it|not "
        "speak to me|punish|for days|or else|you get (?:nasty|angry)|slam|throw|make me pay|owe|"
        "rights?|duty|sulks? until|give in)"
    ),
    (
        r"(?:do|did|say yes|said yes|have sex|had sex)<gap> (?:because|so) (?:[\w']+ "
        "){0,3}(?:afraid of (?:you|what)|you will (?:leave me|hit)|you would (?:hit|go mad))"
    ),
    (
        r"(?:not|never) (?:consent\w*|agree to (?:that|it|sex)|given? (?:my )?consent|give you "
        "permission)|without (?:my |her )?consent"
    ),
    "(?:took|take|takes|slipped|pulled) the condom off|condom<gap> without (?:telling|asking)",
    (
        "(?:never|not) want(?:ed)? (?:it|that|to|sex|you to touch me) (?:that night|any of|i "
        "gave up|and you|but you|that time)"
    ),
    "(?:not take|not taking) no for an answer(?! about| on the)",
    (
        "(?:no|stop) <few>means? (?:nothing|yes)|(?:ignore[ds]?|ignoring) (?:my|when i (?:say|"
        "said)) no"
    ),
    (
        r"(?:my|wifely|marital|conjugal) (?:duty|rights)(?=$| \.| (?:in bed|as (?:a|your) (?:wife|"
        r"husband)))|(?:duty|rights|refuse)<some> (?:sex|bed)|owed? you (?:sex|it)(?=$| \.)|i "
        "owed you and"
    ),
    "(?:wife|husband) can ?not (?:refuse|say no)|wife (?:should|has to)<some> (?:sex|bed|lie)",
    (
        "(?:film|photograph|record|video)(?:s|ed|ing)? (?:me|us|her)<gap> (?:sex|bed|naked|"
        r"asleep|shower|not to|without|undress\w*|bathroom)"
    ),
    (
        "(?:pictures?|photos?|videos?|nudes|pics) of (?:me|us|her)<gap> (?:nothing on|naked|"
        "undressed|in bed|without|mates|online|topless|shower|sex)|nudes"
    ),
    (
        r"(?:touch|touched|touches|touching|grab|grabs|grabbed|grope\w*|feel|felt|put your hands "
        "on) (?:me|my (?:breasts?|bum|arse|bottom|chest)|her)<gap> (?:told you not|asked you not|"
        "not want|not to|asleep|sleeping|without asking|in front of|down there|between my|"
        "say(?:ing)? no|said no)(?! (?:phone|hair))"
    ),
    (
        r"(?:hurt\w*|touch\w*|hands?|fingers?)<few> (?:down there|between my legs|private parts|"
        "inside me)(?! (?:doctor|nurse|midwife))"
    ),
    (
        "(?:grab|grabbed|grabs|touched|touches) (?:me|her|him) (?:down there|between|inside|"
        "there when)"
    ),
    (
        "(?:shov|push|forc|held|hold)(?:e|ed|ing|es)? (?:my|her|his) head (?:down|onto|on to|"
        "into your)"
    ),
    (
        "was not (?:lovemaking|love making|making love|consensual|willing)|(?:held|pinned) me "
        "down<gap> (?:sex|not|night|wedding|you|lovemaking|love)"
    ),
    (
        "(?:do|did|try|tried) (?:things|it|that|what they did) in bed <few>(?:hate|not want|told|"
        "hurt|said no|not like)"
    ),
    "(?:things|stuff) in bed (?:i|that i|she|he) (?:hate|have told|do not|did not|said no)",
    (
        r"(?:flashed|exposed (?:himself|yourself)|masturbat\w+|rubs? (?:himself|yourself) (?:on|"
        "against)|rubb(?:ed|ing) (?:himself|yourself) (?:on|against)|press(?:ed|es) (?:himself|"
        "up) against me)"
    ),
    (
        "(?:used|uses|use) me (?:for sex|like a|when you want|and roll over)|treats? me like a "
        "(?:whore|sex)"
    ),
    f"(?:against my will|{_BED} when i (?:said no|did not want|was asleep|had said))",
    (
        r"(?:lie|lay|lying|went|kept|keep) (?:still|stiff|limp|rigid)<far> (?:over|finish\w*|done|"
        "ceiling)(?! (?:photo|picture|dentist))"
    ),
    "(?:took|take|had|have) (?:it|me|what you wanted) anyway|help(?:ed)? yourself to me",
    r"(?:woke|wake)<some> and you were(?: already)? doing it|never said yes(?=$| \.)",
    (
        "(?:not|never) want(?:ed)? it<far> (?:stiff|cried|crying|anyway|laughed|carried on|"
        "hurting|did not stop)"
    ),
    "(?:say|said|saying) yes (?:to you |to him )?in bed because",
    (
        r"(?:was|were) saying (?:stop|no)(?=$| \.| (?:i|and|over|out))|saying (?:stop|no)<gap> "
        "(?:loud|over and over|pinned|held)"
    ),
)
