import type { Article, Block, Span } from '../../model.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** The sentences of an official text that its speaker says: without headings, questions put to them, and labels. */
export function officialSentences({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  const said = blocks.filter((block) => block.kind !== 'heading' && !QUESTION.test(textOf(text, block)));
  return said.flatMap((block) => sentencesOf(text, [withoutLabel(text, block)]));
}

/** `Question: …`, `Journalist (daily): …` */
const QUESTION =
  /^(?:question|q|journalist|reporter|correspondent|moderator|interviewer|host)\b[^:.!?\n]{0,60}:/i;
/** `Answer: …`, `Maria Lane: …`, `MINISTER LANE: …` */
const LABEL = /^(?:answer|a|response|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}):\s+/iu;

function withoutLabel(text: string, block: Block): Span {
  const body = textOf(text, block);
  const label = LABEL.exec(body)?.[0] ?? '';
  const isLabel = label !== '' && /^\p{Lu}|^(?:answer|a|response):/iu.test(label);
  return { start: block.start + (isLabel ? label.length : 0), end: block.end };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
