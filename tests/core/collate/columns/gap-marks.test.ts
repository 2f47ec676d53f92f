import { expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/collate/columns/gap-marks.ts';
import { wordsIn } from '../../../../src/core/text/tokens.ts';

/** The text with `(` before a mark that opens and `)` before one that closes, and `!` before one without a partner. */
function print(text: string): string {
  const whole = { start: 0, end: text.length };
  const marks = new Map(findMarks(text, whole, wordsIn(text, whole)).map((mark) => [mark.start, mark]));
  return Array.from(text, (character, at) => {
    const mark = marks.get(at);
    return mark ? `${mark.isPaired ? '' : '!'}${mark.opens ? '(' : ')'}${character}` : character;
  }).join('');
}

test.each([
  ['pairs', '“aid”, she said', '(“aid)”, she said'],
  ['nested pairs', '“the ‘aid’ road”', '(“the (‘aid)’ road)”'],
  ['one that closes what began before', 'open,” she said', 'open,!)” she said'],
  ['one that opens what goes on after', 'she said: “', 'she said: !(“'],
  ['straight pairs', 'the "aid", she said', 'the ("aid)", she said'],
  ['German pairs', '„gehen“, sagte Holt, „oder ‚bleiben‘“', '(„gehen)“, sagte Holt, („oder (‚bleiben)‘)“'],
  ['guillemets that point inwards', 'hon sa »nu går vi« och »nu«', 'hon sa (»nu går vi)« och (»nu)«'],
  ['guillemets that point outwards', '« On part », dit Holt, «oui»', '(« On part )», dit Holt, («oui)»'],
  ['guillemets that point one way', 'hon sa »nu» och »sen»', 'hon sa (»nu)» och (»sen)»'],
  ['Swedish pairs', 'hon sa ”nu” och ”sen”', 'hon sa (”nu)” och (”sen)”'],
  ['single guillemets', '« elle a ‹dit› oui »', '(« elle a (‹dit)› oui )»'],
  ['single guillemets that point inwards', '»er sagte ›nein‹ dazu«', '(»er sagte (›nein)‹ dazu)«'],
  ['no apostrophe within a word', 'it’s “don’t”', 'it’s (“don’t)”'],
  ['what may be an apostrophe', 'the sailors’ boats', 'the sailors!)’ boats'],
])('findMarks(text, span, words) finds %s', (_name, text, expected) => {
  expect(print(text)).toBe(expected);
});
