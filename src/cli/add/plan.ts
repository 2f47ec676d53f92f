import { join } from 'node:path';
import { stringify } from 'yaml';
import { httpUrl } from '../../core/http-url.ts';
import type { Outlet } from '../../core/content-model.ts';
import { contentFields } from '../../corpus/fields/field-table.ts';
import { freeId, isReservedId, isWellFormedId, nameKey, toId } from '../../corpus/fields/ids.ts';
import { writeBlocks } from '../../corpus/markdown/markdown-writer.ts';
import { toIsoDate } from '../../import/page/facts/values.ts';
import type { Archive, FiledArticle } from './archive.ts';
import { toFieldValues } from './field-values.ts';
import type { Item } from './items.ts';
import { nameOf } from './sources.ts';

/** What somebody said on the command line, or was asked for. */
export interface Wishes {
  readonly event?: string;
  readonly outlet?: string;
  readonly name?: string;
  /** An outlet that is not known is added to outlets.yaml under this name. */
  readonly outletName?: string;
  /** So is one that the page names, and nobody else has. */
  readonly takesNewOutlets?: boolean;
  readonly fields: Readonly<Record<string, string>>;
  readonly isReplacing: boolean;
}

export type Planned =
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly content: string;
      readonly event: string;
      readonly outlet: string;
      readonly fields: Fields;
      readonly newOutlet?: NewOutlet;
      readonly replaced?: FiledArticle;
    }
  | { readonly kind: 'known'; readonly file: string }
  | { readonly kind: 'missing'; readonly missing: readonly ('event' | 'outlet')[]; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string };

export type Fields = Readonly<Record<string, string>>;

