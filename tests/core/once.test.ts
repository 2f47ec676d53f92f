import { describe, expect, test } from 'vitest';
import { once, onceForLast } from '../../src/core/once.ts';

describe('once(compute)', () => {
  test('computes for each object once, whatever comes out', () => {
    const asked: object[] = [];
    const name = once((of: { name?: string }) => {
      asked.push(of);
      return of.name;
    });
    const [ann, nobody] = [{ name: 'Ann' }, {}];
    expect([ann, nobody, ann, nobody].map(name)).toEqual(['Ann', undefined, 'Ann', undefined]);
    expect(asked).toEqual([ann, nobody]);
  });

  test('tells objects that look alike apart', () => {
    let count = 0;
    const number = once(() => ++count);
    expect([number({}), number({})]).toEqual([1, 2]);
  });
});

describe('onceForLast(kept, compute)', () => {
  test('remembers the texts that were asked for last and forgets those before', () => {
    const asked: string[] = [];
    const length = onceForLast(2, (text: string) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(length)).toEqual([1, 2, 1, 3, 1, 2]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'bb']);
  });
});
