import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SpeakerEntry } from '../../../../src/core/content-model.ts';
import { anyText } from '../../../support/articles.ts';
import { readQuoted } from '../../../support/voices.ts';

const speakers: readonly SpeakerEntry[] = [
  { id: 'harbour-board', name: 'Harbour Board', aliases: ['the board', 'Northport'] },
  { id: 'jo-lee', name: 'Jo Lee', aliases: ['Lee', 'Mayor Jo Lee'] },
];

describe('whom an article means', () => {
  test.each<[string, string, string, string]>([
    ['a surname', 'Mayor Jo Lee came to the quay. “It is late,” Lee said.', 'Lee', 'Mayor Jo Lee'],
    ['a pronoun', 'Jo Lee came to the quay. “It is late,” she said.', 'she', 'Jo Lee'],
    [
      'an office',
      'The Northport Ministry sent a note. “It is late,” the ministry said.',
      'the ministry',
      'Northport Ministry',
    ],
    [
      'a statement',
      'Northport said so in a letter. “It is late,” Northport added. “It is dark,” the statement said.',
      'the statement',
      'Northport',
    ],
    [
      'an office by the name that follows it',
      '“It is late,” said the harbour secretary, Ada Moreno.',
      'the harbour secretary',
      'Ada Moreno',
    ],
    [
      'an office by the name that followed it before',
      'The union’s general secretary, Jo Byrne, said: “Go.”\n\nThe union’s general secretary said: “We shall.”',
      'The union’s general secretary',
      'Jo Byrne',
    ],
    [
      'a pronoun by who holds the office',
      'In the Commons, the shadow harbour secretary, Tom Poe, accused Lee of “hiding”. He added: “Come out.”',
      'He',
      'Tom Poe',
    ],
    [
      'a company by the one that the sentence before is about',
      'Portline built the quay. “It is late,” the company said.',
      'the company',
      'Portline',
    ],
    [
      'a company by nothing of which there are several',
      'Ferries leave from the quay. “It is late,” the company said.',
      'the company',
      'the company',
    ],
    [
      'an office of one word by nobody’s name',
      'The president, Jo Lee, said “no”. In France, the president said “yes”.',
      'the president',
      'the president',
    ],
    [
      'another spokesman by nobody’s name',
      'A spokesman, Bill Ward, said “no”. A spokesman for the port said “maybe”.',
      'A spokesman for the port',
      'A spokesman for the port',
    ],
  ])('%s', (_name, text, name, resolved) => {
    const last = readQuoted(text).at(-1)?.speaker;
    expect([last?.name, last?.resolved.replace('The ', '')]).toEqual([name, resolved]);
  });

  test.each<[string, string, string | null]>([
    ['the name itself', '“No,” Jo Lee said.', 'jo-lee'],
    ['an alias without its article', '“No,” said The Board.', 'harbour-board'],
    ['a name after a role', '“No,” said harbour master Jo Lee.', 'jo-lee'],
    ['a pronoun’s name', 'Jo Lee came. “No,” she said.', 'jo-lee'],
    ['nobody else with a like name', '“No,” said the Southport Harbour Board.', null],
  ])('finds the entry by %s', (_name, text, id) => {
    expect(readQuoted(text, speakers).at(-1)?.speaker?.id).toBe(id);
  });

  describe('he and she', () => {
    test.each<[string, string, string]>([
      [
        'are whom the sentence before is about',
        'Tom Ward met Bill Moss on the quay. “It is late,” he said.',
        'Tom Ward',
      ],
      [
        'are not what somebody owns that the sentence is about',
        'Rubio led the debate in Florida on Monday.\n\nRubio’s foreign policy agenda has been a hallmark of his service. “It is late,” he said.',
        'he',
      ],
      [
        'are who spoke last and goes on',
        '“It is late,” Tom Ward said of Bill Moss.\n\nThe boats lay still.\n\n“It is dark,” he said.',
        'Tom Ward',
      ],
      [
        'are who has just been brought in with an age',
        '“It is late,” Tom Ward said.\n\nThe tide was kind to Port Ellery fisher Bill Moss, 50. “I sail,” he said.',
        'Bill Moss',
      ],
      [
        'are who has just been brought in with a trade',
        'Ada Moreno, a resident of Port Ellery, was on the quay. “It is late,” she said.',
        'Ada Moreno',
      ],
      [
        'are who said without marks, after the words',
        'Ada Moreno met Tom Ward. The tide will turn, adds Moreno. “It is late,” she said.',
        'Ada Moreno',
      ],
      [
        'are no body',
        'Jo Lee met Poe Energy Inc. on the quay. Northport Police came. “No,” he said.',
        'Jo Lee',
      ],
      ['are not several', 'Jo Lee came. Many coastal residents sang. “No,” she said.', 'Jo Lee'],
      ['are not two', 'Jo Lee came. Tom Poe and Bill Ward sang. “No,” she said.', 'Jo Lee'],
      ['are no town', 'Jo Lee came. In Port Ellery, residents sang. “No,” she said.', 'Jo Lee'],
      [
        'are nobody whom the same sentence names after them',
        'Tom Ward spoke of Bill Moss. Moss came. Moss sat. He said Moss was “late”.',
        'Tom Ward',
      ],
      [
        'are nobody sure when two stand out alike',
        'A fair day. Tom Ward and Bill Moss came. “No,” he said.',
        'he',
      ],
      [
        'are nobody whom they were asked about',
        'Tom Thwaite said striker Danny Moss was “ill”. Asked about reports linking Moss with Hexley, he said “no”.',
        'Tom Thwaite',
      ],
      [
        'are who holds the office that a sentence is about',
        'Ada Moreno wept. In a note, the first lady, Mary Orr, questioned it. “It is odd,” she said.',
        'Mary Orr',
      ],
      [
        'are whose lawyer spoke, and not who spoke before',
        'Tom Ward said it was “late”.\n\nPoe’s lawyer blasted the port, saying it was “idle”. He added: “It sleeps.”',
        'Poe’s lawyer',
      ],
      [
        'are whom an assistant’s name follows',
        'Gary Ward snapped: “Next.” He said “no”.\n\nHis assistant, Paul Moss, was more open. “Danny stays,” he said.',
        'Paul Moss',
      ],
      ['are nobody when nobody came', 'The boats lay still. “No,” he said.', 'he'],
    ])('%s', (_name, text, resolved) => {
      expect(readQuoted(text).at(-1)?.speaker?.resolved).toBe(resolved);
    });
  });

  describe('he or she is learnt', () => {
    test.each<[string, string, string]>([
      [
        'from the first name',
        'Mary Kerr met Xan Poe on the quay, and Jack Voss sang. “No,” she said.',
        'Mary Kerr',
      ],
      ['from a title elsewhere', 'Xan Poe sang. Vex Orr came. “No,” she said. Mr. Orr left.', 'Xan Poe'],
      [
        'from a noun beside the name',
        'Vex Orr saw Xan Poe, a spokeswoman for the port. “No,” she said.',
        'Xan Poe',
      ],
      [
        'from his and her in a sentence elsewhere',
        'Xan Poe sang. Vex Orr came. “No,” she said. Orr went to his boat.',
        'Xan Poe',
      ],
      ['and not from a surname like Freeman', 'Xan Freeman sang. “No,” she said.', 'Xan Freeman'],
    ])('%s', (_name, text, resolved) => {
      expect(readQuoted(text)[0]?.speaker?.resolved).toBe(resolved);
    });
  });

  describe('what somebody is called', () => {
    test.each<[string, string, string]>([
      [
        'a title printed with the name',
        'Harbor Minister Jo Lee came. Tom Ward sang. The harbor minister said “no”.',
        'Harbor Minister Jo Lee',
      ],
      [
        'its noun alone, near by',
        'Harbor Minister Jo Lee came. The minister said “no”.',
        'Harbor Minister Jo Lee',
      ],
      [
        'its noun alone, far off',
        'Harbor Minister Jo Lee came.\n\nIt rained.\n\nIt snowed.\n\nThe minister said “no”.',
        'The minister',
      ],
      [
        'a noun that two bear',
        'Harbor Minister Jo Lee and Fish Minister Al Moss came. The minister said “no”.',
        'The minister',
      ],
      ['a trade beside the name', 'Port engineer Ada Moreno came. The engineer said “no”.', 'Ada Moreno'],
      [
        'a description after a sentence about one person',
        'Ada Moreno saw Bill Moss on the quay. The self-taught singer said “no”.',
        'Ada Moreno',
      ],
      [
        'a title in short, printed in full',
        'Sen. Mary Orr came. It rained. “No,” the senator said.',
        'Sen. Mary Orr',
      ],
      [
        'with the party added',
        'Sen. Mary Orr came. It rained. “No,” the Republican senator said.',
        'Sen. Mary Orr',
      ],
      [
        'a capital that is no other’s description',
        'Joy Reid came. Mary Orr sang. “No,” the House speaker said.',
        'the House speaker',
      ],
      [
        'somebody’s son by his first name',
        'Tom Ward sang. Mrs Pym’s son, Graham, said she was “ill”.',
        'Graham',
      ],
      [
        'an office, which brings in another',
        'Ada Moreno sang on the quay. The judge said “no”.',
        'The judge',
      ],
      [
        'a verb that is no part of it',
        'Harbor Minister Jo Lee sat. The minister leapt. She said “no”.',
        'Harbor Minister Jo Lee',
      ],
    ])('%s', (_name, text, resolved) => {
      expect(readQuoted(text).at(-1)?.speaker?.resolved).toBe(resolved);
    });
  });

  describe('bodies and what they publish', () => {
    test.each<[string, string, string]>([
      ['a firm by its first word', 'Poe Energy Inc. built it. “No,” Poe said.', 'Poe Energy Inc.'],
      [
        'the ministry that has a longer name before',
        'The finance ministry said no. The quay was shut. The ministry said “no”.',
        'The finance ministry',
      ],
      ['the company', 'Poe Energy built it. The company said “no”.', 'Poe Energy'],
      [
        'a firm by its trade',
        'Vex Labs, a security firm, left. Jo Lee sang. The security firm said “no”.',
        'Vex Labs',
      ],
      [
        'initials in brackets',
        'The Port Ellery Harbor Fund (PEHF) paid. PEHF said “no”.',
        'Port Ellery Harbor Fund',
      ],
      [
        'it, after a sentence about a body',
        'The Port Ellery Harbor Fund (PEHF) paid. PEHF left early. “No,” it said in a letter.',
        'Port Ellery Harbor Fund',
      ],
      [
        'a release of another',
        'Ms. Poe sang. “No,” Ms. Poe said. A release from Mr. Orr’s office said “yes”.',
        'A release from Mr. Orr’s office',
      ],
      [
        'a statement of nobody counted',
        'About 35.7 percent said “no”. The statement said “yes”.',
        'The statement',
      ],
      ['a memo, which speaks for itself', '“Yes,” said Jo Lee. “No,” the memo said.', 'the memo'],
      ['it, when a person spoke', '“Yes,” said Jo Lee. “No,” it said.', 'it'],
    ])('%s', (_name, text, resolved) => {
      expect(readQuoted(text).at(-1)?.speaker?.resolved).toBe(resolved);
    });
  });

  describe('names', () => {
    test.each<[string, string, string]>([
      ['a first name', 'Mary Kerr came. “No,” Mary said.', 'Mary Kerr'],
      ['of one family, left open', 'Mary Kerr came with Tom Kerr. “No,” Kerr said.', 'Kerr'],
      [
        'of one family, who went by it before',
        'Mary Kerr came. Kerr sat. Tom Kerr left. “No,” Kerr said.',
        'Mary Kerr',
      ],
      ['of one family, by Mr.', 'Mary Kerr came with Tom Kerr. “No,” Mr. Kerr said.', 'Tom Kerr'],
      ['without the role before them', '“No,” harbor master Mary Kerr said.', 'Mary Kerr'],
      [
        'without a participle before them',
        'Knowing Mary Kerr was ill, Tom Ward left. “No,” Kerr said.',
        'Mary Kerr',
      ],
      ['without what presents them', 'Enter Mary Kerr. “No,” Kerr said.', 'Mary Kerr'],
      ['without a word of praise before them', 'Fellow Labour MP Tom Poe said “no”.', 'Labour MP Tom Poe'],
      ['without where they come from', 'Sen. Mary Orr of Maine said “no”.', 'Sen. Mary Orr'],
      ['without whose they are', 'Amnesty’s Laura Beck said “no”.', 'Laura Beck'],
      ['with a place that is part of them', 'The Bank of Ellery said “no”.', 'The Bank of Ellery'],
      [
        'without a body’s name before them',
        'The speaker of the House Mary Orr sat. “No,” Orr said.',
        'Mary Orr',
      ],
      ['with Jr. after them', 'Rep. Tom Poe Jr. wept. “No,” Poe said.', 'Rep. Tom Poe Jr.'],
      ['behind an office', 'Chief of Staff Mary Orr said “no”.', 'Mary Orr'],
      ['that are a trade too', 'Rep. Duncan Hunter came. “No,” Hunter said.', 'Rep. Duncan Hunter'],
      ['that look like several', 'Joseph Sellers came. “No,” Sellers said.', 'Joseph Sellers'],
      ['with the family’s first', 'Ms Chua Li Ting came. “No,” Ms Chua said.', 'Ms Chua Li Ting'],
      ['without a conjunction before them', 'And Mary Kerr came. “No,” Kerr said.', 'Mary Kerr'],
    ])('%s', (_name, text, resolved) => {
      expect(readQuoted(text)[0]?.speaker?.resolved).toBe(resolved);
    });
  });

  test('takes up a name however many sentences about others came before', () => {
    const others = 'Tom Ward met Bill Moss on the quay. The boats lay still. '.repeat(200);
    const text = `${others}Mary Kerr came. “No,” she said.`;
    expect(readQuoted(text)[0]?.speaker?.resolved).toBe('Mary Kerr');
  });

  test('says no name that the article does not print', () => {
    const names = [
      'Sen. Mary Orr of Maine',
      'the mayor',
      'Labour’s Tom Poe Jr.',
      'Orr',
      'she',
      'Fellow MP Al\nMoss',
    ];
    const sayings = fc.tuple(fc.constantFrom(...names), fc.constantFrom('came', 'said “no”', 'met Ann Lee'));
    fc.assert(
      fc.property(fc.oneof(anyText, fc.array(sayings).map(toSentences)), (text) => {
        for (const { speaker } of readQuoted(text)) expect(text).toContain(speaker?.resolved ?? '');
      }),
    );
  });

  test('prints the name as it stands where it stands', () => {
    const text = 'Jo Lee came. “No,” the mayor’s aide Ann Poe said.';
    const speaker = readQuoted(text)[0]?.speaker;
    expect(text.slice(speaker?.start, speaker?.end)).toBe(speaker?.name);
  });
});

