import type { Article, EditorNote, Quotation, Speaker, SpeakerEntry } from '../../model.ts';
import { findQuotation } from './note-quotes.ts';

/** The quotations with what the editor says of them: who speaks, and which are none (they stay in the text as terms). */
export function applyQuotationNotes(
  notes: readonly EditorNote[],
  articles: readonly Article[],
  quotations: readonly Quotation[],
  speakers: readonly SpeakerEntry[],
): Quotation[] {
  const changed = new Map<Quotation, Quotation>();
  for (const note of notes) {
    if (note.kind !== 'speaker' && note.kind !== 'not-a-quotation') continue;
    const quotation = findQuotation(note.quote, articles, quotations);
    if (!quotation) continue;
    const now = changed.get(quotation) ?? quotation;
    changed.set(
      quotation,
      note.kind === 'speaker'
        ? { ...now, by: 'editor', speaker: speakerOf(note.speaker, quotation, speakers) }
        : { ...now, by: 'editor', kind: 'term', why: NOT_A_QUOTATION },
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
