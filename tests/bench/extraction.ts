import { writeFileSync } from 'node:fs';
import { english } from '../../src/core/extract/languages/en/english.ts';
import { extractQuotations } from '../../src/core/extract/quotations.ts';
import type { Article } from '../../src/core/content-model.ts';
import type { Quotation } from '../../src/core/model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';
import { readJsonLines, readOptions } from './options.ts';

/** `--data FILE [--out PREDICTIONS]`: quotations and speakers of annotated articles; see score() for what is counted. */
export async function run(args: readonly string[]): Promise<void> {
  const values = readOptions(args, ['data'], ['out']);
  const rows = readJsonLines<Row>(values.data ?? '');
  const articles = rows.map(toArticle);
  const predictions = articles.map((article, index) => predict(article, rows[index]?.id ?? ''));
  if (values.out) writeFileSync(values.out, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''));
  console.log(JSON.stringify({ ...score(rows, predictions), ...measureSpeed(articles) }));
}

interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly speaker?: string;
  readonly speaker_spans?: readonly (readonly [number, number])[];
  readonly tags?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly title?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface Predicted {
  readonly spans: readonly (readonly [number, number])[];
  readonly type: string;
  readonly speaker?: string;
  readonly speaker_start?: number;
  readonly speaker_end?: number;
  readonly chain?: string;
  readonly cue?: string;
  readonly why?: string;
}

interface Prediction {
  readonly id: string;
  readonly quotes: readonly Predicted[];
}

export function toArticle(row: Row): Article {
  return {
    id: row.id,
    event: 'bench',
    outlet: null,
    kind: 'report',
    lang: 'en',
    sha256: '',
    text: row.text,
    blocks: findBlocks(row.text),
    furniture: [],
    publish: 'full',
  };
}

export function predict(article: Article, id: string): Prediction {
  const quotations = extractQuotations(article, []);
  return {
    id,
    quotes: quotations
      .filter(({ kind }) => kind !== 'indirect')
      .map((quotation) => toPredicted(article, quotation, quotations)),
  };
}

function toPredicted(article: Article, quotation: Quotation, all: readonly Quotation[]): Predicted {
  const { speaker, pieces, kind, cue } = quotation;
  return {
    spans: pieces.map(({ start, end }) => [start, end] as const),
    type: isNotAnnotated(article, quotation, all) ? 'not_quote' : kind,
    why: quotation.why,
    ...(speaker
      ? {
          speaker: speaker.name,
          speaker_start: speaker.start,
          speaker_end: speaker.end,
          chain: speaker.chain,
          cue: cue?.text ?? '',
        }
      : {}),
  };
}

/**
 * The annotation is of attributions. It leaves out quotations in titles, which stand first in these texts, unless they
 * are `Name: “…”`; in subheads that name nobody; and inside another quotation.
 */
function isNotAnnotated(article: Article, quotation: Quotation, all: readonly Quotation[]): boolean {
  if (
    quotation.block === 0 &&
    quotation.speaker?.chain !== 'label' &&
    quotation.end < (article.blocks[0]?.end ?? 0) &&
    article.blocks.length > 1
  )
    return true;
  if (!isNamedBeside(quotation) && isInSubhead(article, quotation, all)) return true;
  return all.some(
    (other) =>
      other !== quotation &&
      other.kind !== 'indirect' &&
      other.pieces.some((piece) => piece.start <= quotation.start && quotation.end <= piece.end),
  );
}

function isNamedBeside({ speaker }: Quotation): boolean {
  return speaker !== null && speaker.chain !== 'previous-paragraph' && speaker.chain !== 'repeated-words';
}

const SUBHEAD_MOST = 110;

/** A line of its own in single marks, in an article whose paragraphs have double ones: so newspapers set their subheads. */
function isInSubhead({ blocks }: Article, { marks, block }: Quotation, all: readonly Quotation[]): boolean {
  const { start, end } = blocks[block] ?? { start: 0, end: 0 };
  if (marks !== 'single' || end - start > SUBHEAD_MOST) return false;
  const doubles = all.filter((quotation) => quotation.marks === 'double').length;
  return doubles > all.filter((quotation) => quotation.marks === 'single').length;
}

// Edges as score_extract.py trims them: white space, marks, brackets and punctuation say nothing about the words.
const edges = new Set(' \t\r\n\u00a0"\'“”‘’„«»`´.,;:!?…—–-()[]');

function trim(text: string, start: number, end: number): readonly [number, number] {
  let from = Math.max(0, start);
  let until = Math.min(text.length, end);
  while (from < until && edges.has(text.charAt(from))) from++;
  while (until > from && edges.has(text.charAt(until - 1))) until--;
  return [from, until];
}

const refused = new Set(['term', 'title', 'scare', 'rejected', 'not_quote']);

interface Trimmed<Of> {
  readonly start: number;
  readonly end: number;
  readonly of: Of;
}

interface Tally {
  right: number;
  of: number;
}

