import type { SpeakerEntry } from '../../content-model.ts';
import { isTitle } from '../../text/english/titles.ts';
import { bodyNouns, documentNouns, personNouns } from '../languages/en/words.ts';
import { toNameKey, toNameKeys } from './names.ts';

/** Finds the entry that a printed name belongs to; the longest alias wins, and an unsure one is none. */
export type EntryFinder = (name: string) => SpeakerEntry | undefined;

export function createEntryFinder(speakers: readonly SpeakerEntry[]): EntryFinder {
  const byKey = new Map<string, SpeakerEntry>();
  for (const entry of speakers) {
    for (const name of [entry.name, ...entry.aliases]) {
      const key = toNameKey(name);
      if (key && !byKey.has(key)) byKey.set(key, entry);
    }
  }
  if (byKey.size === 0) return () => undefined;
  return (name) => {
    const words = toNameKeys(name);
    return byKey.get(words.join(' ')) ?? findByTitle(words, byKey) ?? findByDocument(words, byKey);
  };
}

/** State Department Spokesperson *Mathew Miller*: what a title or a role introduces. */
function findByTitle(
  words: readonly string[],
  byKey: ReadonlyMap<string, SpeakerEntry>,
): SpeakerEntry | undefined {
  // “Southport Harbour Board” is another board.
  if (bodyNouns.has(words.at(-1) ?? '')) return undefined;
  for (let from = 1; from < words.length; from++) {
    const entry = byKey.get(words.slice(from).join(' '));
    if (!entry) continue;
    const before = words[from - 1] ?? '';
    return personNouns.has(before) || isTitle(before) || words.length - from > 1 ? entry : undefined;
  }
  return undefined;
}

/** *Foreign Ministry* statement: a document speaks for whoever issued it. */
function findByDocument(
  words: readonly string[],
  byKey: ReadonlyMap<string, SpeakerEntry>,
): SpeakerEntry | undefined {
  if (words.length < 2 || !documentNouns.has(words.at(-1) ?? '')) return undefined;
  return byKey.get(words.slice(0, -1).join(' '));
}
