import type { SpeakerEntry } from '../../core/content-model.ts';
import { nameKey } from '../fields/ids.ts';
import type { Report } from '../problems.ts';
import type { Entry } from './entries.ts';

/** Reports every entry whose id another one before it has. */
export function reportDuplicates(entries: readonly Entry<{ readonly id: string }>[], report: Report): void {
  const seen = new Map<string, Entry<{ readonly id: string }>>();
  for (const entry of entries) {
    const { id } = entry.value;
    const other = seen.get(id);
    if (id === '') continue;
    if (other === undefined) {
      seen.set(id, entry);
      continue;
    }
    const { file, line } = other.fields.placeOf('id');
    report({
      ...entry.fields.placeOf('id'),
      code: 'duplicate-id',
      severity: 'error',
      message: `"${id}" is already the id of another entry (${file}:${line}). Choose another.`,
    });
  }
}

/** Warns of every outlet that has the name of another one before it: readers see names alone. */
export function reportSharedNames(
  outlets: readonly Entry<{ readonly id: string; readonly name: string }>[],
  report: Report,
): void {
  const seen = new Map<string, string>();
  for (const { value, fields } of outlets) {
    const key = nameKey(value.name);
    const other = seen.get(key);
    if (value.name === '' || value.id === '' || value.id === other) continue;
    if (other === undefined) {
      seen.set(key, value.id);
      continue;
    }
    report({
      ...fields.placeOf('name'),
      code: 'shared-name',
      severity: 'warning',
      message: `"${other}" has the name "${value.name}" too, and readers cannot tell the two apart. Make them one, or add to a name where it is published.`,
    });
  }
}

/** Reports speakers who speak for nobody known, for themselves in a circle, or under a name of somebody else. */
export function reportSpeakers(
  speakers: readonly Entry<SpeakerEntry>[],
  eventCount: number,
  report: Report,
): void {
  const byId = new Map(speakers.map(({ value }) => [value.id, value]));
  const owners = new Map<string, SpeakerEntry[]>();
  for (const { value, fields } of speakers) {
    if (value.of !== undefined && !byId.has(value.of)) {
      fields.problem(
        'of',
        'unknown-speaker',
        `Unknown speaker "${value.of}". Add the entry to content/speakers.yaml, or take "of" out.`,
      );
    } else if (isCircle(value, byId)) {
      fields.problem(
        'of',
        'speaker-circle',
        `"${value.id}" speaks, by way of others, for itself. Take one "of" out.`,
      );
    }
    for (const alias of new Set([value.name, ...value.aliases].map(foldAlias))) {
      const same = owners.get(alias) ?? [];
      const other = same.find((owner) => mayMeet(owner, value));
      owners.set(alias, [...same, value]);
      if (other !== undefined) {
        report({
          ...fields.placeOf('aliases'),
          code: 'shared-alias',
          severity: 'warning',
          message: `"${alias}" is a name of "${other.id}" too. Where an article prints it, neither may be recognized. Give both "in", with the events or outlets where each is meant, or take one out.`,
        });
      } else if (eventCount > 1 && value.in === undefined && generic.has(alias.replace(/^(?:the|a) /, ''))) {
        report({
          ...fields.placeOf('aliases'),
          code: 'generic-alias',
          severity: 'warning',
          message: `"${alias}" may be anybody's. Give "${value.id}" the field "in", with the events or outlets where it is meant, or take the name out.`,
        });
      }
    }
  }
}

function foldAlias(alias: string): string {
  return alias.normalize('NFKC').toLowerCase();
}

/** Whether two entries may be meant in one article: an event's and an outlet's may. */
function mayMeet(a: SpeakerEntry, b: SpeakerEntry): boolean {
  return a.in === undefined || b.in === undefined || a.in.some((place) => b.in?.includes(place));
}

// What an article may call anybody by: an office, a text, a body without its name.
const generic = new Set(
  'statement,ministry,government,president,prime minister,minister,mayor,spokesman,spokeswoman,spokesperson,police,court,council,company,committee,report,letter,official,officials,source,sources,opposition,leader,chairman,chair,director,judge,prosecutor,department,agency,party,union,board,union leader,diplomat,ambassador,embassy'.split(
    ',',
  ),
);

function isCircle(speaker: SpeakerEntry, byId: ReadonlyMap<string, SpeakerEntry>): boolean {
  const passed = new Set<string>();
  for (let next = speaker.of; next !== undefined; next = byId.get(next)?.of) {
    if (next === speaker.id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}
