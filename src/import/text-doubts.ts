import { plainWords } from '../core/text/fold.ts';
import type { ImportedBlock, ImportedDocument } from './model.ts';
import { reasonOfWords } from './page/report/boilerplate.ts';

/** Something in a text that somebody should look at, with its place. */
export interface TextDoubt {
  readonly code: string;
  /** The block's number, counted from 1. */
  readonly block: number;
  readonly words: string;
  readonly message: string;
}

/** Looks through a text for what saving, copying and converting do to it. */
export function findDoubts({ blocks, facts }: Pick<ImportedDocument, 'blocks' | 'facts'>): TextDoubt[] {
  const printed = blocks.filter(({ kind }) => kind !== 'furniture');
  const doubts = printed.flatMap((block, index) =>
    checks.flatMap(({ code, find, message, once }) => {
      const at = find(block, printed[index + 1]);
      if (at === undefined) return [];
      return [{ code, block: index + 1, words: around(block.words, at), message, once }];
    }),
  );
  const seen = new Set<string>();
  const told = doubts.filter(({ code, once }) => !once || (!seen.has(code) && seen.add(code)));
  const whole = printed.map(({ words }) => words).join(' ');
  const marks = `${whole} ${facts.headline ?? ''}`;
  if (printed.length > 0 && !/["“”„«»‹›「」❝❞]|(?:^|\s)['‘]/.test(marks)) {
    told.push({
      code: 'no-quotation-marks',
      block: 1,
      words: around(whole, 0),
      message: NO_MARKS,
      once: true,
    });
  }
  return told.map(({ code, block, words, message }) => ({ code, block, words, message }));
}

/** The messages of all doubts that there are, each once. */
export const doubtMessages = (): string[] => [...checks.map(({ message }) => message), NO_MARKS];

const NO_MARKS = 'There are no quotation marks in the text. Look whether they were lost on the way.';

interface Check {
  readonly code: string;
  readonly message: string;
  /** Where in the block it stands; `undefined` where it does not. */
  readonly find: (block: ImportedBlock, next: ImportedBlock | undefined) => number | undefined;
  readonly once?: true;
}

function pattern(expression: RegExp): Check['find'] {
  return ({ words }) => {
    const at = words.search(expression);
    return at < 0 ? undefined : at;
  };
}

const checks: readonly Check[] = [
  {
    code: 'replacement-character',
    message: 'U+FFFD stands for a character that was lost when the text was converted. Write the right one.',
    find: pattern(/\uFFFD/),
  },
  {
    code: 'mojibake',
    message:
      'This looks like UTF-8 read in another encoding. Save the source again, or give --encoding utf-8.',
    find: pattern(
      /â€[™œ\u009d˜¦“”\u0080-\u009f]|Ã[\u0080-\u00bf©¨¤¶¼±³¡\u00ad]|Â[\u00a0£§°»«·]|ï»¿|Ð[\u0080-\u00bf]Ñ|\u00c3\u00a9/,
    ),
  },
  {
    code: 'entity',
    message: 'An HTML entity stands in the text as letters. Write the character that it means.',
    find: pattern(
      /&(?:#\d{2,7}|#x[\da-f]{2,6}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|eacute|pound|euro);/i,
    ),
  },
  {
    code: 'tag',
    message: 'An HTML tag stands in the text as letters. Take it out.',
    find: pattern(
      /<\/?(?:p|br|b|i|em|strong|span|div|a|img|h[1-6]|ul|ol|li|blockquote|script|style|figure|table|td|tr|font)(?:\s[^<>]{0,200})?\/?>/i,
    ),
  },
  {
    code: 'drop-cap',
    message: 'A first letter stands alone, torn off its word. Join the two.',
    find: ({ words, kind }) =>
      kind === 'paragraph' && /^(?:(?:[“"‘'«]\s?)?[B-HJ-NP-Z] [a-z]{2,}|A [a-z] )/.test(words)
        ? 0
        : undefined,
  },
  {
    code: 'drop-cap',
    message: 'A paragraph of one letter: the first of the next, set large. Join the two.',
    find: ({ words, kind }, next) =>
      kind === 'paragraph' &&
      /^[“"‘'«]?\p{Lu}$/u.test(words) &&
      next !== undefined &&
      /^\p{Ll}/u.test(next.words)
        ? 0
        : undefined,
  },
  {
    code: 'line-end-hyphen',
    message: 'A word is parted as at the end of a printed line. Join its halves where it has no hyphen.',
    find: pattern(/\p{Ll}{2}[-\u00ad]\s(?!(?:and|or|und|oder|bis|to|et|ou|y|o)\s)\p{Ll}{2}/u),
    once: true,
  },
  {
    code: 'soft-hyphen',
    message: 'Soft hyphens stand inside words. Nobody sees them; a search for the word may miss it.',
    find: pattern(/\p{L}\u00ad\p{L}/u),
    once: true,
  },
  {
    code: 'furniture-left',
    message:
      'This looks like furniture and not like the report. Put it between ":::furniture" and ":::", or take it out.',
    find: ({ words, kind }) =>
      kind !== 'cell' && kind !== 'heading' && looksLikeFurniture(words) ? 0 : undefined,
  },
];

function looksLikeFurniture(words: string): boolean {
  const count = words.split(/\s+/).length;
  const reason = reasonOfWords(words, count);
  return reason !== undefined && count <= 40 && !/^[“"‘'«]/.test(words);
}

const SHOWN = 60;

function around(words: string, at: number): string {
  const start = Math.max(0, at - 20);
  const shown = words.slice(start, start + SHOWN).replace(/\s+/g, ' ');
  return `${start > 0 ? '…' : ''}${shown}${start + SHOWN < words.length ? '…' : ''}`;
}

/** The words of texts by which others are known: those of four letters and more. */
export function tellingWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(plainWords).filter((word) => word.length > 3));
}
