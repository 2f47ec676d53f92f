import type {
  Article,
  Corpus,
  DocsPage,
  EventEntry,
  Outlet,
  SiteSettings,
  SourcePlace,
  SpeakerEntry,
} from '../core/model.ts';
import { readContentFiles } from './content-files.ts';
import { type ArticleDraft, articleId, readArticle } from './entries/articles.ts';
import { type DocsDraft, readDocsPage } from './entries/docs.ts';
import { resolveNote } from './entries/editor-notes.ts';
import { type Entry, readOutlets, readSpeakers, readStories } from './entries/entries.ts';
import { type EventDraft, readEvent } from './entries/events.ts';
import { listDrafts, selectPublished } from './entries/life.ts';
import { reportLostLinks } from './entries/links.ts';
import { reportDuplicates, reportSpeakers } from './entries/relations.ts';
import { readSite } from './entries/site.ts';
import { reportUnused } from './entries/unused.ts';
import { isWellFormedId } from './fields/ids.ts';
import { type BodyReader, startBodyReader } from './markdown/body-reader.ts';
import { ContentError, countProblems, type Problem, ProblemList, type Report } from './problems.ts';

/** Everything in a content folder. */
export interface Content {
  readonly settings: SiteSettings;
  readonly corpus: Corpus;
  readonly docs: readonly DocsPage[];
}

export interface ContentReading {
  /** Absent when there are errors. */
  readonly content?: Content;
  /** By file and line. */
  readonly problems: readonly Problem[];
}

/**
 * What else must hold of a corpus, which reading alone cannot tell: that the articles bear out the editors' notes, for
 * instance, for which they have to be analysed. Each thing wrong is an error.
 */
export type CorpusCheck = (
  corpus: Corpus,
) => readonly { readonly place: SourcePlace; readonly code: string; readonly message: string }[];

const nothingElse: CorpusCheck = () => [];

/**
 * Reads a content folder.
 * @throws {ContentError} lists every error.
 */
export async function loadContent(
  folder: string,
  check?: CorpusCheck,
  openReader?: () => BodyReader | Promise<BodyReader>,
): Promise<Content> {
  const { content, problems } = await readContent(folder, check, openReader);
  if (content === undefined) throw new ContentError(problems);
  return content;
}

/**
 * Reads and validates a content folder, and reports all that is wrong with it in one run. With `isPreview` the content
 * holds drafts too.
 */
export async function readContent(
  folder: string,
  check?: CorpusCheck,
  openReader: () => BodyReader | Promise<BodyReader> = startBodyReader,
  { isPreview = false } = {},
): Promise<ContentReading> {
  const bodies = await openReader();
  try {
    return await readContentWith(bodies, folder, check, { isPreview });
  } finally {
    await bodies.close();
  }
}

/** The same with a reader of bodies that is already running. */
export async function readContentWith(
  bodies: BodyReader,
  folder: string,
  check: CorpusCheck = nothingElse,
  { isPreview = false } = {},
): Promise<ContentReading> {
  const list = new ProblemList();
  const { report } = list;
  const files = await readContentFiles(folder, report);
  const first = { line: 1, column: 1, severity: 'error' } as const;

  if (files.site === undefined && !list.problems().some(({ code }) => code === 'missing-folder')) {
    report({
      ...first,
      file: `${folder}/site.yaml`,
      code: 'missing-file',
      message: 'The file is missing or cannot be read. It says who publishes the site.',
    });
  }
  const site = files.site && readSite(files.site, report);
  const outlets = files.outlets ? readOutlets(files.outlets, report) : [];
  const speakers = files.speakers ? readSpeakers(files.speakers, report) : [];
  const stories = files.stories ? readStories(files.stories, report) : [];
  for (const entries of [outlets, speakers, stories]) reportDuplicates(entries, report);
  reportSpeakers(speakers, countComparing(files.articles), report);

  const events = files.events.flatMap(({ id, source }) => readEvent(source, id, report) ?? []);
  const storyIds = new Set(stories.map(({ value }) => value.id));
  for (const { value, fields } of events) {
    if (value.story === undefined || storyIds.has(value.story)) continue;
    fields.problem(
      'story',
      'unknown-story',
      `Unknown story "${value.story}". Add it to content/stories.yaml, or take the field out.`,
    );
  }

  const articles = await readArticles(files.articles, outlets, bodies, report);
  const eventIds = new Set(files.events.map(({ id }) => id));
  for (const { event, name, source } of files.articles) {
    if (!isWellFormedId(name)) {
      report({
        ...first,
        file: source.file,
        code: 'bad-id',
        message: `The file's name "${name}" cannot stand in an address. Use small letters, digits and single hyphens.`,
      });
    }
    if (!eventIds.has(event)) {
      report({
        ...first,
        file: source.file,
        code: 'unknown-event',
        message: `Unknown event "${event}". Write content/events/${event}.md, or move the article to its event's folder.`,
      });
    }
  }
  const published = selectPublished(events, articles, isPreview);
  reportArticles(published.articles, report);
  reportOfficialSpeakers(articles, speakers);
  const readable = new Set(files.articles.map(({ event }) => event));
  for (const { value, fields } of events) {
    if (readable.has(value.id)) continue;
    fields.problem(
      '',
      'no-articles',
      `The event has no article. Put one into content/articles/${value.id}/, or take the event out.`,
    );
  }
  const docs: DocsDraft[] = [];
  for (const { id, source } of files.docs) {
    const page = await readDocsPage(source, id, bodies, report);
    if (page !== undefined) docs.push(page);
  }

  const corpus: Corpus = {
    outlets: outlets.map(({ value }) => value),
    speakers: speakers.map(({ value }) => value),
    stories: stories.map(({ value }) => value),
    events: published.events.map((event) => ({
      ...withNotes(event, articles, speakers, published.setAside.get(event.value.id)),
      ...published.told.get(event.value.id),
    })),
    articles: published.articles.map(({ article }) => article),
  };
  const drafts = new Set(isPreview ? [] : listDrafts(events, articles));
  const ids = (entries: readonly Entry<{ readonly id: string }>[]) => entries.map(({ value }) => value.id);
  reportLostLinks(
    {
      events: files.events.flatMap(({ id }) => (drafts.has(id) ? [] : [id])),
      articles: files.articles.flatMap(({ event, name }) => {
        const id = articleId({ event, name });
        return drafts.has(event) || drafts.has(id) ? [] : [{ id, event }];
      }),
      ...{ outlets: ids(outlets), speakers: ids(speakers), stories: ids(stories) },
      docs: files.docs.map(({ id }) => id),
    },
    docs,
    site,
    report,
  );
  // A file that cannot be read may be the one that uses them.
  if (countProblems(list.problems(), 'error') === 0)
    reportUnused({ outlets, speakers, events: corpus.events, articles }, report);
  for (const { place, code, message } of check(corpus)) {
    report({ ...place, code, message, severity: 'error' });
  }

  const problems = list.problems();
  if (site === undefined || problems.some(({ severity }) => severity === 'error')) return { problems };
  return { content: { settings: site.value, corpus, docs: docs.map(({ page }) => page) }, problems };
}

