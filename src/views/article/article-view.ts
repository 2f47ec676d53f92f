import { printsMarks } from '../../core/claims/marks.ts';
import type { Article, Block, Outlet, Span } from '../../core/content-model.ts';
import type { EventAnalysis, Quotation } from '../../core/model.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { isPronoun } from '../../core/text/english/pronouns.ts';
import { tokenize, words } from '../../core/text/tokens.ts';
import { elsewhereId, unmarkedId } from '../addresses.ts';
import { lookUp } from '../event/event-view.ts';
import { printedHtml } from '../html/block-html.ts';
import type { Html } from '../html/html.ts';
import { markText, type TextMark } from '../html/marked-text.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Site } from '../site.ts';
import { formerIdsOf } from '../statement/former-ids.ts';
import { countQuotations } from './article-facts.ts';
import { type ArticleNote, noteArticle, unmarkedPlaces, writeNumbers } from './article-notes.ts';

/** An article in full, with what it quotes. */
export interface ArticleView {
  readonly article: Article;
  readonly analysis: EventAnalysis;
  readonly outlet: Outlet | undefined;
  readonly outletName: string;
  /** The class of its outlet’s color. */
  readonly colorClass: string;
  /** Of the whole text, whatever of it is printed. */
  readonly wordCount: number;
  readonly headlineHtml: Html | null;
  readonly headlineNotes: readonly ArticleNote[];
  readonly blocks: readonly ArticleBlock[];
  /** The publisher's furniture that stands after the last block. */
  readonly furnitureAfter: readonly string[];
  /** Of words in marks that somebody said. */
  readonly quotationCount: number;
  /** Words in marks that are nobody's utterance. */
  readonly termCount: number;
  /** Whether it prints quotation marks, around whatever words. */
  readonly hasMarks: boolean;
  /** Whether it has clauses or words of statements without marks. */
  readonly hasClauses: boolean;
  /** Whom the text lets speak without marks; empty where it has quotation marks. */
  readonly voicesWithoutMarks: readonly string[];
}

export interface ArticleBlock {
  readonly kind: Block['kind'];
  readonly html: Html;
  readonly notes: readonly ArticleNote[];
  readonly furnitureBefore: readonly string[];
}

export function viewArticle(site: Site, analysis: EventAnalysis, article: Article): ArticleView {
  const lookups = lookUp(site, analysis);
  const mine = analysis.quotations.filter((quotation) => quotation.article === article.id);
  const inMarks = mine.filter(({ kind }) => kind !== 'indirect');
  const notes = noteArticle(site, analysis, article);
  const marksIn = (field: Quotation['field']) => {
    const text = (field === 'body' ? article.text : article.headline) ?? '';
    const here = notes.filter((note) => note.field === field);
    const quoted = here.flatMap(({ quotation }) => quotation?.pieces ?? []);
    const clauses = unmarkedPlaces(analysis, article, field).flatMap(({ span, isMarked }) =>
      apartFrom(quoted, span).map((each) => ({ ...each, isMarked })),
    );
    const unquoted = here.flatMap((note) => {
      const spans = note.quotation ? [] : note.spans.flatMap((span) => apartFrom(quoted, span));
      const [first, last] = [spans[0], spans.at(-1)];
      return first && last ? { note, start: first.start, end: last.end } : [];
    });
    const ids = new Map(unquoted.map(({ note, start }) => [start, note.id]));
    const numbers = new Map(unquoted.map(({ note, end }) => [end, writeNumbers(note.statements)]));
    return [
      ...here.flatMap(({ quotation, statements }) =>
        quotation ? toMarks(text, quotation, writeNumbers(statements)) : [],
      ),
      ...clauses.map((span) =>
        markClause(span, span.isMarked, ids.get(span.start), numbers.get(span.end) ?? ''),
      ),
      ...anchorUnmarked(analysis, article, field, new Set(ids.values())),
      ...anchorElsewhere(analysis, article, field),
      ...anchorFormer(analysis, article, field),
    ];
  };
  const { headline, blocks } = article;
  const whole = site.wholeTextEvents.get(analysis.event.id)?.articles.find(({ id }) => id === article.id);
  const hasMarks = inMarks.length > 0 || printsMarks(whole ?? article);
  return {
    article,
    analysis,
    outlet: site.outletsById.get(article.outlet ?? ''),
    outletName: lookups.outletName(article),
    colorClass: outletClass(lookups.colorOf(article)),
    wordCount: words(tokenize((whole ?? article).text)).length,
    headlineHtml:
      headline === undefined
        ? null
        : markText(headline, { start: 0, end: headline.length }, marksIn('headline')),
    headlineNotes: notes.filter(({ field }) => field === 'headline'),
    blocks: blocks.map((block, index) => ({
      kind: block.kind,
      html: printedHtml(article, block, marksIn('body')),
      notes: notes.filter((note) => note.field === 'body' && note.block === index),
      furnitureBefore: furnitureBefore(article, index),
    })),
    furnitureAfter: furnitureBefore(article, blocks.length),
    quotationCount: countQuotations(analysis, article),
    termCount: inMarks.filter(({ kind }) => kind === 'term').length,
    hasMarks,
    hasClauses: notes.some(({ isMarked }) => !isMarked),
    voicesWithoutMarks: hasMarks
      ? []
      : [
          ...new Set(
            mine.flatMap(({ speaker }) =>
              speaker && !isPronoun(speaker.resolved) ? [speaker.resolved] : [],
            ),
          ),
        ],
  };
}

