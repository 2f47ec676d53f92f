import type { Outlet, SpeakerEntry, Story, TermGroup } from '../../core/content-model.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { type ContentFileKind, contentFields } from '../fields/field-table.ts';
import { type Fields, readList } from '../fields/fields.ts';
import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';
import { readLanguage } from './articles.ts';

/** An entry of content/ with its fields, for what is checked against other files. */
export interface Entry<Value> {
  readonly value: Value;
  readonly fields: Fields;
}

export function readOutlets(source: Source, report: Report): Entry<Outlet>[] {
  return readEntries(source, report, 'outlet', (fields) => ({
    id: fields.requiredId('id'),
    name: fields.requiredText('name'),
    publish: fields.oneOf('publish', ['full', 'excerpts', 'quotations']) ?? 'full',
    ...withoutAbsent({
      country: fields.text('country'),
      kind: fields.text('kind'),
      description: fields.text('description'),
      url: fields.address('url'),
    }),
  }));
}

export function readSpeakers(source: Source, report: Report): Entry<SpeakerEntry>[] {
  return readEntries(source, report, 'speaker', (fields) => ({
    id: fields.requiredId('id'),
    name: fields.requiredText('name'),
    aliases: fields.texts('aliases'),
    ...withoutAbsent({
      role: fields.text('role'),
      of: fields.id('of'),
      language: readLanguage(fields, 'language'),
      in: fields.has('in') ? fields.ids('in') : undefined,
    }),
  }));
}

export function readStories(source: Source, report: Report): Entry<Story>[] {
  return readEntries(source, report, 'story', (fields) => ({
    id: fields.requiredId('id'),
    title: fields.requiredText('title'),
    terms: readTerms(fields),
    ...withoutAbsent({ description: fields.text('description') }),
  }));
}

/** Names for one thing, as `terms: [{ about, names }]`. */
export function readTerms(fields: Fields): TermGroup[] {
  return fields.list('terms').map((group) => {
    const about = group.requiredText('about');
    const names = group.texts('names');
    if (names.length < 2) {
      group.problem('names', 'bad-value', `"${about}" needs two names or more, to show them side by side.`);
    }
    group.close();
    return { about, names };
  });
}

function readEntries<Value>(
  source: Source,
  report: Report,
  kind: ContentFileKind,
  read: (fields: Fields) => Value,
): Entry<Value>[] {
  return readList({ ...source, firstLine: 1 }, report, contentFields[kind]).map((fields) => {
    const value = read(fields);
    fields.close();
    return { value, fields };
  });
}
