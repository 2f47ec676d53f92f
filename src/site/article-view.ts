import { nameTreatment, treatmentWord } from '../core/describe/treatment-words.ts';
import type { Article, Block, EventAnalysis, Outlet, Quotation, Statement } from '../core/model.ts';
import { tokenize, words } from '../core/text/tokens.ts';
import { articleAddress, quotationAddress, statementAddress } from './addresses.ts';
import { printedHtml } from './block-html.ts';
import { lookUp } from './event-view.ts';
import type { Site } from './load.ts';
import { markText, type TextMark } from './marked-text.ts';
import { writeCredit } from './statement-view.ts';

/** An article in full, with what it quotes. */
export interface ArticleView {
  readonly article: Article;
  readonly analysis: EventAnalysis;
  readonly outlet: Outlet | undefined;
  readonly outletName: string;
  /** Of the whole text, whatever of it is printed. */
  readonly wordCount: number;
  readonly headlineHtml: string | null;
  readonly headlineNotes: readonly QuotationNote[];
  readonly blocks: readonly ArticleBlock[];
  /** The publisher's furniture that stands after the last block. */
  readonly furnitureAfter: readonly string[];
  /** Quotations in marks, in the text's order. */
  readonly quotationCount: number;
  /** Whom the text lets speak without marks; empty where it has quotation marks. */
  readonly voicesWithoutMarks: readonly string[];
}

export interface ArticleBlock {
  readonly kind: Block['kind'];
  readonly html: string;
  readonly notes: readonly QuotationNote[];
  readonly furnitureBefore: readonly string[];
}

/** What stands beside a quotation. */
export interface QuotationNote {
  readonly quotation: Quotation;
  /** Counted through the article. */
  readonly number: number;
  readonly credit: string;
  readonly statement: StatementNote | null;
}

export interface StatementNote {
  readonly number: number;
  readonly address: string;
  /** What this article did to it; `null` where no other article has the words. */
  readonly treatment: string | null;
  readonly twins: readonly Twin[];
}

/** The same statement in another article. */
export interface Twin {
  readonly outletName: string;
  readonly address: string;
  readonly treatment: string;
}

export function viewArticle(site: Site, analysis: EventAnalysis, article: Article): ArticleView {
  const mine = analysis.quotations.filter((quotation) => quotation.article === article.id);
  const inMarks = mine.filter(({ kind }) => kind !== 'indirect');
  const noted = inMarks.length > 0 ? inMarks : mine;
  const numbers = new Map(noted.map((quotation, index) => [quotation.id, index + 1]));
  const notes = noted.map((quotation, index): QuotationNote => ({
    quotation,
    number: index + 1,
    credit: writeCredit(quotation),
    statement: noteStatement(site, analysis, quotation),
  }));
  const marksIn = (field: Quotation['field']) =>
    mine
      .filter((quotation) => quotation.field === field)
      .flatMap((each) =>
        toMarks((field === 'body' ? article.text : article.headline) ?? '', each, numbers.get(each.id)),
      );
  const { headline, blocks } = article;
  const whole = site.wholeTextEvents.get(analysis.event.id)?.articles.find(({ id }) => id === article.id);
  return {
    article,
    analysis,
    outlet: site.outletsById.get(article.outlet ?? ''),
    outletName: lookUp(site, analysis).outletName(article),
    wordCount: words(tokenize((whole ?? article).text)).length,
    headlineHtml:
      headline === undefined
        ? null
        : markText(headline, { start: 0, end: headline.length }, marksIn('headline')),
    headlineNotes: notes.filter(({ quotation }) => quotation.field === 'headline'),
    blocks: blocks.map((block, index) => ({
      kind: block.kind,
      html: printedHtml(article, block, marksIn('body')),
      notes: notes.filter(({ quotation }) => quotation.field === 'body' && quotation.block === index),
      furnitureBefore: furnitureBefore(article, index),
    })),
    furnitureAfter: furnitureBefore(article, blocks.length),
    quotationCount: inMarks.length,
    voicesWithoutMarks:
      inMarks.length > 0
        ? []
        : [...new Set(mine.flatMap(({ speaker }) => (speaker ? [speaker.resolved] : [])))],
  };
}

/** A quotation's pieces; the id stands at the first, the number after the mark that closes the last. */
function toMarks(text: string, quotation: Quotation, number: number | undefined): TextMark[] {
  const { id, pieces, kind, closed } = quotation;
  const marks = pieces.map(({ start, end }, index): TextMark => {
    const attributes = { ...(index === 0 ? { id } : {}), class: kind };
    return { start, end, tag: 'mark', attributes };
  });
  const last = pieces.at(-1);
  if (number === undefined || !last) return marks;
  const closing =
    closed && kind !== 'indirect' ? text.slice(last.end).match(/^\s*['’"”»›“‘」]/u)?.[0].length : undefined;
  const numbered = { start: closing === undefined ? last.end - 1 : last.end, end: last.end + (closing ?? 0) };
  return [...marks, { ...numbered, tag: 'span', attributes: { 'data-number': String(number) } }];
}

function noteStatement(site: Site, analysis: EventAnalysis, quotation: Quotation): StatementNote | null {
  const index = analysis.statements.findIndex(({ readings }) =>
    readings.some((each) => [each, ...each.also].some((place) => place.quotation === quotation.id)),
  );
  const statement = analysis.statements[index];
  if (!statement) return null;
  const mine = statement.readings.find(({ article }) => article === quotation.article);
  const twins = findTwins(site, analysis, statement, quotation.article);
  return {
    number: index + 1,
    address: statementAddress(statement),
    treatment: mine && twins.length > 0 ? nameTreatment(statement, treatmentWord(statement, mine)) : null,
    twins,
  };
}

function findTwins(site: Site, analysis: EventAnalysis, statement: Statement, article: string): Twin[] {
  const { articles, quotations, outletName } = lookUp(site, analysis);
  return statement.readings.flatMap((reading): Twin[] => {
    const other = articles.get(reading.article);
    if (!other || reading.article === article || reading.treatment === 'absent') return [];
    const quotation = reading.quotation === null ? undefined : quotations.get(reading.quotation);
    return [
      {
        outletName: outletName(other),
        address: quotation ? quotationAddress(quotation) : articleAddress(other.id),
        treatment: nameTreatment(statement, treatmentWord(statement, reading), other.kind === 'official'),
      },
    ];
  });
}

function furnitureBefore({ furniture }: Article, block: number): string[] {
  return furniture.filter(({ beforeBlock }) => beforeBlock === block).flatMap(({ paragraphs }) => paragraphs);
}
