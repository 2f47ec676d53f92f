/**
 * Made-up quotations for the search benchmark, the same for the same seed: words as frequent as in English (the stems
 * of the table that ships with core/text, with endings), names that grow in number with the events, spellings of both
 * sides of the Atlantic, and several outlets that print, trim or change what was said.
 */

import type { RowTreatment, SearchGroup, SearchRecords, SearchRow } from '../../src/core/search/records.ts';
import { frequencyTable } from '../../src/core/text/english/frequency-table.ts';

/** Numbers in [0, 1), the same for the same seed. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pairs of one word as two countries spell it, or with its accents and without. */
export const SPELLINGS = [
  ['normalisation', 'normalization'],
  ['organised', 'organized'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['neighbours', 'neighbors'],
  ['recognise', 'recognize'],
  ['travelled', 'traveled'],
  ['favourable', 'favorable'],
  ['honoured', 'honored'],
  ['mobilised', 'mobilized'],
  ['behaviour', 'behavior'],
  ['modelling', 'modeling'],
  ['Élysée', 'Elysee'],
  ['Erdoğan', 'Erdogan'],
  ['Orbán', 'Orban'],
  ['Göteborg', 'Goteborg'],
  ['Málaga', 'Malaga'],
  ['Şuşa', 'Susa'],
] as const;

const OUTLETS = 24;
const ARTICLES_PER_EVENT = 5;
const QUOTATIONS_PER_EVENT = 60;

export function makeCorpus(quotationCount: number, seed = 1): SearchRecords {
  const random = makeRandom(seed);
  const common = readCommon();
  const eventCount = Math.ceil(quotationCount / QUOTATIONS_PER_EVENT);
  const names = makeNames(400 + eventCount * 6, random);
  const speakers = Array.from({ length: Math.max(12, eventCount) }, (_, place) => ({
    id: `speaker-${place}`,
    name: `${capital(pick(names, random))} ${capital(pick(names, random))}`,
  }));
  const records = { events: [], articles: [], groups: [] } as {
    events: SearchRecords['events'][number][];
    articles: SearchRecords['articles'][number][];
    groups: SearchGroup[];
  };
  let made = 0;
  while (made < quotationCount) {
    const event = records.events.length;
    const date = new Date(Date.UTC(2019, 0, 1 + ((event * 7) % 2400))).toISOString().slice(0, 10);
    records.events.push({ id: `event-${event}`, name: `Event ${event}`, date });
    const first = records.articles.length;
    for (let place = 0; place < ARTICLES_PER_EVENT; place += 1) {
      const outlet = Math.floor(random() * OUTLETS);
      records.articles.push({ id: `article-${first + place}`, outlet, event, date });
    }
    const subject = Array.from({ length: 14 }, () => pick(names, random));
    for (let inEvent = 0; inEvent < QUOTATIONS_PER_EVENT && made < quotationCount;) {
      const words = makeSentence(common, subject, names, random);
      const count = Math.min(1 + Math.floor(random() ** 2 * 4), quotationCount - made);
      const rows = Array.from({ length: count }, (_, place): SearchRow => {
        const text = place === 0 ? words : changed(words, random);
        const treatment: RowTreatment = count === 1 ? 'single' : place === 0 ? 'base' : 'trimmed';
        return { article: first + place, treatment, quotation: makeId(random), text: text.join(' ') };
      });
      records.groups.push({
        statement: `s-${records.groups.length}`,
        speaker: Math.floor(random() ** 2 * speakers.length),
        rows,
      });
      made += count;
      inEvent += count;
    }
  }
  return {
    outlets: Array.from({ length: OUTLETS }, (_, place) => ({
      id: `outlet-${place}`,
      name: `Outlet ${place}`,
    })),
    speakers,
    ...records,
  };
}

interface Common {
  readonly words: readonly string[];
  /** Sums of the words' shares. */
  readonly upTo: readonly number[];
}

function readCommon(): Common {
  const words: string[] = [];
  const upTo: number[] = [];
  let bits = 0;
  let sum = 0;
  for (const word of frequencyTable.trim().split(/\s+/)) {
    if (word.startsWith('#')) {
      bits = Number(word.slice(1));
      continue;
    }
    words.push(word);
    sum += 2 ** -bits;
    upTo.push(sum);
  }
  return { words, upTo };
}

function makeSentence(
  common: Common,
  subject: readonly string[],
  names: readonly string[],
  random: () => number,
): string[] {
  const length = 8 + Math.floor(random() * 29);
  return Array.from({ length }, () => {
    const chance = random();
    if (chance < 0.015) return pick(pick(SPELLINGS, random), random);
    if (chance < 0.1) return capital(pick(subject, random));
    if (chance < 0.12) return capital(pick(names, random));
    return drawCommon(common, random);
  });
}

function drawCommon({ words, upTo }: Common, random: () => number): string {
  const at = random() * (upTo.at(-1) ?? 0);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  const stem = words[low] as string;
  return stem.length < 4 ? stem : stem + pick(ENDINGS, random);
}

// A stem stands bare as often as with an ending.
const ENDINGS = [...Array<string>(8).fill(''), 's', 's', 'ed', 'ed', 'ing', 'ing', 'er', 'ion', 'ment', 'ly'];

/** As another outlet has it: whole, trimmed, or with a word exchanged. */
function changed(words: readonly string[], random: () => number): string[] {
  const chance = random();
  if (chance < 0.3) return [...words];
  if (chance < 0.75) return words.slice(0, Math.max(5, Math.floor(words.length * random())));
  const place = Math.floor(random() * words.length);
  return words.map((word, at) => (at === place ? `${word}s` : word));
}

const SYLLABLES =
  'ka ra ba zi an ov ter mon sel dor vin lach kend stan ul go mir har tek wo lin pas er ich eau ton ber ga no sha ri um el ves dra qui ples tor ash fen'.split(
    ' ',
  );

function makeNames(count: number, random: () => number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join(''),
  );
}

function makeId(random: () => number): string {
  return Math.floor(random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0');
}

export function pick<Value>(list: readonly Value[], random: () => number): Value {
  return list[Math.floor(random() * list.length)] as Value;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
