import { fieldText } from '../article-text.ts';
import type { Article, EditorQuote, Span } from '../content-model.ts';
import type { EventAnalysis, Quotation, Reading } from '../model.ts';
import { wordWeight } from '../text/english/frequency.ts';
import { isFunctionWord } from '../text/english/function-words.ts';
import { stem } from '../text/english/stem.ts';
import { plainWords } from '../text/fold.ts';

/** Something that an editor may decide, with the note that would say so. The program suggests, nobody is bound. */
export interface Suggestion {
  /** From 0 to 1: how likely it is right. */
  readonly likelihood: number;
  /** Why it is suggested, in a sentence. */
  readonly why: string;
  readonly note: SuggestedNote;
}

export type SuggestedNote =
  | { readonly join: readonly EditorQuote[] }
  | { readonly reported: EditorQuote; readonly of: EditorQuote }
  | { readonly notAQuotation: EditorQuote }
  | { readonly speaker: string; readonly quote: EditorQuote };

/** Lists what an editor should look at in an event, most likely first: pairs and terms that are as likely as `least`. */
export function suggestNotes(analysis: EventAnalysis, least: number = LEAST_LIKELY): Suggestion[] {
  const worded = withoutCommon(analysis.quotations.map((quotation) => toWorded(quotation, analysis)));
  return [...findPairs(worded, analysis, least), ...findDoubtful(worded, least), ...findUnsure(worded)].sort(
    (a, b) => b.likelihood - a.likelihood,
  );
}

/** A quotation with its words, as the article prints them. */
interface Worded {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly words: string;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  readonly quote: EditorQuote;
}

function toWorded(quotation: Quotation, { articles, event }: EventAnalysis): Worded {
  const article = articles.find(({ id }) => id === quotation.article);
  if (article === undefined) throw new Error(`No article ${quotation.article} in ${event.id}.`);
  const source = fieldText(article, quotation.field);
  const first = quotation.pieces[0] ?? quotation;
  const words = quotation.pieces.map(({ start, end }) => source.slice(start, end)).join(' ');
  const stems = new Set(
    plainWords(words)
      .filter((word) => !isFunctionWord(word))
      .map(stem),
  );
  const weight = [...stems].reduce((sum, word) => sum + wordWeight(word), 0);
  // A note points at words as the article prints them: the first piece will do.
  const quote = {
    article: article.id.slice(event.id.length + 1),
    words: source.slice(first.start, first.end).replace(/\s+/g, ' '),
  };
  return { quotation, article, words, stems, weight, quote };
}

/** Leaves out the words that much of what is said in the event holds: what it is about tells no pair from another. */
function withoutCommon(worded: readonly Worded[]): Worded[] {
  const counts = new Map<string, number>();
  for (const { stems } of worded) for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(4, worded.length * 0.15);
  return worded.map((each) => {
    const stems = new Set(
      [...each.stems].filter((word) => word.length > 1 && (counts.get(word) ?? 0) <= most),
    );
    return { ...each, stems, weight: [...stems].reduce((sum, word) => sum + wordWeight(word), 0) };
  });
}

/** Pairs of two articles that may be one statement in other words and were not joined. */
function findPairs(worded: readonly Worded[], analysis: EventAnalysis, least: number): Suggestion[] {
  const pairs: Pair[] = [];
  for (const [at, a] of worded.entries()) {
    for (const b of worded.slice(at + 1)) {
      if (a.article === b.article || a.quotation.kind === 'term' || b.quotation.kind === 'term') continue;
      const isMarked = [a, b].map(({ quotation }) => quotation.marks !== 'none');
      if (!isMarked.includes(true) || a.quotation.factuality !== b.quotation.factuality) continue;
      const alike = likenessOf(a, b);
      if (alike < least || areJoined(a, b, analysis)) continue;
      // What has a partner in the other article is less likely to want another.
      const likelihood =
        alike - (hasPartner(a, b.article, analysis) || hasPartner(b, a.article, analysis) ? 0.2 : 0);
      if (likelihood < least) continue;
      const shared = [...a.stems].filter((word) => b.stems.has(word));
      const why = `They share ${shared.map((word) => `“${word}”`).join(', ')}${sameSpeaker(a, b) ? ' and the speaker' : ''}.`;
      if (isMarked[0] === isMarked[1])
        pairs.push({ a, b, likelihood, why, note: { join: [a.quote, b.quote] } });
      else {
        const [reported, of] = isMarked[0] ? [b, a] : [a, b];
        pairs.push({ a, b, likelihood, why, note: { reported: reported.quote, of: of.quote } });
      }
    }
  }
  return onePerDecision(pairs, analysis);
}

interface Pair extends Suggestion {
  readonly a: Worded;
  readonly b: Worded;
}