/** Exact spans and those of IoU .8, recall by tag, and the speakers of quotations matched at IoU .5, as the scorer counts. */
function score(rows: readonly Row[], predictions: readonly Prediction[]): object {
  let gold = 0;
  let predicted = 0;
  let exact = 0;
  let near = 0;
  const byTag = new Map<string, Tally>();
  const speakers = { of: 0, given: 0, right: 0 };
  for (const [index, row] of rows.entries()) {
    const golds = row.quotes.flatMap((quote) => toTrimmed(row.text, quote.start, quote.end, quote));
    const guesses = (predictions[index]?.quotes ?? [])
      .filter(({ type }) => !refused.has(type))
      .flatMap((quote) => quote.spans.flatMap(([start, end]) => toTrimmed(row.text, start, end, quote)));
    gold += golds.length;
    predicted += guesses.length;
    exact += matchSpans(golds, guesses, (a, b) => a.start === b.start && a.end === b.end).length;
    near += matchSpans(golds, guesses, (a, b) => overlap(a, b) >= 0.8).length;
    for (const { of } of golds) for (const tag of of.tags ?? []) count(byTag, tag).of++;
    for (const [a, b] of matchSpans(golds, guesses, (one, other) => overlap(one, other) >= 0.5)) {
      if (overlap(a, b) >= 0.8) for (const tag of a.of.tags ?? []) count(byTag, tag).right++;
      if (!a.of.speaker) continue;
      speakers.of++;
      if (!b.of.speaker) continue;
      speakers.given++;
      if (isSameSpeaker(a.of, b.of)) speakers.right++;
    }
  }
  return {
    articles: rows.length,
    gold,
    predicted,
    exact: toRates(exact, predicted, gold),
    iou80: toRates(near, predicted, gold),
    recallByTag: Object.fromEntries(
      [...byTag].sort().map(([tag, { right, of }]) => [tag, [round(right / of), of]]),
    ),
    speaker: {
      of: speakers.of,
      given: round(speakers.given / speakers.of),
      right: round(speakers.right / speakers.of),
      rightOfGiven: round(speakers.right / speakers.given),
    },
  };
}

function toTrimmed<Of>(text: string, start: number, end: number, of: Of): Trimmed<Of>[] {
  const [from, until] = trim(text, start, end);
  return until > from ? [{ start: from, end: until, of }] : [];
}

function overlap(a: Trimmed<unknown>, b: Trimmed<unknown>): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Pairs each at most once, the best overlaps first. */
function matchSpans<A, B>(
  golds: readonly Trimmed<A>[],
  guesses: readonly Trimmed<B>[],
  isMatch: (a: Trimmed<A>, b: Trimmed<B>) => boolean,
): [Trimmed<A>, Trimmed<B>][] {
  const pairs = golds.flatMap((gold) =>
    guesses
      .filter((guess) => guess.start < gold.end && gold.start < guess.end && isMatch(gold, guess))
      .map((guess) => ({ gold, guess, overlap: overlap(gold, guess) })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const used = new Set<unknown>();
  const matches: [Trimmed<A>, Trimmed<B>][] = [];
  for (const { gold, guess } of pairs) {
    if (used.has(gold) || used.has(guess)) continue;
    used.add(gold).add(guess);
    matches.push([gold, guess]);
  }
  return matches;
}

const titles = new Set(
  'mr mrs ms miss dr sir lord lady sen senator rep representative gov governor president vice secretary professor prof the a an'.split(
    ' ',
  ),
);

function isSameSpeaker(gold: GoldQuote, guess: Predicted): boolean {
  const { speaker_start: start, speaker_end: end } = guess;
  if (
    start !== undefined &&
    end !== undefined &&
    gold.speaker_spans?.some(([from, until]) => from < end && start < until)
  )
    return true;
  const a = toNameWords(guess.speaker ?? '');
  const b = toNameWords(gold.speaker ?? '');
  if (a.length === 0 || b.length === 0) return false;
  return a.at(-1) === b.at(-1) || a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

function toNameWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return (plain.match(/[a-z][a-z'’-]*/g) ?? []).filter((word) => !titles.has(word));
}

function count(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { right: 0, of: 0 };
  tallies.set(key, tally);
  return tally;
}

function toRates(right: number, predicted: number, gold: number): object {
  const precision = right / predicted;
  const recall = right / gold;
  return {
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** MB of UTF-8 a second of processor time, the whole set over until a second is measured. */
function measureSpeed(articles: readonly Article[]): object {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return {
    quotationsMBs: round(
      toSpeed(bytes, () => {
        for (const { text, blocks } of articles) english.findUtterances(text, blocks);
      }),
    ),
    withSpeakersMBs: round(
      toSpeed(bytes, () => {
        for (const article of articles) extractQuotations(article, []);
      }),
    ),
  };
}

function toSpeed(bytes: number, work: () => void): number {
  work();
  let rounds = 0;
  const before = process.cpuUsage();
  let used = 0;
  while (used < 1_000_000) {
    work();
    rounds++;
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return (bytes * rounds) / used;
}
