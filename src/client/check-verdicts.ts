import type { Checked, CheckedReading, CheckedStatement } from '../core/check.ts';
import { drawDate } from './search-hits.ts';

/** What is said of a pasted quotation, in words and word by word. */
export interface VerdictPlaces {
  readonly quote: HTMLTemplateElement;
  readonly reading: HTMLTemplateElement;
  readonly base: string;
  readonly searched: string;
}

export function headline({ found, nearest }: Checked): string {
  if (found === 'none' || !nearest) return 'Not in the texts we hold';
  if (found === 'running') return 'In running text, as no one’s quotation';
  const whole = countOutlets(nearest, ['verbatim', 'trimmed']);
  if (whole > 0) return `These words stand in ${sayOutlets(whole)}`;
  const cut = countOutlets(nearest, ['cut']);
  if (cut > 0) return `Cut from what ${sayOutlets(cut)} printed`;
  return `Worded differently in ${sayOutlets(countOutlets(nearest, ['reworded']))}`;
}

function countOutlets({ readings }: CheckedStatement, wordings: readonly string[]): number {
  const alike = readings.filter(({ wording }) => wordings.includes(wording));
  return new Set(alike.map(({ article, outlet }) => outlet ?? article)).size;
}

function sayOutlets(count: number): string {
  return count === 1 ? 'one outlet' : `${count} outlets`;
}

export function drawVerdict(checked: Checked, places: VerdictPlaces): HTMLElement {
  const section = clone(places.quote);
  const { nearest } = checked;
  part(section, 'h2').textContent = headline(checked);
  part(section, 'blockquote').textContent = shorten(checked.words);
  const about = part(section, '.about');
  if (checked.found === 'none') about.append(`Searched: ${places.searched}. `);
  if (nearest) {
    if (checked.found === 'none') about.append('The nearest in them: ');
    about.append(...drawAbout(nearest, places.base));
    part(section, 'ul').append(
      ...groupAlike(nearest.readings).map((readings) => drawReadings(readings, places)),
    );
  }
  part(section, '.without').textContent = nearest?.without.length
    ? `These words not found in: ${nearest.without.join(', ')}.`
    : '';
  return section;
}

function drawAbout({ id, event, speaker, readings }: CheckedStatement, base: string): (Node | string)[] {
  const link = document.createElement('a');
  link.href = id ? `${base}events/${event.id}/#${id}` : addressOf(readings[0], base);
  link.textContent = id ? 'the statement' : 'the article';
  return [speaker ? `${speaker} · ` : '', `${event.name} · `, drawDate(event.date), ' · ', link];
}

/** Readings that print the same words stand together. */
function groupAlike(readings: readonly CheckedReading[]): CheckedReading[][] {
  const groups = new Map<string, CheckedReading[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.quotation === null, reading.trivial, reading.pieces]);
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
function verdictWords({ wording, kept, of, trivial, quotation, pieces }: CheckedReading): string {
  const words = of === 1 ? '1 word' : `${of} words`;
  const verdict = {
    verbatim: `word for word, all ${words}`,
    trimmed: `trimmed: ${kept} of its ${words}, in one stretch`,
    cut: `cut inside: ${kept} of its ${words}`,
    reworded: `worded differently: ${kept} of its ${words}, and ${countAdded(pieces)} that it does not have`,
  }[wording];
  const differs = [
    trivial.spelling > 0 ? 'spelling' : '',
    trivial.case > 0 ? 'case' : '',
    trivial.punctuation > 0 ? 'punctuation' : '',
  ].filter(Boolean);
  const but = differs.length > 0 ? `; ${differs.join(' and ')} differ${differs.length > 1 ? '' : 's'}` : '';
  return verdict + but + (quotation === null ? '; no quotation marks there' : '');
}

function countAdded(pieces: CheckedReading['pieces']): string {
  const count = pieces
    .filter(({ kind }) => kind === 'pasted')
    .reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  return count === 1 ? '1 word' : `${count} words`;
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
    const mark = drawMarked('del', 'not in yours: ', isShort ? text : `… ${words.length} words …`);
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
