import { fieldText } from '../../../core/article-text.ts';
import type { Article, EventEntry } from '../../../core/content-model.ts';
import type { EventAnalysis } from '../../../core/model.ts';
import { printedParts } from '../../../core/withholding.ts';
import { shownText } from './elements.ts';
import type { PageOutline } from './html.ts';
import type { RetoldPage } from './retold.ts';

/** What the words of pages are held against. */
export interface Sources {
  readonly articlesByPage: ReadonlyMap<string, Article>;
  readonly eventsByPage: ReadonlyMap<string, EventEntry>;
  /** What a page is of. */
  readonly of: (page: string) => Omit<RetoldPage, 'told'>;
  /** The words of each quotation's pieces. */
  readonly pieces: ReadonlyMap<string, readonly string[]>;
  /** Whether an article has words, in its text or headline. */
  readonly hasWords: (words: string) => boolean;
}

export function readSources(events: readonly EventAnalysis[]): Sources {
  const articles = events.flatMap((event) => event.articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pieces = events.flatMap(({ quotations }) =>
    quotations.map(({ id, article, field, pieces }) => {
      const text = fieldText(byId.get(article), field);
      return [id, pieces.map(({ start, end }) => shownText(text.slice(start, end)))] as const;
    }),
  );
  const articlesByPage = new Map(articles.map((article) => [`articles/${article.id}/index.html`, article]));
  const eventsByPage = new Map(events.map(({ event }) => [`events/${event.id}/index.html`, event]));
  return {
    articlesByPage,
    eventsByPage,
    of: (page) => {
      const article = articlesByPage.get(page);
      const event = article ? eventsByPage.get(`events/${article.event}/index.html`) : eventsByPage.get(page);
      return { article, event };
    },
    pieces: new Map(pieces),
    hasWords: wordsFinder(
      events.map((event) =>
        event.articles
          .map(({ headline, text }) => `${shownText(headline ?? '')}\n${shownText(text)}`)
          .join('\n'),
      ),
    ),
  };
}

/** A page mostly quotes one event after the other, so the one that had the last words is asked first, and then those beside it. */
function wordsFinder(texts: readonly string[]): Sources['hasWords'] {
  let last = 0;
  return (words) => {
    // Lists go from event to event, in the order of time or against it.
    for (let far = 0; far < texts.length; far++) {
      for (const at of [last - far, last + far]) {
        if (!texts[at]?.includes(words)) continue;
        last = at;
        return true;
      }
    }
    return false;
  };
}

/** A link to a quotation that shows words in marks shows that quotation's. */
export function checkLinkedWords(page: string, id: string, words: string, { pieces }: Sources): string[] {
  const shown = shownText(words);
  const expected = pieces.get(id);
  if (expected === undefined || !shown.startsWith('“')) return [];
  const isWhole = expected.every((piece) => shown.includes(piece));
  return isWhole ? [] : [`${page} prints ${id} as ${shown}; the article has “${expected.join(' … ')}”.`];
}

export function checkQuotedWords(page: string, { quoted }: PageOutline, { hasWords }: Sources): string[] {
  return quoted
    .map(shownText)
    .filter((words) => !hasWords(words))
    .map((words) => `${page} prints “${words}” as a quotation, and no article has these words.`);
}

/** Every block of the article stands on its page, word for word and in order, and its quotations where they are marked. */
export function checkText(
  page: string,
  { text, ids }: PageOutline,
  article: Article,
  { pieces }: Sources,
): string[] {
  const shown = shownText(text);
  let from = 0;
  for (const block of article.blocks) {
    for (const { start, end } of printedParts(article, block)) {
      const words = shownText(article.text.slice(start, end));
      const found = shown.indexOf(words, from);
      if (found < 0) return [`${page} does not print “${words.slice(0, 80)}…” as the article has it.`];
      from = found + words.length;
    }
  }
  return [...ids].flatMap(([id, start]) => {
    const words = pieces.get(id)?.[0] ?? '';
    // White space of the page's markup may stand between, so a little more is compared.
    const marked = shownText(text.slice(start, start + 2 * words.length + 100));
    return marked.startsWith(words)
      ? []
      : [`${page} marks “${marked.slice(0, 80)}…” as ${id}, which is “${words}”.`];
  });
}
