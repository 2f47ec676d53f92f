/** Nouns beside which words in marks are a name: the title of a work, a program, a movement. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** On “Meet the Press”, the author of “Going Viral”: works, and those who make them. */
export const workNouns = list(
  'show shows program programs programme programmes sitcom series film films movie movies book books novel memoir autobiography biography album albums song songs single ' +
    'podcast column documentary play musical magazine essay poem painting ballet opera episode host hosts co-host anchor co-anchor star stars author ' +
    'co-author co-creator creator actress actor actors franchise sketch reboot sequel track hit hymn ballad anthem drama comedy thriller blog newsletter trilogy soundtrack game ' +
    'exhibition exhibit sculpture photograph artwork installation mural cartoon comic broadcast radio television tv segment article op-ed study paper report chapter manuscript',
);

/** The “Fight for 15” movement, “Operation Dawn” exercises. */
export const enterpriseNouns = list(
  'movement initiative campaign project operation exercise exercises tour conference festival event events party gala panel workshop award prize competition clause act law bill ' +
    'tax pac pacs group groups fund funds program scheme policy doctrine theory syndrome effect strategy narrative slogan hashtag brand label list award uprising uprisings attack attacks',
);

/**
 * Words that say outright that what follows is a name or is held at a distance. “Called” and “known as” are not
 * among them: what something is called, somebody calls it.
 */
export const namingWords = list(
  'so-called nicknamed titled entitled headlined codenamed code-named subtitled ' +
    'captioned billed hashtag nickname title headline codename acronym abbreviation',
);

/** Nouns for something said or shown: chants of “…”, a “…” remark. */
export const spokenNouns = list(
  'promise promises call calls demand demands message messages plea claim claims assertion vow warning pledge remark remarks comment comments statement complaint charge ' +
    'argument insistence appeal cry cries chant chants shout shouts tweet email memo reply answer response sign signs placard placards slogan slogans words phrase joke jokes line quip',
);

/** Parts of a law or a contract, which are quoted by its wording: an “undue burden” standard. */
export const wordingNouns = list(
  'clause clauses provision provisions standard standards requirement requirements language wording test proviso rule',
);
