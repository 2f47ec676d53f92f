import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';

describe('readBackward, readForward: what a name is', () => {
  test.each<[string, string]>([
    ['that is a verb', '“It is late,” Will wrote. ⟦Will⟧'],
    ['that is a month', '“It is late,” Mrs May said. ⟦Mrs May⟧'],
    ['that looks like an adverb', '“It is late,” Kelly said. ⟦Kelly⟧'],
    ['that looks like a participle', 'Fred, who left, said it was “late”. ⟦Fred⟧'],
    ['of initials', '“It is late,” J.D. Poe said. ⟦J.D. Poe⟧'],
    ['with an article of its own', '“It is late,” al-Sayed said. ⟦al-Sayed⟧'],
    ['after a plural possessive', '“It is late,” the Times’ Ann Poe said. ⟦the Times’ Ann Poe⟧'],
    ['after a noun that has a clause of its own', 'Poe left the plan Lee called “late”. ⟦Lee⟧'],
    ['after a state', 'In Reno, Nev., on Sunday, Poe said it was “late”. ⟦Poe⟧'],
    ['after “but”', 'But Sen. Pat Poe (R-Pa.) went, saying it was “late”. ⟦Sen. Pat Poe⟧'],
    ['after a time', 'A few days later, Lee went, saying it was “late”. ⟦Lee⟧'],
    ['of nobody in particular', 'When someone in the hall shouted, “No,” Lee left. ⟦someone in the hall⟧'],
    ['that is a number', 'Many called it “late”. ⟦Many⟧'],
  ])('a name %s', (_kind, notation) => {
    const [text = '', name = ''] = notation.split(' ⟦');
    expect(listSpeakers(text)[0]?.[0]).toBe(name.replace('⟧', ''));
  });
});
