import { readContexts } from '../../src/core/extract/tagging/contexts.ts';
import { listNameMentions, type NameMention } from '../../src/core/extract/coreference/name-mentions.ts';
import { extractQuotations } from '../../src/core/extract/quotations.ts';
import type { SpeakerEntry } from '../../src/core/content-model.ts';
import type { Quotation } from '../../src/core/model.ts';
import { findBlocks } from '../../src/core/text/blocks.ts';
import { toArticle } from './articles.ts';

/** What a text has in quotation marks. */
export function readQuoted(text: string, entries: readonly SpeakerEntry[] = []): readonly Quotation[] {
  return extractQuotations(toArticle('article', text), entries).filter(({ kind }) => kind !== 'indirect');
}

/** Of each quotation the speaker as printed, and the cue. */
export function listSpeakers(text: string): (string | null)[][] {
  return readQuoted(text).map(({ speaker, cue }) => [speaker?.name ?? null, cue?.text ?? null]);
}

/** Whom and what a text without quotations names. */
export function readNamings(text: string): NameMention[] {
  return listNameMentions(text, readContexts(text, findBlocks(text), []));
}
