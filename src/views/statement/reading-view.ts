import { fieldText } from '../../core/article-text.ts';
import { findCuts, type Gap } from '../../core/claims/dots.ts';
import { addTrivial } from '../../core/collate/readings/treatment.ts';
import { NOT_COMPARED, type ReadingFacts, writeInTwo } from '../../core/collate/staves/reading-sentence.ts';
import { type StripPart, stripOf } from '../../core/collate/staves/stave-strip.ts';
import type { StaveRow, Staves } from '../../core/collate/staves/staves.ts';
import { formatPlaces } from '../../core/describe/repeats.ts';
import { type TreatmentWord, treatmentWord } from '../../core/describe/treatment-words.ts';
import { linkToWords } from '../../core/export/text-fragment.ts';
import type { Article, ArticleId, Span } from '../../core/content-model.ts';
import type { Field, Quotation, QuotationId, Reading, Statement } from '../../core/model.ts';
import { isFound, mainField, mainPlaces } from '../../core/reading-places.ts';
import { capitalize } from '../../core/text/capital.ts';
import type { Html } from '../html/html.ts';
import { english } from '../say.ts';
import { writeCredit } from './credit.ts';
import { readingHtml } from './reading-html.ts';
import {
  type BesideView,
  type ElsewhereView,
  type JointView,
  labelOf,
  type NumberedAnchors,
  otherWordsOf,
  viewBeside,
  viewElsewhere,
  viewJoints,
} from './reading-notes.ts';
import type { EventLookups } from '../event-lookups.ts';

export interface ReadingView {
  /** The reading of the first statement. */
  readonly reading: Reading;
  readonly article: Article;
  readonly outletName: string;
  /** Of the outlet, from 0. */
  readonly color: number;
  readonly isFound: boolean;
  /** Whether the others are held against it. */
  readonly isBase: boolean;
  readonly word: TreatmentWord;
  readonly treatment: string;
  readonly sentence: string;
  /** What the sentence tells last, of spelling and the like, without its full stop; or ''. */
  readonly trivialClause: string;
  readonly beside: readonly BesideView[];
  readonly joints: readonly JointView[];
  /** Where words are left out and no dots show it, as the sentence says. */
  readonly undotted: readonly Gap[];
  readonly elsewhere: readonly ElsewhereView[];
  /** Whether the article has most of the words, but not as this statement. */
  readonly isElsewhere: boolean;
  readonly isSetByEditor: boolean;
  /** Whether its verdict did not stand a second search, so that it is not compared. */
  readonly isWithdrawn: boolean;
  /** Articles against whose wording it is not compared where a reader chooses it. */
  readonly notAgainst: readonly ArticleId[];
  /** The number of its line under the base's words, from 1; `null` when the article does not have the words. */
  readonly stave: number | null;
  readonly strip: readonly StripPart[];
  /** Of how many words the strip is. */
  readonly of: number;
  /** Who is credited, with the verb as printed; `null` where no quotation and no reported clause has the words. */
  readonly credit: string | null;
  readonly placement: string | null;
  /** Of the words on the article's page. */
  readonly address: string;
  /** The words in the publisher's page, where its address is known. */
  readonly link: string | undefined;
  readonly isMarked: boolean;
  /** The reading's words, one piece of HTML for each of its own, with what the base does not have marked. */
  readonly pieces: readonly Html[];
  /** Base words that it prints at other places of the article, as printed. */
  readonly otherWords: readonly string[];
}

