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
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}

const LONGEST = 80;

const reserved = new Set([
  ...['index', 'compare', 'feed', 'page', 'data', 'embed', 'search', 'check', '404', 'none', 'unknown'],
  ...['con', 'prn', 'aux', 'nul'],
]);
