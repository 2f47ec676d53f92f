/**
 * `npm run bench -- statements --data FILE --articles FILE [--out PREDICTIONS]`: which words of different articles are
 * readings of one statement. Beside ours, two simple methods join the same quotations: jsdiff on words, and the
 * longest run of common words.
 */
import { writeFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { analyzeEvent } from '../../src/core/analysis.ts';
import { JOINING_LIMITS, type JoiningLimits } from '../../src/core/collate/joining/limits.ts';
import { pairWords } from '../../src/core/collate/joining/pair-words.ts';
import { type BaseText, baseText, insertionFinder } from '../../src/core/collate/readings/base-text.ts';
import { treatParts, type WordedText } from '../../src/core/collate/readings/treatment.ts';
import { DOTS } from '../../src/core/collate/units/sentences-in-marks.ts';
import type { Article, Span } from '../../src/core/content-model.ts';
import type { EventAnalysis, Quotation, Reading } from '../../src/core/model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';
import { spokenWords } from '../../src/core/text/english/spoken-words.ts';
import { tokenize, words } from '../../src/core/text/tokens.ts';
import { readJsonLines, readOptions } from './options.ts';
import { type GoldEvent, type Predicted, type Side, scoreStatements } from './score-statements.ts';

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
  const articles = new Map(events.map((event) => [event, articlesOf(event)]));
  const predict = (limits: JoiningLimits) => (event: GoldEvent) => {
    const analysis = analyze(event, articles.get(event) ?? [], limits);
    return { event: event.event, pairs: pairsOf(analysis) };
  };

  const started = process.cpuUsage();
  const analyses = events.map((event) => analyze(event, articles.get(event) ?? [], JOINING_LIMITS));
  const ours = analyses.map((analysis) => ({ event: analysis.event.id, pairs: pairsOf(analysis) }));
  const spent = secondsSince(started);
  if (options.out) writeFileSync(options.out, ours.map((row) => `${JSON.stringify(row)}\n`).join(''));

  const result: Record<string, unknown> = { events: events.length, seconds: spent };
  const held = predictHeldOut(events, predict);
  const methods = {
    ours: () => ours,
    'held out': () => held,
    jsdiff: () => simple(analyses, sharesByDiff),
    run: () => simple(analyses, sharesRun),
  };
  const largest = events.toSorted((a, b) => (b.pairs?.length ?? 0) - (a.pairs?.length ?? 0))[0];
  for (const [name, predictions] of Object.entries(methods)) {
    const predicted = predictions();
    for (const [of, gold] of [
      ['', events],
      [' without the largest event', events.filter((event) => event !== largest)],
    ] as const) {
      const score = scoreStatements(gold, predicted);
      result[name + of] = score;
      console.log(`${(name + of).padEnd(35)} ${JSON.stringify(score)}`);
    }
  }
  console.log(JSON.stringify(result));
}

/** Values tried for each limit of joining, around those in use. */
const TRIED: readonly Partial<JoiningLimits>[] = [0.75, 1, 1.25].flatMap((same) =>
  [0.75, 1, 1.25].flatMap((unknown) =>
    [0.75, 1, 1.25].map((unmarked) => ({
      same: JOINING_LIMITS.same * same,
      unknown: JOINING_LIMITS.unknown * unknown,
      unmarked: JOINING_LIMITS.unmarked * unmarked,
    })),
  ),
);

/**
 * Predictions for each half of the events (every other one) with the limits that are best on the other half, so that
 * no event is predicted with limits that were chosen on it.
 */
function predictHeldOut(
  events: readonly GoldEvent[],
  predict: (limits: JoiningLimits) => (event: GoldEvent) => Predicted,
): Predicted[] {
  const tried = TRIED.map((limits) => events.map(predict({ ...JOINING_LIMITS, ...limits })));
  return [0, 1].flatMap((half) => {
    const chosenOn = events.filter((_, index) => index % 2 !== half);
    const goodness = (predictions: readonly Predicted[]) => {
      const { judged, strict } = scoreStatements(chosenOn, predictions);
      return judged + strict;
    };
    const best = tried.toSorted((a, b) => goodness(b) - goodness(a))[0] ?? [];
    return best.filter((_, index) => index % 2 === half);
  });
}

function toArticle(row: ArticleRow): Article {
  const { id, event, text, date } = row;
  const blocks = findBlocks(text);
  const plain = { kind: 'report', lang: 'en', sha256: '', furniture: [], publish: 'full' } as const;
  return { id, event, outlet: null, published: date, text, blocks, ...plain };
}

