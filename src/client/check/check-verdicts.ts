import type { Checked, CheckedReading, CheckedStatement } from '../../core/check/checked.ts';
import { countOf } from '../../core/text/counts.ts';
import { cutAt } from '../../core/text/cut.ts';
import { drawDate } from '../search/search-hits.ts';
import { listNames, sayDifferences, verdictWords } from './check-words.ts';

/** What is said of a pasted quotation, in words and word by word. */
export interface VerdictPlaces {
  readonly quote: HTMLTemplateElement;
  readonly reading: HTMLTemplateElement;
  readonly base: string;
  readonly searched: string;
}

export function headline({ found, nearest, elsewhere, outletCount }: Checked): string {
  if (found === 'none' || !nearest) return 'Not in the reports';
  if (outletCount === 0) {
    const cut = countOutlets(nearest.readings.filter(({ wording }) => wording === 'cut'));
    return cut > 0
      ? `These words stand in ${countOf(cut, 'outlet')}, with others between them`
      : 'No article has exactly these words';
  }
  if (found === 'running') {
    if (nearest.readings[0]?.marks === 'reported') {
      return `Without quotation marks, credited to ${nearest.speaker ?? 'somebody'}`;
    }
    const isPartQuoted = elsewhere.some(({ readings }) => readings.some(({ marks }) => marks === 'quoted'));
    return isPartQuoted ? 'In the text of an article' : 'In the text of an article, not in quotation marks';
  }
  const stand = `These words stand in ${countOf(outletCount, 'outlet')}`;
  const isWhole = nearest.readings.some(({ wording }) => wording === 'verbatim' || wording === 'trimmed');
  const isBroken = nearest.readings.some(({ outside }) => outside.length > 0);
  return isBroken && !isWhole ? `${stand}, not all of them in quotation marks` : stand;
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
  if (readAs !== undefined) about.append(`No text has it so spelt; read as “${readAs}”. `);
  if (checked.found === 'none') about.append(`Searched: ${places.searched}. `);
  if (nearest) {
    if (checked.found === 'none') about.append('The nearest in them: ');
    else if (checked.outletCount === 0) about.append('Nearest: ');
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
  title.textContent = hasMore ? 'Elsewhere, among other places' : 'Elsewhere';
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
    whole.length > 0 ? `Not word for word in the text on this event of ${listNames(whole)}.` : '',
    parts.length > 0
      ? `Not word for word in the parts that the site prints of ${listNames(parts)}; the rest is withheld and was not searched.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function drawAbout({ id, event, speaker, readings }: CheckedStatement, base: string): (Node | string)[] {
  const isLoose = id === null && readings.every(({ marks }) => marks === 'none');
  if (isLoose) return ['Text · ', `${event.name} · `, drawDate(event.date)];
  const link = document.createElement('a');
  link.href = id ? `${base}events/${event.id}/#${id}` : addressOf(readings[0], base);
  link.textContent = id ? 'the statement' : 'the article';
  return [speaker ? `${speaker} · ` : '', `${event.name} · `, drawDate(event.date), ' · ', link];
}

/** Readings that print the same words stand together. */
function groupAlike(readings: readonly CheckedReading[]): CheckedReading[][] {
  const groups = new Map<string, CheckedReading[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.marks, reading.trivial, reading.pieces]);
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
    if (kind === 'pasted') return [drawMarked('ins', 'only yours: ', text)];
    const words = text.trim().split(/\s+/);
    const isOutside = place === 0 || place === pieces.length - 1;
    const isShort = words.length <= (isOutside ? SHOWN_WORDS / 2 : SHOWN_WORDS);
    const mark = drawMarked('del', 'not in yours: ', isShort ? text : `… ${countOf(words.length, 'word')} …`);
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
