import type { Span } from '../../content-model.ts';
import type { Quotation } from '../../model.ts';
import { sentenceBreaks } from '../../text/sentences.ts';

/** A sentence in marks, in several spans where its own attribution interrupts it. */
export interface SentenceInMarks {
  readonly spans: readonly Span[];
  /** Whether dots stand between it and the sentence before. */
  readonly afterDots: boolean;
}

/**
 * The sentences of a quotation: “*A bridge,*” she said, “*is safe. For now.*” has two. Dots inside a sentence, which
 * goes on in lower case, part nothing; dots between sentences do.
 */
export function sentencesInMarks(text: string, { pieces }: Pick<Quotation, 'pieces'>): SentenceInMarks[] {
  const sentences: { spans: Span[]; afterDots: boolean }[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    let start = piece.start;
    const put = (end: number) => {
      const part = text.slice(start, end);
      const trimmed = part.trim();
      const from = start + part.indexOf(trimmed);
      if (trimmed === '') return;
      const span = { start: from, end: from + trimmed.length };
      const last = sentences.at(-1);
      if (isOpen && last) last.spans.push(span);
      else {
        const before = last?.spans.at(-1);
        const dots = before !== undefined && DOTS.test(text.slice(Math.max(0, before.end - 5), from + 4));
        sentences.push({ spans: [span], afterDots: dots });
      }
    };
    for (const at of sentenceBreaks(text, piece)) {
      put(at);
      isOpen = false;
      start = at;
    }
    put(piece.end);
    isOpen = !STOP_AT_END.test(text.slice(Math.max(piece.start, piece.end - 4), piece.end));
  }
  return sentences;
}

export const DOTS = /…|\.\s?\.\s?\./;
export const STOP_AT_END = /[.!?]["'”’»)\]]*\s*$/;
