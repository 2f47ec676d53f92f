/**
 * Links to the words themselves in a publisher's page (URL Fragment Text Directives, WICG): a browser that knows them
 * scrolls to the words and marks them; another opens the page.
 *
 *     https://paper.example/story#:~:text=prefix-,start,end,-suffix
 */

import { fieldText } from '../article-text.ts';
import { firstWhere } from '../bisect.ts';
import type { Article, Span } from '../content-model.ts';
import type { Field } from '../model.ts';
import { onceForLast } from '../once.ts';
import { wordsOfText } from '../text-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';

export interface TextFragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/** The address of the words in the publisher's page; the page's own where no words are left; `undefined` without one. */
export function linkToWords(article: Article, field: Field, spans: readonly Span[]): string | undefined {
  if (article.url === undefined) return undefined;
  const fragments = spans
    .map((span) => findTextFragment(article, field, span))
    .filter((fragment) => fragment !== undefined);
  return formatFragments(article.url, fragments);
}

export function formatFragments(url: string, fragments: readonly TextFragment[]): string {
  const [page = ''] = url.split(':~:');
  if (fragments.length === 0) return url;
  const directive = `:~:${fragments.map((fragment) => `text=${formatFragment(fragment)}`).join('&')}`;
  return page.includes('#') ? page + directive : `${page}#${directive}`;
}

// From this many words on a fragment names its first and its last words only: addresses stay short, and a
// publisher's correction in the middle does not break them.
const LONGEST_EXACT = 8;

// How many words of a long fragment's start and end are given (one fewer where these stand once), of the words before a start that is printed twice, and
// of those after it.
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;

/**
 * Chooses a fragment that a browser finds at the span and nowhere earlier in the text that is published; `undefined`
 * when the span has no words. Context comes from the published text only.
 */
export function findTextFragment(article: Article, field: Field, span: Span): TextFragment | undefined {
  const text = fieldText(article, field);
  const blocks = field === 'body' ? article.blocks : [{ start: 0, end: text.length }];
  const all = wordsOfText(text);
  const from = firstWhere(all, ({ end }) => end > span.start);
  const words = all.slice(
    from,
    firstWhere(all, ({ start }) => start >= span.end),
  );
  const first = words.at(0);
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isOneBlock = blockAt(blocks, first) === blockAt(blocks, last);
  const page = foldPage(text);

  if (words.length <= LONGEST_EXACT && isOneBlock) {
    const start = text.slice(first.start, last.end);
    return { ...findContext(article, field, { start: first.start, end: last.end }, start, page), start };
  }
  const edges = (count: number) => {
    const edge = Math.min(count, Math.floor(words.length / 2)) || 1;
    const start = text.slice(first.start, edgeEnd(words, edge, blockAt(blocks, first)).end);
    return { start, end: text.slice(edgeStart(words, edge, blockAt(blocks, last)).start, last.end) };
  };
  const short = edges(EDGE_WORDS - 1);
  const isTold = countIn(page, short.start) < 2 && countIn(page, short.end) < 2;
  const { start, end } = isTold ? short : edges(EDGE_WORDS);
  const context = findContext(
    article,
    field,
    { start: first.start, end: first.start + start.length },
    start,
    page,
  );
  return { ...(context.prefix !== undefined && { prefix: context.prefix }), start, end };
}

/** The words before and after a stretch that is printed more than once, as many as distinguish it from the others. */
function findContext(
  article: Article,
  field: Field,
  span: Span,
  words: string,
  page: string,
): Pick<TextFragment, 'prefix' | 'suffix'> {
  if (countIn(page, words) < 2) return {};
  const text = fieldText(article, field);
  const room = findRoom(article, field, span);
  const before = text.slice(room.start, span.start);
  const after = text.slice(span.end, room.end);
  const prefix = lastWords(before, CONTEXT_WORDS);
  const suffix = firstWords(after, CONTEXT_WORDS);
  const isTold =
    prefix !== '' && countIn(page, `${prefix} ${words}`) < 2 && countIn(page, prefix + words) < 2;
  return {
    ...(prefix !== '' && { prefix }),
    ...(!isTold && suffix !== '' && { suffix }),
  };
}

/** The block, or the published part of it, that context may be taken from. */
function findRoom(article: Article, field: Field, span: Span): Span {
  if (field === 'headline') return { start: 0, end: fieldText(article, field).length };
  const block = blockAt(article.blocks, span) ?? span;
  const printed = article.printed?.find(({ start, end }) => start <= span.start && span.end <= end) ?? block;
  return { start: Math.max(block.start, printed.start), end: Math.min(block.end, printed.end) };
}

function lastWords(text: string, count: number): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  const from = words.at(-count) ?? words.at(0);
  return from === undefined ? '' : text.slice(from.start).trim();
}

function firstWords(text: string, count: number): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  const to = words.at(count - 1) ?? words.at(-1);
  return to === undefined ? '' : text.slice(0, to.end).trim();
}

/** Words of the same block at the beginning of a fragment, so that its start does not run over a paragraph's end. */
function edgeEnd(words: readonly Token[], count: number, block: Span | undefined): Token {
  const inBlock = words.slice(0, count).filter(({ end }) => block === undefined || end <= block.end);
  return (inBlock.at(-1) ?? words[0]) as Token;
}

function edgeStart(words: readonly Token[], count: number, block: Span | undefined): Token {
  const inBlock = words.slice(-count).filter(({ start }) => block === undefined || start >= block.start);
  return (inBlock.at(0) ?? words.at(-1)) as Token;
}

function blockAt(blocks: readonly Span[], { start }: Span): Span | undefined {
  return blocks.find((block) => block.start <= start && start < block.end);
}

// Browsers compare without case, and any white space is one space.
const foldPage = onceForLast(16, foldSpace);

function foldSpace(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}

/** How often words stand on a folded page; no more than twice is counted. */
function countIn(page: string, words: string): number {
  const folded = foldSpace(words);
  const first = page.indexOf(folded);
  if (first < 0) return 0;
  return page.includes(folded, first + Math.max(1, folded.length)) ? 2 : 1;
}

function formatFragment({ prefix, start, end, suffix }: TextFragment): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return parts.join(',');
}

// "-", "," and "&" are the directive's own signs; the others of the second class are kept out of the way of Markdown
// and of programs that find addresses in running text.
function encode(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim().toWellFormed();
  return encodeURIComponent(line).replace(
    /[-!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
