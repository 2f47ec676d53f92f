import type { Correction, EventEntry } from '../../core/content-model.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { Fields } from '../fields/fields.ts';
import { readFrontMatter } from '../fields/front-matter.ts';
import { isReservedId, isWellFormedId } from '../fields/ids.ts';
import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';
import { type NoteDraft, readNotes } from './editor-notes.ts';
import { type Entry, readTerms } from './entries.ts';

/** An event whose notes have not yet been held against the articles. */
export interface EventDraft extends Entry<Omit<EventEntry, 'notes'>> {
  readonly notes: readonly NoteDraft[];
  readonly isDraft: boolean;
  /** Articles by the names of their files. */
  readonly corrections: readonly { readonly correction: Correction; readonly fields: Fields }[];
}

/** Reads `content/events/<id>.md`: fields only; a body is refused, since no page would print it. */
export function readEvent(source: Source, id: string, report: Report): EventDraft | undefined {
  const file = readFrontMatter(source, report, 'event');
  const start = { file: source.file, line: 1, column: 1, severity: 'error' } as const;
  if (!isWellFormedId(id)) {
    report({
      ...start,
      code: 'bad-id',
      message: `The file's name "${id}" cannot stand in an address. Use small letters, digits and single hyphens.`,
    });
  } else if (isReservedId(id)) {
    report({
      ...start,
      code: 'reserved-id',
      message: `"${id}" is a name the site uses itself. Rename the file.`,
    });
  }
  if (file === undefined) return undefined;
  const { fields } = file;
  const value = {
    id,
    title: fields.requiredText('title'),
    date: fields.requiredDate('date'),
    summary: fields.requiredText('summary'),
    terms: readTerms(fields),
    ...withoutAbsent({
      story: fields.id('story'),
      place: fields.text('place'),
      background: fields.text('background'),
      translated: fields.flag('translated'),
    }),
  };
  const notes = readNotes(fields);
  const isDraft = fields.flag('draft') ?? false;
  const corrections = readCorrections(fields);
  fields.close();
  if (file.body.trim() !== '') {
    report({
      ...start,
      line: file.bodyLine + 1,
      code: 'unexpected-text',
      message: 'An event has fields only. Put the text into "summary", or take it out.',
    });
  }
  return { value, fields, notes, isDraft, corrections };
}

function readCorrections(event: Fields): EventDraft['corrections'] {
  return event.list('corrections').map((fields) => {
    const correction = {
      date: fields.requiredDate('date'),
      what: fields.requiredText('what'),
      ...withoutAbsent({ article: fields.id('article') }),
    };
    fields.close();
    return { correction, fields };
  });
}
