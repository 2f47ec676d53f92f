/**
 * `npm run bench -- statements --data FILE --articles FILE [--out PREDICTIONS]`: which words of different articles are
 * readings of one statement. Beside ours, two simple methods join the same quotations: jsdiff on words, and the
 * longest run of common words.
 */
import { writeFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { analyzeEvent } from '../../src/core/analysis.ts';
import { fieldText, wordageOf } from '../../src/core/collate/statements/place.ts';
import { treatParts } from '../../src/core/collate/statements/treatment.ts';
import type { Article, EventAnalysis, Reading, Span } from '../../src/core/model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';
import { tokenize, words } from '../../src/core/text/tokens.ts';
import { type GoldEvent, type Predicted, type Side, scoreStatements } from './score-statements.ts';
import { readJsonLines, readOptions } from './options.ts';

interface ArticleRow {
  readonly id: string;
  readonly event: string;
  readonly date: string;
  readonly text: string;
}

export async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args, ['data', 'articles'], ['out']);
  const events = readJsonLines<GoldEvent>(options.data ?? '');
  const rows = new Map(readJsonLines<ArticleRow>(options.articles ?? '').map((row) => [row.id, row]));
  const articlesOf = (event: GoldEvent) => event.articles.flatMap((id) => rows.get(id) ?? []).map(toArticle);

  const started = process.cpuUsage();
  const analyses = events.map((event) => analyze(event, articlesOf(event)));
  const ours = analyses.map((analysis) => ({ event: analysis.event.id, pairs: pairsOf(analysis) }));
  const spent = secondsSince(started);
  if (options.out) writeFileSync(options.out, ours.map((row) => `${JSON.stringify(row)}\n`).join(''));

  const result: Record<string, unknown> = { events: events.length, seconds: spent };
  const methods = {
    ours: () => ours,
    jsdiff: () => simple(analyses, sharesByDiff),
    run: () => simple(analyses, sharesRun),
  };
  for (const [name, predict] of Object.entries(methods)) {
    const score = scoreStatements(events, predict());
    result[name] = score;
    console.log(`${name.padEnd(7)} ${JSON.stringify(score)}`);
  }
  console.log(JSON.stringify(result));
}

function toArticle(row: ArticleRow): Article {
  const { id, event, text, date } = row;
  const blocks = findBlocks(text);
  const plain = { kind: 'report', lang: 'en', sha256: '', furniture: [], publish: 'full' } as const;
  return { id, event, outlet: null, published: date, text, blocks, ...plain };
}

function analyze({ event }: GoldEvent, articles: readonly Article[]): EventAnalysis {
  const entry = {
    id: event,
    title: '',
    date: articles[0]?.published ?? '',
    summary: '',
    terms: [],
    notes: [],
  };
  return analyzeEvent(entry, articles, []);
}

interface Place {
  readonly side: Side;
  readonly marked: boolean;
  readonly words: string;
}

/** Every two places of a statement, in different articles, that have words of it in common. */
function pairsOf(analysis: EventAnalysis): Predicted['pairs'] {
  return analysis.statements.flatMap((statement) => {
    const places = statement.readings.flatMap((reading) => placesOf(analysis, reading));
    return places.flatMap((a, index) =>
      places.slice(index + 1).flatMap((b) => {
        const relation = a.side.article === b.side.article ? null : relate(a, b);
        return relation === null ? [] : [{ a: a.side, b: b.side, relation }];
      }),
    );
  });
}

function placesOf(analysis: EventAnalysis, reading: Reading): Place[] {
  const text = fieldText(
    analysis.articles.find((article) => article.id === reading.article),
    'body',
  );
  const own = analysis.quotations.filter((quotation) => quotation.article === reading.article);
  const insertions = own.flatMap((quotation) => quotation.insertions);
  const place = (span: Span, quotation: string | null): Place => ({
    side: { article: reading.article, ...span },
    marked: quotation !== null,
    words: wordageOf(text, [span], insertions)
      .words.map((word) => word.text)
      .join(' '),
  });
  const places = reading.field === 'body' ? reading.spans.map((span) => place(span, reading.quotation)) : [];
  const others = reading.also.filter((other) => other.field === 'body' && !other.inReading);
  return [...places, ...others.flatMap((other) => other.spans.map((span) => place(span, other.quotation)))];
}

/** The scorer's word for what two readings are to each other; `null` where they share nothing. */
function relate(a: Place, b: Place): string | null {
  const [longer, shorter] = a.words.length >= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const wordage = (text: string) => wordageOf(text, [{ start: 0, end: text.length }]);
  const { wording, kept } = treatParts(wordage(longer), [wordage(shorter)]);
  if (kept === 0) return null;
  if (a.marked !== b.marked) return 'unquoted';
  if (wording !== 'cut') return wording;
  // The reader took a word or two that went missing without a mark for transcription.
  const missing = wordage(longer).words.length - kept;
  return missing <= 2 && !/[[…]|\.\.\./.test(shorter) ? 'reworded' : 'trimmed';
}

type Shares = (a: string, b: string) => boolean;

/** Pairs of quotations in different articles that a simple method finds alike. */
function simple(analyses: readonly EventAnalysis[], shares: Shares): Predicted[] {
  return analyses.map(({ event, articles, quotations }) => {
    const texts = new Map(articles.map((article) => [article.id, article.text]));
    const sides = quotations
      .filter((quotation) => quotation.field === 'body' && quotation.marks !== 'none')
      .map(({ article, start, end }) => ({
        article,
        start,
        end,
        text: texts.get(article)?.slice(start, end) ?? '',
      }));
    const pairs = sides.flatMap((a, index) =>
      sides
        .slice(index + 1)
        .filter((b) => a.article !== b.article && shares(a.text, b.text))
        .map((b) => ({ a, b })),
    );
    return { event: event.id, pairs };
  });
}

/** Whether `diffWords` leaves at least half of the shorter text's words alone. */
function sharesByDiff(a: string, b: string): boolean {
  const count = (text: string) => words(tokenize(text)).length;
  const common = diffWords(a, b, { ignoreCase: true }).filter((part) => !part.added && !part.removed);
  const shared = common.reduce((sum, part) => sum + count(part.value), 0);
  return shared >= 2 && shared >= Math.min(count(a), count(b)) / 2;
}

const RUN = 4;

/** Whether four words in a row are common to both, or all of the shorter one's. */
function sharesRun(a: string, b: string): boolean {
  const keys = [a, b].map((text) => words(tokenize(text)).map((word) => word.key));
  const [shorter = [], longer = []] = keys.sort((x, y) => x.length - y.length);
  const length = Math.min(RUN, shorter.length);
  const joined = ` ${longer.join(' ')} `;
  return shorter.some((_, at) => {
    const piece = shorter.slice(at, at + length);
    return piece.length === length && piece.length > 1 && joined.includes(` ${piece.join(' ')} `);
  });
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return Math.round((user + system) / 1e4) / 100;
}
