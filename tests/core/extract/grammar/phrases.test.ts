import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';
import { readBackward, readForward, readOwner } from '../../../../src/core/extract/grammar/phrases.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

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

describe('readForward(words, at): the noun phrase that begins there', () => {
  test.each<[string, string | null]>([
    ['said ‸Chad Bown, an expert', 'Chad Bown'],
    ['according to ‸the ministry of justice on Monday', 'the ministry of justice'],
    ['said ‸people familiar with the plan', 'people familiar with the plan'],
    ['said ‸a source close to Lee', 'a source close to Lee'],
    ["says ‸Norland's Ambassador to France Ann Poe", "Norland's Ambassador to France Ann Poe"],
    ["says ‸Norland's Ambassador to France Poe", "Norland's Ambassador"],
    ["says ‸Norland's Spokesman for Police Ann Poe", "Norland's Spokesman for Police Ann Poe"],
    ["says ‸Norland's Ferry to France Ann Poe", "Norland's Ferry"],
    ['says ‸the ambassador to France', 'the ambassador'],
    ['said ‸Smith and Poe of the board', 'Smith and Poe of the board'],
    ['said ‸the mayor and others', 'the mayor'],
    ['said ‸Poe-Lee of the board', 'Poe-Lee of the board'],
    ['said ‸the town released a statement', 'the town'],
    ['said ‸the retired captain', 'the retired captain'],
    ['said ‸in May', null],
    ['said ‸that it', null],
    ['said ‸he left', 'he'],
    ['said ‸her deputy', 'her deputy'],
    ['said ‸her left', 'her'],
    ['said ‸his', 'his'],
    ['said ‸the mayor will go', 'the mayor'],
    ['said ‸the mayor whom they met', 'the mayor'],
    ['said ‸the mayor in Oslo', 'the mayor in Oslo'],
    ['said ‸Ann Poe in Oslo', 'Ann Poe'],
    ['said ‸a spokesman for the board in Oslo', 'a spokesman for the board in Oslo'],
    ['said ‸the spokesman on Monday', 'the spokesman'],
    ['said ‸Melford cartoonist Ann Poe', 'Melford cartoonist Ann Poe'],
    ['said ‸Harbour and Coast senior manager Jo Lee', 'Harbour and Coast senior manager Jo Lee'],
    ['said ‸the Melford hooker after the loss', 'the Melford hooker'],
    ['said ‸the Melford mayor after the loss', 'the Melford mayor'],
    ['said ‸Anne de Vries of Delft', 'Anne de Vries of Delft'],
    ['said ‸the board, which', 'the board'],
    ['said ‸“no” Lee', null],
    ['said ‸Poe’s aide', 'Poe’s aide'],
    ['said ‸many in the hall', 'many'],
    ['said ‸the mayor also left', 'the mayor'],
    ['said ‸the then mayor', 'the then mayor'],
    ['said ‸Lee once', 'Lee'],
    ['said ‸the mayor says', 'the mayor'],
    ['said ‸Poe says no', 'Poe'],
    ['said ‸the mayor of Port Ellery, Ann Poe', 'the mayor of Port Ellery'],
    ['said ‸Ann Poe Monday', 'Ann Poe'],
    ['said ‸the mayor went home', 'the mayor'],
    ['said ‸the accused man', 'the accused man'],
    ['said ‸Poe accused him', 'Poe'],
    ['said ‸the mayor. The board', 'the mayor'],
    ['said ‸the mayor “no”', 'the mayor'],
    ['said ‸the mayor the board', 'the mayor'],
    ['said ‸', null],
  ])('in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, readForward(read.words, read.at))).toBe(expected);
  });
});

