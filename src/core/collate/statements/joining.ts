import { findLink, type Link } from './links.ts';
import { inOrder, type Mention } from './mentions.ts';
import type { CompareSpeakers } from './speakers.ts';
import { pairWords } from './treatment.ts';
import type { Weights } from './weights.ts';

/** A base and the mentions that are readings of it. */
export interface Group {
  readonly base: Mention;
  /** The base among them, in the order of articles and places. */
  readonly members: readonly Mention[];
  readonly edits: Edits;
}

/** What an editor set in a group. */
export interface Edits {
  readonly byEditor: boolean;
  /** Members that the editor put there. */
  readonly set: ReadonlySet<Mention>;
  /** Members that paraphrase the statement. */
  readonly reported: ReadonlySet<Mention>;
  readonly translated: boolean | null;
}

export const NO_EDITS: Edits = { byEditor: false, set: new Set(), reported: new Set(), translated: null };

/**
 * Joins mentions around the fullest wording of each statement. Every mention goes to the one base that it shares most
 * with, so that a long quotation made of several statements does not fuse them.
 */
export function joinMentions(
  mentions: readonly Mention[],
  weights: Weights,
  compare: CompareSpeakers,
): Group[] {
  const fullestFirst = [...mentions].sort((a, b) => b.words.length - a.words.length || inOrder(a, b));
  const groups: OpenGroup[] = [];
  for (const mention of fullestFirst) {
    const links = groups.flatMap((group) => {
      const link = findLink(group.base, mention, weights, compare);
      return link && !isSaidAgain(group, mention, link) ? [{ group, link }] : [];
    });
    links.sort((a, b) => b.link.strength - a.link.strength || inOrder(a.group.base, b.group.base));
    const best = links[0];
    if (best) best.group.members.push({ mention, covered: best.link.covered });
    else
      groups.push({ base: mention, members: [{ mention, covered: mention.words.map((_, index) => index) }] });
  }
  return groups
    .map(({ base, members }) => ({
      base,
      members: members.map(({ mention }) => mention).sort(inOrder),
      edits: NO_EDITS,
    }))
    .sort((a, b) => inOrder(a.base, b.base));
}

interface OpenGroup {
  readonly base: Mention;
  readonly members: { readonly mention: Mention; readonly covered: readonly number[] }[];
}

/**
 * Whether the article has these words of the statement already, in another wording: then the speaker said it twice,
 * and the article prints both. A repetition of the article's own words (a subhead, a few of them again) is none.
 */
function isSaidAgain(group: OpenGroup, mention: Mention, link: Link): boolean {
  const own = group.members.filter((member) => member.mention.article === mention.article);
  return own.some(({ mention: other, covered }) => {
    const taken = new Set(covered);
    const again = link.covered.filter((index) => taken.has(index)).length;
    return again * 2 > link.covered.length && !repeats(other, mention);
  });
}

function repeats(mention: Mention, other: Mention): boolean {
  return pairWords(mention.words, other.words).length === other.words.length;
}
