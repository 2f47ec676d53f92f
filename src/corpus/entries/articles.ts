import type { Article, Outlet } from '../../core/content-model.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import type { Fields } from '../fields/fields.ts';
import { readFrontMatter } from '../fields/front-matter.ts';
import type { BodyReader } from '../markdown/body-reader.ts';
import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';

/** Where an article's file stands: `content/articles/<event>/<name>.md`. */
export interface ArticlePlace {
  readonly event: string;
  readonly name: string;
}

/** An article with the fields that other files are needed to check. */
export interface ArticleDraft {
  readonly article: Article;
  readonly fields: Fields;
  /** The name of its file. */
  readonly name: string;
  readonly isDraft: boolean;
  readonly withdrawn?: { readonly date: string; readonly why: string };
  /** The name of the file that it takes the place of. */
  readonly revises?: string;
}

/** An article's name in addresses: its event's and its own, so that it is one of a kind in the site. */
export function articleId({ event, name }: ArticlePlace): string {
  return `${event}-${name}`;
}

/**
 * Reads one article. Its outlet is the one that its file is named after, unless the fields name another. Without `outlets`,
 * where their file cannot be read, none is unknown.
 */
export async function readArticle(
  source: Source,
  place: ArticlePlace,
  outlets: ReadonlyMap<string, Outlet> | undefined,
  bodies: BodyReader,
  report: Report,
): Promise<ArticleDraft | undefined> {
  const file = readFrontMatter(source, report, 'article');
  if (file === undefined) return undefined;
  const { fields } = file;

  const outletId = fields.has('outlet') ? fields.id('outlet') : place.name;
  const outlet = outlets?.get(outletId ?? '');
  if (outlets !== undefined && outletId !== undefined && outlet === undefined) {
    fields.problem(
      'outlet',
      'unknown-outlet',
      `Unknown outlet "${outletId}". Add it to content/outlets.yaml, name it in "outlet" or rename the file.`,
    );
  }
  const published = fields.date('published', true);
  const publishedFrom = fields.oneOf('publishedFrom', ['page', 'text']);
  if (publishedFrom !== undefined && published === undefined && !fields.has('published')) {
    fields.problem(
      'publishedFrom',
      'missing-field',
      '"publishedFrom" says where a date comes from, and there is no "published".',
    );
  }
  const kind = fields.oneOf('kind', ['report', 'official']) ?? 'report';
  const speaker = fields.id('speaker');
  if (speaker !== undefined && kind === 'report') {
    fields.problem(
      'speaker',
      'bad-value',
      '"speaker" says whose words an official text is, and this is a report. Take it out, or write "kind: official".',
    );
  }
  const lang = readLanguage(fields) ?? 'en';
  const known = {
    speaker,
    headline: fields.text('headline'),
    url: fields.address('url'),
    published,
    publishedFrom,
    retrieved: fields.date('retrieved'),
    author: fields.text('author'),
    sourceSha256: fields.sha256('sourceSha256'),
  };
  const publish = fields.oneOf('publish', ['full', 'excerpts', 'quotations']) ?? outlet?.publish ?? 'full';
  const draft = {
    ...{ fields, name: place.name, isDraft: fields.flag('draft') ?? false },
    ...withoutAbsent({ withdrawn: readWithdrawn(fields), revises: fields.id('revises') }),
  };
  fields.close();
  const base = {
    id: articleId(place),
    event: place.event,
    outlet: outlet?.id ?? null,
    ...{ kind, lang, sha256: source.sha256, publish },
  };
  // Its words may be in the file still, and are not read.
  if (draft.withdrawn !== undefined)
    return { ...draft, article: { ...base, text: '', blocks: [], furniture: [] } };

  const { article: body, problems } = await bodies.read({
    file: source.file,
    text: file.body,
    firstLine: file.bodyLine,
  });
  for (const problem of problems) report(problem);
  if (body === undefined) return undefined;

  const headline = known.headline ?? body.headline;
  const article: Article = {
    ...base,
    ...withoutAbsent({ ...known, headline }),
    text: body.text,
    blocks: body.blocks,
    furniture: body.furniture,
  };
  return { ...draft, article };
}

function readWithdrawn(fields: Fields): ArticleDraft['withdrawn'] {
  const withdrawn = fields.fields('withdrawn');
  if (withdrawn === undefined) return undefined;
  const value = { date: withdrawn.requiredDate('date'), why: withdrawn.requiredText('why') };
  withdrawn.close();
  return value;
}

/** A language tag (BCP 47), as `Intl` writes it. */
export function readLanguage(fields: Fields, key = 'lang'): string | undefined {
  const lang = fields.text(key);
  if (lang === undefined) return undefined;
  const tag = toLanguageTag(lang);
  if (tag === undefined) {
    fields.problem(key, 'bad-value', `"${lang}" is no language tag. Write one like "en" or "fr-CA".`);
  }
  return tag;
}

/** `englisch` has the form of a tag, but no language has a tag of more than three letters (RFC 5646, 2.2.1). */
function toLanguageTag(lang: string): string | undefined {
  try {
    const locale = new Intl.Locale(lang);
    return locale.language.length > 3 ? undefined : locale.toString();
  } catch {
    return undefined;
  }
}
