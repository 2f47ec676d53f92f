import type { Article, SpeakerEntry } from './content-model.ts';

/** The entries that an article's names may mean: those without `in`, and those for its event or its outlet. */
export function entriesFor(
  { event, outlet }: Pick<Article, 'event' | 'outlet'>,
  speakers: readonly SpeakerEntry[],
): readonly SpeakerEntry[] {
  if (speakers.every((entry) => entry.in === undefined)) return speakers;
  return speakers.filter(
    (entry) => entry.in === undefined || entry.in.includes(event) || entry.in.includes(outlet ?? ''),
  );
}
