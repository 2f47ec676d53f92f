import { fieldText } from '../../article-text.ts';
import type { Article, Span } from '../../content-model.ts';
import type { Elsewhere, Factuality, Joint, Reading, ReadingPlace, Speaker, Statement } from '../../model.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import type { SetWords } from '../notes/statement-notes.ts';
import type { CompareSpeakers } from '../statements/speakers.ts';
import type { ExactRun } from '../units/exact-runs.ts';
import { mainUnits } from '../units/main-units.ts';
import type { OwnUnit } from '../units/own-units.ts';
import type { Base } from './base.ts';
import type { BaseText } from './base-text.ts';
import { besideElsewhere, besideMarks, inOtherMarks, touches } from './missing-words.ts';
import type { Sentence } from './running-text.ts';
import { isTied } from './ties.ts';
import { NOTHING_TRIVIAL, treatParts, type WordedText } from './treatment.ts';
import type { Unmarked } from './unmarked.ts';

/** What of an article belongs to one statement. */
export interface Material {
  readonly article: Article;
  /** Its units, in order. */
  readonly units: readonly OwnUnit[];
  readonly unmarked: readonly Unmarked[];
  /** Where base words stand in the article in a row, whoever's they are there. */
  readonly runs: () => readonly ExactRun[];
  /** Words without marks that an editor says are of the statement. */
  readonly words: readonly SetWords[];
}

export interface ReadingContext {
  readonly base: Base;
  readonly text: BaseText;
  readonly factuality: Factuality;
  /** The unit that an article's unit is called by. */
  readonly anchorOf: (unit: OwnUnit) => string;
  readonly speaker: Statement['speaker'];
  /** Whom its units name. */
  readonly speakers: readonly Speaker[];
  readonly nameOf: (unit: OwnUnit) => Statement['speaker'];
  readonly compare: CompareSpeakers;
  /** The place before a unit where its article's marks close over others. */
  readonly jointOf: (unit: OwnUnit) => Joint | undefined;
  /** Units that an editor put into the statement, and those that paraphrase it. */
  readonly set: ReadonlySet<OwnUnit>;
  readonly reported: ReadonlySet<OwnUnit>;
}

/** All that one article prints of a statement, and what it did to the words. */
export function toReading(context: ReadingContext, material: Material): Reading {
  const voting = material.units.filter((unit) => !context.reported.has(unit));
  const paraphrase = [
    ...material.units.filter((unit) => context.reported.has(unit)).map((unit) => placeOfUnit(context, unit)),
    ...material.words.filter(({ as }) => as === 'reported').map(placeOfWords),
  ];
  if (voting.length > 0) return markedReading(context, { ...material, units: voting }, paraphrase);
  if (material.words.some(({ as }) => as === 'unmarked')) return setReading(context, material);
  if (paraphrase.length > 0) return reportedReading(context, material, paraphrase);
  if (material.unmarked.length > 0) return unmarkedReading(context, material);
  return absentReading(context, material);
}

type Place = Omit<ReadingPlace, 'role'>;

function markedReading(
  context: ReadingContext,
  { article, units, unmarked, runs }: Material,
  paraphrase: readonly Place[],
): Reading {
  const { base, text } = context;
  const mains = mainUnits(units, text.words);
  const treated = treatParts(text, mains.map(toWordedText));
  const missing = text.words.map((_, index) => !treated.keeps.has(index));
  const found = treated.kept < treated.of ? runs() : [];
  const outside = unmarked.map((find): ReadingPlace => ({
    ...placeOf(find),
    role: find.isAttached ? 'beside' : 'repeat',
  }));
  const adjacent = mains.flatMap((unit) => besideMarks(unit, text.words, missing));
  const places = [
    ...units.map((unit): ReadingPlace => ({
      ...placeOfUnit(context, unit),
      role: mains.includes(unit) ? 'main' : 'repeat',
    })),
    ...outside,
    ...paraphrase.map((place): ReadingPlace => ({ ...place, role: 'repeat' })),
    ...[...adjacent, ...besideElsewhere(found, missing)]
      .filter(
        ({ field, spans: [span] }) =>
          span &&
          !outside.some((other) => other.field === field && other.spans.some((o) => touches(o, span))),
      )
      .map((place): ReadingPlace => ({ ...place, role: 'beside' })),
  ];
  return {
    ...emptyReading(article.id, text.words.length),
    places: withoutDoubles(places).sort(byPlace),
    treatment: treated.wording,
    wording: treated.wording,
    kept: treated.kept,
    tied: isTied(base, mains, treated),
    ellipsis: treated.ellipsis,
    order: treated.order,
    joins: mains.flatMap((unit) => context.jointOf(unit) ?? []),
    credit: creditOf(context, mains),
    elsewhere: withoutInner(elsewhereOf(context, inOtherMarks(found, units, missing))),
    trivial: treated.trivial,
    by: units.some((unit) => context.set.has(unit)) ? 'editor' : 'program',
  };
}

/** Whom the article credits, where that cannot be the statement's speaker. */
function creditOf(
  { speaker, nameOf, compare, speakers }: ReadingContext,
  mains: readonly OwnUnit[],
): Reading['credit'] {
  const named = mains.find((unit) => unit.speaker !== null && nameOf(unit) !== null);
  const credit = named && nameOf(named);
  if (!named || !credit || !speaker || credit.name === speaker.name) return null;
  const main = speakers.find(
    (other) =>
      (other.id ?? other.resolved) === (speaker.id ?? speaker.name) || other.resolved === speaker.name,
  );
  return main && compare(main, named.speaker) === 'different' ? credit : null;
}

