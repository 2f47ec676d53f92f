import type { Block, Cue, Speaker, SpeakerEntry } from '../model.ts';
import type { Setting } from './kinds.ts';
import type { Utterance } from './pieces.ts';
import { type Scene, setScenes } from './scenes.ts';
import { type Draft, siftDrafts } from './sieve.ts';

export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** How the sentence carries it; `null` without a speaker. */
  readonly by: 'cue' | 'label' | 'subject' | null;
  readonly setting: Setting;
}

/** Finds who is said to have said each utterance. */
export function findSpeakers(
  text: string,
  blocks: readonly Block[],
  utterances: readonly Utterance[],
  speakers: readonly SpeakerEntry[],
): Attribution[] {
  const scenes = setScenes(text, blocks, utterances);
  const settings = findSettings(scenes);
  return siftDrafts(text, scenes, utterances).flatMap((draft, index) => {
    const setting = settings[index];
    if (!setting) return [];
    return draft
      ? { ...toAttribution(text, draft), setting }
      : { speaker: null, cue: null, by: null, setting };
  });
}

/** Where each utterance begins, by its index. */
function findSettings(scenes: readonly Scene[]): Setting[] {
  const settings: Setting[] = [];
  for (const scene of scenes) {
    for (const [owner, pieces] of scene.pieces) {
      settings[owner] ??= { scene, first: pieces[0] ?? 0, last: pieces.at(-1) ?? 0 };
    }
  }
  return settings;
}

function toAttribution(text: string, { scene, lead, chain }: Draft): Omit<Attribution, 'setting'> {
  const start = scene.words[lead.mention.from]?.start ?? 0;
  const end = scene.words[lead.mention.to - 1]?.end ?? start;
  const name = text.slice(start, end);
  const via = lead.via && text.slice(scene.words[lead.via.from]?.start, scene.words[lead.via.to - 1]?.end);
  return {
    speaker: { id: null, name, start, end, resolved: name, via, chain },
    cue: lead.cue && { ...lead.cue, text: text.slice(lead.cue.start, lead.cue.end) },
    by: lead.by,
  };
}
