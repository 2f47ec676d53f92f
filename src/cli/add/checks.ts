import type { Outlet } from '../../core/model.ts';
import { readArticle } from '../../corpus/entries/articles.ts';
import { readBody } from '../../corpus/markdown/body.ts';
import type { Problem } from '../../corpus/problems.ts';
import { decodeSource } from '../../corpus/source.ts';
import { tellingWords } from '../../import/doubts.ts';
import type { Archive } from './archive.ts';

/** Reads a file as it will be read from the content folder, before it is written. */
export async function checkFile(
  { file, content }: { readonly file: string; readonly content: string },
  place: { readonly event: string; readonly name: string },
  outlets: readonly Outlet[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = decodeSource(file, Buffer.from(content), report);
  if (source === undefined) return problems;
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  await readArticle(
    source,
    place,
    byId,
    { read: async (body) => readBody(body), close: async () => undefined },
    report,
  );
  return problems;
}

/** What is odd about an article beside the others: the same text twice, words of another event, a date far off. */
export class Neighbors {
  readonly #archive: Archive;
  readonly #texts = new Map<string, { readonly file: string; readonly words: ReadonlySet<string> }[]>();

  constructor(archive: Archive) {
    this.#archive = archive;
    for (const { event, file, source } of archive.articles)
      this.#add(event, file, tellingWords([source.replace(/^---[\s\S]*?\n---/, '')]));
  }

  /** Sentences about an article, which is one of its event's from then on. */
  take(event: string, file: string, text: string, published: string | undefined): string[] {
    const words = tellingWords([text]);
    const own = (this.#texts.get(event) ?? []).filter((other) => other.file !== file);
    const told: string[] = [];
    const same = own.find((other) => share(words, other.words) >= SAME);
    if (same !== undefined)
      told.push(`The text is nearly that of ${same.file}. Take one of them out, if it is the same article.`);
    const other = this.#nearerEvent(event, words, own);
    if (other !== undefined)
      told.push(
        `By its words the article is one of the event "${other}" rather than of "${event}". Look whether --event is right.`,
      );
    const day = this.#archive.events.get(event);
    if (day !== undefined && day !== '' && published !== undefined) {
      const days = Math.round((Date.parse(published.slice(0, 10)) - Date.parse(day)) / 86_400_000);
      if (Math.abs(days) > FAR)
        told.push(
          `It was published ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the event's day, ${day}. Look whether both are right.`,
        );
    }
    this.#add(event, file, words);
    return told;
  }

  #add(event: string, file: string, words: ReadonlySet<string>): void {
    const texts = this.#texts.get(event) ?? [];
    this.#texts.set(event, [...texts.filter((each) => each.file !== file), { file, words }]);
  }

  /** The event whose articles share rare words with this one, where its own event's share few. */
  #nearerEvent(
    event: string,
    words: ReadonlySet<string>,
    own: readonly { readonly words: ReadonlySet<string> }[],
  ): string | undefined {
    if (own.length === 0 || this.#texts.size < 2 || words.size < 40) return undefined;
    const rare = this.#rareWords(words);
    if (rare.size < 8) return undefined;
    const nearness = (texts: readonly { readonly words: ReadonlySet<string> }[]) =>
      Math.max(0, ...texts.map((text) => shareOf(rare, text.words)));
    const here = nearness(own);
    const others = [...this.#texts]
      .filter(([id]) => id !== event)
      .map(([id, texts]) => ({ id, near: nearness(texts) }));
    const best = others.sort((a, b) => b.near - a.near)[0];
    return best !== undefined && best.near >= 0.3 && here * 3 <= best.near ? best.id : undefined;
  }

  /** Words that articles of one event print and those of others mostly do not. */
  #rareWords(words: ReadonlySet<string>): ReadonlySet<string> {
    const counts = new Map<string, number>();
    for (const texts of this.#texts.values()) {
      const inEvent = new Set(texts.flatMap((text) => [...text.words]));
      for (const word of inEvent) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return new Set([...words].filter((word) => counts.get(word) === 1));
  }
}

const SAME = 0.92;
// Outlets report for weeks; a date two months away is mostly a mistake.
const FAR = 60;

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : both / (a.size + b.size - both);
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size;
}
