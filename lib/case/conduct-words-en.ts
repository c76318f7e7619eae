// The English half of what is looked for. What makes a threat is who does what to whom, so most patterns begin with it: "I
// was arrested" and "I may ask the court for a writ" are nobody's threat.

import type { ConductLexicon } from './conduct-words'

const gap = '(?: (?:going|gonna|to|have|be|also|then|now|just|personally|gladly|happily|soon|definitely))*'
const will = "(?:I|we)(?:'(?:ll|m|re|d)| will| shall| am| are| can| could| may| might| would| plan| want| intend)"
/** "I will", "we're going to", "I might just". */
const iWill = `${will}${gap}`
/** "you will", "you're going to": never "you will not", "you cannot". */
const youWill =
  "(?:you|he|she|they|your \\p{L}+)(?:'(?:ll|re)| will| shall| are| is| could| can| may| might| should)(?: (?:going|gonna|to|go|be|get|end|up|then|soon|also|still|be sent))*"

const theirs = '(?:your|his|her|their)'
const people =
  '(?:boss|employer|workplace|manager|supervisor|co-?workers?|family|wife|husband|spouse|partner|girlfriend|boyfriend|mother|father|mom|dad|parents?|kids?|children|son|daughter|brother|sister|neighbou?rs?|landlord|church|pastor|school|friends?|customers|clients|relatives)'
const someone = `(?:you|him|her|them|${theirs} \\p{L}+)`
const locked = '(?:arrested|jailed|locked up|imprisoned|prosecuted|handcuffed|charged|picked up|behind bars)'
const jail = '(?:in |into |to )?(?:the )?(?:jail|prison|cell|handcuffs)'
const insult =
  '(?:deadbeats?|thie(?:f|ves)|crooks?|liars?|cheats?|losers?|idiots?|morons?|stupid|dumb|trash|garbage|parasites?|scammers?|con (?:man|artist)s?|frauds?|fraudsters?|criminals?|pathetic|worthless|leech(?:es)?|bums?|lazy|disgusting|scum)'
/** Whom it is not said to: "I am not a …", "they called me a …", "I felt like a …". */
const ofOneself = "(?<!(?:not|never|be|been|like|am|I'm|me|us|feel) (?:an? |some )?)"

