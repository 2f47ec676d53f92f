import { describe, expect, test } from 'vitest';
import { toReference } from '../../../../src/core/extract/coreference/references.ts';

function show(printed: string): string {
  const reference = toReference(printed);
  if (reference.kind === 'pronoun') return `pronoun ${reference.pronoun}`;
  if (reference.kind === 'name') return `name ${reference.core}`;
  if (reference.kind === 'role') return `${reference.isDefinite ? 'the' : 'a'} ${reference.role.join(' ')}`;
  return reference.kind === 'document' ? `document ${reference.noun}` : 'plural';
}

describe('toReference(printed)', () => {
  test.each<[string, string]>([
    ['the harbor master Jo Lee', 'Jo Lee'],
    ['Anne de Vries', 'Anne de Vries'],
    ['Sen. Mary Orr of Maine', 'Sen. Mary Orr'],
    ['Port analyst Mary Orr of HarborHomes', 'Mary Orr'],
    ['Labour’s Mary Orr', 'Mary Orr'],
    ['Moody’s Port Service', 'Moody’s Port Service'],
    ['Fellow MP Mary Orr', 'MP Mary Orr'],
    ['Fellow Sen. Mary Orr of Maine', 'Sen. Mary Orr'],
    ['Secretary of State Mary Orr', 'Mary Orr'],
    ['Ambassador to France Mary Orr', 'Mary Orr'],
    ['University of Port Ellery', 'University of Port Ellery'],
  ])('the name in %s is %s', (printed, core) => {
    expect(toReference(printed)).toMatchObject({ kind: 'name', core });
  });

  test.each<[string, string]>([
    ['She', 'pronoun'],
    ['the finance minister', 'role'],
    ['the mayor of Port Ellery', 'role'],
    ['residents', 'plural'],
    ['two dockers and a guard', 'plural'],
    ['the memo', 'document'],
  ])('%s is no name: %s', (printed, kind) => {
    expect(toReference(printed).kind).toBe(kind);
  });

  test('a verb after the noun is no part of what somebody is called', () => {
    expect(toReference('the finance minister leapt')).toMatchObject({ role: ['finance', 'minister'] });
  });
});

describe('toReference(printed): how a speaker is printed', () => {
  test.each<[string, string]>([
    ['he', 'pronoun he'],
    ['His', 'pronoun he'],
    ['him', 'pronoun he'],
    ['she', 'pronoun she'],
    ['her', 'pronoun she'],
    ['it', 'pronoun it'],
    ['its', 'pronoun it'],
    ['they', 'pronoun they'],
    ['their', 'pronoun they'],
    ['we', 'pronoun other'],
    ['who', 'pronoun other'],
    ['I', 'pronoun other'],
    ['Ann Poe', 'name Ann Poe'],
    ['the harbor master Jo Lee', 'name Jo Lee'],
    ['Mayor Ann Poe', 'name Mayor Ann Poe'],
    ['the mayor of Port Ellery', 'the mayor'],
    ['Mayor of Port Ellery', 'name Mayor of Port Ellery'],
    ['Sen. Ann Poe of Ohio', 'name Sen. Ann Poe'],
    ['Labour’s Ann Poe', 'name Ann Poe'],
    ['Labour’s Jo', 'name Labour’s Jo'],
    ['Ambassador to France Ann Poe', 'name Ann Poe'],
    ['Ambassador to France Wim Poe', 'name Wim Poe'],
    ['Ambassador to France', 'name Ambassador to France'],
    ['White House Chief of Staff Ann Poe', 'name Ann Poe'],
    ['The Senate', 'the senate'],
    ['The Police', 'the police'],
    ['Director', 'a director'],
    ['the finance minister', 'the finance minister'],
    ['The finance minister', 'the finance minister'],
    ['a company', 'a company'],
    ['this company', 'the this company'],
    ['that company', 'the that company'],
    ['another company', 'a another company'],
    ['the finance minister leapt', 'the finance minister'],
    ['the minister for finance leapt', 'the minister'],
    ['the statement', 'document statement'],
    ['a letter from the board', 'document letter'],
    ['residents', 'plural'],
    ['Lee and Poe', 'plural'],
    ['Anne de Vries', 'name Anne de Vries'],
    ['Enter Ann Poe', 'name Ann Poe'],
    ['Fellow MP Tom Poe', 'name MP Tom Poe'],
    ['al-Sayed', 'name al-Sayed'],
    ['the boats', 'the boats'],
  ])('“%s” is %s', (notation, expected) => {
    expect(show(notation)).toBe(expected);
  });
});
