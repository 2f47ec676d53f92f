/** Whether dots or brackets show that words are left out, of which a page says that none do. */
import { fieldText } from '../article-text.ts';
import type { Article, Span } from '../content-model.ts';
import type { EventAnalysis, Field, Joint, Quotation, Reading, ReadingPlace, Statement } from '../model.ts';
import { mainPlaces } from '../reading-places.ts';
import { diffFolded, type FoldedWord, foldWords } from './folded-words.ts';

type Texts = ReadonlyMap<string, Article>;

/** A stretch of a field that has no word in it, or only the reporter's. */
export interface Gap extends Span {
  readonly field: Field;
}

/** An analysis in which nothing is said not to be shown where a second search finds dots or brackets. */
export function mendGaps(analysis: EventAnalysis): EventAnalysis['statements'] {
  const articles = new Map(analysis.articles.map((article) => [article.id, article]));
  const quotations = new Map(analysis.quotations.map((quotation) => [quotation.id, quotation]));
  const isShown = (id: string) => {
    const article = articles.get(id);
    return (gap: Gap) => article !== undefined && printsGap(fieldText(article, gap.field), gap);
  };
  return analysis.statements.map((statement) => ({
    ...statement,
    readings: statement.readings.map((reading): Reading => {
      const ellipsis = mendEllipsis(
        reading,
        findCuts(statement, reading, articles),
        isShown(reading.article),
      );
      const joins = reading.joins.map((joint): Joint => {
        const gap = joint.ellipsis === 'unshown' && findJointGap(joint, reading, articles, quotations);
        return gap && isShown(reading.article)(gap) ? { ...joint, ellipsis: 'shown' } : joint;
      });
      const isSame = ellipsis === reading.ellipsis && joins.every((joint, at) => joint === reading.joins[at]);
      return isSame ? reading : { ...reading, ellipsis, joins };
    }),
  }));
}

/** The readings, by statement and article, of which it cannot be said that no dots show what they leave out inside. */
export function findShownCuts({ articles, statements }: EventAnalysis): (readonly [string, string])[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return statements.flatMap((statement) =>
    statement.readings.flatMap((reading) => {
      const article = byId.get(reading.article);
      const isShown = findCuts(statement, reading, byId).some((gap) =>
        printsGap(fieldText(article, gap.field), gap),
      );
      return isShown ? [[statement.id, reading.article] as const] : [];
    }),
  );
}

/** Whether dots, in whatever writing, or brackets stand in a stretch; it finds rather too much. */
export function printsGap(text: string, { start, end }: Span): boolean {
  return GAP.test(text.slice(start, end));
}

// Two dots with no word between are enough, or two stars; full-width brackets are brackets too.
const GAP = /[…‥⋯⋮]|[.·•․。]\s*[.·•․。]|\*\s*\*|[[\](){}⟨⟩［］（）]/u;

/** Where an article prints two words of a base next to each other that the base has others between. */
export function findCuts({ base }: Pick<Statement, 'base'>, reading: Reading, articles: Texts): Gap[] {
  const read = (id: string, { field, ...span }: Gap): FoldedWord[] => {
    const article = articles.get(id);
    return article ? foldWords(fieldText(article, field), span) : [];
  };
  const words = base.pieces.flatMap(({ article, ...piece }) => read(article, piece));
  return mainPlaces(reading).flatMap(({ field, spans }) => {
    const own = spans.flatMap((span) => read(reading.article, { field, ...span }));
    return diffFolded(words, own).flatMap(({ fromB, toB }) => {
      const [before, after] = [own[fromB - 1], own[toB]];
      return fromB === toB && before && after ? [{ field, start: before.end, end: after.start }] : [];
    });
  });
}

/** What stands between the words that an article's marks close over and the last that it prints before in them. */
export function findJointGap(
  { before }: Joint,
  { places }: Pick<Reading, 'places'>,
  articles: Texts,
  quotations: ReadonlyMap<string, Quotation>,
): Gap | undefined {
  const place = places.find(({ anchor }: ReadingPlace) => anchor === before);
  const quotation = quotations.get(place?.quotation ?? '');
  const article = articles.get(quotation?.article ?? '');
  const [first] = place?.spans ?? [];
  if (!quotation || !article || !first) return undefined;
  const text = fieldText(article, quotation.field);
  const own = quotation.pieces.flatMap(({ start, end }) =>
    start < first.start ? foldWords(text, { start, end: Math.min(end, first.start) }) : [],
  );
  const last = own.at(-1);
  return last && { field: quotation.field, start: last.end, end: first.start };
}

function mendEllipsis(
  { ellipsis }: Reading,
  cuts: readonly Gap[],
  isShown: (gap: Gap) => boolean,
): Reading['ellipsis'] {
  if (ellipsis === 'none' || ellipsis === 'shown') return ellipsis;
  const shown = cuts.filter(isShown).length;
  if (shown === 0) return ellipsis;
  return shown === cuts.length ? 'shown' : 'partly';
}
