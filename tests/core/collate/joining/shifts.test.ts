import { describe, expect, test } from 'vitest';
import { alikeness } from '../../../../src/core/collate/joining/shifts.ts';

describe('alikeness(a, b)', () => {
  test.each([
    ['running', 'runs'],
    ['interfering', 'interference'],
    ['khankendi', 'khankandi'],
    ['i', 'he'],
    ['will', 'would'],
    ['am', 'was'],
    ['today', 'friday'],
    ['have', 'had'],
    ['must', 'had'],
    ['me', 'her'],
    ['my', 'her'],
  ])('finds %s in %s', (a, b) => {
    expect(alikeness(a, b)).toBeGreaterThan(0);
    expect(alikeness(b, a)).toBe(alikeness(a, b));
  });

  test.each([
    ['war', 'wars'.slice(0, 2)],
    ['harbour', 'ships'],
    ['minister', 'monster'],
    ['to', 'of'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(alikeness(a, b)).toBe(0);
  });
});
