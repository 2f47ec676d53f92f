/**
 * An invented archive, any article of it made from its number alone: events of five articles that share statements and
 * an agency's paragraph, stories of twenty events with a background paragraph, outlets with boilerplate of their own.
 */
export interface InventedArticle {
  readonly outlet: string;
  /** ISO 8601 day: an event's articles are of three days. */
  readonly published: string;
  /** Some 500 words. */
  readonly text: string;
  /** The names of what it shares with others, boilerplate apart. */
  readonly shares: readonly string[];
}

const ARTICLES_PER_EVENT = 5;
const EVENTS_PER_STORY = 20;
const OUTLETS = 12;
const EVENTS_PER_DAY = 50;
const FIRST_DAY = 12_000;
const VOCABULARY = 40_000;

export function inventArticle(number: number): InventedArticle {
  const event = Math.floor(number / ARTICLES_PER_EVENT);
  const story = Math.floor(event / EVENTS_PER_STORY);
  const random = randomFrom(`article ${number}`);
  const paragraphs: string[] = [];
  const shares: string[] = [];
  for (let part = 0; part < 7; part += 1) paragraphs.push(inventText(random, 30 + Math.floor(random() * 48)));
  const add = (name: string, words: number, chance: number) => {
    if (random() >= chance) return;
    shares.push(name);
    const at = Math.floor(random() * (paragraphs.length + 1));
    paragraphs.splice(at, 0, inventText(randomFrom(name), words));
  };
  for (let statement = 0; statement < 6; statement += 1) {
    add(`event ${event} statement ${statement}`, 14 + 5 * statement, 0.4);
  }
  add(`event ${event} agency`, 70, 0.3);
  add(`story ${story} background`, 45, 0.15);
  const outlet = `outlet ${number % OUTLETS}`;
  paragraphs.push(inventText(randomFrom(outlet), 30));
  const day = FIRST_DAY + event / EVENTS_PER_DAY + Math.floor(random() * 3);
  return {
    ...{ outlet, published: new Date(day * 86_400_000).toISOString().slice(0, 10) },
    ...{ text: paragraphs.join('\n\n'), shares },
  };
}

/** The numbers of the articles that may share something with an article: those of its story. */
export function neighbours(number: number, articles: number): { from: number; to: number } {
  const size = ARTICLES_PER_EVENT * EVENTS_PER_STORY;
  const from = Math.floor(number / size) * size;
  return { from, to: Math.min(articles, from + size) };
}

/** Words by Zipf's law, as language has them. */
function inventText(random: () => number, length: number): string {
  const words: string[] = [];
  for (let at = 0; at < length; at += 1) {
    const rank = Math.floor(VOCABULARY ** random());
    words.push(at % 14 === 0 ? `${at ? '. ' : ''}${capital(spell(rank))}` : spell(rank));
  }
  return `${words.join(' ').replaceAll(' . ', '. ')}.`;
}

/** A pronounceable word for each rank, the commoner the shorter. */
function spell(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0 || word === ''; rest = Math.floor(rest / 80)) {
    word += `${'bcdfghklmnprstvz'[rest % 16]}${'aeiou'[Math.floor(rest / 16) % 5]}`;
  }
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A stream of numbers from 0 up to 1 that depends on the name alone (mulberry32). */
function randomFrom(name: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) state = Math.imul(state ^ name.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
