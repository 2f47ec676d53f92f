import type { Mention } from '../grammar/phrases.ts';

/** An attribution: who is named, and the cue. */
export interface Found {
  readonly mention: Mention;
  /** The index of the cue among the words. */
  readonly verb: number;
  /** How many words the cue has. */
  readonly length: number;
  /** What is reported of speech: Poe insisted *she had not called* it so. */
  readonly inner?: Found;
}
