import type { Article, EditorNote, EditorQuote, EventEntry, SourcePlace } from '../../content-model.ts';
import type { Quotation } from '../../model.ts';
import { findQuotation, findSpoken, findWords } from './note-quotes.ts';

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
  const nameOf = (quote: EditorQuote, find = findQuotation) =>
    find(quote, articles, quotations)?.id ?? `${quote.article} ${quote.words}`;
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
  const say = (what: string) => ({
    place,
    code: 'no-such-quotation' as const,
    message: `The article "${quote.article}" prints the words "${quote.words}" ${what}`,
  });
  if (note.kind === 'speaker' && !findSpoken(quote, articles, quotations))
    return say(
      'neither in quotation marks nor in a clause that was found to report somebody, so that they have no speaker. Name more of what was said, or take the note out.',
    );
  if (note.kind === 'not-a-quotation' && !findQuotation(quote, articles, quotations))
    return say('without quotation marks, so that they are no quotation as it is. Take the note out.');
  return undefined;
}

/** What a note says of which words, so that two notes that say different things of the same can be found. */
function claimsOf(
  note: EditorNote,
  nameOf: (quote: EditorQuote, find?: typeof findQuotation) => string,
): [string, string][] {
  switch (note.kind) {
    case 'join':
    case 'split':
      return pairsOf(note.quotes.map((quote) => nameOf(quote))).map((pair) => [`pair ${pair}`, note.kind]);
    case 'reported':
      return [[`quotation ${nameOf(note.quote)}`, 'reported']];
    case 'speaker':
      return [
        [`speaker ${nameOf(note.quote, findSpoken)}`, note.speaker],
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
