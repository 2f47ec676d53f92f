import type { Checked, CheckedReading, CheckedStatement } from '../../core/check/checked.ts';
import { cutAt } from '../../core/text/cut.ts';
import { sayFactuality } from '../../views/say-factuality.ts';
import * as sayVerdicts from '../../views/say-verdicts.ts';
import { drawDate } from '../draw-date.ts';
import { listNames, sayDifferences, verdictWords } from './check-words.ts';

/** What is said of a pasted quotation, in words and word by word. */
export interface VerdictPlaces {
  readonly quote: HTMLTemplateElement;
  readonly reading: HTMLTemplateElement;
  readonly base: string;
  readonly searched: string;
}

export function headline(checked: Checked): string {
  const { found, nearest, elsewhere, outletCount } = checked;
  if (found === 'none' || !nearest) return sayVerdicts.notInReports;
  if (outletCount === 0) {
    const cut = countOutlets(nearest.readings.filter(({ wording }) => wording === 'cut'));
    return cut > 0 ? sayVerdicts.standWithOthersBetween(cut) : sayVerdicts.notExactly;
  }
  if (found === 'running') {
    if (nearest.readings[0]?.marks === 'reported') {
      return sayVerdicts.creditedWithoutMarks(nearest.speaker) + sayTold(checked);
    }
    const isPartQuoted = elsewhere.some(({ readings }) => readings.some(({ marks }) => marks === 'quoted'));
    return isPartQuoted ? sayVerdicts.inText : sayVerdicts.inTextWithoutMarks;
  }
  const stand = sayVerdicts.standIn(outletCount);
  const isWhole = nearest.readings.some(({ wording }) => wording === 'verbatim' || wording === 'trimmed');
  const isBroken = nearest.readings.some(({ outside }) => outside.length > 0);
  return (isBroken && !isWhole ? stand + sayVerdicts.notAllInMarks : stand) + sayTold(checked);
}

/** How the articles that have the words tell them, where that is not as said. */
function sayTold({ nearest, elsewhere, hasMore }: Checked): string {
  const readings = [nearest, ...elsewhere].flatMap((statement) => statement?.readings ?? []);
  const standing = readings.filter(
    ({ wording, outside }) => wording === 'verbatim' || wording === 'trimmed' || outside.length > 0,
  );
  const told = new Set(standing.map(({ factuality }) => sayFactuality[factuality ?? 'said']));
  const [how = null] = told;
  if (told.size > 1 || (how !== null && hasMore)) return sayVerdicts.notAllAsSaid;
  return how === null ? '' : sayVerdicts.toldThus(how);
}

function countOutlets(readings: readonly CheckedReading[]): number {
  return new Set(readings.map(({ article, outlet }) => outlet ?? article)).size;
}

export function drawVerdict(checked: Checked, places: VerdictPlaces): HTMLElement {
  const section = clone(places.quote);
  const { nearest, readAs } = checked;
  part(section, 'h2').textContent = headline(checked);
  part(section, 'blockquote').textContent = shorten(checked.words);
  const about = part(section, '.about');
  if (readAs !== undefined) about.append(sayVerdicts.readAs(readAs));
  if (checked.found === 'none') about.append(sayVerdicts.searched(places.searched));
  if (nearest) {
    if (checked.found === 'none') about.append(sayVerdicts.nearestInThem);
    else if (checked.outletCount === 0) about.append(sayVerdicts.nearest);
    about.append(...drawAbout(nearest, places.base));
    part(section, '.differs').textContent = sayDifferences(nearest.readings);
    part(section, 'ul').append(...drawAll(nearest, places));
  }
  part(section, '.elsewhere').append(...drawElsewhere(checked, places));
  part(section, '.without').textContent = sayWithout(checked);
  return section;
}

function drawAll({ readings }: CheckedStatement, places: VerdictPlaces): HTMLElement[] {
  return groupAlike(readings).map((alike) => drawReadings(alike, places));
}