export const englishConduct: ConductLexicon = {
  violence: [
    `${iWill} (?:kill|hurt|beat|shoot|stab|punch|slap|strangle|harm|break|smash|burn(?: down)?|hunt) (?:you|him|her|them|${theirs} (?:face|legs?|arms?|neck|head|teeth|house|home|car|truck|windows?|door|kids?|family))(?: up| down)?`,
    'watch your back',
    "(?:you|your \\p{L}+)(?:'ll| will|'re going to| are going to) (?:be sorry|regret (?:it|this)|pay for (?:this|it)(?=\\s*[.!…,;]|\\s*$))",
    `I know where (?:you|${theirs} \\p{L}+) (?:live|lives|work|works|sleep|sleeps|go|goes)`,
    'teach you a lesson',
    `${youWill} (?:hurt|killed|beaten)`,
    '(?:someone|somebody) (?:will|is going to|could|might) get hurt',
  ],
  arrest: [
    `(?:have|get|put|throw|send|see|want) ${someone} (?:\\p{L}+ )?(?:${locked}|(?:in|into|to) (?:jail|prison)|thrown (?:in|into) (?:jail|prison))`,
    `${youWill} (?:${locked}|${jail})`,
    `${iWill} (?:call|calling|send|sending|contact|report you to|go to|tell) (?:the )?(?:police|cops|sheriff|marshals?|FBI|district attorney|DA)(?!'s office| to (?:ask|levy|serve|collect|schedule)| about)`,
    `(?:press|pressing|file|filing|bring|bringing) (?:criminal )?charges`,
    'criminal (?:charges|complaint|case) against (?:you|him|her|them)',
    '(?:a )?warrant (?:is )?(?:out )?for (?:your|his|her|their) arrest',
    'charged with (?:a )?(?:fraud|theft|crime|felony)',
  ],
  immigration: [
    `(?:have|get|see) ${someone} deported`,
    `${youWill} deported`,
    `${iWill} (?:call|calling|contact|tell|report ${someone} to|turn ${someone} (?:in )?(?:over )?(?:in )?to) (?:the )?(?:ICE|INS|immigration|border patrol|la migra)`,
    `(?:report|turn) ${someone} (?:in )?to (?:ICE|INS|immigration|border patrol)`,
    `${theirs} (?:immigration status|green card)`,
    'go back (?:to )?(?:your (?:own )?country|where you (?:come|came) from)',
  ],
  authority: [
    "(?:I am|I'm|we are|we're|this is)(?: your)?(?: an?| the)?(?: (?:licensed|practicing|federal|police|sheriff's|deputy))? (?:lawyers?|attorneys?|law firm|police(?: officers?)?|sheriff|deputy|marshal|federal agents?|officers? of the (?:court|law)|court officers?|detective|judge|prosecutor|district attorney)(?!'s| for the other)",
    'on behalf of the (?:court|government|police|sheriff|state)',
  ],
  'telling-others': [
    `${iWill} (?:tell|call|contact|inform|notify|let|show|write|talk|speak|go|visit|report)(?: \\p{L}+){0,3}? ${theirs} ${people}`,
    `${iWill} (?:come|go|call|show up)(?: \\p{L}+){0,3}? (?:to|at) ${theirs} (?:work|job)`,
    `${iWill} (?:post|put|share|publish|tweet|expose|blast)(?: \\p{L}+){0,5}? (?:online|Facebook|Instagram|TikTok|Twitter|Nextdoor|Yelp|social media|the internet|the news|the newspaper)`,
    '(?:everyone|everybody|the whole (?:town|neighborhood|world))(?: \\p{L}+){0,3}? (?:will|is going to|are going to) (?:know|hear|find out|see)',
    `${iWill} (?:let|tell|make sure) (?:everyone|everybody)`,
    `${iWill} (?:ruin|wreck|destroy|trash) ${theirs} (?:good )?(?:name|reputation|credit|life|business|career)`,
  ],
  'not-in-your-power': [
    `${iWill} (?:come )?(?:and )?(?:take|seize|garnish|levy|grab|get|freeze)(?: away)? (?:all (?:of )?|every (?:penny|cent|dollar) of )?${theirs} (?:whole |entire |full )?(?:social security|SSI|disability|unemployment|VA benefits|benefits|food stamps|child support|kids|children|license)(?! (?:number|case))`,
    `${iWill} (?:come )?(?:and )?(?:take|seize|grab|tow|repo|repossess|sell) (?:away )?${theirs} (?:car|truck|house|home|furniture|things|stuff|tools|TV|belongings)(?! (?:payment|loan|note|offer))`,
    `${iWill} (?:come )?(?:and )?(?:take|seize|garnish) (?:everything|all) (?:you|they) (?:own|have|make|earn)`,
    `${iWill} (?:take|garnish|seize|get) ${theirs} (?:whole|entire|full) (?:paycheck|pay|wages?|salary|bank account)`,
    `${youWill} lose (?:everything|${theirs} (?:house|home|job|kids|children|car|license))`,
    `${iWill} (?:evict (?:you|them)|throw (?:you|them) out|change the locks|shut off ${theirs} \\p{L}+)`,
  ],
  insult: [
    `you(?:'re| are| were)?(?: (?:all|both|just|such|nothing|but|really|people|guys|an?|the|lying|cheating|dirty|filthy|little|cheap|damn|goddamn|lousy))+ ${insult}`,
    `you(?:'re| are)? ${insult}`,
    `are you (?:an? )?${insult}`,
    `${ofOneself}(?:deadbeats?|scumbags?|low-?lifes?|dirtbags?|assholes?|bastards?|bitch(?:es)?|sons? of (?:a )?bitch(?:es)?|morons?|imbeciles?)`,
    'f[u*]ck(?:ing|ers?|ed)?(?: you)?',
    '(?:bull)?shit(?:ty|head)?',
    'shame on you',
  ],
}
