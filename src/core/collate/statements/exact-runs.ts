import type { Word } from '../../text/words.ts';
import type { Sentence } from './running-text.ts';
import type { Weights } from './weights.ts';

/** Words of a base that stand in an article in a row. */
export interface ExactRun {
  readonly sentence: Sentence;
  /** The sentence's words `from` to `to`, exclusive. */
  readonly from: number;
  readonly to: number;
  /** Index of the first of them among the words looked for. */
  readonly at: number;
}

// So many words in a row are looked for; fewer where one of them is rare; of fewer than four words all.
const RUN = 4;
const RARE_RUN = 2;
const RARE = 14;

/** Looks for words in sentences, as rows of forms: the search without which nothing negative is said. */
export function runFinder(
  sentences: readonly Sentence[],
  weights: Weights,
): (words: readonly Word[]) => ExactRun[] {
  const places = new Map<string, { sentence: Sentence; at: number }[]>();
  for (const sentence of sentences) {
    sentence.words.forEach(({ form }, at) => {
      const next = sentence.words[at + 1]?.form;
      const key = next === undefined ? form : `${form} ${next}`;
      const list = places.get(key);
      if (list) list.push({ sentence, at });
      else places.set(key, [{ sentence, at }]);
    });
  }
  return (words) => {
    const forms = words.map(({ form }) => form);
    const found: ExactRun[] = [];
    forms.forEach((form, at) => {
      const next = forms[at + 1];
      if (next === undefined) return;
      for (const place of places.get(`${form} ${next}`) ?? []) {
        // A run is taken from its first word on.
        if (at > 0 && place.at > 0 && place.sentence.words[place.at - 1]?.form === forms[at - 1]) continue;
        let length = 2;
        while (
          at + length < forms.length &&
          place.sentence.words[place.at + length]?.form === forms[at + length]
        )
          length++;
        if (isEnough(forms.slice(at, at + length), forms.length, weights))
          found.push({ sentence: place.sentence, from: place.at, to: place.at + length, at });
      }
    });
    return found;
  };
}

function isEnough(run: readonly string[], of: number, weights: Weights): boolean {
  if (of < RUN) return run.length === of;
  return run.length >= RUN || (run.length >= RARE_RUN && run.some((form) => weights.bits(form) >= RARE));
}
