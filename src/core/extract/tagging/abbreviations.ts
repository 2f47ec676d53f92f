import { isDigit, isLetter, isSpace, isUpper } from '../characters.ts';

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
  if (!abbreviations.has(lower)) return false;
  if (lower === 'st' && isUpper(follows)) return !followsCapital(text, stop - word.length);
  if (!endsSentenceToo.has(lower)) return true;
  return follows === COMMA || isDigit(follows) || (isLetter(follows) && !isUpper(follows));
}

const states =
  'ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
  'ont que sask alta man nfld';

const abbreviations: ReadonlySet<string> = new Set(
  (
    `${states} ` +
    'mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt cmdr maj adm rev hon prof st jr sr inc corp co ltd vs etc no ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd ft mt dept univ assn bros messrs mme mlle pres vp atty dist supt insp det const pte cpl brig fr msgr lb lbs oz approx'
  ).split(' '),
);

const endsSentenceToo: ReadonlySet<string> = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'etc',
  'st',
  'no',
  'ave',
  'rd',
  'blvd',
  'bros',
  'lb',
  'lbs',
  'oz',
  ...states.split(' '),
]);

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
