import type { Block, Cue, Speaker, SpeakerChain, SpeakerEntry } from '../model.ts';
import { findAnnouncement, findLead, type Lead } from './attribution.ts';
import type { Utterance } from './pieces.ts';
import type { Stretch } from './scanner.ts';
import type { Mention } from './phrases.ts';
import { findSentenceSubject } from './subjects.ts';
import { type QuotedPiece, readWords, type Word } from './words.ts';

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
  const scenes = setScenes(text, blocks, utterances);
  const found: (Draft | undefined)[] = utterances.map(() => undefined);
  for (const scene of scenes) readScene(text, scene, utterances, found);
  return found.map((draft) => (draft ? toAttribution(text, draft) : { speaker: null, cue: null }));
}

/** The words around the quotations that stand side by side in one block, or inside one quotation. */
interface Scene {
  readonly block: number;
  readonly depth: number;
  readonly words: readonly Word[];
  /** Of each piece, the utterance it belongs to. */
  readonly owners: readonly number[];
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly via: string | null;
  readonly chain: SpeakerChain;
}

function setScenes(text: string, blocks: readonly Block[], utterances: readonly Utterance[]): Scene[] {
  const inBlock: { stretch: Stretch; owner: number }[][] = blocks.map(() => []);
  for (const [owner, utterance] of utterances.entries())
    for (const stretch of utterance.pieces) inBlock[stretch.block]?.push({ stretch, owner });
  return blocks.flatMap((block, index) => {
    const stretches = (inBlock[index] ?? []).sort(
      (a, b) => a.stretch.outer.start - b.stretch.outer.start || b.stretch.outer.end - a.stretch.outer.end,
    );
    const scenes: Scene[] = [];
    addScene(scenes, text, index, 0, block, stretches);
    return scenes;
  });
}

function addScene(
  scenes: Scene[],
  text: string,
  block: number,
  depth: number,
  span: { start: number; end: number },
  stretches: readonly { stretch: Stretch; owner: number }[],
): void {
  const pieces: QuotedPiece[] = [];
  const owners: number[] = [];
  const inner: { stretch: Stretch; within: { stretch: Stretch; owner: number }[] }[] = [];
  for (const each of stretches) {
    const last = inner.at(-1);
    if (last && each.stretch.outer.start < last.stretch.outer.end) {
      last.within.push(each);
      continue;
    }
    inner.push({ stretch: each.stretch, within: [] });
    pieces.push({ outer: each.stretch.outer, inner: each.stretch });
    owners.push(each.owner);
  }
  scenes.push({ block, depth, words: readWords(text, span, pieces), owners });
  for (const { stretch, within } of inner)
    if (within.length > 0) addScene(scenes, text, block, depth + 1, stretch, within);
}

function readScene(
  text: string,
  scene: Scene,
  utterances: readonly Utterance[],
  found: (Draft | undefined)[],
): void {
  const { words, owners } = scene;
  const pieces = new Map<number, number[]>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'quotation') continue;
    const owner = owners[word.piece] ?? -1;
    const list = pieces.get(owner);
    if (list) list.push(at);
    else pieces.set(owner, [at]);
  }
  for (const [owner, at] of pieces) {
    const lead = findLead(words, at);
    if (lead && !found[owner]) found[owner] = toDraft(text, words, lead);
  }
  for (const [owner, at] of pieces) {
    found[owner] ??= findInParagraph(text, words, at, owners, found);
  }
  if (scene.depth > 0) return;
  for (const [owner] of pieces) {
    found[owner] ??= findInPrevious(scene, utterances, found, owner);
  }
}

function toDraft(text: string, words: readonly Word[], lead: Lead): Draft {
  const { start, end } = toSpan(words, lead.mention);
  const via = lead.via && toSpan(words, lead.via);
  return {
    start,
    end,
    cue: lead.cue,
    via: via && text.slice(via.start, via.end),
    chain: lead.by === 'label' ? 'label' : 'adjacent-cue',
  };
}

function toSpan(words: readonly Word[], { from, to }: Mention): { start: number; end: number } {
  const first = words[from];
  const last = words[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** A quotation that is a sentence by itself goes on with the speaker before it, or shares the one after it. */
function findInParagraph(
  text: string,
  words: readonly Word[],
  at: readonly number[],
  owners: readonly number[],
  found: readonly (Draft | undefined)[],
): Draft | undefined {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? first;
  if (!standsAlone(words, first, last)) return undefined;
  for (let before = first - 1; before >= 0; before--) {
    const word = words[before];
    if (word?.kind !== 'quotation') continue;
    const draft = found[owners[word.piece] ?? -1];
    if (draft) return { ...draft, chain: 'same-paragraph' };
    break;
  }
  if (first > 0) {
    const subject = findSentenceSubject(words, first - 1);
    if (subject) return { ...toSpan(words, subject), cue: null, via: null, chain: 'same-paragraph' };
  }
  for (let after = last + 1; after < words.length; after++) {
    const word = words[after];
    if (word?.kind !== 'quotation') continue;
    const draft = found[owners[word.piece] ?? -1];
    return draft && { ...draft, chain: 'same-paragraph' };
  }
  return undefined;
}

function standsAlone(words: readonly Word[], first: number, last: number): boolean {
  const sentence = words[first]?.sentence;
  for (let at = first - 1; at >= 0 && words[at]?.sentence === sentence; at--)
    if (words[at]?.kind === 'word') return false;
  for (let at = last + 1; at < words.length && words[at]?.sentence === words[last]?.sentence; at++)
    if (words[at]?.kind === 'word') return false;
  return true;
}

/** A paragraph that is nothing but quotation goes on with the speaker of the paragraph before. */
function findInPrevious(
  scene: Scene,
  utterances: readonly Utterance[],
  found: readonly (Draft | undefined)[],
  owner: number,
): Draft | undefined {
  if (scene.words.some((word) => word.kind === 'word')) return undefined;
  for (let before = owner - 1; before >= 0; before--) {
    const utterance = utterances[before];
    const piece = utterance?.pieces.at(-1);
    if (!piece || piece.depth > 0) continue;
    if (piece.block < scene.block - 1) return undefined;
    const draft = found[before];
    return draft && { ...draft, chain: 'previous-paragraph' };
  }
  return undefined;
}

function toAttribution(text: string, draft: Draft): Attribution {
  const name = text.slice(draft.start, draft.end);
  return {
    speaker: {
      id: null,
      name,
      start: draft.start,
      end: draft.end,
      resolved: name,
      via: draft.via,
      chain: draft.chain,
    },
    cue: draft.cue && { ...draft.cue, text: text.slice(draft.cue.start, draft.cue.end) },
  };
}
