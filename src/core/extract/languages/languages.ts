import { joinPieces } from '../marks/pieces.ts';
import { addDialogues } from '../marks/dialogue.ts';
import { scanBlocks } from '../marks/scanner.ts';
import { decidePlainKinds } from '../kinds/plain-kinds.ts';
import { dialogueStyleOf } from './dialogues.ts';
import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Language } from './language.ts';
import { languageOf } from '../../text/language.ts';
import { isSpeakerLanguage, type SpeakerLanguage } from '../../speaker-languages.ts';

/** The language of a tag: `en-GB` is English. */
export function toLanguage(tag: string): Language {
  const name = languageOf(tag);
  return isSpeakerLanguage(name) ? ruled[name] : withoutRules(name, tag);
}

const ruled: Readonly<Record<SpeakerLanguage, Language>> = { en: english, fr: french };

/** Of a language without rules of its own marks and bounds are found, and nobody is named. */
function withoutRules(name: string, tag: string): Language {
  const style = dialogueStyleOf(name);
  return {
    findUtterances: (text, blocks) => {
      const stretches = scanBlocks(text, blocks);
      return joinPieces(text, style ? addDialogues(text, blocks, stretches, style) : stretches, () => false);
    },
    findSpeakers: () => ({ attributions: [], reports: [] }),
    decideKinds: (text, utterances, voices) => decidePlainKinds(text, utterances, voices, tag),
    propose: () => [],
  };
}