function drawElsewhere({ elsewhere, hasMore }: Checked, places: VerdictPlaces): HTMLElement[] {
  if (elsewhere.length === 0) return [];
  const title = document.createElement('h3');
  title.textContent = hasMore ? sayVerdicts.elsewhereToo : sayVerdicts.elsewhere;
  const drawn = elsewhere.flatMap((statement) => {
    const about = document.createElement('p');
    about.className = 'about';
    about.append(...drawAbout(statement, places.base));
    const list = document.createElement('ul');
    list.className = 'plain';
    list.append(...drawAll(statement, places));
    return [about, list];
  });
  return [title, ...drawn];
}

/** What was really searched: all of the text that the site prints of each article of the event. */
function sayWithout({ without }: Checked): string {
  const whole = without.filter(({ isWithheld }) => !isWithheld).map(({ name }) => name);
  const parts = without.filter(({ isWithheld }) => isWithheld).map(({ name }) => name);
  return [
    whole.length > 0 ? sayVerdicts.notInTexts(listNames(whole)) : '',
    parts.length > 0 ? sayVerdicts.notInParts(listNames(parts)) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function drawAbout({ id, event, speaker, readings }: CheckedStatement, base: string): (Node | string)[] {
  const isLoose = id === null && readings.every(({ marks }) => marks === 'none');
  if (isLoose) return [sayVerdicts.text, `${event.name} · `, drawDate(event.date)];
  const link = document.createElement('a');
  link.href = id ? `${base}events/${event.id}/#${id}` : addressOf(readings[0], base);
  link.textContent = id ? sayVerdicts.theStatement : sayVerdicts.theArticle;
  return [speaker ? `${speaker} · ` : '', `${event.name} · `, drawDate(event.date), ' · ', link];
}

/** Readings that print the same words stand together. */
function groupAlike(readings: readonly CheckedReading[]): CheckedReading[][] {
  const groups = new Map<string, CheckedReading[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.marks, reading.factuality, reading.trivial, reading.pieces]);
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return [...groups.values()].sort((a, b) => (b[0]?.kept ?? 0) - (a[0]?.kept ?? 0));
}

function drawReadings(
  readings: readonly CheckedReading[],
  { reading: template, base }: VerdictPlaces,
): HTMLElement {
  const item = clone(template);
  const said = part(item, '.said-by');
  const names = new Set<string>();
  for (const reading of readings) {
    const name = reading.outlet ?? reading.article;
    // An outlet that prints the same words twice is named once.
    if (names.has(name)) continue;
    const link = document.createElement('a');
    link.href = addressOf(reading, base);
    link.textContent = name;
    said.append(names.size > 0 ? ', ' : '', link);
    names.add(name);
  }
  const [first] = readings;
  if (!first) return item;
  said.append(` · ${verdictWords(first)}`);
  part(item, '.pieces').append(...drawPieces(first));
  return item;
}

// Longer stretches that only the reading has are told by their number of words.
const SHOWN_WORDS = 12;

function drawPieces({ pieces, outside }: CheckedReading): Node[] {
  return pieces.flatMap(({ kind, text }, place) => {
    if (kind === 'both' || outside.includes(text.trim())) return [document.createTextNode(text)];
    if (kind === 'pasted') return [drawMarked('ins', sayVerdicts.onlyYours, text)];
    const words = text.trim().split(/\s+/);
    const isOutside = place === 0 || place === pieces.length - 1;
    const isShort = words.length <= (isOutside ? SHOWN_WORDS / 2 : SHOWN_WORDS);
    const mark = drawMarked(
      'del',
      sayVerdicts.notInYours,
      isShort ? text : sayVerdicts.wordsLeftOut(words.length),
    );
    mark.classList.toggle('counted', !isShort);
    return [document.createTextNode(' '), mark, document.createTextNode(' ')];
  });
}

/** What tint and sign show, said too for those who hear the page. */
function drawMarked(name: 'ins' | 'del', spoken: string, text: string): HTMLElement {
  const element = document.createElement(name);
  const hidden = document.createElement('span');
  hidden.className = 'hidden';
  hidden.textContent = spoken;
  element.append(hidden, text);
  return element;
}

function addressOf(reading: CheckedReading | undefined, base: string): string {
  if (!reading) return base;
  return `${base}articles/${reading.article}/${reading.quotation ? `#${reading.quotation}` : ''}`;
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${cutAt(text, 150).trimEnd()} …`;
}

function clone(template: HTMLTemplateElement): HTMLElement {
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The template lacks a ${selector}.`);
  return found;
}
