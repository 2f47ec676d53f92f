/**
 * Events in a notation, for tests: an article's text with its quotations marked `⟦speaker: words⟧`, or
 * `⟦speaker~ words⟧` for reported speech without marks and `⟦words⟧` where nobody is named. Blocks are separated
 * by a blank line; a block that begins with `# ` is a subhead.
 */
import type { Article, Span, TermGroup } from '../../src/core/content-model.ts';
import type { EventAnalysis, Passage, Quotation, Statement } from '../../src/core/model.ts';

export interface InventedArticle {
  readonly id: string;
  readonly outlet?: string | null;
  readonly kind?: 'report' | 'official';
  readonly headline?: string;
  readonly url?: string;
  readonly published?: string;
  readonly text: string;
}

export interface InventedEvent {
  readonly articles: readonly InventedArticle[];
  readonly terms?: readonly TermGroup[];
  readonly statements?: (words: WordFinder) => readonly Statement[];
  /** Words that articles share, each given once as all of them print them. */
  readonly shared?: readonly string[];
}

/** Finds where an article prints words; throws when it does not. */
export type WordFinder = (article: string, words: string) => Span;

export function inventEvent({
  articles: invented,
  terms = [],
  statements,
  shared = [],
}: InventedEvent): EventAnalysis {
  const read = invented.map(readArticle);
  const articles = read.map(({ article }) => article);
  const find: WordFinder = (id, words) => {
    const start = articles.find((article) => article.id === id)?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${id} does not print “${words}”.`);
    return { start, end: start + words.length };
  };
  const passages = shared.map((words, index): Passage => {
    const spans = articles
      .filter(({ text }) => text.includes(words))
      .map(({ id }) => ({ article: id, ...find(id, words) }));
    return { id: `p-${index + 1}`, spans, words: words.split(' ').length };
  });
  return {
    event: {
      id: 'harbour-vote',
      title: 'The harbour vote',
      date: '2024-05-02',
      summary: 'The council votes on the harbour.',
      terms,
      notes: [],
    },
    articles,
    quotations: read.flatMap(({ quotations }) => quotations),
    units: [],
    statements: statements?.(find) ?? [],
    unprinted: [],
    passages,
  };
}

function readArticle(invented: InventedArticle): { article: Article; quotations: Quotation[] } {
  const quotations: Quotation[] = [];
  const body = readMarked(invented.text, invented.id, 'body', quotations);
  const headline =
    invented.headline === undefined
      ? undefined
      : readMarked(invented.headline, invented.id, 'headline', quotations);
  const { id, outlet = invented.id, kind = 'report', url, published = '2024-05-02' } = invented;
  const article: Article = {
    id,
    event: 'harbour-vote',
    outlet,
    kind,
    lang: 'en',
    ...(headline !== undefined && { headline }),
    ...(url !== undefined && { url }),
    published,
    sha256: '0'.repeat(64),
    text: body,
    blocks: findBlocks(body, invented.text),
    furniture: [],
    publish: 'full',
  };
  return {
    article,
    quotations: quotations.map((quotation) => ({ ...quotation, blocks: article.blocks.length })),
  };
}

function readMarked(marked: string, id: string, field: 'body' | 'headline', found: Quotation[]): string {
  let text = '';
  for (const [index, part] of marked.replace(/^# /gmu, '').split(/[⟦⟧]/u).entries()) {
    if (index % 2 === 0) {
      text += part;
      continue;
    }
    const [, name, sign, words = ''] = /^(?:([^:~]+)([:~]) )?(.*)$/su.exec(part) ?? [];
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    found.push({
      id: `q-${id}-${field}-${found.length + 1}`,
      article: id,
      field,
      ...span,
      pieces: [span],
      kind: sign === '~' ? 'indirect' : words.split(' ').length < 3 ? 'fragment' : 'speech',
      why: 'invented',
      marks: sign === '~' ? 'none' : 'double',
      insertions: [],
      speaker:
        name === undefined
          ? null
          : { id: null, name, start: 0, end: 0, resolved: name, via: null, chain: 'adjacent-cue' },
      cue: null,
      factuality: 'said',
      rule: null,
      block: field === 'headline' ? 0 : text.slice(0, span.start).split('\n\n').length - 1,
      blocks: 0,
      closed: true,
    });
  }
  return text;
}

function findBlocks(text: string, marked: string): Article['blocks'] {
  const kinds = marked.split('\n\n').map((block) => (block.startsWith('# ') ? 'heading' : 'paragraph'));
  let start = 0;
  return text.split('\n\n').map((block, index) => {
    const span = { start, end: start + block.length, kind: kinds[index] ?? 'paragraph' } as const;
    start = span.end + 2;
    return span;
  });
}
