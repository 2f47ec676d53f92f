/**
 * `npm run bench -- suggestions --data FILE --articles FILE`: how many of the first ten pairs that `suggest` proposes to
 * join are pairs of the reader, and how many the limit of likeness would leave at other values. In events that the reader
 * read whole, a pair that is not among the reader's is wrong; in others it is not judged.
 */
import { analyzeEvent } from '../../src/core/analysis.ts';
import { LEAST_LIKELY, type SuggestedNote, suggestNotes } from '../../src/core/describe/suggestions.ts';
import type { Article, EditorQuote } from '../../src/core/content-model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';
import { readJsonLines, readOptions } from './options.ts';
import type { GoldEvent, Side } from './score-statements.ts';

// What is proposed is cut at a limit of its own; below it there is something to measure.
const LEAST = 0.4;

interface Row {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

interface Judged {
  readonly rank: number;
  readonly likelihood: number;
  readonly isRight: boolean;
  readonly isJudged: boolean;
}

export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['data', 'articles'], []);
  const events = readJsonLines<GoldEvent & { readonly full_read?: boolean }>(options.data ?? '');
  const rows = new Map(readJsonLines<Row>(options.articles ?? '').map((row) => [row.id, row]));
  const judged = events.flatMap((event) => judge(event, event.full_read === true, rows));
  const first = judged.filter(({ rank }) => rank < 10);
  for (const least of [LEAST, 0.5, 0.6, 0.7, 0.8])
    console.log(
      `at least ${least}: ${JSON.stringify(count(first.filter(({ likelihood }) => likelihood >= least)))}`,
    );
  const isProposed = ({ likelihood }: Judged) => likelihood >= LEAST_LIKELY;
  console.log(
    JSON.stringify({
      events: events.length,
      firstTen: count(first.filter(isProposed)),
      all: count(judged.filter(isProposed)),
    }),
  );
}

function count(judged: readonly Judged[]): object {
  const right = judged.filter(({ isRight }) => isRight).length;
  const wrong = judged.filter(({ isRight, isJudged }) => !isRight && isJudged).length;
  return { right, wrong, notJudged: judged.length - right - wrong };
}

function judge(event: GoldEvent, isWhole: boolean, rows: ReadonlyMap<string, Row>): Judged[] {
  const articles = event.articles.flatMap((id) => rows.get(id) ?? []).map((row) => toArticle(row, event));
  const [date = ''] = articles.map(({ published }) => published);
  const analysis = analyzeEvent(
    { id: event.event, title: '', date, summary: '', terms: [], notes: [] },
    articles,
    [],
  );
  const mentions = new Map((event.mentions ?? []).map((mention) => [mention.mid, mention]));
  const right = (event.pairs ?? []).map(({ a, b }) => [mentions.get(a), mentions.get(b)] as const);
  return suggestNotes(analysis, LEAST).flatMap(({ likelihood, note }, rank) => {
    const quotes = quotesOf(note);
    if (quotes === undefined) return [];
    const [x, y] = quotes.map((quote) => placeOf(quote, rows));
    const isRight = right.some(([a, b]) => (meet(x, a) && meet(y, b)) || (meet(x, b) && meet(y, a)));
    return [{ rank, likelihood, isRight, isJudged: isWhole || isRight }];
  });
}

function toArticle(row: Row, { event }: GoldEvent): Article {
  const { id, text, date } = row;
  const plain = { kind: 'report', lang: 'en', sha256: '', furniture: [], publish: 'full' } as const;
  return {
    id: `${event}-${id}`,
    event,
    outlet: null,
    published: date,
    text,
    blocks: findBlocks(text),
    ...plain,
  };
}

function quotesOf(note: SuggestedNote): readonly EditorQuote[] | undefined {
  if ('join' in note) return note.join;
  return 'reported' in note ? [note.reported, note.of] : undefined;
}

function placeOf({ article, words }: EditorQuote, rows: ReadonlyMap<string, Row>): Side | undefined {
  const start = (rows.get(article)?.text ?? '').replace(/\s/g, ' ').indexOf(words);
  return start < 0 ? undefined : { article, start, end: start + words.length };
}

function meet(a: Side | undefined, b: Side | undefined): boolean {
  return a !== undefined && b !== undefined && a.article === b.article && a.start < b.end && b.start < a.end;
}
