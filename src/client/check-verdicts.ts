import type { Checked, CheckedReading, CheckedStatement } from '../core/checked.ts';
import { allOf, countOf, plural, writeAlike } from '../core/text/counts.ts';
import { drawDate } from './search-hits.ts';

/** What is said of a pasted quotation, in words and word by word. */
export interface VerdictPlaces {
  readonly quote: HTMLTemplateElement;
  readonly reading: HTMLTemplateElement;
  readonly base: string;
  readonly searched: string;
}

export function headline({ found, nearest, elsewhere, outletCount }: Checked): string {
  if (found === 'none' || !nearest) return 'Not in the reports';
  if (found === 'running') {
    if (nearest.readings[0]?.marks === 'reported') {
      return `Without quotation marks, credited to ${nearest.speaker ?? 'somebody not named'}`;
    }
    const isPartQuoted = elsewhere.some(({ readings }) => readings.some(({ marks }) => marks === 'quoted'));
    return isPartQuoted ? 'In running text' : 'In running text, not in quotation marks';
  }
  if (outletCount > 0) return `These words stand in ${countOf(outletCount, 'outlet')}`;
  const cut = countOutlets(nearest, ['cut']);
  if (cut > 0) return `Cut from what ${countOf(cut, 'outlet')} printed`;
  return `Worded differently in ${countOf(countOutlets(nearest, ['reworded']), 'outlet')}`;
}

function countOutlets({ readings }: CheckedStatement, wordings: readonly string[]): number {
  const alike = readings.filter(({ wording }) => wordings.includes(wording));
  return new Set(alike.map(({ article, outlet }) => outlet ?? article)).size;
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
    about.append(...drawAbout(nearest, places.base));
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
    whole.length > 0 ? `Word for word nowhere in the text on this event of: ${whole.join(', ')}.` : '',
    parts.length > 0
      ? `Word for word nowhere in the parts that the site prints of: ${parts.join(', ')}; the rest is withheld and was not searched.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function drawAbout({ id, event, speaker, readings }: CheckedStatement, base: string): (Node | string)[] {
  const isLoose = id === null && readings.every(({ marks }) => marks === 'none');
  if (isLoose) return ['Running text · ', `${event.name} · `, drawDate(event.date)];
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
  readings.forEach((reading, place) => {
    const link = document.createElement('a');
    link.href = addressOf(reading, base);
    link.textContent = reading.outlet ?? reading.article;
    said.append(place > 0 ? ', ' : '', link);
  });
  const [first] = readings;
  if (!first) return item;
  said.append(` · ${verdictWords(first)}`);
  part(item, '.pieces').append(...drawPieces(first));
  return item;
}

/** The verdict on the pasted words, with its counts. */
export function verdictWords({ wording, kept, of, trivial, marks, pieces }: CheckedReading): string {
  const added = countAdded(pieces);
  const [keptCount, ofCount, addedCount] = writeAlike(kept, of, added);
  const some = `${kept === 0 ? 'none' : keptCount} of its ${ofCount} ${plural(of, 'word')}`;
  const verdict = {
    verbatim: `word for word, ${allOf(of, 'word')}`,
    trimmed: `trimmed: ${some}, in one stretch`,
    cut: `cut inside: ${some}`,
    reworded: `worded differently: ${some}, and ${addedCount} ${plural(added, 'word')} that it does not have`,
  }[wording];
  const differs = [
    trivial.spelling > 0 ? 'spelling' : '',
    trivial.case > 0 ? 'case' : '',
    trivial.punctuation > 0 ? 'punctuation' : '',
  ].filter(Boolean);
  const but = differs.length > 0 ? `; ${differs.join(' and ')} differ${differs.length > 1 ? '' : 's'}` : '';
  return (
    verdict +
    but +
    { quoted: '', reported: '; credited without quotation marks', none: '; not in quotation marks' }[marks]
  );
}

function countAdded(pieces: CheckedReading['pieces']): number {
  return pieces
    .filter(({ kind }) => kind === 'pasted')
    .reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
}

// Longer stretches that only the reading has are told by their number of words.
const SHOWN_WORDS = 12;

function drawPieces({ pieces }: CheckedReading): Node[] {
  return pieces.flatMap(({ kind, text }, place) => {
    if (kind === 'both') return [document.createTextNode(text)];
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
  return text.length <= 160 ? text : `${text.slice(0, 150).trimEnd()} …`;
}

function clone(template: HTMLTemplateElement): HTMLElement {
  return (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The template lacks a ${selector}.`);
  return found;
}
