import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFormerEmbeds } from '../../../src/cli/build/former-embeds.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import type { Statement } from '../../../src/core/model.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const SHARED = '“We shall not rest before the harbour is open,” Anna Holt said.';
const ALONE = '“Pilots are paid by the week,” Bruno Kessler said.';

const page = (id: string) => `embed/s/${id}/index.html`;
const around = { settings: { lang: 'en' }, base: '/p/' };

const event = analyzeEvent(
  {
    ...someEvent,
    notes: [
      {
        kind: 'formerly',
        ids: ['s-noted', 'q-noted'],
        quote: { article: 'daily', words: 'before the harbour is open' },
        place: { file: 'events/event.md', line: 1, column: 1 },
      },
    ],
  },
  [toArticle('daily', `${SHARED} ${ALONE}`), toArticle('herald', SHARED)],
  [],
);
const find = (articles: number): Statement => {
  const found = event.statements.find(
    ({ readings }) => readings.filter(({ treatment }) => treatment !== 'absent').length === articles,
  );
  if (!found) throw new Error(`No statement is in ${articles} articles.`);
  return found;
};
const [shared, alone] = [find(2), find(1)];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'former-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('a frame by a former id leads to the one that its statement has now', async () => {
  const former = shared.anchors.map((anchor) => anchor.replace(/^u-/, 's-')).filter((id) => id !== shared.id);
  expect(former.length).toBeGreaterThan(0);
  const files = Object.fromEntries(former.map((id) => [page(id), '']));
  await writeFormerEmbeds(folder, { files }, [event], around);
  for (const id of former) {
    const html = await readFile(join(folder, page(id)), 'utf8');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/p/embed/s/${shared.id}/">`);
    expect(outlinePage(html).links.map(({ address }) => address)).toEqual([`/p/embed/s/${shared.id}/`]);
  }
});

test('a frame of what one article alone has now leads to its place, in the whole window', async () => {
  await writeFormerEmbeds(folder, { files: { [page(alone.id)]: '' } }, [event], around);
  const html = await readFile(join(folder, page(alone.id)), 'utf8');
  expect(html).toContain(`<a href="/p/events/${event.event.id}/#${alone.id}" target="_top">`);
  expect(html).not.toContain('refresh');
});

test('ids that an editor notes have a page without a last build, those of quotations and unknown ones none', async () => {
  await writeFormerEmbeds(folder, undefined, [event], around);
  expect(await listFiles(folder)).toEqual([page('s-noted')]);
  await writeFormerEmbeds(folder, { files: { [page('s-gone')]: '', 'index.html': '' } }, [event], around);
  expect(await listFiles(folder)).toEqual([page('s-noted')]);
});

test('a frame that is there keeps its page', async () => {
  const path = join(folder, page(shared.id));
  await mkdir(join(folder, 'embed/s', shared.id), { recursive: true });
  await writeFile(path, 'its page');
  await writeFormerEmbeds(folder, { files: { [page(shared.id)]: '' } }, [event], around);
  expect(await readFile(path, 'utf8')).toBe('its page');
});
