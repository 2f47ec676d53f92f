import { describe, expect, test } from 'vitest';
import { withoutBrackets } from '../../../src/core/text/brackets.ts';

describe('withoutBrackets(text)', () => {
  test.each<[string, string]>([
    ['we [the town] go', 'we  go'],
    ['we (the town) go', 'we  go'],
    ['we [the (old) town] go', 'we  go'],
    ['we (the [old] town) go', 'we  go'],
    ['we [the town go', 'we [the town go'],
    ['we (the town go', 'we (the town go'],
    ['we the town] go', 'we the town] go'],
    ['we [a] (b) [c] go', 'we    go'],
    ['[we] go', ' go'],
    ['we go [now]', 'we go '],
    ['we (a] go) now', 'we  now'],
    ['we [a) go] now', 'we  now'],
    ['[]', ''],
  ])('%j: %j', (notation, expected) => {
    expect(withoutBrackets(notation)).toBe(expected);
  });
});