/** What the article at `index` did to the words of a row of statements; `undefined` where there is no such article. */
export function viewReading(
  statements: readonly Statement[],
  index: number,
  staves: Staves,
  lookups: EventLookups,
  numbers: NumberedAnchors,
): ReadingView | undefined {
  const { articles, quotations, insertionsOf, outletName, colorOf, addresses } = lookups;
  const readings = statements.flatMap(({ readings: all }) => all[index] ?? []);
  const [statement, reading] = [statements[0], readings[0]];
  const article = articles.get(reading?.article ?? '');
  if (!article || !statement || !reading) return undefined;
  const at = staves.rows.findIndex((row) => row.article === article.id);
  const row: StaveRow | undefined = staves.rows[at];
  const stave = staves.groups.findIndex((group) => group.includes(at));
  const withdrawn = readings.find((each) => each.withdrawn);
  const word = treatmentWord(statement, reading);
  const mains = readings.flatMap(mainPlaces);
  const [main] = mains;
  const field = mainField(reading);
  const pieces = piecesOf(
    article,
    field,
    mains.flatMap(({ spans }) => spans),
  );
  const quotation = main?.quotation ? quotations.get(main.quotation) : undefined;
  const clause = quotation ?? (main && findClause(article.id, field, main.spans, quotations));
  const elsewhere = statements.flatMap((each) =>
    viewElsewhere(each, article, each.readings[index], addresses),
  );
  const facts = factsOf(article, statement, readings, staves);
  const [words, trivialClause] = writeInTwo(
    row,
    staves.columns.map(({ text }) => text),
    facts,
  );
  const isMostlyElsewhere = statements.every((each) => isElsewhere(each, each.readings[index]));
  const isAbsent = !isFound(reading);
  const isAside = isAbsent && isMostlyElsewhere;
  const sentence = isAside ? english.heldButOtherwise : words;
  const verdict = withdrawn ? NOT_COMPARED : `${capitalize(sentence)}${trivialClause}.`;
  const credit = clause ? writeCredit(clause, article.lang) : null;
  return {
    reading,
    article,
    outletName: outletName(article),
    color: colorOf(article),
    isFound: !isAbsent,
    isBase: row?.isBase ?? false,
    word,
    treatment: labelOf(statement, withdrawn ?? reading, word, isAside),
    sentence: verdict,
    trivialClause: withdrawn ? '' : trivialClause,
    beside: viewBeside(article, readings, quotations.values()),
    joints: viewJoints(readings, numbers, lookups),
    undotted:
      facts.ellipsis === 'unshown'
        ? statements.flatMap((each) => findCuts(each, each.readings[index] ?? reading, articles))
        : [],
    elsewhere,
    isElsewhere: isAbsent && (isMostlyElsewhere || withdrawn !== undefined),
    isSetByEditor: readings.some(({ by }) => by === 'editor'),
    isWithdrawn: withdrawn !== undefined,
    notAgainst: [...new Set(readings.flatMap((each) => each.notAgainst ?? []))],
    stave: row ? stave + 1 : null,
    strip: row ? stripOf(row) : [],
    of: staves.columns.length,
    credit: credit !== null && reading.credit ? english.credit.sameWords(credit) : credit,
    placement: main ? formatPlaces(article, placesOf(readings)) : null,
    address: addresses.readingAddress(statement, reading),
    link: row ? linkToWords(article, field, pieces) : undefined,
    isMarked: mains.some(({ marked }) => marked),
    pieces: row
      ? readingHtml(article, field, pieces, row, (span) =>
          quotation ? insertionsOf(article.id, span, field) : [],
        )
      : [],
    otherWords: otherWordsOf(article, readings),
  };
}

/** What an article did to the words, in a sentence without what is only spelling and the like, and without its stop. */
export function substanceOf({ sentence, trivialClause }: ReadingView): string {
  return sentence.slice(0, sentence.length - trivialClause.length - 1);
}

/** What a sentence says of the readings of a row together. */
function factsOf(
  article: Article,
  statement: Statement,
  readings: readonly Reading[],
  { rows }: Staves,
): ReadingFacts {
  return {
    isOfficial: article.kind === 'official',
    isChosen: false,
    treatment: readings[0]?.treatment ?? 'absent',
    tied: readings.some(({ tied }) => tied),
    ellipsis: ellipsisOf(readings),
    order: readings.some(({ order }) => order === 'other') ? 'other' : 'same',
    translated: statement.translated,
    rows,
    trivial: readings.map(({ trivial }) => trivial).reduce(addTrivial),
  };
}

/** Of readings of a row, what dots show of all that they leave out inside. */
function ellipsisOf(readings: readonly Reading[]): Reading['ellipsis'] {
  const found = new Set(readings.map(({ ellipsis }) => ellipsis).filter((each) => each !== 'none'));
  const [only = 'none'] = found;
  return found.size > 1 ? 'partly' : only;
}

// Of a statement so much, in letters, has to stand at another place before it is said to stand there.
const MOSTLY = 0.5;

/** Whether most of the statement's words stand in the article without being a reading of it. */
function isElsewhere({ base }: Statement, reading: Reading | undefined): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return length(reading?.elsewhere ?? []) >= MOSTLY * length(base.pieces);
}

/** Spans with what follows in the same marks as one: sentences of one quotation are printed as it prints them. */
function piecesOf(article: Article, field: Field, spans: readonly Span[]): Span[] {
  const text = fieldText(article, field);
  const pieces: Span[] = [];
  for (const { start, end } of spans) {
    const last = pieces.at(-1);
    if (last && last.end <= start && /^ *$/.test(text.slice(last.end, start))) {
      pieces[pieces.length - 1] = { start: last.start, end };
    } else pieces.push({ start, end });
  }
  return pieces;
}

/** Where a reading stands, and where its article prints its words in marks again. */
function placesOf(readings: readonly Reading[]): { field: Field; start: number }[] {
  const [first] = readings.flatMap(mainPlaces);
  const again = readings.flatMap(({ places }) =>
    places.filter(({ role, marked }) => role === 'repeat' && marked),
  );
  return [first, ...again].flatMap((place) => {
    const start = place?.spans[0]?.start;
    return place && start !== undefined ? [{ field: place.field, start }] : [];
  });
}

/** The clause that reports the words a reading has without marks. */
function findClause(
  article: ArticleId,
  field: Field,
  spans: readonly Span[],
  quotations: ReadonlyMap<QuotationId, Quotation>,
): Quotation | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return undefined;
  const isAround = ({ pieces }: Quotation) =>
    pieces.some((piece) => piece.start <= first.start) && pieces.some((piece) => last.end <= piece.end);
  return [...quotations.values()].find(
    (each) => each.kind === 'indirect' && each.article === article && each.field === field && isAround(each),
  );
}