/** Events with two articles or more: where a name may be taken for somebody of another event. */
function countComparing(files: readonly { readonly event: string }[]): number {
  return [...Map.groupBy(files, ({ event }) => event).values()].filter(({ length }) => length > 1).length;
}

type ArticleFile = Awaited<ReturnType<typeof readContentFiles>>['articles'][number];

async function readArticles(
  files: readonly ArticleFile[],
  outlets: readonly Entry<Outlet>[],
  bodies: BodyReader,
  report: Report,
): Promise<ArticleDraft[]> {
  const outletsById = new Map(outlets.map(({ value }) => [value.id, value]));
  const articles: ArticleDraft[] = [];
  for (const { source, ...place } of files) {
    const article = await readArticle(source, place, outletsById, bodies, report);
    if (article !== undefined) articles.push(article);
  }
  return articles;
}

function reportArticles(articles: readonly ArticleDraft[], report: Report): void {
  reportDuplicates(
    articles.map(({ article, fields }) => ({ value: article, fields })),
    report,
  );
  const seen = new Map<string, Article>();
  for (const { article, fields } of articles) {
    const sameText = seen.get(article.sha256);
    if (sameText !== undefined) {
      fields.problem(
        '',
        'duplicate-article',
        `The file is the same, byte for byte, as that of "${sameText.id}". Take one of them out.`,
      );
    }
    seen.set(article.sha256, article);
    if (article.url === undefined) continue;
    const place = `${article.event} ${article.url}`;
    const sameAddress = seen.get(place);
    if (sameAddress !== undefined) {
      fields.problem(
        'url',
        'duplicate-address',
        `"${sameAddress.id}" has the same address. Take one of the articles out, or mend the address.`,
      );
    }
    seen.set(place, article);
  }
}

function reportOfficialSpeakers(
  articles: readonly ArticleDraft[],
  speakers: readonly Entry<SpeakerEntry>[],
): void {
  const known = new Set(speakers.map(({ value }) => value.id));
  for (const { article, fields } of articles) {
    if (article.speaker === undefined || known.has(article.speaker)) continue;
    fields.problem(
      'speaker',
      'unknown-speaker',
      `Unknown speaker "${article.speaker}". Add the entry to content/speakers.yaml, or take "speaker" out.`,
    );
  }
}

function withNotes(
  { value, notes }: EventDraft,
  articles: readonly ArticleDraft[],
  speakers: readonly Entry<SpeakerEntry>[],
  setAside: ReadonlySet<string> | undefined,
): EventEntry {
  const prefix = `${value.id}-`;
  const own = articles.filter(({ article }) => article.event === value.id);
  const byName = new Map(own.map(({ article }) => [article.id.slice(prefix.length), article]));
  const speakerIds = new Set(speakers.map((speaker) => speaker.value.id));
  return { ...value, notes: notes.flatMap((note) => resolveNote(note, byName, speakerIds, setAside) ?? []) };
}