export interface NewOutlet {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** Says what is to be written for a document, or why nothing is. Writes nothing. */
export function planArticle(item: Item, wishes: Wishes, archive: Archive): Planned {
  const { facts } = item.document;
  const url = address(wishes.fields.url ?? item.given.url ?? facts.url);
  const event =
    wishes.event ?? (item.given.event === undefined ? onlyEvent(archive) : toId(item.given.event));
  const outlet =
    wishes.outlet ?? findOutlet(archive.outlets, wishes.outletName ?? item.given.outlet, url, facts.site)?.id;
  const isKnown = outlet !== undefined && archive.outlets.some(({ id }) => id === outlet);
  const missing: ('event' | 'outlet')[] = [];
  if (event === undefined || !archive.events.has(event)) missing.push('event');
  const stated =
    wishes.takesNewOutlets === true && outlet === undefined ? (facts.site ?? item.given.outlet) : undefined;
  const newOutlet = isKnown ? undefined : proposeOutlet(outlet, wishes.outletName ?? stated, url, archive);
  if (!isKnown && newOutlet === undefined) missing.push('outlet');
  if (event === undefined || missing.length > 0) {
    return {
      kind: 'missing',
      missing,
      message: `${item.path}: ${missing.map((each) => sayMissing(each, event, outlet, item, archive, url)).join(' ')}`,
    };
  }
  const outletId = newOutlet?.id ?? outlet ?? '';
  for (const [what, id] of [
    ['--event', event],
    ['--outlet', outletId],
    ['--name', wishes.name ?? outletId],
  ] as const) {
    if (!isWellFormedId(id))
      return {
        kind: 'refused',
        message: `${item.path}: "${id}" (${what}) cannot stand in an address. Use small letters, digits and single hyphens.`,
      };
    if (isReservedId(id))
      return {
        kind: 'refused',
        message: `${item.path}: "${id}" (${what}) is a name that the site uses itself. Choose another.`,
      };
  }

  const own = archive.articles.filter((article) => article.event === event);
  const same = own.find(
    ({ sourceSha256, url: other }) =>
      sourceSha256 === item.sourceSha256 || (url !== undefined && other === url),
  );
  const isTwin = same?.isOfThisRun === true && same.sourceSha256 === item.sourceSha256;
  if (same !== undefined && (isTwin || !wishes.isReplacing)) return { kind: 'known', file: same.file };
  const named = wishes.name ?? (item.given.name === undefined ? undefined : nameOf(item.given.name));
  const taken = new Set(own.map(({ name }) => name));
  const name =
    same?.name ??
    (named !== undefined && isWellFormedId(named)
      ? named
      : wishes.isReplacing &&
          !isOther(
            own.find((article) => article.name === outletId),
            url,
          )
        ? outletId
        : freeId(outletId, taken));
  const replaced = own.find((article) => article.name === name);
  if (replaced?.isOfThisRun === true) {
    return {
      kind: 'refused',
      message: `${item.path}: ${replaced.file} has been made of another file of this run. ${same === undefined ? 'Give each its own --name, in a run of its own.' : 'Both are one article, by their address: give the one that is to stay.'}`,
    };
  }
  if (replaced !== undefined && !wishes.isReplacing) {
    return {
      kind: 'refused',
      message: `${item.path}: ${replaced.file} is there already. Give another --name, or --replace to write over it.`,
    };
  }
  const fields = fieldsOf(item, wishes, { url, outlet: outletId === name ? undefined : outletId });
  const body = item.markdown ?? writeBlocks(item.document.blocks);
  if (item.document.blocks.every(({ kind }) => kind === 'furniture')) {
    return {
      kind: 'refused',
      message: `${item.path}: no text was found. Copy the report's words into a text file and give that.`,
    };
  }
  if (body === undefined) {
    return {
      kind: 'refused',
      message: `${item.path}: the text cannot be written as Markdown that is read back as the same words. Write the file by hand.`,
    };
  }
  const values = toFieldValues(contentFields.article, fields);
  const yaml = Object.keys(values).length === 0 ? '' : stringify(values, { lineWidth: 0 });
  const content = `---\n${yaml}---\n\n${body}`;
  const file = join(archive.folder, 'articles', event, `${name}.md`);
  return {
    kind: 'write',
    file,
    content,
    event,
    outlet: outletId,
    fields,
    ...(newOutlet === undefined ? {} : { newOutlet }),
    ...(replaced === undefined ? {} : { replaced }),
  };
}

/** Whether a file certainly holds another article than the one at this address, so that it takes no place of it. */
function isOther(filed: FiledArticle | undefined, url: string | undefined): boolean {
  if (filed === undefined) return false;
  return filed.isOfThisRun === true || (url !== undefined && filed.url !== undefined && url !== filed.url);
}

/** The fields of an article's file, in the order of the table: said on the command line, else standing in the file, else stated by the page. */
function fieldsOf(
  item: Item,
  wishes: Wishes,
  known: { readonly url: string | undefined; readonly outlet: string | undefined },
): Fields {
  const { facts } = item.document;
  const proposed: Record<string, string | undefined> = {
    headline: facts.headline,
    author: facts.author,
    published: facts.published,
    publishedFrom: facts.publishedFrom,
    lang: facts.lang,
    retrieved: item.retrieved,
    ...item.given,
    ...wishes.fields,
    ...known,
    sourceSha256: item.sourceSha256,
  };
  if (proposed.published !== undefined)
    proposed.published = toIsoDate(proposed.published) ?? proposed.published;
  if (proposed.published !== facts.published)
    proposed.publishedFrom = wishes.fields.publishedFrom ?? item.given.publishedFrom;
  return Object.fromEntries(
    contentFields.article.flatMap(({ name }) => {
      const value = proposed[name]?.replace(/\s+/g, ' ').trim();
      return value === undefined || value === '' || (value.length > LONGEST_FIELD && name !== 'url')
        ? []
        : [[name, value]];
    }),
  );
}

// A headline of a thousand characters is a text in the wrong place.
const LONGEST_FIELD = 1000;

function address(value: string | undefined): string | undefined {
  return value === undefined ? undefined : httpUrl(value);
}

function onlyEvent({ events }: Archive): string | undefined {
  return events.size === 1 ? [...events.keys()][0] : undefined;
}

/** By its id or name, by the host of its address, by the name that the page gives. */
function findOutlet(
  outlets: readonly Outlet[],
  given: string | undefined,
  url: string | undefined,
  site: string | undefined,
): Outlet | undefined {
  const byName = (name: string | undefined) => {
    const key = name === undefined ? undefined : nameKey(name);
    return outlets.find((outlet) => outlet.id === key || nameKey(outlet.name) === key);
  };
  const host = url === undefined ? undefined : hostOf(url);
  return (
    byName(given) ??
    outlets.find(
      (outlet) => host !== undefined && outlet.url !== undefined && sameHost(hostOf(outlet.url), host),
    ) ??
    byName(site)
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^(?:www|m|amp|mobile|edition|news)\./, '');
}

function sameHost(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function proposeOutlet(
  id: string | undefined,
  name: string | undefined,
  url: string | undefined,
  { outlets }: Archive,
): NewOutlet | undefined {
  if (name === undefined) return undefined;
  const origin = url === undefined ? undefined : `${new URL(url).origin}/`;
  const taken = new Set(outlets.map((outlet) => outlet.id));
  return {
    id: id ?? freeId(likelyId(name, url) || 'outlet', taken),
    name,
    ...(origin === undefined ? {} : { url: origin }),
  };
}

/** Of a name, or of the host where the name has no letter that an id may have. */
function likelyId(name: string | undefined, url: string | undefined): string {
  return toId(name ?? '') || toId(url === undefined ? '' : (hostOf(url).split('.')[0] ?? ''));
}

function sayMissing(
  what: 'event' | 'outlet',
  event: string | undefined,
  outlet: string | undefined,
  item: Item,
  archive: Archive,
  url: string | undefined,
): string {
  if (what === 'event') {
    const known = [...archive.events.keys()];
    const list = known.length === 0 ? 'There is none yet.' : `There are ${listed(known)}.`;
    const start = 'Start one with --title "…" --date 2026-03-02.';
    return event === undefined
      ? `Say which event it reports: --event ID. ${list} ${start}`
      : `There is no event "${event}". ${list} ${start}`;
  }
  const { site } = item.document.facts;
  const proposal = likelyId(site ?? item.given.outlet, url);
  const known = archive.outlets.map(({ id }) => id);
  const list = known.length === 0 ? '' : ` outlets.yaml has ${listed(known)}.`;
  const add =
    proposal === ''
      ? '--outlet ID --outlet-name "…"'
      : `--outlet ${outlet ?? proposal} --outlet-name ${JSON.stringify(site ?? item.given.outlet ?? proposal)}`;
  const wrong =
    outlet === undefined ? 'Say who published it: --outlet ID.' : `There is no outlet "${outlet}".`;
  const all = outlet === undefined && site !== undefined ? ' --new-outlets adds all that pages name.' : '';
  return `${wrong}${list} Add a new one with ${add}.${all}`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
}
