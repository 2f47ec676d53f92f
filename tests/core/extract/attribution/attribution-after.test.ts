import { describe, expect, test } from 'vitest';
import { listSpeakers } from '../../../support/voices.ts';
import { readQuoted } from '../../../support/voices.ts';

describe('who is named as the speaker behind the words', () => {
  test.each<[string, string, (string | null)[]]>([
    // What someone is, before the name.
    [
      'a trade after a place',
      '“It is late,” says Melford cartoonist Ann Poe, who draws.',
      ['Melford cartoonist Ann Poe'],
    ],
    [
      'a post after a body',
      '“It is late,” says Harbour and Coast senior manager Jo Lee.',
      ['Harbour and Coast senior manager Jo Lee'],
    ],
    [
      'a trade after an article',
      '“It is late,” said the Melford hooker after the loss.',
      ['the Melford hooker'],
    ],
    [
      'an age',
      '“It is late,” says the 39-year-old founder of Melford Press.',
      ['the 39-year-old founder of Melford Press'],
    ],
    ['a relation', '“It is late,” says Lee’s dad, Dan.', ['Lee’s dad']],
    [
      'initials that are a pronoun',
      'It is “late”, according to WHO spokeswoman Dr Ann Poe.',
      ['WHO spokeswoman Dr Ann Poe'],
    ],
    // Verbs.
    [
      'a verb with its particle',
      '“It is late,” points out the quiet Melford lawyer.',
      ['the quiet Melford lawyer'],
    ],
    ['a verb that needs an object elsewhere', '“You do not do that,” scolded Ann Poe.', ['Ann Poe']],
    ['a verb that is no cue', '“It is late,” beams Lee.', ['Lee']],
    ['not what only stands there', '“It is late,” minutes before the vote.', [null]],
    ['a form in -oes', '“It is late,” echoes Lee.', ['Lee']],
    [
      'what someone is understood to have said',
      '“It is late,” the mayor is understood to have told aides.',
      ['the mayor'],
    ],
    ['over a relative clause', '“It is late,” Poe, who denies it, told the court.', ['Poe']],
    ['how it was called', '“A farce,” was how Poe described it.', ['Poe']],
    ['what a notice says', '“Shall remain shut” is what the notice says.', ['the notice']],
    // Words that close with a sign of their own.
    ['a question', '“Is it late?” Ann Poe, a banker, said in a letter.', ['Ann Poe']],
    ['a mark of two curled singles', '“It is late,’’ says Ann Poe.', ['Ann Poe']],
  ])('%s', (_phenomenon, text, expected) => {
    expect(listSpeakers(text).map(([name]) => name)).toEqual(expected);
  });
});

