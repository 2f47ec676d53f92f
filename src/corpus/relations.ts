import type { SpeakerEntry } from '../core/model.ts';
import type { Entry } from './entries.ts';
import type { Report } from './problems.ts';

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

/** Reports speakers who speak for nobody known, for themselves in a circle, or under a name of somebody else. */
export function reportSpeakers(speakers: readonly Entry<SpeakerEntry>[], report: Report): void {
  const byId = new Map(speakers.map(({ value }) => [value.id, value]));
  const owners = new Map<string, string>();
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
    for (const alias of new Set(
      [value.name, ...value.aliases].map((each) => each.normalize('NFKC').toLowerCase()),
    )) {
      const owner = owners.get(alias);
      if (owner === undefined) {
        owners.set(alias, value.id);
        continue;
      }
      report({
        ...fields.placeOf('aliases'),
        code: 'shared-alias',
        severity: 'warning',
        message: `"${alias}" is a name of "${owner}" too. Where an article prints it, neither may be recognized.`,
      });
    }
  }
}

function isCircle(speaker: SpeakerEntry, byId: ReadonlyMap<string, SpeakerEntry>): boolean {
  const passed = new Set<string>();
  for (let next = speaker.of; next !== undefined; next = byId.get(next)?.of) {
    if (next === speaker.id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}
