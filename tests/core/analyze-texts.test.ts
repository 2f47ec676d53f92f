import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { analyzeTexts } from '../../src/core/analyze-texts.ts';

const courier = { id: 'courier', text: '“We will rebuild every quay,” Mayor Ada Moreno said.' };
const gazette = { id: 'gazette', text: 'The mayor said they would “rebuild every quay”.' };

describe('analyzeTexts(texts, { speakers })', () => {
  test('compares texts of one event', async () => {
    const { events } = await analyzeTexts([courier, gazette]);
    const readings = events.flatMap(({ statements }) =>
      statements.flatMap((statement) => statement.readings),
    );
    expect(readings.map(({ article, treatment }) => [article, treatment])).toEqual([
      ['courier', 'verbatim'],
      ['gazette', 'trimmed'],
    ]);
  });

  test('compares nothing across events', async () => {
    const { events } = await analyzeTexts([
      { ...courier, event: 'monday' },
      { ...gazette, event: 'tuesday' },
    ]);
    expect(
      events.map(({ id, statements }) => [id, statements.map(({ readings }) => readings.length)]),
    ).toEqual([
      ['monday', [1]],
      ['tuesday', [1]],
    ]);
  });

  test('gives the same whatever the order', async () => {
    expect((await analyzeTexts([gazette, courier])).events).toEqual(
      (await analyzeTexts([courier, gazette])).events,
    );
  });

  test('knows a speaker by its other names', async () => {
    const text = 'The Iron Harbourmaster said: “We will rebuild.”';
    const speakers = [{ id: 'moreno', name: 'Ada Moreno', aliases: ['the Iron Harbourmaster'] }];
    const { articles } = await analyzeTexts([{ id: 'a', text }], { speakers });
    expect(articles[0]?.quotations[0]?.speaker?.id).toBe('moreno');
  });

  test('counts in the text as it was given, and says its SHA-256', async () => {
    const { articles } = await analyzeTexts([{ ...courier, text: `\r\n\r\n${courier.text}` }]);
    const [{ text, quotations, sha256 } = { text: null, quotations: [], sha256: '' }] = articles;
    const [{ start, end } = { start: 0, end: 0 }] = quotations;
    expect(text?.slice(start, end)).toBe('We will rebuild every quay,');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('refuses two texts of one id', async () => {
    await expect(analyzeTexts([courier, courier])).rejects.toThrow('Two texts have the id "courier".');
  });
});

describe('docs/core.md', async () => {
  const text = await readFile('docs/core.md', 'utf8');
  const examples = [...text.matchAll(/```js\n(.*?)```.*?```text\n(.*?)```/gs)].map(
    ([, code = '', printed = '']) => ({
      code,
      printed,
    }),
  );

  test.each(examples)('prints what it says it prints', async ({ code, printed }) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const entry = new URL('../../src/core/analyze-texts.ts', import.meta.url).href;
    const module = code.replace("'crossquote/core'", `'${entry}'`);
    try {
      await import(`data:text/javascript,${encodeURIComponent(module)}`);
    } finally {
      log.mockRestore();
    }
    expect(`${lines.join('\n')}\n`).toBe(printed);
  });

  test('has examples', () => expect(examples).toHaveLength(2));
});
