import sharp from 'sharp';
import { type Card, drawCard } from '../core/export/card.ts';
import type { Letters } from '../core/export/letters.ts';
import type { EventAnalysis } from '../core/model.ts';
import letters from '../fonts/letters.json';
import { formatDay } from './dates.ts';
import { lookUp } from './event-view.ts';
import type { Site } from './load.ts';
import { joinNames } from './names.ts';
import { viewStatement } from './statement-view.ts';

export function cardOf(site: Site, analysis: EventAnalysis): Card {
  const lookups = lookUp(site, analysis);
  const names = [...new Set(analysis.articles.map(lookups.outletName))];
  const [first] = analysis.statements;
  const readings = first === undefined ? [] : viewStatement(first, 1, lookups).readings;
  const found = readings.filter(({ strip }) => strip.length > 0);
  return {
    siteName: site.settings.name,
    title: analysis.event.title,
    line: `${formatDay(analysis.event.date)} · ${joinNames(names)}`,
    staves:
      found.length < 2
        ? []
        : found.map(({ outletName, strip, of }) => ({ name: outletName, parts: strip, of })),
  };
}

export function siteCardOf({ settings }: Site): Card {
  return { siteName: settings.name, title: settings.description, line: settings.publisher.name, staves: [] };
}

/** The card as PNG; the same card gives the same bytes. */
export async function paintCard(card: Card): Promise<Buffer> {
  return sharp(Buffer.from(drawCard(card, letters as unknown as Letters)))
    .png({ palette: true, colours: 64, effort: 1, dither: 0 })
    .toBuffer();
}
