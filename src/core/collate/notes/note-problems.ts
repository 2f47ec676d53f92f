import type { Article, EditorNote, EditorQuote, EventEntry, Quotation, SourcePlace } from '../../model.ts';
import { findQuotation, findWords } from './note-quotes.ts';

/** What is wrong with an editor's note, where it is written, and what to do. */
export interface NoteProblem {
  readonly place: SourcePlace;
  readonly code: 'words-not-found' | 'no-such-quotation' | 'contradiction';
  readonly message: string;
}

/** What in an event's notes the articles no longer bear out, or other notes contradict, in the notes' order. */
export function findNoteProblems(
  event: EventEntry,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): NoteProblem[] {
  const nameOf = (quote: EditorQuote) =>
    findQuotation(quote, articles, quotations)?.id ?? `${quote.article} ${quote.words}`;
  const claims = new Map<string, { claim: string; place: SourcePlace }>();
  return event.notes.flatMap((note): NoteProblem[] => {
    const missing = quotesOf(note).flatMap((quote) => findMissing(note, quote, articles, quotations) ?? []);
    if (missing.length > 0) return missing;
    return claimsOf(note, nameOf).flatMap(([subject, claim]) => {
      const before = claims.get(subject);
      if (before === undefined) claims.set(subject, { claim, place: note.place });
      if (before === undefined || before.claim === claim) return [];
      const { file, line } = before.place;
      const message = `This note says "${claim}", and the note in ${file}:${line} says "${before.claim}" of the same words. Take one of them out.`;
      return [{ place: note.place, code: 'contradiction' as const, message }];
    });
  });
}

function quotesOf(note: EditorNote): readonly EditorQuote[] {
  switch (note.kind) {
    case 'join':
    case 'split':
      return note.quotes;
    case 'reported':
      return [note.quote, note.of];
    default:
      return [note.quote];
  }
}

function findMissing(
  note: EditorNote,
  quote: EditorQuote,
  articles: readonly Article[],
  quotations: readonly Quotation[],
): NoteProblem | undefined {
  const { place } = note;
  // Whoever read the note has reported words that are missing.
  if (quote.words === '' || quote.article === '') return undefined;
  if (findWords(quote, articles).length === 0) {
    const message = `The article "${quote.article}" does not print the words "${quote.words}". Copy them from its file, or take the note out.`;
    return { place, code: 'words-not-found', message };
  }
  const needsMarks = note.kind === 'speaker' || note.kind === 'not-a-quotation';
  if (!needsMarks || findQuotation(quote, articles, quotations)) return undefined;
  const message = `The article "${quote.article}" prints the words "${quote.words}" without quotation marks. A note on a quotation needs one.`;
  return { place, code: 'no-such-quotation', message };
}

/** What a note says of which words, so that two notes that say different things of the same can be found. */
function claimsOf(note: EditorNote, nameOf: (quote: EditorQuote) => string): [string, string][] {
  switch (note.kind) {
    case 'join':
    case 'split':
      return pairsOf(note.quotes.map(nameOf)).map((pair) => [`pair ${pair}`, note.kind]);
    case 'reported':
      return [[`quotation ${nameOf(note.quote)}`, 'reported']];
    case 'speaker':
      return [
        [`speaker ${nameOf(note.quote)}`, note.speaker],
        [`quotation ${nameOf(note.quote)}`, 'a quotation with a speaker'],
      ];
    case 'not-a-quotation':
      return [[`quotation ${nameOf(note.quote)}`, 'not a quotation']];
    case 'formerly':
      return note.ids.map((id) => [`id ${id}`, nameOf(note.quote)]);
    case 'translated':
      return [[`translated ${nameOf(note.quote)}`, note.translated ? 'translated' : 'not translated']];
  }
}

function pairsOf(names: readonly string[]): string[] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b].sort().join('\n')));
}
