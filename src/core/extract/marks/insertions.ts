import type { Span } from '../../content-model.ts';

/** Finds the reporter's words inside the marks, [in brackets] or (in parentheses), brackets included. */
export function findInsertions(text: string, pieces: readonly Span[]): Span[] {
  const insertions: Span[] = [];
  for (const piece of pieces) {
    let open = -1;
    let closing = 0;
    for (let at = piece.start; at < piece.end; at++) {
      const code = text.charCodeAt(at);
      if (open < 0 && (code === 91 || code === 40)) {
        open = at;
        closing = code === 91 ? 93 : 41;
      } else if (open >= 0 && code === closing) {
        insertions.push({ start: open, end: at + 1 });
        open = -1;
      }
    }
  }
  return insertions;
}
