import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { buildSite } from '../../../src/cli/build/site-builder.ts';
import { checkNotes } from '../../../src/core/check-notes.ts';
import { readContent } from '../../../src/corpus/content.ts';
import { hostileMarkdown } from '../../corpus/hostile-markdown.ts';
import { copyHarbour } from '../../support/content-folder.ts';
import type { Check } from '../check.ts';
import { anyHostileText } from './texts.ts';

interface Case {
  /** Markdown of articles, each in an event of its own. */
  readonly articles: readonly string[];
  /** Markdown of pages of the publisher's. */
  readonly pages: readonly string[];
}

/** What is read without an error, and links to nothing that is not there, becomes a site in which everything is found again. */
export const sitesCheck: Check<Case> = {
  name: 'sites',
  ring: 'torture',
  cases: fc.record({
    articles: fc.array(someMarkdown(), { minLength: 6, maxLength: 12, size: 'max' }),
    pages: fc.array(someMarkdown(), { minLength: 2, maxLength: 6, size: 'max' }),
  }),
  async hold({ articles, pages }) {
    const { folder, remove } = await copyHarbour();
    const site = join(dirname(folder), 'site');
    try {
      for (const [at, text] of articles.entries()) {
        const event = `---\ntitle: Event ${at}\ndate: 2026-03-02\nsummary: What was said.\n---\n`;
        await write(join(folder, `events/event-${at}.md`), event);
        await write(
          join(folder, `articles/event-${at}/daily.md`),
          `---\nauthor: A. Reporter ${at}\n---\n\n${text}\n`,
        );
      }
      for (const [at, text] of pages.entries())
        await write(join(folder, `docs/page-${at}.md`), `---\ntitle: Page ${at}\n---\n\n${text}\n`);
      await removeUnreadable(folder);
      const lines: string[] = [];
      const options = {
        content: folder,
        site,
        base: '/',
        origin: 'https://crossquote.example',
        isQuiet: true,
      };
      const isBuilt = await buildSite({ ...options, print: (line) => lines.push(line) });
      assert(isBuilt, lines.filter((line) => !line.includes('(warning)')).join('\n'));
    } finally {
      await remove();
    }
  },
};

/** Takes out the files that are refused, with the event of a refused article. */
async function removeUnreadable(folder: string): Promise<void> {
  const { problems } = await readContent(folder, checkNotes);
  for (const { file, severity } of problems) {
    if (severity === 'warning') continue;
    await rm(file, { force: true });
    const event = /articles\/([^/]+)\/daily\.md$/.exec(file)?.[1];
    if (event !== undefined) await rm(join(folder, `events/${event}.md`), { force: true });
  }
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

function someMarkdown(): fc.Arbitrary<string> {
  const made = fc
    .tuple(fc.constantFrom(...Object.values(hostileMarkdown)), fc.integer({ min: 10, max: 1500 }))
    .map(([make, size]) => make(size));
  const link = fc.constantFrom(
    ...['[x](/%zz)', '[x](//a)', '[x](a b)', '[^1]\n\n[^1]: note', '<https://a.b/c>', 'a@b.c'],
    ...[
      '![x](y.png "z")',
      '&#x202e;',
      '&#0;',
      '“&quot;”',
      '<!-- x -->',
      '\\`',
      '$1',
      '{{1}}',
      '# One\n\n# Two',
    ],
  );
  return fc
    .array(fc.oneof(made, link, anyHostileText(400)), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('\n\n'));
}
