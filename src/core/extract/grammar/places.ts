import type { Word } from '../tagging/words.ts';
import type { Mention } from './phrases.ts';

/** In Aspen, *Colorado*, the mayor said: a name right after a place is where that lies. */
export function isPlaceAfterPlace(words: readonly Word[], { from }: Mention): boolean {
  if (words[from - 1]?.key !== ',') return false;
  let at = from - 2;
  while (words[at]?.capital) at--;
  return at < from - 2 && placePrepositions.has(words[at]?.key ?? words[at + 1]?.key ?? '');
}

export const placePrepositions: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'outside', 'of']);

/**
 * Based in Aspen, *Colo.*, and known for it; Ann Poe, *D-Maine*, who came: a state or province in short, or a seat with
 * its party, which nobody bears as a name.
 */
export function isShortRegion(words: readonly Word[], { from, to }: Mention): boolean {
  const word = words[from];
  if (!word || to - from > 1 || words[from - 1]?.key !== ',') return false;
  if (/^[dir]-/.test(word.key)) return true;
  return regions.has(word.key) && (word.key.includes('.') || word.end - word.start > word.key.length);
}

const regions: ReadonlySet<string> = new Set(
  (
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'n.y n.j n.h n.c n.d n.m s.c s.d r.i w.va d.c ont que sask alta man nfld n.s n.b b.c p.e.i n.w.t'
  ).split(' '),
);