describe('whether what follows the words says who speaks', () => {
  test.each<[string, (string | null)[][]]>([
    ['“It is late,” Poe said.', [['Poe', 'said']]],
    ['“It is late,” said Poe.', [['Poe', 'said']]],
    ['“It is late,” according to the mayor.', [['the mayor', 'according to']]],
    ['“It is late,” the mayor said on Monday.', [['the mayor', 'said']]],
    ['“It is late” – Poe said.', [['Poe', 'said']]],
    ['“It is late,” and Poe said no.', [[null, null]]],
    ['“It is late,” or Poe said no.', [[null, null]]],
    ['Lee sighed – “late again” – and the board said so.', [['Lee', 'sighed']]],
    ['Lee sighed – “late again” – the board said.', [['Lee', 'sighed']]],
    ['“It is late” as Poe said.', [['Poe', 'said']]],
    ['The remark, “it is late,” shocked Poe.', [[null, null]]],
    ['“It is late,” shocked Poe.', [['Poe', 'shocked']]],
    ['“It is late” shocked Poe.', [[null, null]]],
    ['“One of many lies” she told throughout the trial.', [[null, null]]],
    ['“One of many lies” she told the court.', [['she', 'told']]],
    ['“One of many lies” she told Lee.', [['she', 'told']]],
    ['“One of many lies” she told reporters.', [['she', 'told']]],
    ['“It is late” she replied.', [['she', 'replied']]],
    ['“It is late” she replied to Lee.', [[null, null]]],
    ['“it is late” she replied.', [[null, null]]],
    ['He came. “It is late” she replied.', [['she', 'replied']]],
    ['He was “late” she replied.', [[null, null]]],
    ['“It is late” she feared.', [[null, null]]],
    ['“It is late.” Ann Poe said.', [['Ann Poe', 'said']]],
    ['“It is late.” Ann Poe said no.', [[null, null]]],
    ['“It is late.” Ann Poe replied.', [[null, null]]],
    ['“It is late” Ann Poe said.', [['Ann Poe', 'said']]],
    ['“It is late” Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['“It is late!” Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['“It is late…” Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['“It is late –” Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['“It is late”, Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['“It is late” – Ann Poe joked.', [['Ann Poe', 'joked']]],
    ['The plan is “late”, the mayor said in a statement.', [['the mayor', 'said']]],
    [
      'The plan is “late” and “old”, the mayor said in a statement.',
      [
        ['the mayor', 'said'],
        ['the mayor', 'said'],
      ],
    ],
    ['The plan is “late” and old, the mayor said he would go.', [[null, null]]],
    ['The plan is “late” and old, the mayor told reporters.', [['the mayor', 'told']]],
    ['The plan is “late” and old, the mayor said quietly.', [['the mayor', 'said']]],
    ['The plan is “late” and old, the mayor said, adding nothing.', [['the mayor', 'said']]],
    ['The plan is “late” and old, said one official briefed on it.', [['one official', 'said']]],
    ['The plan is “late” and old, according to the mayor.', [['the mayor', 'according to']]],
    ['The plan is “late” and old — the mayor said.', [['the mayor', 'said']]],
    ['The plan is “late” and old. The mayor said.', [[null, null]]],
    ['The plan is “late” and old, but boats said.', [[null, null]]],
    ['“It is late,” points out Poe.', [['Poe', 'points']]],
    ['“It is late,” said Lee was gone.', [[null, null]]],
    ['“It is late,” saying Poe.', [[null, null]]],
    ['“It is late,” told Poe.', [[null, null]]],
    ['“It is late,” Poe continues.', [['Poe', 'continues']]],
    ['“It is late,” Poe continues to show why.', [[null, null]]],
    ['“It is late,” Poe fears.', [['Poe', 'fears']]],
    ['“It is late,” Poe fears the board.', [[null, null]]],
    ['“It is late,” Poe is quoted as saying.', [['Poe', 'saying']]],
    ['“It is late,” Poe saying.', [[null, null]]],
    ['“It is late,” Poe was told.', [[null, null]]],
    ['“It is late,” Lee called it.', [['Lee', 'called']]],
    [
      '“It is late,” Lee called it “a mess”.',
      [
        [null, null],
        ['Lee', 'called'],
      ],
    ],
    ['“It is late,” Lee called boats.', [[null, null]]],
    ['“It is late,” on Monday the mayor said.', [['the mayor', 'said']]],
    ['“It is late,” on 3 May the mayor said.', [['the mayor', 'said']]],
    ['“It is late,” old boats for Poe said.', [[null, null]]],
    ['“It is late,” Poe, who denies it, told the court.', [['Poe', 'told']]],
    ['“It is late,” Poe, who denies it, left.', [[null, null]]],
    [
      '“It is late,” Ann Poe of Our Lady of Ellery, told the paper.',
      [['Ann Poe of Our Lady of Ellery', 'told']],
    ],
    ['“It is late,” Ann Poe of Our Lady of Ellery, left the paper.', [[null, null]]],
    ['“It is late,” boats, told the paper.', [[null, null]]],
    ['“It is late,” Ann Poe (D) and Jo Lee (R) said.', [['Ann Poe', 'said']]],
    [
      '“It is late,” Ann Poe then said “no”.',
      [
        ['Ann Poe', 'said'],
        ['Ann Poe', 'said'],
      ],
    ],
    ['“A farce,” was how Poe described it.', [['Poe', 'described']]],
    ['“A farce” is what the notice says.', [['the notice', 'says']]],
    ['“A farce” is what Poe thinks.', [[null, null]]],
    ['“A farce” is what boats were called.', [[null, null]]],
    ['“A farce” was when Poe described it.', [[null, null]]],
    ['“Is it late?” Poe asked.', [['Poe', 'asked']]],
    ['“Is it late?” asked Poe.', [['Poe', 'asked']]],
  ])('%s', (notation, expected) => {
    expect(listSpeakers(notation)).toEqual(expected);
  });

  test.each<[string, string | null]>([
    ['“It is late,” the aide said, according to the paper.', 'the paper'],
    ['“It is late,” the aide said in remarks carried by the paper.', 'the paper'],
    ['“It is late,” the aide, quoted by Agence Nord, said.', 'Agence Nord'],
    ['“It is late,” the aide, quoted by boats, said.', null],
    ['“It is late,” the aide, quoted in Agence Nord, said.', null],
    ['“It is late,” the aide said, published by the Herald.', 'the Herald'],
    ['“It is late,” the aide said, written by the Herald.', null],
    ['“It is late,” Poe said, the Herald reported.', 'the Herald'],
    ['“It is late,” Poe said, the Herald reported on Monday.', null],
    ['“It is late,” Poe said, the Herald wrote.', null],
    ['“It is late,” Poe said, boats reported.', null],
    ['“It is late,” Poe said the Herald reported.', null],
    ['“It is late,” Poe said. According to the Herald it was.', null],
    ['“It is late,” Poe said, and “no”, according to the Herald.', null],
    ['“It is late,” Poe said, the Herald reports.', null],
  ])('who passed on: %s', (notation, expected) => {
    expect(readQuoted(notation)[0]?.speaker?.via ?? null).toBe(expected);
  });
});

describe('of two who speak the first', () => {
  test.each<[string, (string | null)[][]]>([
    ['“We go,” Ann Poe (D) and Jo Lee (R) said.', [['Ann Poe', 'said']]],
    ['“We go,” Ann Poe (D) or Jo Lee (R) said.', [[null, null]]],
    ['“We go,” Ann Poe (D), and Jo Lee (R) said.', [[null, null]]],
    ['“We go,” Ann Poe, and Jo Lee (R) said.', [[null, null]]],
    ['“We go,” Ann Poe (D) and then Jo Lee (R) said.', [[null, null]]],
    ['“We go,” the boat (D) and Jo Lee (R) said.', [[null, null]]],
    ['“We go,” Ann Poe (D and Jo Lee said.', [[null, null]]],
    ['“We go,” him and Lee said.', [[null, null]]],
    ['“We go,” you said.', [[null, null]]],
    ['“We go,” we said.', [[null, null]]],
    ['“We go,” it said.', [['it', 'said']]],
    ['“We go,” they said.', [['they', 'said']]],
    ['“We go,” the old they said.', [[null, null]]],
  ])('%s: %j', (text, expected) => {
    expect(listSpeakers(text)).toEqual(expected);
  });
});
