import type { Block, SpeakerEntry } from '../../content-model.ts';
import type { Proposal } from '../attribution/rows.ts';
import type { Context, Split } from '../tagging/contexts.ts';
import type { Judgement } from '../kinds/kinds.ts';
import type { Utterance } from '../marks/pieces.ts';
import type { Voices } from '../coreference/speakers.ts';

/** What the stages ask a language. */
export interface Language {
  /** What a text has in marks or behind the dashes of a dialogue, each utterance with its pieces. */
  readonly findUtterances: (text: string, blocks: readonly Block[]) => Utterance[];
  /** Parts words as the language joins them; nothing where spaces and signs part them. */
  readonly split?: Split;
  /** Finds who is said to have said each utterance, and what is reported of speakers without marks. */
  readonly findSpeakers: (
    text: string,
    blocks: readonly Block[],
    utterances: readonly Utterance[],
    speakers: readonly SpeakerEntry[],
  ) => Voices;
  /** Decides what the words of each utterance are. */
  readonly decideKinds: (text: string, utterances: readonly Utterance[], voices: Voices) => Judgement[];
  /** What every rule proposes for the pieces of an utterance in their own sentence, the surest first. */
  readonly propose: (text: string, context: Context, pieces: readonly number[]) => readonly Proposal[];
}