/** Of pairs between the same two statements the likeliest: a note on it brings all their readings together. */
function onePerDecision(pairs: readonly Pair[], { statements }: EventAnalysis): Suggestion[] {
  const placed = new Map<Worded, readonly number[]>();
  const statementsOf = (one: Worded) => {
    const known =
      placed.get(one) ??
      statements.flatMap(({ readings }, index) =>
        readings.some((reading) => isAt(reading, one)) ? [index] : [],
      );
    placed.set(one, known);
    return known;
  };
  const isSame = (x: Worded, y: Worded) =>
    x === y || statementsOf(x).some((statement) => statementsOf(y).includes(statement));
  const kept: Pair[] = [];
  for (const pair of [...pairs].sort((a, b) => b.likelihood - a.likelihood)) {
    const isTold = kept.some(
      ({ a, b }) => (isSame(a, pair.a) && isSame(b, pair.b)) || (isSame(a, pair.b) && isSame(b, pair.a)),
    );
    if (!isTold) kept.push(pair);
  }
  return kept.map(({ likelihood, why, note }) => ({ likelihood, why, note }));
}

// Chosen on the development set of `npm run bench -- suggestions`: below it none is right.
export const LEAST_LIKELY = 0.5;
// Two words that are rare in English: by themselves they mean something.
const SHARED_BITS = 24;

/** Rare words that both hold, of those that the shorter has; the same speaker makes it likelier. */
function likenessOf(a: Worded, b: Worded): number {
  const shared = [...a.stems]
    .filter((word) => b.stems.has(word))
    .reduce((sum, word) => sum + wordWeight(word), 0);
  if (shared < SHARED_BITS) return 0;
  const share = shared / Math.max(1, Math.min(a.weight, b.weight));
  const speaker = sameSpeaker(a, b) ? 0.25 : a.quotation.speaker && b.quotation.speaker ? -0.25 : 0;
  return Math.max(0, Math.min(1, share * 0.75 + speaker));
}

function sameSpeaker(a: Worded, b: Worded): boolean {
  const [x, y] = [a.quotation.speaker, b.quotation.speaker];
  if (x === null || y === null) return false;
  return x.id !== null && y.id !== null ? x.id === y.id : x.resolved === y.resolved;
}

/** Whether a statement has readings in both places. */
function areJoined(a: Worded, b: Worded, { statements }: EventAnalysis): boolean {
  return statements.some(
    ({ readings }) =>
      readings.some((reading) => isAt(reading, a)) && readings.some((reading) => isAt(reading, b)),
  );
}

/** Whether a statement holds it and a reading of the other article. */
function hasPartner(one: Worded, other: Article, { statements }: EventAnalysis): boolean {
  return statements.some(
    ({ readings }) =>
      readings.some((reading) => isAt(reading, one)) &&
      readings.some((reading) => reading.article === other.id && reading.treatment !== 'absent'),
  );
}

function isAt(reading: Reading, { article, quotation }: Worded): boolean {
  if (reading.article !== article.id) return false;
  return reading.places.some(
    ({ field, spans }) => field === quotation.field && spans.some((span) => meet(span, quotation)),
  );
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Words in marks that may be nobody's: a few, with capitals, and no speaker near. */
function findDoubtful(worded: readonly Worded[], least: number): Suggestion[] {
  return worded.flatMap(({ quotation, words, quote }) => {
    if (quotation.kind !== 'fragment' || quotation.marks === 'none' || quotation.speaker !== null) return [];
    const all = words.split(/\s+/);
    const capitals = all.filter((word) => /^\p{Lu}/u.test(word)).length;
    const likelihood = all.length > 4 ? 0 : 0.35 + 0.4 * (capitals / all.length) - 0.05 * all.length;
    return likelihood < least
      ? []
      : [
          {
            likelihood,
            why: 'Few words, with capitals, that nobody near is said to have said.',
            note: { notAQuotation: quote },
          },
        ];
  });
}

/** Speech whose speaker is not known, or only as a pronoun; the nearest speaker with an entry is proposed. */
function findUnsure(worded: readonly Worded[]): Suggestion[] {
  return worded.flatMap(({ quotation, article, quote }) => {
    const { speaker, kind, field } = quotation;
    const isUnsure =
      speaker === null || (speaker.id === null && /^(?:he|she|they|it|who)$/i.test(speaker.resolved));
    if (kind !== 'speech' || field !== 'body' || !isUnsure) return [];
    const near = worded
      .filter(
        (other) =>
          other.article === article &&
          other.quotation.field === 'body' &&
          other.quotation.speaker?.id != null,
      )
      .sort(
        (x, y) =>
          Math.abs(x.quotation.start - quotation.start) - Math.abs(y.quotation.start - quotation.start),
      )[0];
    const id = near?.quotation.speaker?.id;
    if (id == null || near === undefined) return [];
    const blocks = Math.abs(near.quotation.block - quotation.block);
    const likelihood = blocks <= 1 ? 0.5 : 0.4;
    return blocks > 3
      ? []
      : [
          {
            likelihood,
            why: `Nobody near is said to have said it; ${id} speaks ${blocks === 0 ? 'in the same paragraph' : 'nearest'}.`,
            note: { speaker: id, quote },
          },
        ];
  });
}
