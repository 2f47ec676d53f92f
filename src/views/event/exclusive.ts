import type { Element } from 'hast';
import { type Content, classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { drawBySpeaker } from '../people/by-speaker.ts';
import { markAbsence } from '../statement/denials.ts';
import { drawPlaces, gatherToldOtherwise, placesBeside, placesElsewhere } from '../statement/elsewhere.ts';
import type { ReadingView } from '../statement/reading-view.ts';
import { drawAnchors, langOf } from '../statement/statement-html.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { StatementView } from '../statement/statement-view.ts';
import type { EventView } from './event-view.ts';

/** What no other article has as the same statement, by speaker, with the outlets where there are several. */
export function drawExclusive(alone: EventView['exclusive'], lookups: EventLookups, page: Page): Element {
  return drawGathered(
    alone.map((view) => [view]),
    lookups,
    page,
  );
}

/** The same of statements of which other articles have the words otherwise: a phrase that several have is told once. */
export function drawOtherwise(otherwise: EventView['otherwise'], lookups: EventLookups, page: Page): Element {
  return drawGathered(gatherToldOtherwise(otherwise), lookups, page);
}

function drawGathered(
  gathered: readonly (readonly StatementView[])[],
  { articles, outletName }: EventLookups,
  page: Page,
): Element {
  return drawBySpeaker(
    gathered.map((views) => ({ speaker: speakerOfAll(views, page), value: views })),
    3,
    (views) => drawAlone(views, articles.size > 1 ? outletName : undefined, page),
    page,
  );
}

function speakerOfAll(
  [first, ...others]: readonly StatementView[],
  { say }: Page,
): StatementView['statement']['speaker'] {
  const speaker = first?.statement.speaker ?? null;
  const isOne = others.every(({ statement }) => statement.speaker?.name === speaker?.name);
  return isOne ? speaker : { id: null, name: say.severalSpeakers };
}

function drawAlone(
  views: readonly StatementView[],
  outletName: EventLookups['outletName'] | undefined,
  page: Page,
): Element | undefined {
  const [view, ...others] = views;
  const reading = view?.readings.find(({ isFound }) => isFound);
  if (!view || !reading) return undefined;
  return h(
    'li',
    { id: view.statement.id },
    h('p', {}, drawAnchors(view.anchors), drawNumber(view, page), ' ', drawWords(reading)),
    h(
      'p',
      { class: 'small soft', ...markAbsence(view) },
      outletName && [h('b', {}, outletName(reading.article)), ', '],
      tell(view, reading, page),
      reading.placement,
    ),
    others.map((other) => drawBeside(other, reading, outletName, page)),
    drawPlaces(views.length === 1 ? placesElsewhere(view) : placesBeside(views), page),
  );
}

/** A statement of the same words, with its own where they are not to the letter the same. */
function drawBeside(
  view: StatementView,
  first: ReadingView,
  outletName: EventLookups['outletName'] | undefined,
  page: Page,
): Content {
  const reading = view.readings.find(({ isFound }) => isFound);
  if (!reading) return undefined;
  const isSame = reading.pieces.join(' ') === first.pieces.join(' ');
  return h(
    'p',
    { class: 'small soft', id: view.statement.id, ...markAbsence(view) },
    drawAnchors(view.anchors),
    drawNumber(view, page),
    ' ',
    outletName && [h('b', {}, outletName(reading.article)), ', '],
    !isSame && [drawWords(reading), '; '],
    tell(view, reading, page),
    h('a', { href: reading.address }, reading.placement),
  );
}

function tell({ statement }: StatementView, { credit }: ReadingView, { say }: Page): string {
  const factuality = say.factuality[statement.factuality];
  return `${factuality === null ? '' : `${factuality}; `}${credit === null ? '' : `${credit}, `}`;
}

function drawNumber({ statement, number, firstWords }: StatementView, { say }: Page): Element {
  const label = `${say.statement(number)}, ${firstWords}`;
  return h('a', { class: 'number', href: `#${statement.id}`, 'aria-label': label }, String(number));
}

function drawWords({ address, pieces, isMarked, article }: ReadingView): Element {
  return h(
    'a',
    { href: address },
    pieces.map((piece) =>
      h('q', { class: classes('words', isMarked && 'marked'), lang: langOf(article) }, piece),
    ),
  );
}
