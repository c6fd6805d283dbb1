"""Sexual violence and pressure."""

from __future__ import annotations

from typing import Final

PHRASES: Final = (
    (
        "(?:rap(?:e|ed|es|ing)|molest(?:ed|s|ing)?|grop(?:e|ed|es|ing)|sexually|sexual assault|"
        "sexual abuse) ?(?:me|her|him|us|you|my|assault(?:ed)?|abus(?:e|ed)|by|when|as a)?<end>"
    ),
    r"(?:raped|molested|groped|sexually (?:assault|abus)\w+)",
    (
        "(?:made|make|makes|forced?|forcing|forces|pressur(?:e|ed)|guilt(?:ed)?|push(?:ed)?|"
        "coerced|talked) (?:me|her|you|myself) (?:to |into |in |in to )?(?:have|having|do|doing|"
        "it)? ?(?:sex|things in bed|it in bed|sleep with|sleeping with|threesome|anal|oral|"
        "swallow|watch porn|do it when|touch (?:you|him)|strip|be filmed|act out)"
    ),
    (
        "(?:said|say|saying|screamed|told you|says|kept saying|begged|shouted|cried) <few>(?:no|"
        "stop|stopped|i didn't want to|it hurt)<gap> (?:carried on|kept going|anyway|didn't stop|"
        "didn't listen|wouldn't stop|until you|still|finish(?:ed)?|went on|put your|held|laughed|"
        "in bed|loud|did it|regardless)"
    ),
    (
        "(?:never|didn't|did not|don't) (?:said|say|give|gave|got) (?:you )?(?:yes|consent|"
        "permission)(?! or no)"
    ),
    (
        "(?:didn't|don't|did not|never|doesn't) (?:really )?(?:want|wanted) (?:it(?! to)|sex|to "
        "(?:have sex|sleep with|do that)|you (?:to touch|inside|on me)|that)<gap> (?:you (?:did|"
        "felt|knew|carried|kept|went|still|just|could|had)|anyway|felt me|go stiff|but you|but "
        "(?:i|we) (?:did|let)|so i (?:lay|just)|inside|i cried|the way i)"
    ),
    (
        "(?:woke|wake|waking|woken)(?: up)?<gap> (?:inside me|on top of me|doing it|already (?:in|"
        "on|doing)|your hands? (?:in|on|up|down|between)|fingers|knickers|underwear|touching me|"
        "having sex)"
    ),
    (
        "(?:while|when) (?:i|she|he) (?:was|were|'m|am) (?:fast |still |half |too |passed |out "
        ")*(?:asleep|passed out|unconscious|blackout|too drunk|drugged|on sleeping)<gap> (?:did|"
        "touch(?:ed)?|sex|inside|filmed|on me|to me|hands|undress(?:ed)?|took|had|on top|photos?)"
    ),
    (
        "(?:did|doing|do|does|touch(?:ed|es|ing)?|sex|inside|filmed|hands|had|undressed|on "
        r"top)<gap> (?:(?:while|when) (?:i|she|you) (?:was|were|'m|am) (?:\w+ )?(?:asleep|passed "
        "out|drunk|sleeping|unconscious)|in my sleep|i was asleep)"
    ),
    "(?:took|take|slipped|takes|pulled) (?:the |your |off the )?condom (?:off)?",
    (
        "(?:without|refuse[ds]? to (?:use|wear)|won't wear|no) (?:a )?condom<gap> (?:anyway|told|"
        "asked|said|knew|finished|agreed)"
    ),
    (
        "(?:pretend(?:ed|ing|s)?|pretending to be|fake|faked) (?:to be |i'm |i was |being |to "
        ")?(?:asleep|sleep|sleeping|period|headache|my period)<gap> (?:so|leave|won't|wouldn't|"
        "touch|because|don't|stop|alone|when you come|don't have)"
    ),
    (
        "pretend(?:ed|ing)? <few>so (?:i'd|you'd|he'd|you|i|you would) (?:leave|stop|wouldn't|"
        "won't)<gap>"
    ),
    (
        "(?:owe|owed|owes) (?:you|me|him|it to you|it to me) (?:sex|it|that|my body|in bed)?<gap> "
        "(?:took it|took|bed|husband|wife|anyway|sex|marital)"
    ),
    "(?:took|take|takes) (?:it|what (?:you|he|i) want(?:ed|s)?) (?:anyway|without asking)",
    (
        "(?:film(?:ed|s|ing)?|record(?:ed|s|ing)?|video(?:ed|s)?|photograph(?:ed|s)?|took (?:a "
        ")?(?:photos?|pictures?|video)) (?:of )?(?:me|us) <few>(?:naked|in bed|having sex|in the "
        "(?:shower|bath)|without (?:asking|telling|me knowing)|asleep|undress(?:ed|ing)?)"
    ),
    (
        "(?:pinned|held|hold|tied|trapped|pressed) <few>(?:down|bed|wrists|mattress|pillow)<gap> "
        "(?:stop|saying no|said no|sex|inside|cried|crying|did it|until|while|finished|couldn't)"
    ),
    (
        "(?:touch(?:ed|es|ing)?|(?:his|your|their|her) (?:hands?|fingers)) (?:me )?(?:down there|"
        "in my (?:sleep|pants|knickers|underwear|bed|bra|trousers)|between my legs|up my (?:skirt|"
        "top|shirt|dress|thigh|leg)|down my (?:top|trousers|pants)|where he shouldn't|inside me|"
        r"on my (?:breasts?|chest|bum|backside|thigh)|in a way|when i was (?:\w+|a \w+)|without "
        "asking|inappropriately|private)"
    ),
    (
        "(?:say|said|says|saying) yes <few>(?:in bed|to sex)<gap> (?:because|afraid|scared|what "
        "happens|sulk|punish|easier|safer|no)"
    ),
    (
        "(?:sex|sleep with you|in bed|intimate)<gap> (?:scared to say no|afraid to say no|can't "
        "say no|or you(?:'ll)? (?:sulk|punish|shout|hit|kick|throw)|because i'm (?:afraid|scared|"
        "frightened)|isn't a choice|like a (?:transaction|punishment|duty)|to keep you (?:calm|"
        "quiet)|keep the peace|what happens if)"
    ),
    (
        "(?:lie|lay|lying|laid) (?:there|still|back|stiff)<gap> (?:finish(?:ed)?|over|ceiling|"
        r"done|wait(?:ed)?|cry|crying|wishing|count(?:ed|ing)?)<gap> (?:sex|bed|touch\w*|finish\w*|"
        "inside)"
    ),
    (
        "(?:wifely duty|my duty|your right|your rights as|conjugal|marital)<gap> (?:bed|sex|night|"
        "refuse|body|husband|wife|no|whenever|owe)"
    ),
    (
        "(?:hurt(?:s|ing)?|bleed|bled|pain|tore|cried)<gap> (?:during sex|when we have sex|in bed "
        "and you|during it|you (?:don't|didn't|won't|never) stop|and you carried on|said stop|you "
        "laughed|said so and)"
    ),
    "(?:no|not|never|isn't|wasn't|without) (?:my |any |your )?(?:consent|consented|consensual)",
    "(?:choked?|strangled?|hit|hurt|slap(?:ped)?) (?:me )?(?:during sex|in bed|when we have sex)",
    (
        "(?:came|come|used to come|comes|crept|would come|get|got|climb(?:ed)?) in(?:to|side)? "
        "(?:to )?my (?:room|bed|bedroom|tent|bunk)<gap> (?:when i|at night|nights?|nine|ten|eight|"
        "seven|six|five|eleven|twelve|little|kid|child|touch|and|never|after)"
    ),
    "(?:shared|share|shown|sent|posted|put) (?:my|those|the) (?:nudes|naked|private|intimate) ",
    (
        "(?:not|never|wasn't|weren't|isn't) (?:in the mood|up for it|ready|willing|a choice)<gap> "
        "(?:anyway|made me|carried on|still|kept|sulk|didn't stop|pushed|forced)"
    ),
    (
        "(?:cried|crying|cry|went (?:stiff|numb|limp|rigid)|numb|stared at the (?:ceiling|"
        "wall))<gap> (?:you (?:carried|kept|didn't stop|finished|were|went|still)|during|all the "
        "way through|whole way through|until you|while you (?:did|had|were|finished))"
    ),
    (
        "(?:easier|quicker|safer|simpler) (?:to|if i) (?:let you (?:have|do|finish|get on|take)|"
        "give in (?:to sex|in bed)|lie there|get it over)"
    ),
    (
        "(?:give|gave|given|giving) in <few>(?:sex|bed|you (?:sulk|shout|keep|go)|quiet life|"
        "because|so you)"
    ),
    (
        r"(?:keep|kept|won't stop|wouldn't stop|don't stop) (?:pester\w*|on at me|ask\w*|push\w*|"
        r"nag\w*|go\w* on) <few>(?:for sex|till i|until i|me until|in bed)<few>"
    ),
    "(?:hurts?|hurt) me (?:in bed|when we|during|on purpose|down there|every time we)",
    (
        "(?:grab(?:s|bed)?|touch(?:es|ed)?|grope[sd]?|finger(?:s|ed)?|squeez(?:es|ed)) (?:me|my "
        "(?:breasts?|bum|arse|chest|tits|crotch))<gap> (?:asked you not|told you not|said no|said "
        "not|stop|don't like|in front of|asleep|hate it|without|sink)"
    ),
    (
        r"(?:porn|video|videos|what you (?:watch|saw))<gap> (?:made me|make me|makes me|force\w*|"
        "copy|act it|do it to me|don't want)"
    ),
    (
        "(?:drink|drunk|pills?|something in (?:my|the) drink|spiked)<gap> (?:woke up|can't "
        "remember|don't remember)<gap> (?:bed|naked|undressed|sore|clothes|knickers|on me|sex)"
    ),
)
