import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { type Card, type CardStave, drawCard, MOST_STAVES, textsOfCard } from '../../core/export/card.ts';
import type { Letters } from '../../core/export/letters.ts';
import { writePictureText } from '../../core/export/picture-text.ts';
import type { EventAnalysis } from '../../core/model.ts';
import letters from '../../fonts/letters.json';
import { formatDay } from '../../core/text/day.ts';
import { findingsOf, lookUp, viewStatementAlone } from '../../views/event/event-view.ts';
import { chooseExample } from '../../views/home/home-view.ts';
import { joinNames } from '../../views/names.ts';
import type { Site } from '../../views/site.ts';
import type { ReadingView } from '../../views/statement/reading-view.ts';
import type { StatementView } from '../../views/statement/statement-view.ts';

/** With what the event shows first, and the lines of the statement that it is told of. */
export function cardOf(site: Site, analysis: EventAnalysis): Card {
  const lookups = lookUp(site, analysis);
  const names = [...new Set(analysis.articles.map(lookups.outletName))];
  const [finding] = findingsOf(site, analysis).told;
  const told = finding && 'statement' in finding.finding ? finding.finding.statement : undefined;
  const [best] = analysis.statements
    .filter(({ id }) => told === undefined || id === told)
    .map((statement) => viewStatementAlone(site, analysis, statement))
    .toSorted((a, b) => stavesOf(b).length - stavesOf(a).length);
  return {
    ...lookOf(site),
    siteName: site.settings.name,
    title: analysis.event.title,
    line: `${formatDay(analysis.event.date)} · ${joinNames(names)}`,
    finding: finding?.text,
    ...(best !== undefined && stavesOf(best).length > 1
      ? { staves: linesOf(best), statement: best.statement.id }
      : { staves: [] }),
  };
}

/** With the staves of the statement that opens the first page. */
export function siteCardOf(site: Site): Card {
  const { name, description, publisher } = site.settings;
  const example = chooseExample(site);
  return {
    ...lookOf(site),
    siteName: name,
    title: description,
    line: publisher.name,
    ...(example === undefined
      ? { staves: [] }
      : { staves: stavesOf(example.view), statement: example.view.statement.id }),
  };
}

/** Cards are light: other sites show them on any ground. */
function lookOf({ settings: { colours, logo } }: Site): Pick<Card, 'colours' | 'hasLogo'> {
  return {
    hasLogo: logo !== undefined,
    ...(colours !== undefined && {
      colours: {
        ...(colours.accent !== undefined && { accent: colours.accent.light }),
        outlets: colours.outlets.map(({ light }) => light),
      },
    }),
  };
}

/** A line of every outlet, of one without the words too, where there is room for all: each keeps its color. */
function linesOf(view: StatementView): CardStave[] {
  const all = view.readings.filter(isCompared).map(toStave);
  return all.length > MOST_STAVES ? stavesOf(view) : all;
}

function stavesOf({ readings }: StatementView): CardStave[] {
  return readings.filter((reading) => isCompared(reading) && reading.strip.length > 0).map(toStave);
}

/** Of an article whose verdict did not stand a second search no line says which words it lacks. */
function isCompared({ isWithdrawn }: ReadingView): boolean {
  return !isWithdrawn;
}

function toStave({ outletName, article, strip, of }: ReadingView): CardStave {
  return { name: outletName, article: article.id, parts: strip, of };
}

/** The card as PNG, with what it says as text within; the same card gives the same bytes. */
export async function paintCard(card: Card): Promise<Uint8Array> {
  const picture = await sharp(Buffer.from(drawCard(card, letters as unknown as Letters)))
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
  return writePictureText(picture, textsOfCard(card), crc32);
}
