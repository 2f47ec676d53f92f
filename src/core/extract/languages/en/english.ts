import { proposeLeads } from '../../attribution/attribution.ts';
import { toSpan } from '../../coreference/mentions.ts';
import { decideKinds } from '../../kinds/kinds.ts';
import { joinPieces } from '../../marks/pieces.ts';
import { scanBlocks } from '../../marks/scanner.ts';
import { partTurns } from '../../marks/turns.ts';
import { findSpeakers } from '../../coreference/speakers.ts';
import { demoteUnattributed } from '../../kinds/unattributed.ts';
import type { Language } from '../language.ts';
import { isInterruptedInEnglish } from './interruptions.ts';

export const english: Language = {
  findUtterances: (text, blocks) =>
    partTurns(text, blocks, joinPieces(text, scanBlocks(text, blocks), isInterruptedInEnglish)),
  findSpeakers,
  decideKinds: (text, utterances, voices) =>
    demoteUnattributed(text, utterances, voices, decideKinds(text, utterances, voices)),
  propose: (text, context, pieces) =>
    [...proposeLeads(context.words, pieces, context.kind === 'heading')].map(
      ({ rule, mention, isNobody }) => {
        const { start, end } = toSpan(context, mention);
        return { rule, name: isNobody ? null : text.slice(start, end) };
      },
    ),
};