/** Words without marks that an editor joined. */
function setReading({ text }: ReadingContext, { article, words }: Material): Reading {
  const places = words
    .filter(({ as }) => as === 'unmarked')
    .map((place): ReadingPlace => ({ ...placeOfWords(place), role: 'main' }));
  const treated = treatParts(
    text,
    places.map(({ field, spans }) => {
      const source = fieldText(article, field);
      return { text: source, words: spans.flatMap((span) => spokenWords(source, span, [], article.lang)) };
    }),
  );
  const { wording, kept, order, trivial } = treated;
  return {
    ...emptyReading(article.id, text.words.length),
    places,
    treatment: 'unmarked',
    wording,
    kept,
    order,
    trivial,
    by: 'editor',
  };
}

function reportedReading(
  { text }: ReadingContext,
  { article }: Material,
  paraphrase: readonly Place[],
): Reading {
  const places = paraphrase.map((place): ReadingPlace => ({ ...place, role: 'main' }));
  return { ...emptyReading(article.id, text.words.length), places, treatment: 'reported', by: 'editor' };
}

function placeOfWords({ field, start, end }: SetWords): Place {
  return { field, spans: [{ start, end }], marked: false, quotation: null, anchor: null };
}

function unmarkedReading({ text }: ReadingContext, { article, unmarked }: Material): Reading {
  const parts = unmarked.map((find) => ({ find, treated: treatParts(text, [wordageOf(find)]) }));
  parts.sort((a, b) => b.treated.kept - a.treated.kept || startOf(a.find) - startOf(b.find));
  const [main] = parts;
  if (!main) throw new Error('An unmarked reading needs words.');
  const places = parts.map(({ find }): ReadingPlace => ({
    ...placeOf(find),
    role: find === main.find ? 'main' : 'repeat',
  }));
  return {
    ...emptyReading(article.id, text.words.length),
    places: places.sort(byPlace),
    treatment: 'unmarked',
    wording: main.treated.wording,
    kept: main.treated.kept,
    order: main.treated.order,
    trivial: main.treated.trivial,
  };
}

function absentReading(context: ReadingContext, { article, runs }: Material): Reading {
  const elsewhere = withoutInner(elsewhereOf(context, runs()));
  return { ...emptyReading(article.id, context.text.words.length), elsewhere };
}

function elsewhereOf(context: ReadingContext, runs: readonly ExactRun[]): Elsewhere[] {
  return runs.map(({ sentence, from, to }) => ({
    field: sentence.field,
    ...spanOf(sentence.words.slice(from, to)),
    why: whyNone(context, sentence, from),
  }));
}

/** Why words that stand in an article are no reading there. */
function whyNone(
  { factuality, speakers, compare }: ReadingContext,
  sentence: Sentence,
  at: number,
): Elsewhere['why'] {
  const word = sentence.words[at];
  const quotation =
    sentence.marked[at] ??
    sentence.near.find(({ start, end }) => word !== undefined && start <= word.start && word.end <= end);
  if (!quotation) return 'remark';
  if (quotation.factuality !== factuality && quotation.factuality !== 'said') return quotation.factuality;
  const isOthers = speakers.every((speaker) => compare(speaker, quotation.speaker) === 'different');
  return isOthers && speakers.length > 0 ? 'speaker' : 'remark';
}

function emptyReading(article: string, of: number): Reading {
  return {
    article,
    places: [],
    treatment: 'absent',
    wording: null,
    kept: 0,
    of,
    tied: false,
    ellipsis: 'none',
    order: 'same',
    joins: [],
    credit: null,
    elsewhere: [],
    trivial: NOTHING_TRIVIAL,
    by: 'program',
  };
}

function toWordedText({ article, field, words, gapsAfter }: OwnUnit): WordedText {
  return { text: fieldText(article, field), words, gapsAfter };
}

function wordageOf({ sentence, words }: Unmarked): WordedText {
  return { text: fieldText(sentence.article, sentence.field), words };
}

function placeOfUnit({ anchorOf }: ReadingContext, unit: OwnUnit): Place {
  const { field, spans, quotation } = unit;
  return { field, spans, marked: true, quotation: quotation?.id ?? null, anchor: anchorOf(unit) };
}

function placeOf({ sentence, words }: Unmarked): Place {
  return { field: sentence.field, spans: [spanOf(words)], marked: false, quotation: null, anchor: null };
}

function startOf({ sentence, words }: Unmarked): number {
  return (sentence.field === 'headline' ? 0 : 2 ** 30) + (words[0]?.start ?? 0);
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function withoutDoubles(places: readonly ReadingPlace[]): ReadingPlace[] {
  const seen = new Set<string>();
  return places.filter(({ field, spans }) => {
    const key = `${field} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withoutInner(places: readonly Elsewhere[]): Elsewhere[] {
  return places.filter(
    (place) =>
      !places.some(
        (other) =>
          other.field === place.field &&
          other.start <= place.start &&
          place.end <= other.end &&
          other.end - other.start > place.end - place.start,
      ),
  );
}

function byPlace(a: ReadingPlace, b: ReadingPlace): number {
  return (
    Number(a.field === 'body') - Number(b.field === 'body') ||
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    (a.spans.at(-1)?.end ?? 0) - (b.spans.at(-1)?.end ?? 0)
  );
}
