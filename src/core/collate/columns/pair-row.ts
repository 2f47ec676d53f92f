import type { Article } from '../../model.ts';
import { matchTokens } from '../../text/diff.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { type Token, wordsIn } from '../../text/tokens.ts';
import { partsUnder, tile } from './column-parts.ts';
import type { Part, Row } from './rows.ts';

/**
 * The same row with its cells marked by a comparison of all of their words, for two articles: every word is common to
 * both or in one of them here, whether it belongs to wording that holds the row together or not. A word that both
 * have, and that no pairing in order can reach, is marked `moved`. Rows of one article, and what is marked `apart`,
 * stay as they are.
 *
 *     a   the [council] (HC) sent flour      council: moved, (HC): variant
 *     b   flour that the [council] sent
 */
export function pairRow(row: Row, articles: readonly Article[]): Row {
  const [a, b] = row.cells;
  const [articleA, articleB] = articles;
  if (row.kind !== 'shared' || !a || !b || !articleA || !articleB) return row;
  const wordsA = wordsIn(articleA.text, a);
  const wordsB = wordsIn(articleB.text, b);
  const matches = dropStray(matchTokens(wordsA, wordsB), wordsA, wordsB);
  const partnersA = new Map(matches);
  const partnersB = new Map(matches.map(([inA, inB]) => [inB, inA]));
  const moved = findMoved(
    wordsA.filter((word) => !partnersA.has(word)),
    wordsB.filter((word) => !partnersB.has(word)),
  );
  const cellA = mark(a, wordsA, { partners: partnersA, moved, other: articleB.id });
  const cellB = mark(b, wordsB, { partners: partnersB, moved, other: articleA.id });
  return { ...row, cells: [cellA, cellB] };
}

interface Matched {
  readonly partners: ReadonlyMap<Token, Token>;
  readonly moved: ReadonlySet<Token>;
  readonly other: Article['id'];
}

function mark(
  cell: NonNullable<Row['cells'][number]>,
  inCell: readonly Token[],
  { partners, moved, other }: Matched,
): NonNullable<Row['cells'][number]> {
  const under = partsUnder(cell.parts, inCell);
  const parts = inCell.map((word, at): Part => {
    const { start, end } = word;
    const partner = partners.get(word);
    if (partner) return { start, end, kind: partner.text === word.text ? 'same' : 'trivial', with: [other] };
    const part = under[at];
    if (part?.kind === 'apart') return { ...part, start, end };
    return moved.has(word)
      ? { start, end, kind: 'moved', with: [other] }
      : { start, end, kind: 'variant', with: [] };
  });
  return { ...cell, parts: tile(cell, parts) };
}

// Between two words in common, this many may be exchanged in place: "regarding the sending" for "on dispatching".
const MOST_EXCHANGED = 3;

/**
 * Leaves out function words that are alone amid other words: an "in" here and an "in" there are nothing that the
 * articles have in common, unless the words around them are shared.
 */
function dropStray(
  matches: readonly [Token, Token][],
  a: readonly Token[],
  b: readonly Token[],
): [Token, Token][] {
  const placeA = new Map(a.map((word, at) => [word, at]));
  const placeB = new Map(b.map((word, at) => [word, at]));
  const places = matches.map(([inA, inB]) => ({ a: placeA.get(inA) ?? 0, b: placeB.get(inB) ?? 0 }));
  const before = (at: number) => places[at - 1] ?? { a: -1, b: -1 };
  const gapBefore = (at: number) => {
    const here = places[at] ?? { a: a.length, b: b.length };
    return Math.max(here.a - before(at).a, here.b - before(at).b) - 1;
  };
  const kept: [Token, Token][] = [];
  for (let start = 0, end = 0; start < matches.length; start = end) {
    end = start + 1;
    while (end < matches.length && gapBefore(end) === 0) end += 1;
    const run = matches.slice(start, end);
    const carries = run.some(([word]) => !isFunctionWord(word.key));
    if (carries || Math.max(gapBefore(start), gapBefore(end)) <= MOST_EXCHANGED) kept.push(...run);
  }
  return kept;
}

/** Words of both, one for one; a "the" here and a "the" there are not one that moved. */
function findMoved(a: readonly Token[], b: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  const waiting = Map.groupBy(b.toReversed(), ({ key }) => key);
  for (const word of a.filter(({ key }) => !isFunctionWord(key))) {
    const partner = waiting.get(word.key)?.pop();
    if (partner) found.add(word).add(partner);
  }
  return found;
}
