import type { Article, ArticleId } from '../../content-model.ts';
import { matchTokens } from '../../text/diff.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { wordsOfText } from '../../text-words.ts';
import type { Token } from '../../text/tokens.ts';
import { partsUnder, tile, wordsUnder } from './column-parts.ts';
import type { Cell, Part, Row } from './rows.ts';

/**
 * The same row with its cells marked by a comparison of all of their words, each two cells with one another: every word
 * is common to several or in one of them here, whether it belongs to wording that holds the row together or not. A word
 * that another cell has too, and that no pairing in order can reach, is marked `moved`. Rows of one article, and what is
 * marked `apart`, stay as they are.
 *
 *     a   the [council] (HC) sent flour      council: moved, (HC): variant
 *     b   flour that the [council] sent
 */
export function compareRow(row: Row, articles: readonly Article[]): Row {
  if (row.kind !== 'shared') return row;
  const sides = row.cells.map((cell, column): Side | null => {
    const article = articles[column];
    return cell && article
      ? {
          id: article.id,
          words: wordsUnder(wordsOfText(article.text), cell),
          partners: new Map(),
          moved: new Map(),
        }
      : null;
  });
  const present = sides.filter((side) => side !== null);
  present.forEach((a, at) => {
    for (const b of present.slice(at + 1)) matchSides(a, b);
  });
  return {
    ...row,
    cells: row.cells.map((cell, column) => {
      const side = sides[column];
      return cell && side ? mark(cell, side) : cell;
    }),
  };
}

/** The words of one cell, with what other cells have of them. */
interface Side {
  readonly id: ArticleId;
  readonly words: readonly Token[];
  readonly partners: Map<Token, Partner[]>;
  readonly moved: Map<Token, ArticleId[]>;
}

interface Partner {
  readonly article: ArticleId;
  readonly text: string;
}

function matchSides(a: Side, b: Side): void {
  const matches = dropStray(matchTokens(a.words, b.words), a.words, b.words);
  const matched = new Set(matches.flat());
  for (const [inA, inB] of matches) {
    put(a.partners, inA, { article: b.id, text: inB.text });
    put(b.partners, inB, { article: a.id, text: inA.text });
  }
  const isFree = (word: Token) => !matched.has(word);
  for (const [inA, inB] of findMoved(a.words.filter(isFree), b.words.filter(isFree))) {
    put(a.moved, inA, b.id);
    put(b.moved, inB, a.id);
  }
}

function put<Value>(lists: Map<Token, Value[]>, word: Token, value: Value): void {
  const list = lists.get(word);
  if (list) list.push(value);
  else lists.set(word, [value]);
}

function mark(cell: Cell, { words, partners, moved }: Side): Cell {
  const under = partsUnder(cell.parts, words);
  const parts = words.map((word, at): Part => {
    const { start, end } = word;
    const own = partners.get(word);
    if (own) {
      const isSame = own.every(({ text }) => text === word.text);
      return {
        start,
        end,
        kind: isSame ? 'same' : 'trivial',
        with: idsOf(own.map(({ article }) => article)),
      };
    }
    const part = under[at];
    if (part?.kind === 'apart') return { ...part, start, end };
    const others = moved.get(word);
    return others
      ? { start, end, kind: 'moved', with: idsOf(others) }
      : { start, end, kind: 'variant', with: [] };
  });
  return { ...cell, parts: tile(cell, parts) };
}

const idsOf = (articles: readonly ArticleId[]) => [...new Set(articles)].toSorted();

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
function findMoved(a: readonly Token[], b: readonly Token[]): [Token, Token][] {
  const waiting = Map.groupBy(b.toReversed(), ({ key }) => key);
  return a.flatMap((word): [Token, Token][] => {
    const partner = isFunctionWord(word.key) ? undefined : waiting.get(word.key)?.pop();
    return partner ? [[word, partner]] : [];
  });
}
