/** What the pages' routes tell the rest of Astro's process, of which they are bundled apart. */
export interface PageRecord {
  /** For each page's address a name for what it is made from. */
  readonly keys: Record<string, string>;
  /** Whole addresses of pages that are not made because the last build made them from the same. */
  readonly taken: string[];
}

const NAME = Symbol.for('crossquote.pages');
const shared = globalThis as { [NAME]?: PageRecord };

export const pageRecord: PageRecord = shared[NAME] ?? { keys: {}, taken: [] };
shared[NAME] = pageRecord;

/** For Astro's process: where the keys of the pages that stand from the last build are, and where to write all keys. */
export const STANDING_KEYS = 'CROSSQUOTE_STANDING_KEYS';
export const PAGE_KEYS = 'CROSSQUOTE_PAGE_KEYS';
