import { abbreviations } from '../../text/english/abbreviations.ts';
import { isDigit, isLetter, isSpace, isUpper } from '../../text/code-units.ts';

const COMMA = 44;

/** Whether the full stop belongs to the word: Mr. Smith, the U.S. army, J. Edgar Hoover. */
export function isAbbreviation(word: string, text: string, stop: number, until: number): boolean {
  let next = stop + 1;
  while (next < until && isSpace(text.charCodeAt(next))) next++;
  const follows = next < until ? text.charCodeAt(next) : 0;
  const lower = word.toLowerCase();
  if (word.length === 1 && isUpper(word.charCodeAt(0)))
    return word !== 'I' && next > stop + 1 && isLetter(follows);
  if (word.includes('.'))
    return follows !== 0 && (!isUpper(follows) || isTitledPlace(lower) || isInitials(word, lower));
  const ending = abbreviations.get(lower);
  if (!ending) return false;
  if (lower === 'st' && isUpper(follows)) return !followsCapital(text, stop - word.length);
  if (ending === 'never') return true;
  return follows === COMMA || isDigit(follows) || (isLetter(follows) && !isUpper(follows));
}

// A street's name is no longer; the bound keeps the search short.
const WORD_MOST = 30;

/** Whether the word before has a capital: on Main *St.*, and not “with St. Anne’s”. */
function followsCapital(text: string, at: number): boolean {
  let start = at - 1;
  while (start > 0 && at - start < WORD_MOST && !isSpace(text.charCodeAt(start - 1))) start--;
  return start >= 0 && isUpper(text.charCodeAt(start));
}

/** *J.D.* Poe; not “in Washington, *D.C.* Poe said”. */
function isInitials(word: string, lower: string): boolean {
  return (
    word.length === 3 && isUpper(word.charCodeAt(0)) && isUpper(word.charCodeAt(2)) && !shortPlaces.has(lower)
  );
}

const shortPlaces: ReadonlySet<string> = new Set(
  'd.c l.a n.y n.j n.h n.c n.d n.m s.c s.d r.i b.c'.split(' '),
);

function isTitledPlace(word: string): boolean {
  return word === 'u.s' || word === 'u.k' || word === 'u.n' || word === 'e.u';
}
