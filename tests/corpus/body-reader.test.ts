import { afterAll, describe, expect, test } from 'vitest';
import { startBodyReader } from '../../src/corpus/body-reader.ts';
import { hostileMarkdown } from './hostile-markdown.ts';

// Shorter than in a build, so that the worst of the texts below end soon.
const bodies = startBodyReader(250);
afterAll(() => bodies.close());

const read = (text: string) => bodies.read({ file: 'article.md', text, firstLine: 5 });

describe('startBodyReader(timeLimit)', () => {
  test.each(Object.entries(hostileMarkdown))(
    '%s: read, or refused by name, never a crash',
    async (_name, generate) => {
      for (const size of [4000, 30_000]) {
        const { article, problems } = await read(generate(size));
        const errors = problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);
        expect(['', 'no-text', 'nested-too-deep', 'too-slow']).toContain([...new Set(errors)].join());
        expect(article === undefined).toBe(errors.some((code) => code !== 'no-text'));
      }
    },
  );

  test('goes on reading after a text that took too long', async () => {
    const slow = hostileMarkdown['asterisks and underscores in turn']?.(1_000_000) ?? '';
    const [refused, next] = await Promise.all([read(slow), read('The vote was close.')]);
    expect(refused.problems).toMatchObject([{ code: 'too-slow', file: 'article.md', line: 5 }]);
    expect(next.article?.text).toBe('The vote was close.');
  });
});
