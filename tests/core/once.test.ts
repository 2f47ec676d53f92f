import { describe, expect, test } from 'vitest';
import { once, onceForText } from '../../src/core/once.ts';

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

describe('onceForText(kept, compute)', () => {
  test('remembers the last texts and forgets those before', () => {
    const asked: string[] = [];
    const length = onceForText(2, (text) => asked.push(text) && text.length);
    expect(['a', 'bb', 'a', 'ccc', 'a'].map(length)).toEqual([1, 2, 1, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
