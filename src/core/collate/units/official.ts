import type { Article, Block, Span } from '../../content-model.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** The sentences of an official text that its speaker says: without headings, questions put to them, and labels. */
export function officialSentences({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  const said = blocks.filter((block) => block.kind !== 'heading' && !QUESTION.test(textOf(text, block)));
  return said.flatMap((block) => sentencesOf(text, [withoutLabel(text, block)]));
}

/** `Question: …`, `Journalist (daily): …` */
const QUESTION =
  /^(?:question|q|journalist|reporter|correspondent|moderator|interviewer|host)\b[^:.!?\n]{0,60}:/i;
/** `Answer: …` */
const ANSWER = /^(?:answer|a|response):\s+/i;
/** `Maria Lane: …`, `MINISTER LANE: …`, and not `We say this: …` */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,4}:\s+/u;

function withoutLabel(text: string, block: Block): Span {
  const body = textOf(text, block);
  const [label = ''] = ANSWER.exec(body) ?? NAME.exec(body) ?? [];
  return { start: block.start + label.length, end: block.end };
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
