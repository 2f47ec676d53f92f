import type { Block, Cue, Speaker, SpeakerEntry } from '../model.ts';
import { isCueWord } from './cues.ts';
import type { Utterance } from './pieces.ts';

export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
}

/** Finds who is said to have said each utterance. */
export function findSpeakers(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
  speakers: readonly SpeakerEntry[],
): Attribution[] {
  return utterances.map((utterance) => findAdjacent(text, blocks, utterance, speakers));
}

const REACH = 80;

function findAdjacent(
  text: string,
  blocks: readonly Block[],
  utterance: Utterance,
  speakers: readonly SpeakerEntry[],
): Attribution {
  const last = utterance.pieces.at(-1);
  const first = utterance.pieces[0];
  const block = blocks[last?.block ?? 0];
  const home = blocks[first?.block ?? 0];
  if (!block || !home || !first || !last) return { speaker: null, cue: null };
  const after = { start: last.outer.end, end: Math.min(block.end, last.outer.end + REACH) };
  const before = { start: Math.max(home.start, first.outer.start - REACH), end: first.outer.start };
  for (const window of [after, before]) {
    const attribution = readWindow(text, window.start, window.end, speakers);
    if (attribution) return attribution;
  }
  return { speaker: null, cue: null };
}

function readWindow(
  text: string,
  start: number,
  end: number,
  speakers: readonly SpeakerEntry[],
): Attribution | undefined {
  const words = [...text.slice(start, end).matchAll(/[\p{L}][\p{L}’'-]*/gu)].map((match) => ({
    word: match[0],
    start: start + match.index,
  }));
  const cueAt = words.findIndex(({ word }) => isCueWord(word.toLowerCase()));
  const cue = words[cueAt];
  if (!cue) return undefined;
  const around = [words[cueAt - 1], words[cueAt + 1]];
  for (const word of around) {
    if (!word || (!/^\p{Lu}/u.test(word.word) && !['he', 'she', 'they', 'it'].includes(word.word))) continue;
    const key = word.word.toLowerCase();
    const entry = speakers.find((one) =>
      [one.name, ...one.aliases].some((name) => name.toLowerCase().split(' ').at(-1) === key),
    );
    const speaker: Speaker = {
      id: entry?.id ?? null,
      name: word.word,
      start: word.start,
      end: word.start + word.word.length,
      resolved: entry?.name ?? word.word,
      via: null,
      chain: 'adjacent-cue',
    };
    return { speaker, cue: { text: cue.word, start: cue.start, end: cue.start + cue.word.length } };
  }
  return undefined;
}
