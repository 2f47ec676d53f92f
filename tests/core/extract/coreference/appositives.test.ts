import { describe, expect, test } from 'vitest';
import { readNamings } from '../../../support/voices.ts';
import { readTraits } from '../../../../src/core/extract/coreference/appositives.ts';
import { type MarkedWords, readMarkedWords } from '../../../support/marked-words.ts';

function traits(read: MarkedWords): string {
  const { sort, role } = readTraits(read.words, read.at, read.to);
  return `${sort}: ${role.join(' ')}`;
}

describe('readTraits(words, from, to)', () => {
  test.each<[string, string | null, string]>([
    ['The accountant Xan Orr came.', 'person', 'accountant'],
    ['Xan Orr, 50, came.', 'person', ''],
    ['Xan Orr, who came, sat.', 'person', ''],
    ['Xan Orr, a former mayor of Port Ellery, sat.', 'person', 'former mayor'],
    ['The security firm Vex Labs left.', 'body', 'security firm'],
    ['Xan Orr, Mary Lee and the mayor sat.', null, ''],
    ['In Port Ellery, a mayor sang.', null, ''],
  ])('%s: %s, %s', (text, sort, role) => {
    const traits = readNamings(text)[0]?.traits;
    expect([traits?.sort, traits?.role.join(' ')]).toEqual([sort, role]);
  });

  test('gives what follows a place to who comes from there', () => {
    const [, place] = readNamings('Dan Poe of Maine, a moderate Democrat, sat.');
    expect([place?.name, place?.traits.sort]).toEqual(['Maine', null]);
  });
});

describe('readTraits(words, from, to): what the words around a name tell', () => {
  test.each<[string, string]>([
    ['accountant ‸Ann Poe‸ said', 'person: accountant'],
    ['the tired finance minister ‸Ann Poe‸ said', 'person: tired finance minister'],
    ['security firm ‸Poe Labs‸ said', 'body: security firm'],
    ['ministers ‸Ann Poe‸ said', 'null: '],
    ['boat ‸Ann Poe‸ said', 'null: '],
    ['Minister ‸Ann Poe‸ said', 'null: '],
    ['the minister’s ‸Ann Poe‸ said', 'null: '],
    ['the 43-year-old ‸Ann Poe‸ said', 'person: 43-year-old'],
    ['for minister ‸Ann Poe‸ said', 'person: minister'],
    ['who is minister ‸Ann Poe‸ said', 'person: minister'],
    ['It was a minister. ‸Ann Poe‸ said', 'null: '],
    ['‸Ann Poe‸, 50, said', 'person: '],
    ['‸Ann Poe‸, 50.', 'person: '],
    ['‸Ann Poe‸, 50', 'person: '],
    ['‸Ann Poe‸, 50 boats, said', 'null: '],
    ['‸Ann Poe‸, 5000, said', 'null: '],
    ['‸Ann Poe‸, who came, said', 'person: '],
    ['‸Ann Poe‸ who came said', 'person: '],
    ['‸Poe‸, who came, said', 'null: '],
    ['‸Poe‸ who came said', 'null: '],
    ['‸Ann Poe‸, a former mayor of Port Ellery', 'person: former mayor'],
    ['‸Ann Poe‸, a former mayor, said', 'person: former mayor'],
    ['‸Ann Poe‸, a former mayor who said', 'person: former mayor'],
    ['‸Ann Poe‸, a former mayor.', 'person: former mayor'],
    ['‸Ann Poe‸, a former mayor', 'person: former mayor'],
    ['‸Ann Poe‸, a former mayor said', 'null: '],
    ['‸Ann Poe‸, a former mayor, Jo Lee, said', 'null: '],
    ['‸Ann Poe‸, former mayors, said', 'null: '],
    ['‸Ann Poe‸, a boat, said', 'null: '],
    ['‸Poe Labs‸, a security firm, said', 'body: security firm'],
    ['‸Ann Poe’s‸, a former mayor, said', 'null: '],
    ['‸Ann Poe‸. A former mayor, she said', 'null: '],
    ['‸Ann Poe‸ left', 'null: '],
    ['in ‸Port Ellery‸, a town, they', 'null: '],
    ['in the ‸Commons‸, the minister, Ann Poe', 'null: '],
    ['Ann Poe of ‸Maine‸, a mayor, said', 'null: '],
    ['plan of ‸Poe‸, a mayor, said', 'person: mayor'],
    ['in Port Ellery, ‸Ohio‸, a town, they', 'null: '],
    ['late, ‸Poe‸, a mayor, said', 'person: mayor'],
    ['the mayor, ‸Ann Poe‸, said', 'null: '],
  ])('“%s”: %s', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(traits(read)).toBe(expected);
  });
});
