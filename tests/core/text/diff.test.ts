import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffTokens, matchTokens } from '../../../src/core/text/diff.ts';
import { type Token, tokenize, words } from '../../../src/core/text/tokens.ts';

/** `we [will|shall] not rest` → the two texts. */
function parse(notation: string): { a: string; b: string } {
  return {
    a: notation.replace(/\[([^|]*)\|[^\]]*\]/g, '$1'),
    b: notation.replace(/\[[^|]*\|([^\]]*)\]/g, '$1'),
  };
}

function print(a: readonly Token[], b: readonly Token[]): string {
  let at = 0;
  const parts: string[] = [];
  const say = (tokens: readonly Token[]) => tokens.map((token) => token.text).join(' ');
  for (const change of diffTokens(a, b)) {
    parts.push(say(a.slice(at, change.fromA)));
    parts.push(`[${say(a.slice(change.fromA, change.toA))}|${say(b.slice(change.fromB, change.toB))}]`);
    at = change.toA;
  }
  parts.push(say(a.slice(at)));
  return parts.filter((part) => part !== '').join(' ');
}

const wordTokens = (text: string) => words(tokenize(text));

function apply(a: readonly Token[], b: readonly Token[]): string[] {
  const result: string[] = [];
  let at = 0;
  for (const change of diffTokens(a, b)) {
    result.push(...a.slice(at, change.fromA).map((token) => token.key));
    result.push(...b.slice(change.fromB, change.toB).map((token) => token.key));
    at = change.toA;
  }
  result.push(...a.slice(at).map((token) => token.key));
  return result;
}

describe('diffTokens(a, b)', () => {
  test.each([
    ['finds nothing in equal texts', 'we shall not rest'],
    ['replaces a word', 'we [will|shall] not rest'],
    ['keeps a contraction whole', "[don't|won't] stop"],
    ['marks an omission', 'we [really|] mean it'],
    ['marks an addition at the end', 'we mean it [|truly]'],
  ])('%s', (_name, notation) => {
    const { a, b } = parse(notation);
    expect(print(wordTokens(a), wordTokens(b))).toBe(notation);
  });

  test('ignores quote style, case and regular spelling', () => {
    expect(diffTokens(wordTokens('Don’t organise'), wordTokens("don't Organize"))).toEqual([]);
  });

  const sequence = (size: number, letters: string) =>
    fc.array(fc.constantFrom(...letters), { maxLength: size }).map((list) => wordTokens(list.join(' ')));

  test('applied to a gives b, and its changes rise without touching', () => {
    fc.assert(
      fc.property(sequence(60, 'abcde'), sequence(60, 'abcde'), (a, b) => {
        expect(apply(a, b)).toEqual(b.map((token) => token.key));
        let last = { toA: -1, toB: -1 };
        for (const change of diffTokens(a, b)) {
          expect(change.fromA > last.toA && change.fromB > last.toB).toBe(true);
          expect(change.toA - change.fromA + change.toB - change.fromB).toBeGreaterThan(0);
          last = change;
        }
      }),
      { seed: 1 },
    );
  });

  test('holds for long unrelated texts with a few shared words', () => {
    const long = (prefix: string, step: number) =>
      wordTokens(
        Array.from({ length: 3000 }, (_, i) => (i % step === 0 ? `anchor${i}` : `${prefix}${i}`)).join(' '),
      );
    const a = long('left', 100);
    const b = long('right', 150);
    expect(apply(a, b)).toEqual(b.map((token) => token.key));
    expect(diffTokens(a, b).length).toBe(10);
  });
});

test('matchTokens(a, b) pairs what lies between the changes', () => {
  const pairs = matchTokens(wordTokens('We shall not organise it'), wordTokens('we will not Organize'));
  expect(pairs.map(([inA, inB]) => `${inA.text} ${inB.text}`)).toEqual([
    'We we',
    'not not',
    'organise Organize',
  ]);
});
