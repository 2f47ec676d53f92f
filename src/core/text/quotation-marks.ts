/** The shapes of quotation marks. Many shapes open in one country's usage and close in another's. */

export interface MarkShape {
  /** Marks of one family close one another. */
  readonly family: 'double' | 'single' | 'guillemet' | 'single guillemet';
  /** The marks that close what it opens, „…“ and „…”; none where it never opens. */
  readonly closings: string;
  /** What it does where nothing tells otherwise; `either` of one that looks the same on both sides. */
  readonly usually: 'opens' | 'closes' | 'either';
}

export const markShapes: Readonly<Record<string, MarkShape>> = {
  '“': { family: 'double', closings: '”', usually: 'opens' },
  '„': { family: 'double', closings: '“”', usually: 'opens' },
  '”': { family: 'double', closings: '”', usually: 'closes' },
  '"': { family: 'double', closings: '"', usually: 'either' },
  '‘': { family: 'single', closings: '’', usually: 'opens' },
  '‚': { family: 'single', closings: '‘’', usually: 'opens' },
  // An apostrophe stands before words too: the ’90s.
  '’': { family: 'single', closings: '', usually: 'closes' },
  "'": { family: 'single', closings: "'", usually: 'either' },
  '«': { family: 'guillemet', closings: '»', usually: 'opens' },
  '»': { family: 'guillemet', closings: '«»', usually: 'closes' },
  '‹': { family: 'single guillemet', closings: '›', usually: 'opens' },
  '›': { family: 'single guillemet', closings: '‹›', usually: 'closes' },
};

/** Whether the mark at an offset opens words, where `open` is the last of its family that is still open. */
export function opensWords(text: string, at: number, open: string | undefined): boolean {
  const sign = text[at] ?? '';
  const shape = markShapes[sign];
  if (!shape) return false;
  if (shape.usually === 'either') return isBeforeWord(text, at);
  if (open !== undefined && markShapes[open]?.closings.includes(sign)) return false;
  return shape.usually === 'opens' || (shape.closings !== '' && isBeforeWord(text, at));
}

function isBeforeWord(text: string, at: number): boolean {
  return /^(?:$|[\s([—–-])/u.test(text[at - 1] ?? '') && /[^\s,.;:!?)\]]/u.test(text[at + 1] ?? '');
}
