import type { Article } from '../content-model.ts';
import type { Quotation } from '../model.ts';
import { once } from '../once.ts';
import { isPronoun } from '../text/english/pronouns.ts';
import { type FoldedField, foldFields } from './folded-words.ts';

type Named = Pick<Article, 'text' | 'headline'>;

/**
 * Whether an article prints a name, however it is written: without case, accents, hyphens, spaces and marks, and inside
 * longer words and names too. It finds rather too much, so that nothing is denied that a reader would find.
 */
export function printsName({ text, headline = '' }: Named, name: string): boolean {
  const wanted = squeeze(name);
  return wanted !== '' && [headline, text].some((field) => squeeze(field).includes(wanted));
}

/**
 * Whether an article may quote somebody: it prints one of the last two words of the name (Xi Jinping, John Smith Jr.) in a
 * paragraph with words in quotation marks, or in a headline with such words.
 */
export function mayQuote(
  article: Pick<Article, 'id' | 'text' | 'headline' | 'blocks'>,
  quotations: readonly Pick<Quotation, 'article' | 'field' | 'start' | 'end' | 'marks' | 'kind'>[],
  name: string,
): boolean {
  const names = name
    .trim()
    .split(/\s+/u)
    .slice(-2)
    .map(squeeze)
    .filter((each) => each !== '');
  const inMarks = quotations.filter(
    (each) => each.article === article.id && each.marks !== 'none' && each.kind !== 'term',
  );
  if (names.length === 0) return inMarks.length > 0;
  const around = inMarks.flatMap((quotation) => paragraphsAround(article, quotation));
  return around.map(squeeze).some((text) => names.some((each) => text.includes(each)));
}

/** Whether a paragraph of an article has a word outside quotation marks, by itself or with a possessive ending. */
export function usesWord(
  article: Pick<Article, 'id' | 'text' | 'headline' | 'blocks'>,
  quotations: readonly Pick<Quotation, 'article' | 'field' | 'kind' | 'pieces'>[],
  word: string,
): boolean {
  const [, body] = foldFields(article);
  if (!body) return false;
  const marked = quotations
    .filter(({ article: id, field, kind }) => id === article.id && field === 'body' && kind !== 'indirect')
    .flatMap(({ pieces }) => pieces);
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'code');
  return placesOf(word, body).some(([from]) => {
    const { start = 0, end = 0 } = body.words[from] ?? {};
    const isIn = (span: { readonly start: number; readonly end: number }) =>
      span.start <= start && end <= span.end;
    return paragraphs.some(isIn) && !marked.some(isIn);
  });
}

function paragraphsAround(
  { text, headline = '', blocks }: Pick<Article, 'text' | 'headline' | 'blocks'>,
  { field, start, end }: Pick<Quotation, 'field' | 'start' | 'end'>,
): string[] {
  if (field === 'headline') return [headline];
  return blocks
    .filter((block) => block.start < end && start < block.end)
    .map((block) => text.slice(block.start, block.end));
}

/**
 * Whether an article prints a name by itself, and not only as a part of one of some longer names: "Karabakh", of which
 * "Nagorno-Karabakh" is told apart. Case, accents, hyphens, spaces and a possessive ending are no difference.
 */
export function printsNameApart(article: Named, name: string, longer: readonly string[]): boolean {
  return foldFields(article).some((field) => {
    const own = placesOf(name, field);
    const taken = own.length === 0 ? [] : longer.flatMap((each) => placesOf(each, field));
    return own.some(([from, until]) => !taken.some((place) => place[0] <= from && until <= place[1]));
  });
}

/** Where words stand that are a name when nothing is left between them. */
function placesOf(name: string, { words, places }: FoldedField): (readonly [from: number, until: number])[] {
  const wanted = squeeze(name);
  return Array.from({ length: wanted.length }, (_, at) => wanted.slice(0, at + 1)).flatMap((opening) =>
    (places.get(opening) ?? places.get(`${opening}s`) ?? []).flatMap((from) => {
      let [read, until] = ['', from];
      while (read.length < wanted.length && until < words.length) read += words[until++]?.form ?? '';
      return read === wanted || read === `${wanted}s` ? [[from, until] as const] : [];
    }),
  );
}

