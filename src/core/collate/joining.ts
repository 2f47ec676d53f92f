import { linkStrength } from './links.ts';
import { inOrder, type Mention } from './mentions.ts';
import type { CompareSpeakers } from './speakers.ts';
import type { Weights } from './weights.ts';

/** A base and the mentions that are readings of it. */
export interface Group {
  readonly base: Mention;
  /** The base among them, in the order of articles and places. */
  readonly members: readonly Mention[];
}

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
  const groups: { base: Mention; members: Mention[] }[] = [];
  for (const mention of fullestFirst) {
    const links = groups.flatMap((group) => {
      const strength = linkStrength(group.base, mention, weights, compare);
      return strength === undefined ? [] : [{ group, strength }];
    });
    links.sort((a, b) => b.strength - a.strength || inOrder(a.group.base, b.group.base));
    const best = links[0]?.group;
    if (best) best.members.push(mention);
    else groups.push({ base: mention, members: [mention] });
  }
  return groups
    .filter(({ base, members }) => base.quotation?.kind !== 'term' || members.length > 1)
    .map(({ base, members }) => ({ base, members: members.sort(inOrder) }))
    .sort((a, b) => inOrder(a.base, b.base));
}
