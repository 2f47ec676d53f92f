import type { CorpusCheck } from '../corpus/content.ts';

/**
 * Holds editors' notes against the articles. What reads quotations is most of the program, and is loaded only where there
 * are notes.
 */
export const checkNotesIfAny: CorpusCheck = async (corpus) => {
  if (corpus.events.every(({ notes }) => notes.length === 0)) return [];
  const { checkNotes } = await import('../core/check-notes.ts');
  return checkNotes(corpus);
};
