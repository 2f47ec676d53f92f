import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function listReports(text: string): (string | null | undefined)[][] {
  return extractQuotations(toArticle('article', text), [])
    .filter(({ kind }) => kind === 'indirect')
    .map(({ pieces, speaker, cue }) => [
      pieces.map(({ start, end }) => text.slice(start, end)).join(' … '),
      speaker?.name,
      cue?.text,
    ]);
}

describe('clauses reported without marks', () => {
  test.each<[string, string, string[][]]>([
    [
      'a clause with “that”',
      'The mayor stated that the ferry would sail again.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'a clause without “that”',
      'Northport said it had closed the quay.',
      [['it had closed the quay', 'Northport', 'said']],
    ],
    [
      'what somebody is accused of',
      'Northport accused Southport of blocking the old ferry line.',
      [['blocking the old ferry line', 'Northport', 'accused']],
    ],
    [
      'an attribution at the end',
      'The envoys also made false claims, the statement added.',
      [['The envoys also made false claims', 'the statement', 'added']],
    ],
    [
      'two acts of one sentence',
      'Northport insists that the quay is open and said on Monday that it sent a boat.',
      [
        ['the quay is open', 'Northport', 'insists'],
        ['it sent a boat', 'Northport', 'said'],
      ],
    ],
    [
      'what follows “, but” after “that”, which may turn its sense',
      'The mayor stated that the ferry had sailed for years, but after the strike it stayed in port.',
      [['the ferry had sailed for years, but after the strike it stayed in port', 'The mayor', 'stated']],
    ],
    [
      'a clause up to where another speaks',
      'The mayor stated that the ferry would sail again, but the captain said it would not.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'a clause up to where the reporter takes back the word',
      'The mayor stated that the ferry would sail again, but has not named a day.',
      [['the ferry would sail again', 'The mayor', 'stated']],
    ],
    [
      'what somebody continues to say',
      'Northport continues to insist that the quay was never closed.',
      [['the quay was never closed', 'Northport', 'insist']],
    ],
    [
      'what a thing is called',
      'The statement called the delay not only a nuisance but also a danger to the islands.',
      [['the delay not only a nuisance but also a danger to the islands', 'The statement', 'called']],
    ],
    ['nothing of what was called off', 'The mayor called off a meeting that was a week away.', []],
    ['nothing of who was called', 'The mayor called her deputy a day later from the quay.', []],
    ['nothing of what might be said', 'The mayor would say that the ferry is late.', []],
    ['nothing of a relative clause', 'They agreed to the pact that sought to end the strike.', []],
    ['nothing of a clause that quotes', 'The mayor said that the ferry was “late”.', []],
    ['nothing of who was told', 'Lee was told that the ferry was late again.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('what was not said', () => {
  test.each([
    ['The mayor did not say that the ferry would sail.', 'the ferry would sail'],
    ['The mayor never said that the ferry would sail.', 'the ferry would sail'],
    ['The mayor denied that the ferry would sail.', 'the ferry would sail'],
  ])('is found as denied: %s', (text, words) => {
    const found = extractQuotations(toArticle('article', text), []).filter(({ kind }) => kind === 'indirect');
    expect(found.map(({ start, end, factuality }) => [text.slice(start, end), factuality])).toEqual([
      [words, 'denied'],
    ]);
  });
});

describe('what the sentence denies before it', () => {
  test.each([
    ['It is not true that the old quay will close, Poe said.', 'the old quay will close'],
    ['It is not true, Poe said, that the old quay will close.', 'the old quay will close'],
    ['Poe said it was false that the old quay would close.', 'the old quay would close'],
    ['It is not true that the quay will close, but it will move, Poe said.', 'the quay will close'],
  ])('%s', (text, words) => {
    const [report] = extractQuotations(toArticle('article', text), []);
    expect([text.slice(report?.start, report?.end), report?.factuality]).toEqual([words, 'denied']);
  });

  test('a denial of nothing else is said', () => {
    expect(listReports('It is not true, Ann Poe said.')).toEqual([['It is not true', 'Ann Poe', 'said']]);
  });
});

describe('a clause that nothing but its cue begins', () => {
  test.each<[string, string, string[][]]>([
    [
      'with a noun phrase and a common verb',
      'Ferry owners say rising costs continue to trouble the small ports.',
      [['rising costs continue to trouble the small ports', 'Ferry owners', 'say']],
    ],
    [
      'with a gerund as its subject',
      'The captain says leaving the quay at night will open new routes.',
      [['leaving the quay at night will open new routes', 'The captain', 'says']],
    ],
    [
      'over a clause that tells about its subject',
      'Lee said the sailors who live near the quay are leaving.',
      [['the sailors who live near the quay are leaving', 'Lee', 'said']],
    ],
    [
      'after a phrase and a comma',
      'Lee said in small towns like Northport, rents are rising fast.',
      [['in small towns like Northport, rents are rising fast', 'Lee', 'said']],
    ],
    [
      'after when and how it was said',
      'Lee said Monday by text message the quay had been closed.',
      [['the quay had been closed', 'Lee', 'said']],
    ],
    [
      'after who was told',
      'The owner told Harbor Radio the new rules favor the large boats.',
      [['the new rules favor the large boats', 'The owner', 'told']],
    ],
    [
      'by a speaker who is only described',
      'The 30-year-old right wing said his knee has been slow to heal.',
      [['his knee has been slow to heal', 'The 30-year-old right wing', 'said']],
    ],
    [
      'up to its comma where the cue’s own clause is subordinate',
      'While the owners said they would not pay, the board raised the fee.',
      [['they would not pay', 'the owners', 'said']],
    ],
    [
      'up to where the reporter tells what came next',
      'Lee said the ferry was late again, and walked to the quay.',
      [['the ferry was late again', 'Lee', 'said']],
    ],
    ['nothing of what was added', 'Northport added three more goals before the end of the game.', []],
    ['nothing of what was reported', 'The yard reported a profit of $3 million on sales of $40 million.', []],
    [
      'nothing of what somebody has nothing to say about',
      'A notice says nothing about plans to close it.',
      [],
    ],
    ['nothing of whom it is said', 'The owner said of Lee, who sold the boat, little more.', []],
    ['nothing of what was said how often', 'The mayor said three times.', []],
    ['nothing of what the reporter says', 'I said the ferry was late again.', []],
    ['nothing of what nobody says', 'Nobody says the ferry will be late.', []],
    ['nothing of what is supposed', 'If the mayor says the ferry is late, they wait.', []],
    ['nothing of a denied claim', 'Northport denied Southport’s claims and has proposed a new line.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('an attribution that stands apart', () => {
  test.each<[string, string, string[][]]>([
    [
      'inside a clause',
      'The pills have few uses, he says, and are meant to be taken for a week.',
      [['The pills have few uses … and are meant to be taken for a week', 'he', 'says']],
    ],
    [
      'after words that are no clause yet',
      'Far too often, she says, they never come back.',
      [['Far too often … they never come back', 'she', 'says']],
    ],
    [
      'with the speaker last',
      'There is a quiet joy, insists Ann Poe, in mending an old boat.',
      [['There is a quiet joy … in mending an old boat', 'Ann Poe', 'insists']],
    ],
    [
      'with what tells about the speaker',
      'The ferry was badly hit, said Ann Poe, a spokeswoman for the port.',
      [['The ferry was badly hit', 'Ann Poe', 'said']],
    ],
    [
      'in a bracket that goes on after it',
      'Cats like it (and yes, ferries have cats, says Poe. Two of them sleep there).',
      [['and yes, ferries have cats', 'Poe', 'says']],
    ],
    [
      'before what the reporter tells on',
      'The letters are often ignored, he says, and he was hurt by it.',
      [['The letters are often ignored', 'he', 'says']],
    ],
    [
      'before what happens meanwhile',
      'The toll rose to at least nine on Monday, officials said, as crews searched the bay.',
      [['The toll rose to at least nine on Monday', 'officials', 'said']],
    ],
    [
      'after a dateline',
      'NORTHPORT — Old ferries are more likely to fail in winter, researchers report.',
      [['Old ferries are more likely to fail in winter', 'researchers', 'report']],
    ],
    [
      'of a text that found it',
      'More than 90 ferries are idle along the coast, the harbor study found.',
      [['More than 90 ferries are idle along the coast', 'the harbor study', 'found']],
    ],
    [
      'by whom it is according to, without a comma',
      'Traffic fell by nine per cent last year according to the board and fares have risen.',
      [['Traffic fell by nine per cent last year', 'the board', 'according to']],
    ],
    [
      'by whom it is according to, first',
      'According to the study — which used figures of the port — the ferry is the cheapest way.',
      [['the ferry is the cheapest way', 'the study', 'According to']],
    ],
    ['nothing of a phrase', 'In a letter to the board, the mayor said.', []],
    ['nothing where only an act is told', 'Last summer, Lee volunteered as part of a crew.', []],
    ['nothing where half of it is in marks', 'It was, as far as he knew, he said, “a shame”.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('beside words in marks', () => {
  test.each<[string, string, string[][]]>([
    [
      'a participle after the attribution of a quotation',
      '“We sail,” said the captain, noting that the quay was open again.',
      [['the quay was open again', 'the captain', 'noting']],
    ],
    [
      'a clause before a cue that quotes',
      'Lee said the ferry was late again and they called it “a shame”.',
      [['the ferry was late again', 'Lee', 'said']],
    ],
    [
      'nothing of the attribution of what is quoted',
      '“Who knows?” Lee told Northport’s Harbor Radio station in an interview aired on Monday.',
      [],
    ],
    [
      'a clause before the colon that quotes',
      'Lee said the ferry was late again: “Nobody came.”',
      [['the ferry was late again', 'Lee', 'said']],
    ],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('a clause with “that”, “whether” or “why”', () => {
  test.each<[string, string, string[][]]>([
    [
      'after where it was said',
      'Lee said in an interview with Harbor Radio that the quay was closed.',
      [['the quay was closed', 'Lee', 'said']],
    ],
    [
      'after a comma',
      'He states however, that the number of ferries has fallen.',
      [['the number of ferries has fallen', 'He', 'states']],
    ],
    [
      'after a comma behind it',
      'Lee insists that, with time, the quay will open again.',
      [['with time, the quay will open again', 'Lee', 'insists']],
    ],
    [
      'of what was asked',
      'Poe asked the board whether the ferry would sail again.',
      [['whether the ferry would sail again', 'Poe', 'asked']],
    ],
    [
      'of the noun right before a participle',
      'The mayor denied reports by Harbor Radio saying the quay had been sold.',
      [['the quay had been sold', 'Harbor Radio', 'saying']],
    ],
    ['nothing of what a “that” tells about', 'Lee agreed with the view that the ferry was late.', []],
    ['nothing of a clause without its subject', 'The boats, which Lee said were sold in May, sank.', []],
    ['nothing of a theory', 'As an example, Poe pointed to the theory that waves are slower.', []],
    ['nothing of a ruling', 'They appealed a court ruling that upheld the rule of the port.', []],
    ['nothing of states', 'Crews came from more than 50 member states that have ports of their own.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('acts of speech', () => {
  test.each<[string, string, string[][]]>([
    [
      'what somebody is urged to do',
      'The mayor urged sailors to send a letter to the board.',
      [['sailors to send a letter to the board', 'The mayor', 'urged']],
    ],
    [
      'what is promised',
      'The board promised to keep all lines open in winter.',
      [['to keep all lines open in winter', 'The board', 'promised']],
    ],
    [
      'what is called for',
      'The union has called for the end of all night ferries.',
      [['the end of all night ferries', 'The union', 'called']],
    ],
    [
      'what somebody is blamed for',
      'Northport blamed the board for letting the quay decay.',
      [['letting the quay decay', 'Northport', 'blamed']],
    ],
    [
      'what a thing is described as',
      'Mr. Poe describes himself as the most careful captain on the coast.',
      [['the most careful captain on the coast', 'Mr. Poe', 'describes']],
    ],
    ['nothing of what was refused', 'The mayor refused to promise to keep the lines open.', []],
    ['nothing of what a relative clause leaves open', 'A man who accused Lee of theft said more.', []],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('where the reporter’s own sentence goes on', () => {
  test.each<[string, string, string[][]]>([
    [
      'at what “which” adds to the whole',
      'Lee said the board had closed the quay, which few people use.',
      [['the board had closed the quay', 'Lee', 'said']],
    ],
    [
      'not at what “which” tells of the subject',
      'Lee said the board, which meets in May, had closed the quay.',
      [['the board, which meets in May, had closed the quay', 'Lee', 'said']],
    ],
    [
      'at what the claim is called',
      'Lee said the board had sold the quay, a very bold claim that Poe disputes.',
      [['the board had sold the quay', 'Lee', 'said']],
    ],
    [
      'at a colon before a sentence',
      'Lee contends that the fares have changed, but in the wrong way: In May he vowed to cut them.',
      [['the fares have changed, but in the wrong way', 'Lee', 'contends']],
    ],
    [
      'at “but” and a deed',
      'The board agreed that crews were entitled to rest, but left open how long.',
      [['crews were entitled to rest', 'The board', 'agreed']],
    ],
    [
      'at “and” and a deed of speech',
      'The mayor said the ferries had not been paid for and threatened to close the quay.',
      [
        ['the ferries had not been paid for', 'The mayor', 'said'],
        ['to close the quay', 'The mayor', 'threatened'],
      ],
    ],
    [
      'at “and” and when something else was said',
      'The union has called for the end of night work, and on Monday said it would strike.',
      [['the end of night work', 'The union', 'called']],
    ],
    [
      'at another participle, after a participle',
      'The owners left, claiming that the fees are far too high and questioning the mayor.',
      [['the fees are far too high', 'The owners', 'claiming']],
    ],
    [
      'not at a gerund within the clause',
      'Lee suggested the mayor might think again before selling and commenting on the quay.',
      [['the mayor might think again before selling and commenting on the quay', 'Lee', 'suggested']],
    ],
    [
      'at another speaker with a bracket',
      'Lee predicted that the ferry could sail in May, and Ann Poe (North Quay), said she was glad.',
      [['the ferry could sail in May', 'Lee', 'predicted']],
    ],
    [
      'at a past deed after what was asked',
      'Lee asked the crew to wait at the quay and later left by boat.',
      [['the crew to wait at the quay', 'Lee', 'asked']],
    ],
    [
      'at the comma of an absolute participle',
      'With Northport vowing to close the harbor for a week, the mayor went home.',
      [['to close the harbor for a week', 'Northport', 'vowing']],
    ],
    [
      'not at the comma of an apposition',
      'The mayor denied a report that said Lee had told Poe, his old captain, to sell the boat.',
      [['Lee had told Poe, his old captain, to sell the boat', 'that', 'said']],
    ],
    [
      'before a word that joins what does not come',
      'Lee said it may have cost the port a year of fares — since, according to Poe, boats stayed away.',
      [['it may have cost the port a year of fares', 'Lee', 'said']],
    ],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});

describe('nothing of what nobody says', () => {
  test.each<[string, string]>([
    [
      'a relative subject whose clause ends anywhere',
      'A man who said he had sold the boat was fined on Monday.',
    ],
    ['a passive that “and” joins', 'Lee was glad that Poe had been stopped and accused of sailing too fast.'],
    ['a participle that tells who is meant', 'The board met nine dockers accused of stealing two old boats.'],
    ['what is asked within a denial', 'Poe over the weekend denied that Lee asked the crew to leave.'],
    [
      'a clause that tells of the noun before it',
      'The board has widened the broad powers they say they have had for years.',
    ],
    [
      'a noun after an adjective',
      'Lee won by making other bold claims that appear to have no ground at all.',
    ],
    ['who is asked', 'Captain Lee, asked if he would sail again, went home.'],
    ['a thing that is warned about', 'The owners warned about boats sailing at night should the strike end.'],
    [
      'an inverted verb whose object is a text',
      'The captain, 31, who has a boat of his own, wrote a letter to the board on Monday.',
    ],
    [
      'a deed that “and” joins to an infinitive',
      'Lee’s attempt to find and accuse the crew of stealing boats hurt the port.',
    ],
    ['what somebody says nothing of', 'The mayor said nothing new as she passed the crews on the quay.'],
    [
      'what only the reporter sets against it',
      'On fares, Lee insists, though he favors a cheap ferry for the islands.',
    ],
    ['what is only alleged', 'Poe left when Lee allegedly asked the crew to sell the boat.'],
    ['part of a promise', 'The old quay, which Lee threatened to keep closed for years, is open.'],
    [
      'a clause without its object',
      'The captain whom the board says Lee and Poe had known for years sailed.',
    ],
    ['a deed of whom it is said of', 'Lee was glad when the document reading that took all day ended.'],
    [
      'where the words in marks stood',
      'In a letter to the board reported by Harbor Radio, Lee wrote: “We sail.”',
    ],
  ])('%s', (_phenomenon, text) => {
    expect(listReports(text)).toEqual([]);
  });
});

describe('who tells', () => {
  test.each<[string, string, string[][]]>([
    [
      'not the place that opens a report',
      'NORTHPORT — Ann Poe met the board on Monday and said afterward that she would sail again.',
      [['she would sail again', 'Ann Poe', 'said']],
    ],
    ['not who is told', 'The crews sent a letter to Jan Poe warning him that they would not sail.', []],
    [
      'nobody where it may be whom the clause is about',
      'Lee said the captain drank a beer and told the barman that he would sail.',
      [['the captain drank a beer', 'Lee', 'said']],
    ],
    [
      'who submitted, accepted or pointed out that',
      'Poe submitted that the quay was safe and pointed out that it had been checked.',
      [
        ['the quay was safe', 'Poe', 'submitted'],
        ['it had been checked', 'Poe', 'pointed'],
      ],
    ],
    [
      'who accuses somebody of a place of something',
      'They accused Captain Lee of Northport of selling the boat to a friend.',
      [['selling the boat to a friend', 'They', 'accused']],
    ],
    [
      'who vowed not to',
      'The owners vowed not to pay the new fees.',
      [['not to pay the new fees', 'The owners', 'vowed']],
    ],
  ])('%s', (_phenomenon, text, reports) => {
    expect(listReports(text)).toEqual(reports);
  });
});
