import type { Article, Block, Field, Marks, Quotation, SpeakerEntry } from '../model.ts';
import { giveHeadlineSpeakers } from './attribution/headline-speakers.ts';
import { createIds } from './ids.ts';
import { decideKind, type Judgement } from './kinds.ts';
import { isInterruptedByIncise, partIncises } from './languages/fr/incises.ts';
import { findFrenchVoices } from './languages/fr/voices.ts';
import { findInsertions } from './marks/insertions.ts';
import type { Family } from './marks/mark.ts';
import { joinPieces, type Utterance } from './marks/pieces.ts';
import { scanBlocks } from './marks/scanner.ts';
import { partTurns } from './marks/turns.ts';
import { decidePlainKind } from './plain-kinds.ts';
import { type Attribution, findVoices, type Report } from './speakers.ts';
import { settleUnvoiced } from './unattributed.ts';

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

/** English is read whole; of a language without rules of its own marks and bounds are found, and nobody is named. */
function readField(
  text: string,
  blocks: readonly Block[],
  lang: string,
  speakers: readonly SpeakerEntry[],
): Placeless[] {
  const stretches = scanBlocks(text, blocks);
  switch (lang.split('-')[0]?.toLowerCase()) {
    case 'en':
      return readEnglish(text, blocks, joinPieces(text, stretches), speakers);
    case 'fr': {
      const utterances = joinPieces(text, partIncises(text, stretches), isInterruptedByIncise);
      const attributions = findFrenchVoices(text, blocks, utterances, speakers);
      return utterances.map((utterance, index) => toPlain(text, utterance, lang, attributions[index]));
    }
    default:
      return joinPieces(text, stretches, () => false).map((utterance) => toPlain(text, utterance, lang));
  }
}

function readEnglish(
  text: string,
  blocks: readonly Block[],
  joined: readonly Utterance[],
  speakers: readonly SpeakerEntry[],
): Placeless[] {
  const utterances = partTurns(text, blocks, joined);
  const { attributions, reports } = findVoices(text, blocks, utterances, speakers);
  const settings = attributions.map(({ setting }) => setting);
  const quoted = utterances.flatMap((utterance, index): Placeless[] => {
    const attribution = attributions[index];
    return attribution ? [toQuotation(text, utterance, attribution)] : [];
  });
  const reported = reports.map(toIndirect);
  return [...settleUnvoiced(text, quoted, settings, reported), ...reported];
}

type Unnamed = Omit<Quotation, 'id'>;
type Placeless = Omit<Unnamed, 'article' | 'field' | 'blocks'>;

function toQuotation(text: string, utterance: Utterance, attribution: Attribution): Placeless {
  const { setting, by } = attribution;
  return toFound(
    text,
    utterance,
    decideKind(text, utterance, setting, by === 'cue' || by === 'label'),
    attribution,
  );
}

function toPlain(text: string, utterance: Utterance, lang: string, attribution?: Attribution): Placeless {
  const isAttributed = attribution?.speaker != null;
  return toFound(text, utterance, decidePlainKind(text, utterance, lang, isAttributed), attribution);
}

function toFound(
  text: string,
  utterance: Utterance,
  judgement: Judgement,
  attribution?: Pick<Attribution, 'speaker' | 'cue' | 'factuality' | 'rule'>,
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
};

function toMarks(utterance: Utterance): Marks {
  return marksOf[utterance.pieces[0]?.family ?? 'double'];
}