function analyze({ event }: GoldEvent, articles: readonly Article[], limits: JoiningLimits): EventAnalysis {
  const entry = {
    id: event,
    title: '',
    date: articles[0]?.published ?? '',
    summary: '',
    terms: [],
    notes: [],
  };
  return analyzeEvent(entry, articles, [], limits);
}

interface Place {
  readonly side: Side;
  readonly marked: boolean;
  /** The whole quotation, or the words without marks. */
  readonly words: WordedText;
  /** Indexes of the base words that it has. */
  readonly keeps: ReadonlySet<number>;
}

/**
 * Every two places of a statement, in different articles, that share a word of its base in alignment. A side is a whole
 * quotation, first piece to last, or one span without marks; a pair is predicted once.
 */
function pairsOf(analysis: EventAnalysis): Predicted['pairs'] {
  const articles = new Map(analysis.articles.map((article) => [article.id, article]));
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const insertionsOf = insertionFinder(analysis.quotations);
  const pairs = new Map<string, { a: Side; b: Side; relation: string }>();
  for (const statement of analysis.statements) {
    const base = baseText(statement.base, articles, insertionsOf);
    const places = statement.readings.flatMap((reading) =>
      placesOf(reading, base, articles, quotations, insertionsOf),
    );
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) {
        if (a.side.article === b.side.article || a.keeps.isDisjointFrom(b.keeps)) continue;
        const key = [a.side, b.side].map(({ article, start, end }) => `${article} ${start} ${end}`).join(' ');
        if (!pairs.has(key)) pairs.set(key, { a: a.side, b: b.side, relation: relate(a, b) });
      }
    }
  }
  return [...pairs.values()];
}

function placesOf(
  reading: Reading,
  base: BaseText,
  articles: ReadonlyMap<string, Article>,
  quotations: ReadonlyMap<string, Quotation>,
  insertionsOf: ReturnType<typeof insertionFinder>,
): Place[] {
  const text = articles.get(reading.article)?.text ?? '';
  const read = (spans: readonly Span[]): WordedText => ({
    text,
    words: spans.flatMap((span) => spokenWords(text, span, insertionsOf(reading.article, span))),
  });
  const inBody = reading.places.filter(({ field }) => field === 'body');
  // A word or two beside the marks of a reading are told with it and are no side of their own.
  const sides = inBody.filter(
    ({ role, spans }) => role !== 'beside' || read(spans).words.length >= FEWEST_BESIDE,
  );
  return sides.map(({ spans, marked, quotation }): Place => {
    const whole = quotation === null ? undefined : quotations.get(quotation);
    const [first, last] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const side = { article: reading.article, start: whole?.start ?? first, end: whole?.end ?? last };
    const keeps = treatParts(base, [read(spans)]).keeps;
    return { side, marked, words: read(whole?.pieces ?? spans), keeps };
  });
}

const FEWEST_BESIDE = 4;

/**
 * The scorer's word for what two sides are to each other, all the words of both compared: as in a base, words beyond the
 * first or last that both have are no rewording where one side alone prints any there; the other trimmed.
 */
function relate(a: Place, b: Place): string {
  // Words without marks that have some in marks among them are plain, as the reader took them.
  if (a.marked !== b.marked) return 'unquoted';
  const [longer, shorter] = a.words.words.length >= b.words.words.length ? [a, b] : [b, a];
  const shared = withoutEdges(longer.words, shorter.words);
  const { wording, keeps } = treatParts(longer.words, [shared]);
  if (wording !== 'cut') return wording;
  // The reader took a word or two that went missing inside without a mark for transcription.
  const left = Math.max(...keeps) - Math.min(...keeps) + 1 - keeps.size;
  const printed = shorter.words.text.slice(shorter.side.start, shorter.side.end);
  return left <= 2 && !(DOTS.test(printed) || printed.includes('[')) ? 'reworded' : 'trimmed';
}

/** One side without what it alone prints before the other begins or after the other ends. */
function withoutEdges(other: WordedText, side: WordedText): WordedText {
  const pairs = pairWords(other.words, side.words);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return side;
  const start = first.a === 0 ? first.b : 0;
  const end = last.a === other.words.length - 1 ? last.b + 1 : side.words.length;
  return end - start === side.words.length ? side : { ...side, words: side.words.slice(start, end) };
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
