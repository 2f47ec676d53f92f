import type { Article, Block, Field, Marks, Quotation, SpeakerEntry } from '../model.ts';
import { createIds } from './ids.ts';
import { findInsertions } from './insertions.ts';
import { decideKind, type Judgement } from './kinds.ts';
import type { Family } from './marks.ts';
import { joinPieces, type Utterance } from './pieces.ts';
import { scanBlocks } from './scanner.ts';
import { type Attribution, findSpeakers } from './speakers.ts';

/**
 * Finds what an article's headline and body quote, headline first, each in the order of the text. Quotations of one
 * field nest or are apart.
 */
export function extractQuotations(article: Article, speakers: readonly SpeakerEntry[]): Quotation[] {
  const toId = createIds(article.id);
  const headline = article.headline ?? '';
  return [
    ...extractField(
      article,
      'headline',
      headline,
      [{ kind: 'heading', start: 0, end: headline.length }],
      speakers,
      toId,
    ),
    ...extractField(article, 'body', article.text, article.blocks, speakers, toId),
  ];
}

function extractField(
  article: Article,
  field: Field,
  text: string,
  blocks: readonly Block[],
  speakers: readonly SpeakerEntry[],
  toId: (words: string) => string,
): Quotation[] {
  const utterances = joinPieces(text, scanBlocks(text, blocks));
  const found = findSpeakers(text, blocks, utterances, speakers);
  return utterances.map((utterance, index) => {
    const pieces = utterance.pieces.map(({ start, end }) => ({ start, end }));
    const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
    return {
      id: toId(words),
      article: article.id,
      field,
      start: utterance.start,
      end: utterance.end,
      pieces,
      ...judge(text, utterance, found[index]),
      marks: toMarks(utterance),
      insertions: findInsertions(text, pieces),
      speaker: found[index]?.speaker ?? null,
      cue: found[index]?.cue ?? null,
      block: utterance.pieces[0]?.block ?? 0,
      blocks: article.blocks.length,
      closed: utterance.pieces.at(-1)?.closed ?? false,
    };
  });
}

function judge(text: string, utterance: Utterance, attribution: Attribution | undefined): Judgement {
  if (!attribution) throw new Error('Every utterance has its setting.');
  const isAttributed = attribution.by === 'cue' || attribution.by === 'label';
  return decideKind(text, utterance, attribution.setting, isAttributed);
}

const marksOf: Readonly<Record<Family, Marks>> = {
  double: 'double',
  single: 'single',
  guillemet: 'guillemet',
  angle: 'guillemet',
  corner: 'other',
  'double-corner': 'other',
};

function toMarks(utterance: Utterance): Marks {
  return marksOf[utterance.pieces[0]?.family ?? 'double'];
}
