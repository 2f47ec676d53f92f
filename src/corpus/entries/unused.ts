import type { EventEntry, Outlet, SpeakerEntry } from '../../core/model.ts';
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
  const printed = new Set(
    articles.flatMap(({ article }) => wordsOf(`${article.headline ?? ''} ${article.text}`)),
  );
  for (const { value, fields } of speakers) {
    const names = [value.name, ...value.aliases];
    if (named.has(value.id) || names.some((name) => wordsOf(name).every((word) => printed.has(word))))
      continue;
    report({
      ...fields.placeOf('id'),
      ...{ code: 'unused-speaker', severity: 'warning' },
      message: `No article has the words of any name of "${value.id}". Add the name that they print to its aliases, or take the entry out.`,
    });
  }
}

/** The words of a text without case and accents. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}