/**
 * Whether an article may let somebody speak, in marks or without, under whatever name: it credits words to a speaker of
 * the same last name, or to nobody in a paragraph that has the name, or prints it beside a verb of saying. `quotations`
 * are the event's. Two speakers whom the publisher's list tells apart are two.
 */
export function mayLetSpeak(
  article: Pick<Article, 'id' | 'text' | 'headline' | 'blocks'>,
  quotations: readonly Credited[],
  name: string,
): boolean {
  const last = lastName(name);
  if (last === '') return true;
  const { ids, byArticle } = readCredits(quotations);
  const { named, unnamed } = byArticle.get(article.id) ?? { named: new Map(), unnamed: [] };
  const entries = ids.get(name);
  const namesakes = [...(named.get(last) ?? [])];
  const isAnother = (id: string | null) => id !== null && entries !== undefined && !entries.has(id);
  if (namesakes.some((id) => !isAnother(id))) return true;
  const isUnnamed = unnamed.some((quotation) =>
    paragraphsAround(article, quotation).some((text) => squeeze(text).includes(last)),
  );
  // Where another of that name speaks, the verb is theirs.
  return isUnnamed || (namesakes.length === 0 && isBesideSaying(article, last));
}

type Credited = Pick<Quotation, 'article' | 'field' | 'start' | 'end' | 'kind' | 'speaker'>;

/** Whom the articles of an event credit with words. */
interface Credits {
  /** The entries of each name. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byArticle: ReadonlyMap<string, ArticleCredits>;
}

interface ArticleCredits {
  /** By the last name, the entries of its speakers; `null` of one without an entry. */
  readonly named: Map<string, Set<string | null>>;
  /** Of nobody who is known. */
  readonly unnamed: Credited[];
}

const readCredits = once((quotations: readonly Credited[]): Credits => {
  const ids = new Map<string, Set<string>>();
  const byArticle = new Map<string, ArticleCredits>();
  for (const quotation of quotations) {
    const { article, kind, speaker } = quotation;
    if (kind === 'term') continue;
    const own: ArticleCredits = byArticle.get(article) ?? { named: new Map(), unnamed: [] };
    byArticle.set(article, own);
    if (speaker === null || isPronoun(speaker.resolved)) {
      own.unnamed.push(quotation);
      continue;
    }
    const last = lastName(speaker.resolved);
    own.named.set(last, (own.named.get(last) ?? new Set()).add(speaker.id));
    if (speaker.id !== null)
      ids.set(speaker.resolved, (ids.get(speaker.resolved) ?? new Set()).add(speaker.id));
  }
  return { ids, byArticle };
});

function lastName(name: string): string {
  return squeeze(name.trim().split(/\s+/u).at(-1) ?? '');
}

/** "Holt said", "said Holt", "according to Ada Holt". */
function isBesideSaying(article: Named, last: string): boolean {
  return foldFields(article).some(({ words, places }) =>
    (places.get(last) ?? []).some((at) => {
      const [before, after] = [words[at - 1], words[at + 1]];
      if (after?.isFirst === false && SAYING.has(after.form)) return true;
      if (words[at]?.isFirst === false && before && SAYING_BEFORE.has(before.form)) return true;
      return words
        .slice(Math.max(0, at - LONGEST_NAME), at)
        .some(({ form }, index, near) => form === 'to' && near[index - 1]?.form === 'according');
    }),
  );
}

// What a reader would look for; whoever says something in other words is found by the analysis or not at all.
const SAYING = new Set(
  'said says told tells added adds wrote writes tweeted argued argues claimed claims warned warns announced declared insisted stated replied asked explained noted testified'.split(
    ' ',
  ),
);
const SAYING_BEFORE = new Set(['said', 'says', 'added']);
const LONGEST_NAME = 6;

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
