import { languageOf } from './text/language.ts';

/** Whether a language has rules for who speaks, and its quotations may name somebody: `en-GB` has. */
export function findsSpeakers(tag: string): boolean {
  return isSpeakerLanguage(languageOf(tag));
}

/** The languages of texts whose speakers are not looked for, by their tags, each once. */
export function withoutSpeakers(texts: readonly { readonly lang: string }[]): string[] {
  const languages = texts.filter(({ lang }) => !findsSpeakers(lang)).map(({ lang }) => languageOf(lang));
  return [...new Set(languages)].sort();
}

/** The languages that have rules for who speaks, by their tags. */
const speakerLanguages = ['en', 'fr'] as const;

export type SpeakerLanguage = (typeof speakerLanguages)[number];

export function isSpeakerLanguage(name: string): name is SpeakerLanguage {
  return speakerLanguages.some((each) => each === name);
}
