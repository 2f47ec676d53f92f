import type { Staves } from '../../core/collate/staves/staves.ts';
import { trimEndOf } from '../../core/text/trim.ts';

// Enough words to tell a statement from the others of its event, few enough for one line of a table.
const FIRST_WORDS = 7;
// The reporter's words count among them; more than these in one pair of brackets are left out, with a sign.
const INSERTED_WORDS = 5;

/** The first words of a statement as its base prints them, with “…” wherever something is left out. */
export function nameByFirstWords({ columns }: Staves): string {
  const first = columns.slice(0, FIRST_WORDS);
  const name = first
    .map(({ opening, text, insertion, after }, index) => {
      const space = index === first.length - 1 ? '' : after === 'joint' ? ' … ' : after;
      return shorten(opening) + text + shorten(insertion) + space;
    })
    .join('');
  return columns.length > FIRST_WORDS ? `${trimEndOf(name, /[,;:–—.]/u)} …` : trimEndOf(name, /[,;:–—.]/u);
}

function shorten(inserted: string): string {
  return inserted.split(' ').length > INSERTED_WORDS ? inserted.replace(/\S.*\S/, '…') : inserted;
}
