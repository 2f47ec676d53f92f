import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/corpus/problems.ts';
import { startRefreshing } from '../../src/corpus/refresh.ts';

/** A reading that ends when the test says so, each with what the files held when it began. */
function slowReading() {
  const used: string[] = [];
  const told: string[] = [];
  const ends: (() => void)[] = [];
  let files = 'first';
  const refresh = startRefreshing({
    read: () => {
      const held = files;
      return new Promise<string>((resolve) => ends.push(() => resolve(held)));
    },
    use: (value) => used.push(value),
    tell: (message) => told.push(message),
  });
  return { used, told, ends, refresh, change: (to: string) => (files = to) };
}

describe('startRefreshing(refreshing)', () => {
  test('reads what changed meanwhile once more, and uses it last', async () => {
    const { used, ends, refresh, change } = slowReading();
    const done = refresh();
    change('second');
    void refresh();
    change('third');
    void refresh();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.();
    await done;
    expect(used).toEqual(['first', 'third']);
  });

  test('tells of what cannot be read, and goes on', async () => {
    const told: string[] = [];
    const used: number[] = [];
    let times = 0;
    const refresh = startRefreshing({
      read: async () => {
        times += 1;
        if (times === 1) throw new ContentError([]);
        if (times === 2) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
        return times;
      },
      use: (value) => used.push(value),
      tell: (message) => told.push(message),
    });
    for (let time = 0; time < 3; time++) await refresh();
    expect(told[0]).toContain('0 problems');
    expect(told[1]).toContain('gone');
    expect(used).toEqual([3]);
  });
});
