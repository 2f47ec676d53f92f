import type { Article, Block, SpeakerEntry } from '../content-model.ts';
import type { Field, Marks, Quotation } from '../model.ts';
import { giveHeadlineSpeakers } from './attribution/headline-speakers.ts';
import { createIds } from './ids.ts';
import type { Judgement } from './kinds/kinds.ts';
import { toLanguage } from './languages/languages.ts';
import { findInsertions } from './marks/insertions.ts';
import type { Family } from './marks/mark.ts';
import type { Utterance } from './marks/pieces.ts';
import type { Attribution, Report } from './coreference/speakers.ts';

/**
 * Finds what an article's headline and body quote, headline first, each in the order of the text. Quotations of one
 * field nest or are apart.
 */
export function extractQuotations(article: Article, speakers: readonly SpeakerEntry[]): Quotation[] {
  const toId = createIds(article.id);
  const text = article.headline ?? '';
  const blocks = [{ kind: 'heading', start: 0, end: text.length }] as const;
  const headline = extractField(article, 'headline', text, blocks, speakers, toId);
  const body = extractField(article, 'body', article.text, article.blocks, speakers, toId);
  return [...giveHeadlineSpeakers(article, headline, body), ...body];
}

function extractField(
  article: Article,
  field: Field,
  text: string,
  blocks: readonly Block[],
  speakers: readonly SpeakerEntry[],
  toId: (words: string) => string,
): Quotation[] {
  const place = { article: article.id, field, blocks: article.blocks.length };
  return readField(text, blocks, article.lang, speakers)
    .map((quotation): Unnamed => ({ ...place, ...quotation }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation) => ({ id: toId(toWords(text, quotation)), ...quotation }));
}

function readField(
  text: string,
  blocks: readonly Block[],
  lang: string,
  speakers: readonly SpeakerEntry[],
): Placeless[] {
  const { findUtterances, findSpeakers, decideKinds } = toLanguage(lang);
  const utterances = findUtterances(text, blocks);
  const voices = findSpeakers(text, blocks, utterances, speakers);
  const kinds = decideKinds(text, utterances, voices);
  const quoted = utterances.flatMap((utterance, index): Placeless[] => {
    const judgement = kinds[index];
    return judgement ? [toQuotation(text, utterance, judgement, voices.attributions[index])] : [];
  });
  return [...quoted, ...voices.reports.map(toIndirect)];
}

type Unnamed = Omit<Quotation, 'id'>;
type Placeless = Omit<Unnamed, 'article' | 'field' | 'blocks'>;

function toQuotation(
  text: string,
  utterance: Utterance,
  judgement: Judgement,
  attribution: Attribution | undefined,
): Placeless {
  const pieces = utterance.pieces.map(({ start, end }) => ({ start, end }));
  return {
    start: utterance.start,
    end: utterance.end,
    pieces,
    ...judgement,
    marks: toMarks(utterance),
    insertions: findInsertions(text, pieces),
    speaker: attribution?.speaker ?? null,
    cue: attribution?.cue ?? null,
    factuality: attribution?.factuality ?? 'said',
    rule: attribution?.rule ?? null,
    block: utterance.pieces[0]?.block ?? 0,
    closed: utterance.pieces.at(-1)?.closed ?? false,
  };
}

function toIndirect({ pieces, block, speaker, cue, factuality, rule }: Report): Placeless {
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    pieces,
    kind: 'indirect',
    why: `Reported without marks: “${cue?.text ?? ''}” gives it to the speaker.`,
    marks: 'none',
    insertions: [],
    speaker,
    cue,
    factuality,
    rule,
    block,
    closed: true,
  };
}

/** What an id is made from; words reported without marks are never equal to quoted ones. */
function toWords(text: string, { pieces, kind }: Unnamed): string {
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  return kind === 'indirect' ? `indirect ${words}` : words;
}

const marksOf: Readonly<Record<Family, Marks>> = {
  double: 'double',
  single: 'single',
  guillemet: 'guillemet',
  angle: 'guillemet',
  corner: 'other',
  'double-corner': 'other',
  dash: 'other',
};

function toMarks(utterance: Utterance): Marks {
  return marksOf[utterance.pieces[0]?.family ?? 'double'];
}
