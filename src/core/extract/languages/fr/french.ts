import { addDialogues } from '../../marks/dialogue.ts';
import { joinPieces } from '../../marks/pieces.ts';
import { scanBlocks } from '../../marks/scanner.ts';
import { decidePlainKinds } from '../../kinds/plain-kinds.ts';
import type { Language } from '../language.ts';
import { isInterruptedByIncise, partIncises, readFrenchAttribution } from './incises.ts';
import { splitWords } from './split-words.ts';
import { findFrenchSpeakers, proposeFrench } from './voices.ts';

const dialogue = { byComma: true, split: splitWords, readAttribution: readFrenchAttribution };

export const french: Language = {
  findUtterances: (text, blocks) => {
    const stretches = partIncises(text, scanBlocks(text, blocks));
    return joinPieces(text, addDialogues(text, blocks, stretches, dialogue), isInterruptedByIncise);
  },
  split: splitWords,
  findSpeakers: (...asked) => ({ attributions: findFrenchSpeakers(...asked), reports: [] }),
  decideKinds: (text, utterances, voices) => decidePlainKinds(text, utterances, voices, 'fr'),
  propose: proposeFrench,
};