/** A quotation's pieces; the id stands at the first, the numbers of its statements after the mark that closes the last. */
function toMarks(text: string, { id, pieces, kind, closed }: Quotation, numbers: string): TextMark[] {
  const end = pieces.at(-1)?.end ?? 0;
  const closing = closed ? text.slice(end).match(/^\s*['’"”»›“‘」]/u)?.[0].length : undefined;
  const marks = pieces.map((piece, index): TextMark => {
    const isNumbered = numbers !== '' && closing === undefined && piece.end === end;
    const attributes = {
      ...(index === 0 && { id }),
      class: kind,
      ...(isNumbered && { 'data-number': numbers }),
    };
    return { start: piece.start, end: piece.end, tag: 'mark', attributes };
  });
  if (numbers === '' || closing === undefined) return marks;
  return [...marks, { start: end, end: end + closing, tag: 'span', attributes: { 'data-number': numbers } }];
}

/** A place to lead to where the words of a reading without marks have no mark of their own, as in a reported clause. */
function anchorUnmarked(
  { statements }: EventAnalysis,
  { id: articleId }: Article,
  field: Quotation['field'],
  placed: ReadonlySet<string>,
): TextMark[] {
  return statements.flatMap((statement): TextMark[] => {
    const id = unmarkedId(statement);
    const reading = statement.readings.find(({ article }) => article === articleId);
    const [place] = reading ? mainPlaces(reading) : [];
    const [first] = place?.quotation === null && place.field === field ? place.spans : [];
    return first && !placed.has(id) ? [{ ...first, tag: 'span', attributes: { id } }] : [];
  });
}

/** Places to lead to where the article has words of a statement that are no reading of it. */
function anchorElsewhere(
  { statements }: EventAnalysis,
  { id: articleId }: Article,
  field: Quotation['field'],
): TextMark[] {
  return statements.flatMap((statement) => {
    const reading = statement.readings.find(({ article }) => article === articleId);
    return (reading?.elsewhere ?? []).flatMap((place, number): TextMark[] => {
      const { start, end } = place;
      const attributes = { id: elsewhereId(statement, number) };
      return place.field === field ? [{ start, end, tag: 'span', attributes }] : [];
    });
  });
}

/** Places for ids of quotations that an editor says have led to words. */
function anchorFormer(
  analysis: EventAnalysis,
  { id: articleId }: Article,
  field: Quotation['field'],
): TextMark[] {
  return formerIdsOf(analysis).flatMap(({ id, article, places: [place] }): TextMark[] => {
    const isHere = article === articleId && place?.field === field && id.startsWith('q-');
    return isHere ? [{ start: place.start, end: place.end, tag: 'span', attributes: { id } }] : [];
  });
}

/** Of words of a statement without marks, what is no quotation and no clause, which have marks of their own. */
function apartFrom(quoted: readonly Span[], span: Span): Span[] {
  let rest = [span];
  for (const { start, end } of quoted) {
    rest = rest.flatMap((each) =>
      start < each.end && each.start < end
        ? [
            { start: each.start, end: start },
            { start: end, end: each.end },
          ]
        : [each],
    );
  }
  return rest.filter((each) => each.start < each.end);
}

function markClause(
  { start, end }: Span,
  isMarked: boolean,
  id: string | undefined,
  numbers: string,
): TextMark {
  const attributes = {
    ...(id !== undefined && { id }),
    class: isMarked ? 'speech' : 'indirect',
    ...(numbers !== '' && { 'data-number': numbers }),
  };
  return { start, end, tag: 'mark', attributes };
}

function furnitureBefore({ furniture }: Article, block: number): string[] {
  return furniture.filter(({ beforeBlock }) => beforeBlock === block).flatMap(({ paragraphs }) => paragraphs);
}
