import { findVerb, type Verb } from './verbs.ts';

/** Words that carry attributions: verbs of saying, naming and thinking, and nouns for what is said. */

/** What a word says as the verb of an attribution; `undefined` when it is none. */
export function findCueVerb(word: string): CueVerb | undefined {
  const verb = findVerb(word);
  return verb && isCue(verb) ? verb : undefined;
}

export type CueVerb = Verb & { readonly sense: 'saying' | 'naming' | 'thinking' };

function isCue(verb: Verb): verb is CueVerb {
  return verb.sense !== 'telling';
}

export function isCueWord(word: string): boolean {
  return findCueVerb(word) !== undefined;
}

/** What one person says, as a noun: Poe’s *claim* that “…”. */
export const sayings: ReadonlySet<string> = new Set(
  (
    'claim claims assertion assertions allegation allegations accusation accusations contention conclusion suggestion statement statements ' +
    'remark remarks comment comments warning warnings description characterization characterisation depiction portrayal promise pledge vow call calls demand demands plea ' +
    'argument insistence assessment view belief prediction declaration announcement admission acknowledgment acknowledgement observation criticism denunciation condemnation ' +
    'complaint charge charges dictum motto mantra refrain response reply retort answer question message advice quip joke boast taunt threat dismissal denial explanation'
  ).split(' '),
);

export function isSaying(word: string): boolean {
  return sayings.has(word);
}

// Forms that are nouns as often as verbs; a determiner, a possessive or a preposition before them decides.
export const nounForms: ReadonlySet<string> = new Set(
  (
    'claim claims report reports call calls comment comments promise promises pledge pledges post posts tweet tweets note notes ' +
    'state states demand demands answer answers question questions praise blame vow vows warning saying writing writings ' +
    'complaint view views attack attacks challenge challenges challenging text texts email emails order orders joke jokes offer offers ' +
    'quote quotes reply point points rule rules ruling finding findings feeling read reading hit hits support label labels brand ' +
    'brands term terms estimate estimates request remark remarks cry cries shout shouts rate rates rank ranks echo ' +
    'signal signals highlight highlights reason reasons fear fears hope hopes wonder rebuke cast title titles headline headlines ' +
    'hint hints moan moans wail wails sob sobs gasp gasps quiz quizzes charge charges voice command commands venture ventures retort retorts volunteer volunteers name names bill bills tag tags account accounts appeal appeals protest protests object objects guess concern speaking ' +
    'compliment credit credits thanks counsel counsels caution crack cracks bark rant rants riff riffs hopes speech pressure lecture chant chants sum plan plans question seat rip rap find finds need needs help like love wish hate favor favour support supports want wants worry doubt doubts meaning put feelings expect'
  ).split(' '),
);

export function isNounToo(word: string): boolean {
  return nounForms.has(word);
}
