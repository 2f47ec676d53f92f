import { type Appearance, lookBack } from './mention-history.ts';
import type { EntityMention } from './mentions.ts';
import { type NameIndex, findFullName } from './name-index.ts';
import { toEntityId } from './name-mentions.ts';
import { findLastBody, findLastSpeaker } from './organizations.ts';
import type { Pronoun } from './references.ts';
import { findMostSalient } from './salience.ts';

/** Finds whom a pronoun takes up; the `others` it does not. */
export function findAntecedent(
  pronoun: Pronoun,
  appearances: readonly Appearance[],
  sentence: number,
  others: ReadonlySet<string>,
  block: number,
): Appearance | undefined {
  if (pronoun === 'he' || pronoun === 'she')
    return findMostSalient(appearances, pronoun, sentence, others, block);
  if (pronoun === 'it') return findLastBody(appearances, sentence);
  if (pronoun === 'they') return findLastSpeaker(appearances, sentence, isSeveral);
  return undefined;
}

/** Whom “they” may take up: several, or a body of them. */
function isSeveral({ sort }: Appearance): boolean {
  return sort === 'plural' || sort === 'body' || sort === 'unknown';
}

/** Poe hammered *Lee* over a comment in which he said: within a sentence, the person named last before the pronoun. */
export function findNearest(
  pronoun: Pronoun,
  appearances: readonly Appearance[],
  sentence: number,
): Appearance | undefined {
  for (const appearance of lookBack(appearances, sentence)) {
    const isPerson =
      appearance.sort === 'person' || (appearance.sort === 'unknown' && appearance.id.includes(' '));
    if (appearance.place === 'owner') continue;
    if (isPerson && (appearance.gender ?? pronoun) === pronoun) return appearance;
  }
  return undefined;
}

// A sentence names no more beside a pronoun that matters.
const NAMED_MOST = 6;

/**
 * He said *Lee* would come: whom the sentence names after “he said” is somebody else. The principle that a pronoun does
 * not take up a name in what it governs (Lasnik 1976, “Remarks on Coreference”). Asked about *Lee*, he said so: nor is it whom he was asked about.
 */
export function listOthers(
  mentions: readonly EntityMention[],
  index: number,
  nameIndex: NameIndex,
): ReadonlySet<string> {
  const others = new Set<string>();
  const pronoun = mentions[index];
  if (pronoun?.place !== 'speaker') return others;
  const add = ({ name, start }: EntityMention) => {
    if (name) others.add(findFullName(nameIndex, name.keys, start)?.id ?? toEntityId(name.keys));
  };
  for (const mention of mentions.slice(index + 1, index + 1 + NAMED_MOST)) {
    if (mention.sentence !== pronoun.sentence) break;
    add(mention);
  }
  for (const mention of mentions.slice(Math.max(0, index - NAMED_MOST), index))
    if (mention.isTopic && mention.sentence === pronoun.sentence) add(mention);
  return others;
}
