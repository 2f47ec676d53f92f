/** What an id may be: it stands in addresses, in file names on every system, and in the analysis file. */
export function isWellFormedId(id: string): boolean {
  return id.length <= LONGEST && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** Names that the site's own addresses use, and those that Windows keeps for devices. */
export function isReservedId(id: string): boolean {
  return reserved.has(id) || /^(?:com|lpt)\d$/.test(id);
}

/** An id made from a file's name or a title; empty where nothing of it may. */
export function toId(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]/g, (letter) => spelled.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** The id, or with the first number behind it that makes it one which is free; the site's own names are not. */
export function freeId(wanted: string, taken: { has(id: string): boolean }): string {
  let id = endingIn(wanted, '');
  for (let number = 2; taken.has(id) || isReservedId(id); number += 1) id = endingIn(wanted, `-${number}`);
  return id;
}

/** An id that is not too long for its end. */
function endingIn(id: string, end: string): string {
  return id.slice(0, LONGEST - end.length).replace(/-$/, '') + end;
}

/**
 * What two writings of a name have in common, in any script: its letters and digits, whatever their case and accents.
 * An id, which has Latin letters alone, tells no two names apart that have none.
 */
export function nameKey(name: string): string {
  const key = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return key === '' ? name : key;
}

const LONGEST = 80;

// Latin letters that are no letter with a sign, as those who cannot type them write them.
const spelled: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th' },
    ...{ ł: 'l', ħ: 'h', ŧ: 't', ŋ: 'n', ı: 'i', ə: 'e' },
  }),
);

const reserved = new Set([
  ...['index', 'compare', 'feed', 'page', 'data', 'embed', 'search', 'check', '404', 'none', 'unknown'],
  ...['con', 'prn', 'aux', 'nul'],
]);
