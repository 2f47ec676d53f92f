import type { SpeakerEntry } from '../model.ts';
import { wordWeight } from '../text/frequency.ts';
import { inOrder, type Mention } from './mentions.ts';
import { pairWords } from './treatment.ts';

/** A base and the mentions that are readings of it. */
export interface Group {
  readonly base: Mention;
  /** The base among them, in the order of articles and places. */
  readonly members: readonly Mention[];
}

// Of the shorter side's weight so much has to be in the longer one.
const CONTAINED = 0.6;
// Bits that two mentions must share: a few words that are not everyday words.
const SHARED_BITS = 30;

export function joinMentions(mentions: readonly Mention[], _speakers: readonly SpeakerEntry[]): Group[] {
  const byLength = [...mentions].sort((a, b) => b.words.length - a.words.length || inOrder(a, b));
  const taken = new Set<Mention>();
  const groups: Group[] = [];
  for (const base of byLength) {
    if (taken.has(base)) continue;
    const members = byLength.filter(
      (other) => !taken.has(other) && (other === base || contains(base, other)),
    );
    for (const member of members) taken.add(member);
    if (base.quotation?.kind !== 'term' || members.length > 1)
      groups.push({ base, members: members.sort(inOrder) });
  }
  return groups.sort((a, b) => inOrder(a.base, b.base));
}

function contains(base: Mention, other: Mention): boolean {
  const bits = (words: readonly { form: string }[]) =>
    words.reduce((sum, word) => sum + wordWeight(word.form), 0);
  const shared = bits(pairWords(base.words, other.words).flatMap((pair) => base.words[pair.a] ?? []));
  return shared >= SHARED_BITS && shared >= CONTAINED * bits(other.words);
}
