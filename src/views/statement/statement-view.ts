import { toRows } from '../../core/collate/staves/statement-rows.ts';
import { colorClasses, colorOfAll, colorStaves } from '../../core/collate/staves/stave-colors.ts';
import { MOST_STAVES, stavesClass } from '../../core/collate/staves/stave-runs.ts';
import { joinStaves, type Staves, setStaves } from '../../core/collate/staves/staves.ts';
import { tellDifferences } from '../../core/collate/staves/telling-differences.ts';
import type { ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';
import type { Html } from '../html/html.ts';
import { english } from '../say.ts';
import { anchorsOf } from './anchors.ts';
import { nameByFirstWords } from './first-words.ts';
import { formerIdsOf } from './former-ids.ts';
import type { NumberedAnchors } from './reading-notes.ts';
import { stavesHtml } from './staves-html.ts';
import type { EventLookups } from '../event-lookups.ts';
import { type ReadingView, viewReading } from './reading-view.ts';

/** A statement as the event page shows it, or neighbouring ones that the same articles treat alike. */
export interface StatementView {
  /** The first of them. */
  readonly statement: Statement;
  readonly statements: readonly Statement[];
  /** Counted from 1 over the rows of the event, utterances with a statement found in several articles first. */
  readonly number: number;
  readonly firstWords: string;
  readonly staves: Staves;
  readonly html: Html;
  readonly className: string;
  /** Classes of the statement as a whole: each article keeps its color through the event. */
  readonly colors: readonly string[];
  /** Other ids that have led to it: of its other statements, its units, and what the site called its quotations. */
  readonly anchors: readonly string[];
  /** What is told before other differences. */
  readonly told: readonly string[];
  readonly isSetByEditor: boolean;
  /** In the event's article order, those without the words too. */
  readonly readings: readonly ReadingView[];
}

/** The statements of an event in rows, with the ids that lead to each. */
export function viewStatements(
  analysis: Pick<EventAnalysis, 'statements' | 'event' | 'articles'>,
  lookups: EventLookups,
): StatementView[] {
  const { statements } = analysis;
  const former = formerIdsOf(analysis);
  const rows = toRows(statements);
  const taken = new Set(statements.map(({ id }) => id));
  const numbers: NumberedAnchors = new Map(
    rows.flatMap((row, index) =>
      row.flatMap(({ anchors, id }) => anchors.map((anchor) => [anchor, { number: index + 1, id }] as const)),
    ),
  );
  return rows.map((row, index) => ({
    ...viewRow(row, index + 1, lookups, numbers),
    anchors: anchorsOf(row, taken, former),
  }));
}

export function viewStatement(statement: Statement, number: number, lookups: EventLookups): StatementView {
  return viewRow([statement], number, lookups, new Map());
}

function viewRow(
  statements: readonly Statement[],
  number: number,
  lookups: EventLookups,
  numbers: NumberedAnchors,
): StatementView {
  const [statement] = statements;
  if (!statement) throw new Error('A row has a statement.');
  const staves = joinStaves(
    statements.map((each) => setStaves(each, lookups.articles, lookups.insertionsOf)),
  );
  const nameOf = (id: ArticleId) => {
    const article = lookups.articles.get(id);
    return article ? lookups.outletName(article) : id;
  };
  const tied = new Set(
    statements.flatMap(({ readings }) =>
      readings.filter((reading) => reading.tied).map(({ article }) => article),
    ),
  );
  return {
    statement,
    statements,
    number,
    firstWords: nameByFirstWords(staves),
    staves,
    html: stavesHtml(staves, english),
    className: stavesClass(staves),
    colors: colorClasses(colorStaves(wishColors(staves, lookups))),
    anchors: [],
    told: tellDifferences(staves, nameOf, tied).map(({ sentence }) => sentence),
    isSetByEditor: statements.some(({ by }) => by === 'editor'),
    readings: statement.readings.flatMap(
      (_, index) => viewReading(statements, index, staves, lookups, numbers) ?? [],
    ),
  };
}

function wishColors({ groups, rows }: Staves, { colorOf }: EventLookups): (number | null)[] {
  return groups
    .slice(0, MOST_STAVES)
    .map((group) => colorOfAll(group.map((row) => colorOf({ id: rows[row]?.article ?? '' }))));
}
