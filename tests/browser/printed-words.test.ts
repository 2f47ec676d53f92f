import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/content-model.ts';
import { tokenize, words } from '../../src/core/text/tokens.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const { site, findFaults, listPages } = siteInBrowser();

interface Printed {
  readonly id: string;
  readonly headline: string | null;
  readonly text: string;
  readonly quotations: readonly {
    readonly id: string;
    readonly field: string;
    readonly pieces: readonly Span[];
  }[];
}

interface FieldSpan extends Span {
  readonly field: string;
}

interface Told {
  readonly id: string;
  readonly base: { readonly pieces: readonly (FieldSpan & { readonly article: string })[] };
  readonly readings: readonly {
    readonly article: string;
    readonly spans: readonly (FieldSpan & { readonly role: string })[];
  }[];
}

let articles: ReadonlyMap<string, Printed>;
let statements: readonly Told[];

beforeAll(async () => {
  const analysis = JSON.parse(await readFile(join(site().folder, 'data/analysis.json'), 'utf8'));
  articles = new Map(analysis.articles.map((article: Printed) => [article.id, article]));
  statements = analysis.events.flatMap((event: { statements: Told[] }) => event.statements);
});

const asBuilt = { javaScriptEnabled: false };

const pagesAt = async (path: RegExp) => (await listPages()).filter((each) => path.test(each));

/** What the article has at the spans, piece by piece. */
function slices(article: string, field: string, spans: readonly Span[]): string[] {
  const { text, headline } = articles.get(article) ?? { text: '', headline: '' };
  return spans.map(({ start, end }) => ((field === 'headline' ? headline : text) ?? '').slice(start, end));
}

const sliceOf = (article: string, spans: readonly FieldSpan[]) =>
  spans.flatMap((span) => slices(article, span.field, [span]));

const baseOf = ({ base }: Told) => base.pieces.flatMap((piece) => sliceOf(piece.article, [piece]));

/** What an article has of a statement, piece by piece. */
const mainOf = ({ readings }: Told, article: string) =>
  readings
    .filter((reading) => reading.article === article)
    .flatMap(({ spans }) =>
      sliceOf(
        article,
        spans.filter(({ role }) => role === 'main'),
      ),
    );

// Neighbouring statements that all articles treat alike are one row.
const MOST_IN_A_ROW = 10;

/** A statement's element has its id, or a place for it; so have those of neighbours that are told with it. */
interface Shown {
  readonly ids: readonly string[];
  /** The base's words; `null` where one article alone has the statement. */
  readonly staves: string | null;
  /** By article; under '' where one article alone has the statement. */
  readonly readings: Readonly<Record<string, string>>;
}

/** Every statement or row of statements of an event's page. */
const readShown = (page: Page): Promise<Shown[]> =>
  page.locator('.statement, .goes-on, .quotes > li[id]').evaluateAll((all) =>
    all.map((element) => {
      const wordsIn = (part: Element) =>
        Array.from(part.querySelectorAll('q'), (quoted) =>
          quoted.closest('.beside') ? '' : quoted.textContent,
        ).join(' ');
      const readings = [...element.querySelectorAll<HTMLElement>('[data-reading]')];
      const keys = [...element.querySelectorAll<HTMLElement>('[data-key]')];
      return {
        ids: [element.id, ...Array.from(element.querySelectorAll('i[id]'), ({ id }) => id)],
        staves: element.querySelector('.staves')?.textContent ?? null,
        readings:
          readings.length === 0
            ? { '': wordsIn(element) }
            : Object.fromEntries(readings.map((each, at) => [keys[at]?.dataset.key, wordsIn(each)])),
      };
    }),
  );

/** Pieces stand with a space between them, or as their article has them. */
const joined = (pieces: readonly string[]) => pieces.join(' ').replace(/\s+/g, '');

const textsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent));

/** In one text, words that differ in their spelling alone are printed once. */
const wordsOf = (text = '') => words(tokenize(text.replaceAll('\n', ' '))).map(({ key }) => key);

function differ(what: string, printed: unknown, held: unknown): string[] {
  const [shown, meant] = [JSON.stringify(printed), JSON.stringify(held)];
  return shown === meant ? [] : [`${what}: prints ${shown}, the article has ${meant}`];
}

