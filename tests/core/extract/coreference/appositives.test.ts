import { describe, expect, test } from 'vitest';
import { readNamings } from '../../../support/voices.ts';

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
