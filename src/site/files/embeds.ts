import { baseLanguage, writeBase } from '../../core/base-words.ts';
import { toRows } from '../../core/collate/staves/statement-rows.ts';
import type { Embed } from '../../core/export/feeds/oembed.ts';
import type { ArticleId } from '../../core/content-model.ts';
import { nameOutlet } from '../../core/export/directory.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';
import { findPrintedWording } from '../../core/printed-wording.ts';
import { once } from '../../core/once.ts';
import { trimEndOf } from '../../core/text/trim.ts';
import { viewEventStatements } from '../../views/event/event-view.ts';
import { english } from '../../views/say.ts';
import type { Site } from '../../views/site.ts';
import { isEmbedded } from '../../views/statement/embedded.ts';
import type { StatementView } from '../../views/statement/statement-view.ts';
import { absoluteAddress, embedAddress } from '../addresses.ts';

/** A statement that can stand in a frame on another site, with those that stand with it in one row of its event's page. */
export interface StatementEmbed {
  readonly statement: Statement;
  readonly analysis: EventAnalysis;
  readonly title: string;
  /** What the readings are held against; in marks only where one article prints it so. */
  readonly words: string;
  readonly isMarked: boolean;
  /** What is said of the words beside them. */
  readonly notes: readonly string[];
  readonly lang: string;
  readonly row: () => StatementView;
}

export const listEmbeds: (site: Site) => readonly StatementEmbed[] = once((site) =>
  site.events.flatMap((analysis) =>
    toRows(analysis.statements).flatMap((row, index) =>
      row.filter(isEmbedded).map((statement) => embedOf(statement, row, index, analysis, site)),
    ),
  ),
);

/** The frame that fits the statement as it is set at this width, with room for a wider face. */
export function frameOf({ statement, title, words, row }: StatementEmbed): Embed {
  const rows = row().readings.map(({ sentence }) => ROW + countLines(sentence, ROW_CHARACTERS) * ROW_LINE);
  const height = AROUND + countLines(words, CHARACTERS) * LINE + rows.reduce((sum, one) => sum + one, 0);
  return { title, address: absoluteAddress(embedAddress(statement)), width: 600, height };
}

// In pixels, and in characters a line, of the style in EmbedLayout.astro.
const AROUND = 110;
const LINE = 26;
const CHARACTERS = 48;
const ROW = 36;
const ROW_LINE = 20;
const ROW_CHARACTERS = 52;

function countLines(text: string, characters: number): number {
  return Math.ceil(text.length / characters);
}

function embedOf(
  statement: Statement,
  statements: readonly Statement[],
  index: number,
  analysis: EventAnalysis,
  site: Site,
): StatementEmbed {
  const bases = statements.map((each) => writeBase(each, analysis.articles));
  const base = bases.join(' ');
  const printed = findPrintedWording(statements, analysis.articles);
  const isMarked = printed?.isWhole === true;
  const say = english.cited;
  const told = english.factuality[statement.factuality] ?? [];
  const nameOf = (id: ArticleId): string => {
    const article = analysis.articles.find((each) => each.id === id);
    return article === undefined ? id : nameOutlet(article, { outlets: site.outletsById });
  };
  const printers = new Set(
    statements.flatMap((each) => each.base.pieces.map(({ article }) => nameOf(article))),
  );
  const asPrinted = printed === undefined || isMarked ? [] : say.printedIn(nameOf(printed.article));
  const who = statement.speaker?.name ?? english.speakerNotFound;
  return {
    statement,
    analysis,
    title: say.frame(who, shorten(withoutComma(printed?.words ?? base)), [asPrinted, told].flat()),
    words: withoutComma(isMarked ? printed.words : base),
    isMarked,
    notes: [isMarked ? [] : say.composedFrom([...printers]), told].flat(),
    lang: baseLanguage(statements[0] ?? statement, analysis.articles),
    row: () => viewEventStatements(site, analysis)[index] as StatementView,
  };
}

// A comma before the closing mark belongs to the reporter's sentence.
function withoutComma(words: string): string {
  return words.replace(/,$/u, '');
}

function shorten(words: string): string {
  const parts = words.split(' ');
  const shown = trimEndOf(parts.slice(0, 8).join(' '), /[,;:.]/u);
  return parts.length > 8 ? `${shown} …` : shown;
}
