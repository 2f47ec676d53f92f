import { afterAll, describe, expect, test } from 'vitest';
import { startBodyReader } from '../../../src/corpus/markdown/body-reader.ts';
import { markdownLimits } from '../../../src/corpus/markdown/markdown-limits.ts';
import { hostileMarkdown } from '../hostile-markdown.ts';

const bodies = startBodyReader();
afterAll(() => bodies.close());

const source = (text: string) => ({ file: 'article.md', text, firstLine: 5 });
const script = (name: string) => new URL(`../../support/${name}.ts`, import.meta.url);

describe('startBodyReader(options)', () => {
  test.each(Object.entries(hostileMarkdown))(
    '%s: read, or refused by a count with its name, never by what it costs, never a crash',
    async (_name, generate) => {
      for (const size of [4000, 60_000]) {
        const { article, problems } = await bodies.read(source(generate(size)));
        const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
        expect(['', 'no-text', 'unknown-directive', ...Object.keys(markdownLimits)]).toContain(
          [...new Set(errors)].filter((code) => errors.length === 1 || code !== 'no-text').join(),
        );
        expect(article === undefined).toBe(errors.some((code) => code in markdownLimits));
      }
    },
  );

  test('waits for a text that has waited itself, however long', async () => {
    const reader = startBodyReader({ cpuLimit: 0.5, worker: script('sleeping-worker') });
    expect(await reader.read(source('The vote was close.'))).toEqual({ problems: [] });
    await reader.close();
  });

  test('ends a text that has used up its processor time, and goes on with the next', async () => {
    const reader = startBodyReader({ cpuLimit: 0.5, worker: script('endless-worker') });
    const [refused, next] = await Promise.all([
      reader.read(source('endless')),
      reader.read(source('The vote.')),
    ]);
    expect(refused.problems).toMatchObject([{ code: 'too-much-work', file: 'article.md', line: 5 }]);
    expect(next).toEqual({ problems: [] });
    await reader.close();
  });
});
