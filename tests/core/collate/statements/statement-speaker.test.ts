import { describe, expect, test } from 'vitest';
import { speakerOf } from '../../../../src/core/collate/statements/statement-speaker.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';

/** Units that name these speakers; `id=Name` is one with an entry, '' is nobody. */
function unitsOf(...names: readonly string[]): OwnUnit[] {
  return names.map((notation) => {
    const [id, entryName] = notation.split('=');
    const speaker =
      notation === ''
        ? null
        : { id: entryName ? id : null, resolved: entryName ?? notation, name: 'as printed' };
    return { speaker } as OwnUnit;
  });
}

const entries = [{ id: 'holt', name: 'Ada Holt', aliases: [] }];

describe('speakerOf(units, speakers)', () => {
  test.each([
    ['whom most name', ['Tom Reid', 'Ann Lee', 'Tom Reid'], { id: null, name: 'Tom Reid' }],
    ['of equals the first', ['Ann Lee', 'Tom Reid'], { id: null, name: 'Ann Lee' }],
    [
      'a known speaker before any name',
      ['Tom Reid', 'Tom Reid', 'holt=Mayor Holt'],
      { id: 'holt', name: 'Ada Holt' },
    ],
    [
      'a known speaker by the name in the text where there is no entry',
      ['reid=Tom Reid'],
      { id: 'reid', name: 'Tom Reid' },
    ],
    [
      'the known speaker whom most name',
      ['reid=Reid', 'holt=Holt', 'holt=Holt'],
      { id: 'holt', name: 'Ada Holt' },
    ],
    ['a name before an office', ['the mayor', 'the mayor', 'Ada Holt'], { id: null, name: 'Ada Holt' }],
    ['an office where there is no name', ['the mayor'], { id: null, name: 'the mayor' }],
    ['nobody before a pronoun', ['she', 'She'], null],
    ['a name beside pronouns', ['she', 'she', 'Ada Holt'], { id: null, name: 'Ada Holt' }],
    ['nobody where nobody is named', ['', ''], null],
    ['nobody of no units', [], null],
  ])('is %s', (_name, names, speaker) => {
    expect(speakerOf(unitsOf(...names), entries)).toEqual(speaker);
  });
});
