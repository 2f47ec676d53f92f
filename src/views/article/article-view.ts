import type { Article, Block, EventAnalysis, Outlet, Quotation, Span } from '../../core/model.ts';
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
import { type ArticleNote, noteArticle, unmarkedPlaces } from './article-notes.ts';

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
  /** Quotations in marks, in the text's order. */
  readonly quotationCount: number;
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
    const ids = new Map(
      here.flatMap(({ id, quotation, spans }) => {
        const first = quotation ? undefined : spans.flatMap((span) => apartFrom(quoted, span))[0];
        return first ? [[first.start, id] as const] : [];
      }),
    );
    return [
      ...here.flatMap(({ quotation, number }) => (quotation ? toMarks(text, quotation, number) : [])),
      ...clauses.map((span) => markClause(span, span.isMarked, ids.get(span.start))),
      ...anchorUnmarked(analysis, article, field, new Set(ids.values())),
      ...anchorElsewhere(analysis, article, field),
      ...anchorFormer(analysis, article, field),
    ];
  };
  const { headline, blocks } = article;
  const whole = site.wholeTextEvents.get(analysis.event.id)?.articles.find(({ id }) => id === article.id);
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
    quotationCount: inMarks.length,
    hasClauses: notes.some(({ isMarked }) => !isMarked),
    voicesWithoutMarks:
      inMarks.length > 0
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

/** A quotation's pieces; the id stands at the first, the number after the mark that closes the last. */
function toMarks(text: string, quotation: Quotation, number: number | null): TextMark[] {
  const { id, pieces, kind, closed } = quotation;
  const marks = pieces.map(({ start, end }, index): TextMark => {
    const attributes = { ...(index === 0 ? { id } : {}), class: kind };
    return { start, end, tag: 'mark', attributes };
  });
  const last = pieces.at(-1);
  if (number === null || !last) return marks;
  const closing = closed ? text.slice(last.end).match(/^\s*['’"”»›“‘」]/u)?.[0].length : undefined;
  const numbered = { start: closing === undefined ? last.end - 1 : last.end, end: last.end + (closing ?? 0) };
  return [...marks, { ...numbered, tag: 'span', attributes: { 'data-number': String(number) } }];
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

function markClause({ start, end }: Span, isMarked: boolean, id: string | undefined): TextMark {
  const name = isMarked ? 'speech' : 'indirect';
  return { start, end, tag: 'mark', attributes: { ...(id !== undefined && { id }), class: name } };
}

function furnitureBefore({ furniture }: Article, block: number): string[] {
  return furniture.filter(({ beforeBlock }) => beforeBlock === block).flatMap(({ paragraphs }) => paragraphs);
}
