import type { EventEntry, Outlet, SpeakerEntry } from '../../core/content-model.ts';
import { plainWords } from '../../core/text/fold.ts';
import type { Report } from '../problems.ts';
import type { ArticleDraft } from './articles.ts';
import type { Entry } from './entries.ts';

interface Entries {
  readonly outlets: readonly Entry<Outlet>[];
  readonly speakers: readonly Entry<SpeakerEntry>[];
  readonly events: readonly EventEntry[];
  readonly articles: readonly ArticleDraft[];
}

/** Warns of outlets that no article is of, and of speakers whom no article can mean: often a slip in a name. */
export function reportUnused({ outlets, speakers, events, articles }: Entries, report: Report): void {
  const publishing = new Set(articles.map(({ article }) => article.outlet));
  for (const { value, fields } of outlets) {
    if (value.id === '' || publishing.has(value.id)) continue;
    report({
      ...fields.placeOf('id'),
      ...{ code: 'unused-outlet', severity: 'warning' },
      message: `No article is of "${value.id}", and it gets a page all the same. Name an article's file after it, or take it out.`,
    });
  }
  const named = new Set([
    ...speakers.map(({ value }) => value.of),
    ...articles.map(({ article }) => article.speaker),
    ...events.flatMap(({ notes }) =>
      notes.flatMap((note) => (note.kind === 'speaker' ? [note.speaker] : [])),
    ),
  ]);
  const doubtful = speakers
    .filter(({ value }) => !named.has(value.id))
    .map((entry) => ({ entry, names: [entry.value.name, ...entry.value.aliases].map(wordsOf) }));
  for (const { value, fields } of withoutPrinted(doubtful, articles)) {
    report({
      ...fields.placeOf('id'),
      ...{ code: 'unused-speaker', severity: 'warning' },
      message: `No article has the words of any name of "${value.id}". Add the name that they print to its aliases, or take the entry out.`,
    });
  }
}

interface NamedEntry {
  readonly entry: Entry<SpeakerEntry>;
  /** Each as its words. */
  readonly names: readonly (readonly string[])[];
}

/** Those of which the articles, all together, do not print the words of any name; no more of them are read than are needed. */
function withoutPrinted(
  entries: readonly NamedEntry[],
  articles: readonly ArticleDraft[],
): Entry<SpeakerEntry>[] {
  const printed = new Set<string>();
  let left = entries;
  for (const { article } of articles) {
    if (left.length === 0) break;
    for (const word of wordsOf(`${article.headline ?? ''} ${article.text}`)) printed.add(word);
    left = left.filter(({ names }) => !names.some((words) => words.every((word) => printed.has(word))));
  }
  return left.map(({ entry }) => entry);
}

/** The words of a text without case and accents. */
function wordsOf(text: string): string[] {
  return plainWords(ACCENTED.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text);
}

// Quotation marks, dashes and dots aside, most English texts have no sign that is written in two ways.
const ACCENTED = /[^\s!-~‘’“”–—…]/;
