import { type Appearance, type Place, REACH } from './mention-history.ts';

/**
 * Finds whom “he” or “she” takes up: the person who stood out most in the sentences before. After Shalom Lappin and
 * Herbert Leass, “An Algorithm for Pronominal Anaphora Resolution”, Computational Linguistics 20 (1994): every
 * appearance adds to somebody's salience by its place in the sentence, and counts half as much with each sentence that
 * has passed, and less with each paragraph. Nobody is found when two stand out alike.
 */
export function findMostSalient(
  appearances: readonly Appearance[],
  pronoun: 'he' | 'she',
  sentence: number,
  others: ReadonlySet<string>,
  block: number,
): Appearance | undefined {
  const saliences = new Map<string, Salience>();
  for (let at = appearances.length - 1; at >= Math.max(0, appearances.length - REACH); at--) {
    const appearance = appearances[at];
    if (!appearance || (appearance.gender ?? pronoun) !== pronoun || !canBePerson(appearance)) continue;
    if (others.has(appearance.id)) continue;
    const salience = saliences.get(appearance.id);
    const weight = weigh(appearance, sentence) * BLOCK_PASSED ** Math.max(0, block - appearance.block);
    if (!salience)
      saliences.set(appearance.id, { appearance, sentence: appearance.sentence, weight, most: weight });
    else add(salience, weight, appearance.sentence);
  }
  const [first, second] = [...saliences.values()].sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < LEAST) return undefined;
  return second && second.weight > first.weight * DOUBTFUL ? undefined : first.appearance;
}

interface Salience {
  readonly appearance: Appearance;
  /** The sentence read last, and the most that an appearance in it weighs. */
  sentence: number;
  most: number;
  weight: number;
}

/** Of the appearances in one sentence, only the weightiest counts. */
function add(salience: Salience, weight: number, sentence: number): void {
  const counted = salience.sentence === sentence ? salience.most : 0;
  salience.weight += Math.max(0, weight - counted);
  salience.most = Math.max(counted, weight);
  salience.sentence = sentence;
}

// Who was named only in passing eight sentences before is not meant.
const LEAST = 0.01;

// Above this share of the first one's salience, the second may be meant as well.
const DOUBTFUL = 0.9;

// Lappin and Leass give subjects half as much again as what is named in passing. In news, whoever was quoted last goes
// on speaking, and who comes with an age or a trade is about to. Chosen by resolved names that people annotated; a
// third more or less on any of them changes few.
const placeWeights: Readonly<Record<Place, number>> = {
  speaker: 5,
  introduced: 6,
  subject: 3,
  other: 1.5,
  owner: 1,
};

// Whoever a new paragraph brings in stands out more in it than who was quoted in the paragraph before. Read by eye on
// articles not tuned on: below this share more wrong names come than go.
const BLOCK_PASSED = 0.8;

// A name that nothing tells to be a person's may be a town's or a firm's.
const UNKNOWN_SORT = 0.5;
const UNKNOWN_GENDER = 0.7;

function weigh({ place, sort, gender, sentence }: Appearance, now: number): number {
  const known = (sort === 'person' ? 1 : UNKNOWN_SORT) * (gender ? 1 : UNKNOWN_GENDER);
  return placeWeights[place] * known * 0.5 ** Math.max(0, now - sentence);
}

function canBePerson({ sort, place, id }: Appearance): boolean {
  if (sort !== 'unknown') return sort === 'person';
  return place === 'speaker' || (place === 'subject' && id.includes(' '));
}