function toSentences(parts: readonly (readonly [string, string])[]): string {
  return parts.map((part) => `${part.join(' ')}. `).join('');
}

describe('whom a speaker is taken for', () => {
  test.each<[string, (string | null)[]]>([
    ['Jo Lee came. Ann Poe came. “It is late,” she said.', ['Ann Poe']],
    ['Jo Lee came. “It is late,” he said.', ['Jo Lee']],
    ['Tom Lee came. Bill Poe left. “It is late,” he said.', ['Bill Poe']],
    ['Tom Lee, who met Bill Poe, came. “It is late,” he said.', ['Tom Lee']],
    ['Tom Lee met his aide. “It is late,” he said.', ['Tom Lee']],
    ['Ann Poe came. “It is late,” he said.', ['he']],
    ['It rained on Ann Poe’s boat. “It is late,” she said.', ['Ann Poe']],
    ['Ann Poe came.\n\nJo Lee spoke of boats. “It is late,” she said.', ['Jo Lee']],
    ['Ann Poe came. It rained. It snowed. It was dark. It was cold. “It is late,” she said.', ['Ann Poe']],
    ['Asked about Ann Poe, she said it was “late”.', ['she']],
    ['Ann Poe came. She said Jo Poe would call it “late”.', ['Jo Poe']],
    ['Ann Poe hammered Mary Lee over a comment in which she said it was “late”.', ['Mary Lee']],
    ['They pressed Ann Poe to explain her claim that it was “late”.', ['Ann Poe']],
    ['Tom Poe said it was “late”. He said Bill Lee, a friend, was “tired”.', ['Tom Poe', 'Tom Poe']],
    ['The board met. “It is late,” it said.', ['The board']],
    ['The board met. It rained. It rained. “It is late,” it said.', ['The board']],
    ['Portline met. “It is late,” it said.', ['Portline']],
    ['Buses met. “It is late,” it said.', ['it']],
    ['The residents met. “It is late,” they said.', ['they']],
    ['The residents said “no”. “It is late,” they said.', ['The residents', 'The residents']],
    ['The residents and Ann Poe met. “It is late,” they said.', ['they']],
    ['Ann Poe said “no”. “It is late,” they said.', ['Ann Poe', 'they']],
    ['The board said “no”. “It is late,” they said.', ['The board', 'The board']],
    ['The Northport Harbor Board (NHB) met. “It is late,” NHB said.', ['Northport Harbor Board']],
    ['The Northport Harbor Board (N.H.B.) met. “It is late,” the NHB said.', ['Northport Harbor Board']],
    ['The Northport Board (NHB) met. “It is late,” NHB said.', ['NHB']],
    [
      'The Board of the Northport Harbor (BNH) met. “It is late,” BNH said.',
      ['Board of the Northport Harbor'],
    ],
    ['The Northport Harbor Board [NHB] met. “It is late,” NHB said.', ['NHB']],
    ['The northport harbor board (NHB) met. “It is late,” NHB said.', ['NHB']],
    ['The Northport Harbor Board (NHB) met Ann Poe. “It is late,” she said.', ['Ann Poe']],
    ['Finance Minister Jo Lee came. “It is late,” the finance minister said.', ['Finance Minister Jo Lee']],
    ['Finance Minister Jo Lee came. “It is late,” the minister said.', ['Finance Minister Jo Lee']],
    ['Finance Minister Jo Lee came. “It is late,” the foreign minister said.', ['the foreign minister']],
    ['Finance Minister Jo Lee came. “It is late,” a finance minister said.', ['a finance minister']],
    [
      'Finance Minister Jo Lee and Health Minister Ann Poe came. “It is late,” the minister said.',
      ['the minister'],
    ],
    [
      'Finance Minister Jo Lee and Health Minister Ann Poe came. “It is late,” the health minister said.',
      ['Health Minister Ann Poe'],
    ],
    ['Sen. Jo Lee came. “It is late,” the Republican senator said.', ['Sen. Jo Lee']],
    ['Sen. Jo Lee came. “It is late,” the four-term senator said.', ['Sen. Jo Lee']],
    ['Jo Lee, a doctor, came. “It is late,” the doctor said.', ['Jo Lee']],
    ['Jo Lee, a doctor, came.\n\nIt rained.\n\nIt snowed.\n\n“It is late,” the doctor said.', ['the doctor']],
    ['The finance ministry met. “It is late,” the ministry said.', ['The finance ministry']],
    [
      'The finance ministry met. The foreign ministry met. “It is late,” the ministry said.',
      ['The foreign ministry'],
    ],
    ['The civil rights group met. Portline answered. “It is late,” the group said.', ['the group']],
    ['Poe Energy built it. “It is late,” the company said.', ['Poe Energy']],
    ['Poe Energy built it.\n\n“It is late,” the company said.', ['Poe Energy']],
    ['Poe Energy built it. It rained. “It is late,” the company said.', ['Poe Energy']],
    ['Poe Energy built it. “It is late,” a company said.', ['a company']],
    ['Poe Energy built it. “It is late,” the ministry said.', ['the ministry']],
    ['Ann Poe sang. “It is late,” says the self-taught singer.', ['Ann Poe']],
    ['Ann Poe sang with Tom Lee. “It is late,” says the self-taught singer.', ['Ann Poe']],
    ['Ann Poe sang. “It is late,” says the minister.', ['the minister']],
    ['Ann Poe sang. “It is late,” says the 43-year-old.', ['Ann Poe']],
    ['Ann Poe sang. “It is late,” says a singer.', ['a singer']],
    ['Ann Poe sang. “It is late,” says the father.', ['the father']],
    ['Ann Poe issued a statement. “It is late,” the statement said.', ['Ann Poe']],
    ['Ann Poe issued a short and somber statement. “It is late,” the statement said.', ['Ann Poe']],
    [
      'Ann Poe signed a statement. Tom Lee said “no”. “It is late,” the statement said.',
      ['Tom Lee', 'Tom Lee'],
    ],
    [
      'Ann Poe issued a statement. Tom Lee said “no”. “It is late,” the statement said.',
      ['Tom Lee', 'Ann Poe'],
    ],
    ['Ann Poe said “no”. “It is late,” the statement said.', ['Ann Poe', 'Ann Poe']],
    ['Ann Poe said “no”. “It is late,” a statement said.', ['Ann Poe', 'a statement']],
    ['Ann Poe said “no”. “It is late,” the law said.', ['Ann Poe', 'the law']],
    [
      'Ann Poe said “no”. “It is late,” a statement from the board said. “It is old,” the statement said.',
      ['Ann Poe', 'a statement from the board', 'a statement from the board'],
    ],
    ['The report said “no”. “It is late,” the statement said.', ['The report', 'the statement']],
    [
      'The union’s secretary, Jo Byrne, said “no”. “It is late,” the union’s secretary said.',
      ['Jo Byrne', 'Jo Byrne'],
    ],
    [
      'A union secretary, Jo Byrne, said “no”. “It is late,” a union secretary said.',
      ['Jo Byrne', 'a union secretary'],
    ],
    [
      'The secretary, Jo Byrne, said “no”.\n\nIt rained.\n\nIt snowed.\n\n“It is late,” the secretary said.',
      ['Jo Byrne', 'the secretary'],
    ],
    ['Poe’s lawyer said “no”. “It is late,” he said.', ['Poe’s lawyer', 'Poe’s lawyer']],
    ['Tom Poe left. His brother said “no”.', ['His brother']],
    [
      'Tom Poe left. “It is late,” said the mother of one of the victims.',
      ['the mother of one of the victims'],
    ],
    ['Tom Poe and Bill Poe left. “It is late,” Poe said.', ['Poe']],
    ['Tom Poe left. Poe slept. Bill Poe left. “It is late,” Poe said.', ['Tom Poe']],
    ['Tom Poe and Ann Poe left. “It is late,” Mr. Poe said.', ['Tom Poe']],
    ['Tom Poe and Ann Poe left. “It is late,” Ms. Poe said.', ['Ann Poe']],
    ['Chua Li Ting left. “It is late,” Ms Chua said.', ['Chua Li Ting']],
    ['Chua Li Ting left. “It is late,” Chua said.', ['Chua']],
    ['Tom Poe Jr. left. “It is late,” Poe said.', ['Tom Poe Jr.']],
    ['Ann Sellers left. “It is late,” Sellers said.', ['Ann Sellers']],
    ['Ann Hunter left. “It is late,” Hunter said.', ['Ann Hunter']],
    ['Sellers left. “It is late,” sellers said.', ['sellers']],
    [
      '“It is late,” the French Senate said. “It is old,” the Senate said.',
      ['the French Senate', 'French Senate'],
    ],
    ['Mayor Ann Poe left. Ann Maria Poe came. “It is late,” Poe said.', ['Poe']],
  ])('%s', (notation, expected) => {
    expect(readQuoted(notation).map(({ speaker }) => speaker?.resolved ?? null)).toEqual(expected);
  });
});