describe('without its markup, what a page prints is what the article has:', () => {
  test('every reading and every base of an event', async () => {
    let count = 0;
    const faults = await findFaults(
      await pagesAt(/^events\/[^/]+\/$/),
      async (page, address) => {
        await page.goto(address);
        const found: string[] = [];
        for (const shown of await readShown(page)) {
          const row = statements.filter(({ id }) => shown.ids.includes(id));
          const name = shown.ids[0] ?? '';
          if (shown.staves !== null) {
            found.push(...differ(name, joined([shown.staves]), joined(row.flatMap(baseOf))));
          }
          for (const [article, printed] of Object.entries(shown.readings)) {
            const held = row.flatMap(({ readings }) =>
              readings
                .filter((reading) => article === '' || reading.article === article)
                .flatMap(({ article: id, spans }) =>
                  sliceOf(
                    id,
                    spans.filter(({ role }) => role === 'main'),
                  ),
                ),
            );
            found.push(...differ(`${name} in ${article}`, joined([printed]), joined(held)));
            count += row.length;
          }
        }
        return found;
      },
      asBuilt,
    );
    expect(faults).toEqual([]);
    expect(count).toBe(
      statements.flatMap(({ readings }) => readings.filter(({ spans }) => spans.length > 0)).length,
    );
  });

  test('every column of a comparison, and both where they are one text', async () => {
    let merged = 0;
    const faults = await findFaults(
      await pagesAt(/(?:^|\/)compare\//),
      async (page, address) => {
        await page.goto(address);
        const links = await page
          .locator('.heads a')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        const ids = links.map((link) => link?.split('/').at(-2) ?? '');
        const found: string[] = [];
        for (const [column, id] of ids.entries()) {
          const printed = await textsOf(page, `.row > .c${column + 1} .words > p`);
          found.push(...differ(id, printed.join(''), articles.get(id)?.text.replaceAll('\n\n', '')));
        }
        const rows = await page.locator('.row:has(> .merged)').evaluateAll((all) =>
          all.map((row) => {
            const read = (selector: string, without: string) => {
              const copy = row.querySelector(selector)?.cloneNode(true) as Element;
              for (const element of copy.querySelectorAll(without)) element.remove();
              return copy.textContent;
            };
            return [
              read('.merged', 'ins'),
              read('.c1 .words', 'x'),
              read('.merged', 'del'),
              read('.c2 .words', 'x'),
            ];
          }),
        );
        for (const [first, left, second, right] of rows)
          found.push(...differ('one text', [first, second].map(wordsOf), [left, right].map(wordsOf)));
        if (ids.length < 2) found.push('has no columns');
        merged += rows.length;
        return found;
      },
      asBuilt,
    );
    expect(faults).toEqual([]);
    expect(merged).toBeGreaterThan(0);
  });

  test('every article, with its headline, its blocks and its quotations', async () => {
    const faults = await findFaults(
      await pagesAt(/^articles\//),
      async (page, address) => {
        const id = address.split('/').at(-2) ?? '';
        const article = articles.get(id);
        await page.goto(address);
        const found = differ(id, (await textsOf(page, '.article-text > .words')).join('\n\n'), article?.text);
        found.push(...differ('headline', await textsOf(page, 'h1 > bdi'), [article?.headline ?? []].flat()));
        for (const { id: quotation, field, pieces } of article?.quotations ?? []) {
          const [first] = slices(id, field, pieces);
          found.push(...differ(quotation, await textsOf(page, `[id="${quotation}"]`), [first]));
        }
        return found;
      },
      asBuilt,
    );
    expect(faults).toEqual([]);
  });

  test('every quotation and statement of a speaker, and every statement in a frame', async () => {
    const quotations = new Map<string, string[]>(
      [...articles.values()].flatMap(({ id, quotations: own }) =>
        own.map(
          (quotation) => [`${id}/#${quotation.id}`, slices(id, quotation.field, quotation.pieces)] as const,
        ),
      ),
    );
    /** What each article has of a row of neighbouring statements, by the id of its first. */
    const readingsOf = (id: string) => {
      const at = statements.findIndex((statement) => statement.id === id);
      const rows = statements.slice(at).map((_, last) => statements.slice(at, at + last + 1));
      const ids = statements[at]?.readings.map(({ article }) => article) ?? [];
      return new Set(
        rows
          .slice(0, MOST_IN_A_ROW)
          .flatMap((row) => ids.map((article) => joined(row.flatMap((each) => mainOf(each, article))))),
      );
    };
    const faults = await findFaults(
      await pagesAt(/^(?:speakers|embed)\//),
      async (page, address) => {
        await page.goto(address);
        const spoken = await page.locator('a:has(> .spoken-words)').evaluateAll((links) =>
          links.map((link) => ({
            href: link.getAttribute('href') ?? '',
            pieces: Array.from(
              link.querySelectorAll('.spoken-words > span'),
              ({ textContent }) => textContent,
            ),
          })),
        );
        const framed = statements.find(({ id }) => address.endsWith(`/embed/s/${id}/`));
        return [
          ...(spoken.length > 0 || framed ? [] : ['prints no quotation']),
          ...spoken.flatMap(({ href, pieces }) => {
            if (!href.includes('#s-'))
              return differ(href, pieces, quotations.get(href.replace('/articles/', '')));
            const readings = readingsOf(href.split('#').at(-1) ?? '');
            return readings.has(joined(pieces)) ? [] : [`${href}: prints ${pieces}, which no article has`];
          }),
          ...(framed
            ? differ(
                'frame',
                joined(await textsOf(page, 'blockquote')).replaceAll('…', ''),
                `“${joined(baseOf(framed)).replace(/,$/, '').replaceAll('…', '')}”`,
              )
            : []),
        ];
      },
      asBuilt,
    );
    expect(faults).toEqual([]);
  });

  test('all other words that are set as an article’s', async () => {
    const everything = [...articles.values()]
      .flatMap(({ text, headline }) => [text, headline ?? ''])
      .join('\n\n');
    const faults = await findFaults(
      await listPages(),
      async (page, address) => {
        await page.goto(address);
        const printed = await textsOf(page, 'q, blockquote, .words:not(:has(p, .spoken-words), .merged)');
        return printed.flatMap((line) =>
          line
            // Where an article prints a figure twice, the table says so.
            .replace(/ \(in paragraph \d.*\)$/, '')
            .split('…')
            .map((piece) => piece.trim().replace(/^“|”$/g, ''))
            .filter((piece) => !everything.includes(piece))
            .map((piece) => `prints “${piece}”, which no article has`),
        );
      },
      asBuilt,
    );
    expect(faults).toEqual([]);
  });
});
