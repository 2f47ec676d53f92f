import { analyze } from './analysis.ts';
import { toBareEvent } from './bare-event.ts';
import { type AnalysisFile, toAnalysisFile } from './export/analysis-file.ts';
import type { Article, SpeakerEntry } from './content-model.ts';
import { findBlocks } from './text/blocks.ts';

/** A text as a program has it; every span of the result counts in it, in UTF-16 units. */
export interface GivenText {
  /** Names the text in the result; no two have the same. */
  readonly id: string;
  readonly text: string;
  /** Scanned for quotations too. */
  readonly headline?: string;
  /** Texts of one event are compared; all are of one where none is said. */
  readonly event?: string;
  readonly outlet?: string;
  /** ISO 8601, a day or an instant: of two equal wordings the earlier stands. */
  readonly published?: string;
  /** BCP 47; `en` where it is not said. */
  readonly lang?: string;
  readonly url?: string;
  /** `official` for an official text that the reports are held against. */
  readonly kind?: 'report' | 'official';
  /** Whose words an official text is: the `id` of one of the speakers. */
  readonly speaker?: string;
}

/** Somebody who is known to speak, by all names that texts use. */
export type GivenSpeaker = Pick<SpeakerEntry, 'id' | 'name'> & Partial<SpeakerEntry>;

/**
 * Finds the quotations of texts, who said them, the statements that texts of one event have in common, what each text did
 * to their words, and the running text they share. The same texts give the same result, in whatever order they come.
 * The result is of the form that `analysis.schema.json` describes.
 * @throws Error where two texts have the same id
 */
export async function analyzeTexts(
  texts: readonly GivenText[],
  { speakers = [] }: { readonly speakers?: readonly GivenSpeaker[] } = {},
): Promise<AnalysisFile> {
  const ids = new Set<string>();
  for (const { id } of texts) {
    if (ids.has(id)) throw new Error(`Two texts have the id "${id}".`);
    ids.add(id);
  }
  const articles = await Promise.all(texts.map(toArticle));
  const events = [...new Set(articles.map(({ event }) => event))].map(toBareEvent);
  const entries = speakers.map((speaker) => ({ aliases: [], ...speaker }));
  return toAnalysisFile(analyze({ articles, events, speakers: entries, outlets: [], stories: [] }));
}

async function toArticle({ event = 'event', outlet, kind, lang, ...given }: GivenText): Promise<Article> {
  return {
    ...given,
    event,
    outlet: outlet ?? null,
    kind: kind ?? 'report',
    lang: lang ?? 'en',
    sha256: await sha256Of(given.text),
    blocks: findBlocks(given.text),
    furniture: [],
    publish: 'full',
  };
}

/** Of the text in UTF-8, in hexadecimal digits. */
async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
