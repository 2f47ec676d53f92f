import type { Article, EditorNote, SpeakerEntry } from '../../content-model.ts';
import type { Quotation, Speaker } from '../../model.ts';
import { findQuotation, findSpoken } from './note-quotes.ts';

/**
 * The quotations with what the editor says of them: who speaks, in a clause without marks too, and which are none (they
 * stay in the text as terms that nobody said).
 */
export function applyQuotationNotes(
  notes: readonly EditorNote[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: readonly SpeakerEntry[],
): Quotation[] {
  const changed = new Map<Quotation, Quotation>();
  for (const note of notes) {
    if (note.kind !== 'speaker' && note.kind !== 'not-a-quotation') continue;
    const find = note.kind === 'speaker' ? findSpoken : findQuotation;
    const quotation = find(note.quote, articles, quotations);
    if (!quotation) continue;
    const now = changed.get(quotation) ?? quotation;
    changed.set(
      quotation,
      note.kind === 'speaker'
        ? { ...now, by: 'editor', speaker: speakerOf(note.speaker, quotation, speakers) }
        : { ...now, by: 'editor', kind: 'term', why: NOT_A_QUOTATION, speaker: null, cue: null, rule: null },
    );
  }
  return quotations.map((quotation) => changed.get(quotation) ?? quotation);
}

const NOT_A_QUOTATION = 'set by the editor: not a quotation';

export function isSetAside(quotation: Quotation): boolean {
  return quotation.why === NOT_A_QUOTATION;
}

function speakerOf(id: string, { start }: Quotation, speakers: readonly SpeakerEntry[]): Speaker {
  const name = speakers.find((entry) => entry.id === id)?.name ?? id;
  return { id, name, start, end: start, resolved: name, via: null, chain: 'editor' };
}
