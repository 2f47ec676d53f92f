import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Outlet } from '../../../src/core/content-model.ts';
import { readArticle } from '../../../src/corpus/entries/articles.ts';
import { startBodyReader } from '../../../src/corpus/markdown/body-reader.ts';
import type { Problem } from '../../../src/corpus/problems.ts';
import { decodeSource } from '../../../src/corpus/source.ts';

const outlets = new Map<string, Outlet>([['daily', { id: 'daily', name: 'The Daily', publish: 'excerpts' }]]);
const bodies = startBodyReader();
afterAll(() => bodies.close());

async function read(bytes: Uint8Array) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = decodeSource('daily.md', bytes, report);
  const place = { event: 'vote', name: 'daily' };
  const draft = source && (await readArticle(source, place, outlets, bodies, report));
  return { article: draft?.article, problems };
}

describe('readArticle(source, place, outlets, bodies, report)', () => {
  test('takes the outlet from the file’s name, and what it publishes from the outlet', async () => {
    const { article } = await read(Buffer.from('---\nlang: en-gb\n---\n\nThe vote was close.\n'));
    expect(article).toMatchObject({
      id: 'vote-daily',
      outlet: 'daily',
      publish: 'excerpts',
      lang: 'en-GB',
      kind: 'report',
    });
    expect(article).not.toHaveProperty('headline');
  });

  test.each(['englisch', 'deutsch', 'x-klingon', 'en_GB'])(
    'refuses “%s”, which is the tag of no language',
    async (lang) => {
      const { problems } = await read(Buffer.from(`---\nlang: ${lang}\n---\n\nThe vote was close.\n`));
      expect(problems).toEqual([expect.objectContaining({ code: 'bad-value', line: 2 })]);
    },
  );

  test('reads the same article with either line ending, apart from its digest', async () => {
    const text = '---\nheadline: H\n---\n\nOne\nline.\n\n> Two.\n';
    const [lf, crlf] = [
      await read(Buffer.from(text)),
      await read(Buffer.from(text.replaceAll('\n', '\r\n'))),
    ];
    expect({ ...crlf.article, sha256: '' }).toEqual({ ...lf.article, sha256: '' });
    expect(crlf.problems).toEqual([]);
  });

  test('reads a file with any bytes changed, or says by code, line and column what is wrong', async () => {
    const sound = await readFile('tests/fixtures/harbour/articles/harbour-vote/daily.md');
    const byte = fc.oneof(fc.constantFrom(...Buffer.from(':-\n{}[]&*!|>"\'#%@`,? \t\0')), fc.nat(255));
    const edit = fc.record({
      at: fc.nat(sound.length - 1),
      cut: fc.nat(4),
      put: fc.array(byte, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        let bytes: Buffer = sound;
        for (const { at, cut, put } of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + cut)]);
        }
        const { article, problems } = await read(bytes);
        const errors = problems.filter(({ severity }) => severity === 'error');
        if (article === undefined) expect(errors).not.toEqual([]);
        for (const { code, line, column, message } of problems) {
          expect(code).toMatch(/^[a-z][a-z0-9-]+$/);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/\.$/);
        }
        if (article?.url !== undefined) expect(article.url).toMatch(/^https?:/);
      }),
      { numRuns: 600 },
    );
  });
});
