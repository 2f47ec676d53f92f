import { describe, expect, test } from 'vitest';
import { alikeness, isShifted } from '../../../../src/core/collate/joining/shifts.ts';

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

  test.each([
    ...['i they', 'me them', 'my theirs', 'myself themselves', "i'm was", 'be been', 'have had'],
    ...["i've they've", 'will would', 'shall should', "i'll we'd", 'can could', 'may might', 'must had'],
    ...['do did', "don't didn't", "won't wouldn't", "can't couldn't", "isn't wasn't", "haven't hadn't"],
    ...['this that', 'these those', 'here there', 'now then', 'today monday', 'come went', 'say said'],
    ...['make made', 'get got', 'give given', 'take took', 'know knew', 'think thought', 'feel felt'],
    ...['want wanted', 'leave left', 'see seen'],
  ])('finds in a report what a speaker said otherwise: %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(alikeness(a, b)).toBeGreaterThan(0);
  });

  test.each([
    ['a word is more like itself than like its inflections', 'harbour', 'harbour', 'harbours'],
    ['and these than a word made of it', 'interfere', 'interferes', 'interference'],
    ['and than what a report changes', 'harbours', 'harbour', 'ferries'],
  ])('%s', (_name, word, nearer, farther) => {
    expect(alikeness(word, nearer)).toBeGreaterThan(alikeness(word, farther));
  });

  test('takes no short word for another by its letters', () => {
    expect(alikeness('holt', 'hold')).toBe(0);
    expect(alikeness('reids', 'raids')).toBe(0);
  });

  test('takes names written otherwise for one where both are rare', () => {
    expect(alikeness('stepanakert', 'stepanakerd')).toBeGreaterThan(0);
    expect(alikeness('stepanakert', 'xankendi')).toBe(0);
    expect(alikeness('attention', 'attentive')).toBe(alikeness('attentive', 'attention'));
  });
});

test.each([
  ['i', true],
  ['would', true],
  ['today', true],
  ['harbour', false],
  ['', false],
])('isShifted(%j) is %s', (form, expected) => {
  expect(isShifted(form)).toBe(expected);
});
