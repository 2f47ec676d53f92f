import type { ArticleId, EventId, OutletId, Span } from '../../content-model.ts';
import type { EventAnalysis, Field, QuotationId } from '../../model.ts';
import { wordWeight } from '../../text/english/frequency.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import { stem } from '../../text/english/stem.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { readWords, type Word } from '../../text/words.ts';
import { growPhrases, type Phrase, type PhrasePlace, type Run } from './phrases.ts';

/** Wording that comes back across the events of a story. */
export interface RecurringPhrase {
  /** As first printed; where other words may stand between, an ellipsis: "impartial … mediator". */
  readonly words: string;
  /**
   * `wording` is what speakers or several outlets repeat; `background` is what one outlet repeats in its own prose,
   * without marks.
   */
  readonly kind: 'wording' | 'background';
  /** How much the words say, in bits; the rarest come first. */
  readonly bits: number;
  readonly events: readonly EventId[];
  /** `null` stands for every article whose outlet is not known. */
  readonly outlets: readonly (OutletId | null)[];
  /** In the order of events and articles. */
  readonly places: readonly RecurringPlace[];
}

export interface RecurringPlace extends Span {
  readonly event: EventId;
  readonly article: ArticleId;
  readonly field: Field;
  /** The quotation whose words these are, marked or indirect. */
  readonly quotation: QuotationId | null;
}

// Two words of a name or of everyday news weigh less together; "territorial integrity" weighs more.
const FEWEST_BITS = 27;

/** Finds the wording that comes back in two of a story's events or more, the rarest first. */
export function findRecurring(events: readonly EventAnalysis[]): RecurringPhrase[] {
  const runs = events.flatMap((analysis, event) => runsOf(analysis, event));
  return growPhrases(runs)
    .filter((phrase) => bitsOf(phrase, runs) >= FEWEST_BITS)
    .filter((phrase) => !isName(phrase, runs) && !isReporting(phrase, runs))
    .map((phrase) => toRecurring(phrase, runs, events))
    .sort((a, b) => b.bits - a.bits || b.places.length - a.places.length || (a.words < b.words ? -1 : 1));
}

/** Every sentence as a run of words, since a phrase does not go on in the next. */
function runsOf({ articles }: EventAnalysis, event: number): Run[] {
  return articles.flatMap((article, at) =>
    sentencesOf(article.text, article.blocks).map((sentence): Run => {
      const words = readWords(article.text, sentence);
      return { event, article: at, words, keys: words.map(({ form }) => stem(form)) };
    }),
  );
}

function wordsAt(place: PhrasePlace, runs: readonly Run[]): readonly Word[] {
  return runs[place.run]?.words.slice(place.from, place.to) ?? [];
}

/** The weight of the words that all places have, each counted once. */
function bitsOf(phrase: Phrase, runs: readonly Run[]): number {
  const shared = phrase.gapped
    ? endsOf(wordsAt(phrase.places[0] as PhrasePlace, runs))
    : wordsAt(phrase.places[0] as PhrasePlace, runs);
  const forms = new Set(shared.map(({ form }) => form).filter((form) => !isFunctionWord(form)));
  return [...forms].reduce((sum, form) => sum + wordWeight(form), 0);
}

/** Fewer than two words in lower case are the name of somebody or something, with at most a word beside it. */
function isName(phrase: Phrase, runs: readonly Run[]): boolean {
  return phrase.places.some((place) => {
    const telling = wordsAt(place, runs).filter(({ form }) => !isFunctionWord(form));
    const shared = phrase.gapped ? endsOf(telling) : telling;
    return shared.filter(({ text }) => /^\p{Ll}/u.test(text)).length < 2;
  });
}

// How any report names its source: "the ministry said in a statement".
const REPORTING = new Set([
  'said',
  'says',
  'told',
  'according',
  'statement',
  'reported',
  'spokesman',
  'spokesperson',
]);

function isReporting(phrase: Phrase, runs: readonly Run[]): boolean {
  return phrase.places.some((place) => wordsAt(place, runs).some(({ form }) => REPORTING.has(form)));
}

function endsOf(words: readonly Word[]): Word[] {
  return [words[0], words.at(-1)].filter((word) => word !== undefined);
}

function toRecurring(
  phrase: Phrase,
  runs: readonly Run[],
  events: readonly EventAnalysis[],
): RecurringPhrase {
  const places = phrase.places.map((place) => toPlace(place, runs, events));
  const outlets = [...new Set(places.map(({ article }) => outletOf(article, events)))];
  const first = places[0];
  const article = events.flatMap((event) => event.articles).find(({ id }) => id === first?.article);
  const printed = article?.text.slice(first?.start, first?.end) ?? '';
  const isSaid = places.some(({ quotation }) => quotation !== null);
  return {
    words: phrase.gapped
      ? endsOf(wordsAt(phrase.places[0] as PhrasePlace, runs))
          .map(({ text }) => text)
          .join(' … ')
      : printed,
    kind: outlets.length < 2 && !isSaid ? 'background' : 'wording',
    bits: Math.round(bitsOf(phrase, runs)),
    events: [...new Set(places.map(({ event }) => event))],
    outlets,
    places,
  };
}

function toPlace(place: PhrasePlace, runs: readonly Run[], events: readonly EventAnalysis[]): RecurringPlace {
  const run = runs[place.run];
  const analysis = events[run?.event ?? 0];
  const words = wordsAt(place, runs);
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const article = analysis?.articles[run?.article ?? 0];
  const around = analysis?.quotations.filter(
    (quotation) =>
      quotation.article === article?.id &&
      quotation.field === 'body' &&
      quotation.kind !== 'term' &&
      quotation.pieces.some((piece) => piece.start <= span.start && span.end <= piece.end),
  );
  // Of nested quotations the innermost is whose words they are.
  const innermost = around?.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  return {
    ...span,
    event: analysis?.event.id ?? '',
    article: article?.id ?? '',
    field: 'body',
    quotation: innermost?.id ?? null,
  };
}

function outletOf(id: ArticleId, events: readonly EventAnalysis[]): OutletId | null {
  return events.flatMap((event) => event.articles).find((article) => article.id === id)?.outlet ?? null;
}
