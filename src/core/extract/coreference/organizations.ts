import { bodyNouns } from '../languages/en/words.ts';
import { type Appearance, lookBack } from './mention-history.ts';
import { toNameKey } from './names.ts';

// “It”, “they” and “the statement” take up who spoke in one of so many sentences before.
const SENTENCES_BACK = 3;

/** Finds whom “it” takes up: the body or the text that spoke last, or the body that the sentence before is about. */
export function findLastBody(appearances: readonly Appearance[], sentence: number): Appearance | undefined {
  for (const appearance of lookBack(appearances, sentence - SENTENCES_BACK)) {
    const { sort, place } = appearance;
    if (place === 'speaker' && (sort === 'document' || isBodyLike(appearance))) return appearance;
    if (place === 'subject' && appearance.sentence >= sentence - 1 && isBodyLike(appearance))
      return appearance;
  }
  return undefined;
}

/** Finds who spoke last, of those that fit. */
export function findLastSpeaker(
  appearances: readonly Appearance[],
  sentence: number,
  isFit: (appearance: Appearance) => boolean,
): Appearance | undefined {
  for (const appearance of lookBack(appearances, sentence - SENTENCES_BACK)) {
    if (appearance.place === 'speaker' && isFit(appearance)) return appearance;
  }
  return undefined;
}

/** “The finance ministry said no. *The ministry* said …”: the last body that is called so with more words. */
export function findFullerBody(
  role: readonly string[],
  appearances: readonly Appearance[],
): Appearance | undefined {
  const [noun = '', ...more] = role;
  if (more.length > 0 || !bodyNouns.has(noun)) return undefined;
  for (const appearance of lookBack(appearances))
    if (appearance.sort !== 'plural' && toNameKey(appearance.name).endsWith(` ${noun}`)) return appearance;
  return undefined;
}

/** “Poe Energy built the line. *The company* said …”: the body that the sentence before is about. */
export function findFirm(
  role: readonly string[],
  appearances: readonly Appearance[],
  { sentence, block }: Pick<Appearance, 'sentence' | 'block'>,
): Appearance | undefined {
  if (!firms.has(role.at(-1) ?? '')) return undefined;
  for (const appearance of lookBack(appearances, sentence - 1)) {
    if (appearance.place !== 'subject' && appearance.place !== 'speaker') continue;
    return appearance.block === block && isBodyLike(appearance) ? appearance : undefined;
  }
  return undefined;
}

const firms: ReadonlySet<string> = new Set(
  'company firm corporation organization organisation group agency team club union university'.split(' '),
);

/**
 * A body, or what may be one: a word alone, with an article or with no ending of a plural. *Buses* leave at noon: the
 * capital is the sentence's.
 */
function isBodyLike({ sort, name }: Appearance): boolean {
  if (sort !== 'unknown') return sort === 'body';
  return /^the \p{Lu}\S*$/u.test(name) || (/^\p{Lu}\S*$/u.test(name) && !/[^ius]s$/u.test(name));
}
