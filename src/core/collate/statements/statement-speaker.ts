import type { SpeakerEntry } from '../../content-model.ts';
import type { Statement } from '../../model.ts';
import { isPronoun } from '../../text/english/pronouns.ts';
import type { OwnUnit } from '../units/own-units.ts';

/** Whom most units name: a known speaker before a name, a name before an office, and nobody before a pronoun. */
export function speakerOf(
  units: readonly OwnUnit[],
  speakers: readonly SpeakerEntry[],
): Statement['speaker'] {
  const named = units.flatMap(({ speaker }) => speaker ?? []);
  const known = mostFrequent(named.flatMap((speaker) => speaker.id ?? []));
  if (known !== undefined) {
    const fallback = named.find((speaker) => speaker.id === known)?.resolved ?? known;
    return { id: known, name: speakers.find((entry) => entry.id === known)?.name ?? fallback };
  }
  const names = named.filter((speaker) => !isPronoun(speaker.resolved)).map((speaker) => speaker.resolved);
  const proper = names.filter((name) => /^\p{Lu}/u.test(name));
  const name = mostFrequent(proper.length > 0 ? proper : names);
  return name === undefined ? null : { id: null, name };
}

/** The most frequent value, of equals the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
