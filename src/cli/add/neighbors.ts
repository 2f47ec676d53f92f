import { tellingWords } from '../../import/text-doubts.ts';
import type { Archive } from './archive.ts';

interface Text {
  readonly event: string;
  readonly file: string;
  readonly words: ReadonlySet<string>;
}

/**
 * What is odd about an article beside the others: the same text twice, words of another event, a date far off. Each text
 * is found by its words, so that one more takes as long as its own words do.
 */
export class Neighbors {
  readonly #days: ReadonlyMap<string, string>;
  readonly #byFile = new Map<string, Text>();
  readonly #byWord = new Map<string, Text[]>();

  constructor({ events, articles }: Pick<Archive, 'events' | 'articles'>) {
    this.#days = events;
    for (const { event, file, source } of articles) this.#add({ event, file, words: reportWords(source) });
  }

  /** Sentences about an article, given as its file has it, which is one of its event's from then on. */
  take(event: string, file: string, source: string, published: string | undefined): string[] {
    const words = reportWords(source);
    const before = this.#byFile.get(file);
    const told: string[] = [];
    const same = this.#sameText(event, file, words);
    if (same !== undefined)
      told.push(`The text is nearly that of ${same.file}. Take one of them out, if it is the same article.`);
    const other = this.#nearerEvent(event, file, words);
    if (other !== undefined)
      told.push(
        `By its words the article is one of the event "${other}" rather than of "${event}". Look whether --event is right.`,
      );
    const day = this.#days.get(event) ?? '';
    if (day !== '' && published !== undefined) {
      const days = Math.round((Date.parse(published.slice(0, 10)) - Date.parse(day)) / 86_400_000);
      if (Math.abs(days) > FAR)
        told.push(
          `It was published ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the event's day, ${day}. Look whether both are right.`,
        );
    }
    if (before !== undefined) this.#remove(before);
    this.#add({ event, file, words });
    return told;
  }

  #add(text: Text): void {
    this.#byFile.set(text.file, text);
    for (const word of text.words) {
      const texts = this.#byWord.get(word);
      if (texts === undefined) this.#byWord.set(word, [text]);
      else texts.push(text);
    }
  }

  #remove(text: Text): void {
    for (const word of text.words) {
      const texts = this.#byWord.get(word) ?? [];
      texts.splice(texts.indexOf(text), 1);
    }
  }

  /**
   * A text of the event that shares nearly all words. It has at least one of any so many of the article's words that it
   * cannot lack them all, so those are looked up that fewest texts have.
   */
  #sameText(event: string, file: string, words: ReadonlySet<string>): Text | undefined {
    const fewest = [...words]
      .map((word) => this.#byWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.floor((1 - SAME) * words.size) + 1);
    const candidates = new Set(fewest.flat());
    return [...candidates].find(
      (text) => text.event === event && text.file !== file && likeness(words, text.words) >= SAME,
    );
  }

  /** The event one of whose articles shares rare words with this one, where its own event's share few. */
  #nearerEvent(event: string, file: string, words: ReadonlySet<string>): string | undefined {
    if (words.size < LEAST_WORDS) return undefined;
    const shared = new Map<Text, number>();
    let rare = 0;
    for (const word of words) {
      const texts = (this.#byWord.get(word) ?? []).filter((text) => text.file !== file);
      // Words that articles of one event print, and those of no other.
      if (texts.length === 0 || texts.some((text) => text.event !== texts[0]?.event)) continue;
      rare += 1;
      for (const text of texts) shared.set(text, (shared.get(text) ?? 0) + 1);
    }
    if (rare < LEAST_RARE) return undefined;
    const nearness = new Map<string, number>();
    for (const [text, count] of shared)
      nearness.set(text.event, Math.max(nearness.get(text.event) ?? 0, count / rare));
    const here = nearness.get(event) ?? 0;
    const best = [...nearness].filter(([id]) => id !== event).sort(([, a], [, b]) => b - a)[0];
    const isAlone = ![...this.#byFile.values()].some((text) => text.event === event && text.file !== file);
    return !isAlone && best !== undefined && best[1] >= NEAR && here * 3 <= best[1] ? best[0] : undefined;
  }
}

// The same article of an agency differs by a headline and a line below.
const SAME = 0.92;
// A third of the words that only one event has.
const NEAR = 0.3;
const LEAST_RARE = 8;
const LEAST_WORDS = 40;
// Outlets report for weeks; a date two months away is mostly a mistake.
const FAR = 60;

/** Of an article's file, without its fields and its furniture, which is another each time that a page is saved. */
function reportWords(source: string): ReadonlySet<string> {
  let isFurniture = false;
  const lines = source
    .replace(/^---[\s\S]*?\n---/, '')
    .split('\n')
    .filter((line) => {
      const wasFurniture = isFurniture;
      if (line.startsWith(':::')) isFurniture = line.startsWith(':::furniture');
      return !wasFurniture && !isFurniture;
    });
  return tellingWords([lines.join('\n')]);
}

/** Shared words, of all that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
}
