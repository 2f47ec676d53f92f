/** Whether a language has rules for who speaks, and its quotations may name somebody: `en-GB` has. */
export function findsSpeakers(tag: string): boolean {
  return isSpeakerLanguage(tag.split('-')[0]?.toLowerCase() ?? '');
}

/** The languages of texts whose speakers are not looked for, by their tags, each once. */
export function withoutSpeakers(texts: readonly { readonly lang: string }[]): string[] {
  const languages = texts
    .filter(({ lang }) => !findsSpeakers(lang))
    .map(({ lang }) => lang.split('-')[0] ?? lang);
  return [...new Set(languages)].sort();
}

export type SpeakerLanguage = 'en' | 'fr';

/** The languages that have rules for who speaks, by their tags. */
export const speakerLanguages: readonly SpeakerLanguage[] = ['en', 'fr'];

export function isSpeakerLanguage(name: string): name is SpeakerLanguage {
  return speakerLanguages.some((each) => each === name);
}
