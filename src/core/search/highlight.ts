import { searchWords } from './words.ts';

/** A stretch of a text; the segments of a text joined are the text. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What is marked: words that are one of the keys, or that begin with the beginning of a word being typed. */
export interface Marking {
  readonly keys: ReadonlySet<string>;
  readonly beginning: string;
}

/** Cuts a text at every match; words that match next to each other make one match. */
export function highlight(text: string, marking: Marking): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  let start = -1;
  const close = (to: number): void => {
    if (start < 0) return;
    if (start > end) segments.push({ text: text.slice(end, start), isMatch: false });
    segments.push({ text: text.slice(start, to), isMatch: true });
    end = to;
    start = -1;
  };
  let last = 0;
  for (const word of searchWords(text)) {
    if (isMarked(word.key, marking)) {
      if (start >= 0 && !/^[\s\p{P}]*$/u.test(text.slice(last, word.start))) close(last);
      if (start < 0) start = word.start;
      last = word.end;
    } else close(last);
  }
  close(last);
  if (end < text.length) segments.push({ text: text.slice(end), isMatch: false });
  return segments;
}

function isMarked(key: string, { keys, beginning }: Marking): boolean {
  return keys.has(key) || (beginning !== '' && key.startsWith(beginning));
}