describe('readBackward(words, end): the noun phrase that ends there', () => {
  test.each<[string, string | null]>([
    ['In Washington the minister ‸said', 'the minister'],
    ['a spokesman for the ministry ‸said', 'a spokesman for the ministry'],
    ["Norland's Ambassador to France Ann Poe ‸said", "Norland's Ambassador to France Ann Poe"],
    ['3.15pm BST Poe ‸said', 'Poe'],
    ['10am GMT the mayor ‸said', 'the mayor'],
    ['about four in 10 ‸said', 'four in 10'],
    ['about 73 percent ‸said', '73 percent'],
    ['about Lee ‸said', 'Lee'],
    ['Prosecutors allege Lee ‸said', 'Lee'],
    ['Prosecutors and Lee ‸said', 'Prosecutors and Lee'],
    ['the plan Lee ‸called', 'Lee'],
    ['the embattled Lee ‸called', 'the embattled Lee'],
    ['the mayor Lee ‸called', 'the mayor Lee'],
    ['the plan that Lee ‸called', 'Lee'],
    ['“live” explosives Mayor Ann Poe ‸said', 'Mayor Ann Poe'],
    ['Meanwhile the mayor ‸said', 'the mayor'],
    ['Then Lee ‸said', 'Lee'],
    ['On Monday Ann Poe ‸said', 'Ann Poe'],
    ['On Monday the mayor ‸said', 'the mayor'],
    ['Monday the mayor ‸said', 'the mayor'],
    ['In May the mayor ‸said', 'the mayor'],
    ['quickly the mayor ‸said', 'the mayor'],
    ['Ann Poe and Jo Lee ‸said', 'Ann Poe and Jo Lee'],
    ['the mayor and the captain ‸said', 'the mayor and the captain'],
    ['it was late and Lee ‸said', 'Lee'],
    ['he ‸said', 'he'],
    ['who he ‸said', 'he'],
    ['they met her ‸and', 'her'],
    ['because the mayor ‸said', 'the mayor'],
    ['was the mayor ‸said', 'the mayor'],
    ['The mayor left the captain ‸said', 'the captain'],
    ['The mayor said the captain ‸left', 'the captain'],
    ['Poe & Lee ‸said', 'Poe & Lee'],
    ['Poe-Lee ‸said', 'Poe-Lee'],
    ['the Poe/Lee board ‸said', 'the Poe/Lee board'],
    ['late, the mayor of Port Ellery ‸said', 'the mayor of Port Ellery'],
    ['“no” the mayor ‸said', 'the mayor'],
    ['It rained. The mayor ‸said', 'The mayor'],
    ['the mayor, ‸said', null],
    ['the mayor’s ‸said', null],
    ['“no” ‸said', null],
    ['the mayor’s aide ‸said', 'the mayor’s aide'],
    ['for the mayor ‸said', 'the mayor'],
    ['of the town ‸said', 'the town'],
    ['and there the mayor ‸said', 'the mayor'],
    ['that both aides ‸said', 'both aides'],
    ['saying the mayor ‸said', 'the mayor'],
    ['her aide ‸said', 'her aide'],
    ['in her aide ‸said', 'her aide'],
    ['the late Ann Poe ‸said', 'the late Ann Poe'],
    ['the far-right Lee ‸said', 'the far-right Lee'],
    ['the boats Lee ‸said', 'Lee'],
    ['a party Greens ‸said', 'a party Greens'],
    ['this minister ‸said', 'this minister'],
    ['some 73 people ‸said', 'some 73 people'],
    ['‸said', null],
  ])('before the verb in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, readBackward(read.words, read.at - 1))).toBe(expected);
  });
});

describe('readOwner(words, end): whose what follows is', () => {
  test.each<[string, string | null]>([
    ['the mayor’s ‸claim', 'the mayor’s'],
    ['his ‸claim', 'his'],
    ['its ‸claim', 'its'],
    ['her ‸claim', 'her'],
    ['for their ‸claim', 'their'],
    ['the mayor ‸claim', null],
    ['an issue out of Ann Poe’s ‸claim', 'Ann Poe’s'],
    ['the workers’ ‸claim', 'the workers'],
    ['Ann Poe’s ‸claim', 'Ann Poe’s'],
    ['‸claim', null],
  ])('in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, readOwner(read.words, read.at - 1))).toBe(expected);
  });
});
