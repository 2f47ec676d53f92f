import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import type { QuotationKind } from '../../../../src/core/model.ts';
import { toArticle } from '../../../support/articles.ts';

/** Of each quotation of a text its kind, and why. */
function judge(text: string): string[] {
  return extractQuotations(toArticle('article', text), [])
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, why }) => `${kind}: ${why}`);
}

describe('speech, fragment, term', () => {
  test.each<[QuotationKind, string]>([
    ['speech', '“We shall not rest,” she said.'],
    ['speech', 'She said the port was “on the verge of ruin since the ferry went away”.'],
    ['fragment', 'Lee called it “wrong”.'],
    ['fragment', 'The board spoke of a “campaign of lies and tricks”.'],
    ['term', 'Lee spoke on Radio One’s “Morning Harbour”.'],
    ['term', 'The author of “Night Boats” lives here.'],
    ['term', 'The “Night Boats” star lives here.'],
    ['term', 'The so-called “harbour tax” came in May.'],
    ['term', 'The so called “harbour tax” came in May.'],
    ['fragment', 'The harbour is widely called “the sink”.'],
    ['fragment', 'Why Jo Lee Felt “Unseen” As A Child'],
    ['term', 'It was George “Jay” Keyworth who came.'],
    ['term', 'Money from a “dark harbour” fund paid for it.'],
    ['term', '“Night Boats” by the Herald’s Jo Lee is out.'],
    ['fragment', 'The treaty has an “undue delay” clause.'],
  ])('%s: %s', (kind, text) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect(quotation?.kind).toBe(kind);
    expect(quotation?.why).toMatch(/\.$/);
  });
});

describe('why words in marks are what they are', () => {
  const work = 'The title of a work or program.';
  const name = 'A name in capitals, as of a program.';
  const noun = 'It describes the noun after it; nobody is said to have said it.';
  const sentence = 'A sentence of its own.';

  test.each([
    ['“The harbour is closed,” Holt said.', 'speech', sentence],
    ['“It is late” she replied.', 'speech', sentence],
    ['“Late” she replied.', 'fragment', 'One word set into the reporter’s sentence.'],
    ['Holt spoke of a “grave step”.', 'fragment', '2 words set into the reporter’s sentence.'],
    [
      'Holt said it was “a long and very expensive winter for us”.',
      'speech',
      '8 words in a row, enough to stand as an utterance.',
    ],
    [
      'Holt said it was “a long and expensive winter for”.',
      'fragment',
      '6 words set into the reporter’s sentence.',
    ],
    ['They met George “Jay” Keyworth there.', 'term', 'A nickname inside a name.'],
    ['She read “The Old Harbour” by Ann Lee.', 'term', 'The title of a work: its author follows.'],
    [
      'She read “Boats at night,” by the Herald’s Ann Lee.',
      'term',
      'The title of a work: its author follows.',
    ],
    ['The film “The Old Harbour” opens today.', 'term', work],
    ['The “Old Harbour” author lives here.', 'term', work],
    ['Holt spoke on Monday’s “Clean Harbour Now”.', 'term', name],
    ['The so-called “harbour tax” was paid.', 'term', 'Named, not said: “so-called” stands before it.'],
    ['The so called “harbour tax” was paid.', 'term', 'Named, not said: “called” stands before it.'],
    ['It was a “must see” event.', 'term', noun],
    ['It was a “must see, must hear” event.', 'term', noun],
    ['The word “harbour” is old.', 'term', 'Nobody speaks in its paragraph or beside it.'],
  ])('%s: %s, %s', (text, kind, why) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect([quotation?.kind, quotation?.why]).toEqual([kind, why]);
  });

  test.each([
    ['before a verb', 'Holt called the “grave step” taken on Monday wrong.'],
    ['before “and”', 'Holt named a “grave step” and a long winter.'],
    ['after “or”', 'Holt named a delay or “grave step” measures.'],
    ['before a preposition', 'Holt named a “grave step” of the council.'],
    ['before a time', 'Holt named a “grave step” today.'],
    ['before an adverb', 'Holt named a “grave step” repeatedly.'],
    ['before a word for words', 'Holt explained the “grave step” remark.'],
    ['before a name', 'Holt named a “grave step” Reid had taken.'],
    ['with a comma at its end', 'Holt named a “grave step,” harbour owners said.'],
  ])('words %s describe no noun', (_name, text) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect(quotation?.why).not.toBe(noun);
  });
});

describe('what words in marks are, and why', () => {
  test.each<[string, string[]]>([
    ['“We shall not rest,” she said.', ['speech: A sentence of its own.']],
    ['“We shall not rest” she said.', ['speech: A sentence of its own.']],
    ['“We” she said.', ['fragment: One word set into the reporter’s sentence.']],
    [
      'She said “we shall not rest till we are there”.',
      ['speech: 8 words in a row, enough to stand as an utterance.'],
    ],
    ['She said “we shall not rest till we”.', ['fragment: 6 words set into the reporter’s sentence.']],
    ['She said “shall” so.', ['fragment: One word set into the reporter’s sentence.']],
    [
      'She said it was “we” and “we shall”.',
      [
        'fragment: One word set into the reporter’s sentence.',
        'fragment: 2 words set into the reporter’s sentence.',
      ],
    ],
    ['George “Jay” Keyworth came.', ['term: A nickname inside a name.']],
    ['George “the very Jay” Keyworth came.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['George’s “Jay” Keyworth came.', ['term: A name in capitals, as of a program.']],
    ['On “Jay” Keyworth came.', ['term: A name in capitals, as of a program.']],
    ['George “Jay” said Keyworth.', ['fragment: One word set into the reporter’s sentence.']],
    ['George said “Jay” Keyworth.', ['fragment: One word set into the reporter’s sentence.']],
    ['George “Jay” Monday came.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['george “Jay” Keyworth came.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['“Night Boats” by Jo Lee is out.', ['term: The title of a work: its author follows.']],
    ['“Night boats” by Jo Lee is out.', ['term: The sentence is about it; nobody says it.']],
    ['“Night boats,” by Jo Lee, is out.', ['term: The title of a work: its author follows.']],
    ['“Boats” by Jo Lee is out.', ['term: The sentence is about it; nobody says it.']],
    ['“Night Boats” by the Herald’s Jo Lee is out.', ['term: The title of a work: its author follows.']],
    ['“Night Boats” by a friend is out.', ['term: The sentence is about it; nobody says it.']],
    ['The author of “Night Boats” lives here.', ['term: The title of a work or program.']],
    [
      'The author of “night boats” lives here.',
      ['term: It describes the noun after it; nobody is said to have said it.'],
    ],
    [
      'The author of the old and tired “Night Boats” lives here.',
      ['term: It describes the noun after it; nobody is said to have said it.'],
    ],
    ['The “Avatar” star lives here.', ['term: The title of a work or program.']],
    ['The “Avatar” new film is out.', ['term: The title of a work or program.']],
    ['The “Avatar” shop is open.', ['term: The sentence is about it; nobody says it.']],
    ['The “Avatar” boat star lives here.', ['term: The title of a work or program.']],
    ['Lee’s “Night Boats” came.', ['term: A name in capitals, as of a program.']],
    ['Lee was on “Night Boats” then.', ['term: A name in capitals, as of a program.']],
    ['Lee told “Night Boats” then.', ['term: A name in capitals, as of a program.']],
    ['His “Night Boats” came.', ['term: A name in capitals, as of a program.']],
    ['Then in “Night Boats” it came.', ['term: A name in capitals, as of a program.']],
    ['Then as “Night Boats” it came.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['Then in “Night” it came.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['“Is It Late?” is new.', ['speech: A sentence of its own.']],
    ['The so-called “harbour tax” came.', ['term: Named, not said: “so-called” stands before it.']],
    ['The so called “harbour tax” came.', ['term: Named, not said: “called” stands before it.']],
    ['The so-named “harbour tax” came.', ['term: Named, not said: “so-named” stands before it.']],
    [
      'The so-called “harbour tax of all the old towns here” came.',
      ['speech: 8 words in a row, enough to stand as an utterance.'],
    ],
    ['It was dubbed “the harbour tax” then.', ['fragment: 3 words set into the reporter’s sentence.']],
    ['Lee dubbed it “the harbour tax” then.', ['fragment: 3 words set into the reporter’s sentence.']],
    ['It was widely called “the harbour tax” then.', ['fragment: 3 words set into the reporter’s sentence.']],
    ['The “Swift boat” of Lee came.', ['term: The sentence is about it; nobody says it.']],
    ['The “Swift boat” and Lee came.', ['term: The sentence is about it; nobody says it.']],
    ['The “Swift boat” really came.', ['term: The sentence is about it; nobody says it.']],
    ['A self-styled “swift boat” attack came.', ['fragment: 2 words set into the reporter’s sentence.']],
    ['The “swift boat” remark came.', ['fragment: 2 words set into the reporter’s sentence.']],
    ['Chants of “swift boat” rang.', ['fragment: 2 words set into the reporter’s sentence.']],
    [
      'The “swift boat of all the old towns” attack came.',
      ['fragment: 7 words set into the reporter’s sentence.'],
    ],
    ['Gave checks to “super PACs” then.', ['term: Nobody speaks in its paragraph or beside it.']],
    ['“Super PACs” came.', ['term: The sentence is about it; nobody says it.']],
    ['The “harbour tax” would rise.', ['term: The sentence is about it; nobody says it.']],
    ['What “soon” means is open.', ['term: The sentence is about it; nobody says it.']],
    ['In it “soon” means little.', ['term: It describes the noun after it; nobody is said to have said it.']],
    ['“A farce” was what Lee saw.', ['fragment: 2 words set into the reporter’s sentence.']],
    ['“A farce” was it.', ['term: The sentence is about it; nobody says it.']],
    [
      'It rained. The “old harbour tax of all” would rise.',
      ['fragment: 5 words set into the reporter’s sentence.'],
    ],
    ['It was “late” then.', ['term: Nobody speaks in its paragraph or beside it.']],
    [
      'It was “late” then.\n\nAnn Poe spoke “well” of it.',
      [
        'term: Nobody speaks in its paragraph or beside it.',
        'fragment: One word set into the reporter’s sentence.',
      ],
    ],
    [
      'It was “late” then.\n\n“Good,” Ann Poe said.',
      [
        'fragment: One word set into the reporter’s sentence.',
        'fragment: One word set into the reporter’s sentence.',
      ],
    ],
    [
      'It was “late” then.\n\nIt rained.\n\n“Good,” Ann Poe said.',
      [
        'term: Nobody speaks in its paragraph or beside it.',
        'fragment: One word set into the reporter’s sentence.',
      ],
    ],
    [
      'It was “late” then.\n\nAnn Poe said the old ferry would sail at noon.',
      ['fragment: One word set into the reporter’s sentence.'],
    ],
    [
      'It was “late” then.\n\nAnalysts say the old ferry will sail at noon.',
      ['term: Nobody speaks in its paragraph or beside it.'],
    ],
    ['It was: “late”.', ['fragment: One word set into the reporter’s sentence.']],
    ['# It was “late”', ['fragment: One word set into the reporter’s sentence.']],
    ['“Late”', ['speech: A sentence of its own.']],
    ['They heard claims and “late” words.', ['fragment: One word set into the reporter’s sentence.']],
  ])('%s', (notation, expected) => {
    expect(judge(notation)).toEqual(expected);
  });
});

describe('why words in marks are what they are, at each edge', () => {
  const work = 'The title of a work or program.';
  const authored = 'The title of a work: its author follows.';
  const name = 'A name in capitals, as of a program.';
  const nickname = 'A nickname inside a name.';
  const noun = 'It describes the noun after it; nobody is said to have said it.';
  const sentence = 'A sentence of its own.';
  const about = 'The sentence is about it; nobody says it.';
  const nobody = 'Nobody speaks in its paragraph or beside it.';
  const piece = (count: number) =>
    `${count === 1 ? 'One word' : `${count} words`} set into the reporter’s sentence.`;

  test.each<[string, string]>([
    ['Lee called it “Wrong and late.”', sentence],
    ['Lee called it “wrong and late.”', piece(3)],
    ['Lee called it “Wrong and late” twice.', piece(3)],
    ['Lee called it “Wrong and late”, twice.', sentence],
    ['Lee called it “Wrong and late”', sentence],
    ['Lee called it “Wrong and late,” twice.', sentence],
    ['“It was late” Lee said.', sentence],
    ['“It late” Lee said.', piece(2)],
    ['Then “It was late” Lee said.', piece(3)],
    ['“It was late” he saw.', about],
    ['Lee called it “Wrong.”', piece(1)],
    ['It was the “Night Boats” he saw.', piece(2)],
    ['It is on “Night Boats” here.', name],
    ['Lee told “Night Boats” of it.', name],
    ['The board’s “Night Boats” sank.', name],
    ['In “Night Boats” he sank.', name],
    ['As “Night Boats” he sank.', nobody],
    ['To “Night Boats” he went.', nobody],
    ['In “Night” he sank.', nobody],
    ['His “Night Boats” sank.', name],
    ['His “Night” sank.', nobody],
    ['The old “Night Boats!” sank on it.', sentence],
    ['It is on “Night Boats?” here.', sentence],
    ['It is on “Night Boats.” here.', name],
    ['# On “Night Boats” and more', piece(2)],
    ['The film “night boats” sank.', noun],
    ['The film of the big “Night Boats” sank.', work],
    ['The film of the big red “Night Boats” sank.', noun],
    ['The film of the big red old “Night Boats” sank.', noun],
    ['The film sank. “Night Boats” too.', about],
    ['The film said “Night Boats” too.', piece(2)],
    ['The “Night Boats” new show is late.', work],
    ['The “Night Boats” captain show is late.', about],
    ['The “Night Boats” tax came.', work],
    ['The “Night Boats” sank. Show it.', about],
    ['The “3 Boats” show came.', work],
    ['The “Night boats” show came.', about],
    ['The “Night of the Boats” show came.', work],
    ['The “Night of THE Boats” show came.', work],
    ['The “A B C D E F G H I J K L” show came.', work],
    ['The “A B C D E F G H I J K L M” show came.', '13 words in a row, enough to stand as an utterance.'],
    ['George “Jay” Keyworth came.', nickname],
    ['George “Jay Jay” Keyworth came.', nickname],
    ['George “Jay Jay Jay” Keyworth came.', nobody],
    ['George “Jay” came.', nobody],
    ['the “Jay” Keyworth came.', about],
    ['George’s “Jay” Keyworth came.', name],
    ['In “Jay” Keyworth came.', nobody],
    ['George Said “Jay” Keyworth came.', piece(1)],
    ['George “Jay” Monday came.', nobody],
    ['George, “Jay” Keyworth came.', nobody],
    ['George “Jay”. Keyworth came.', nobody],
    ['They heard chants of “late boats” then.', piece(2)],
    ['They heard chants “late boats” then.', piece(2)],
    ['“Late Boats” by Jo Lee is out.', authored],
    ['“Late boats” by Jo Lee is out.', about],
    ['“Late boats,” by Jo Lee is out.', authored],
    ['“Late boats” by the Jo Lee is out.', about],
    ['“Late Boats” by night is out.', about],
    ['“Late Boats” by the night is out.', about],
    ['“Boats” by Jo Lee is out.', about],
    ['“late boats,” by Jo Lee is out.', about],
    ['“Late Boats.” By Jo Lee is out.', sentence],
    ['The so-called “late boat tax of the old” came.', 'Named, not said: “so-called” stands before it.'],
    ['The so-called “late boat tax of the old town” came.', piece(7)],
    ['The so-called, “late boat” came.', 'Named, not said: “so-called” stands before it.'],
    ['The so-called: – – “late boat” came.', nobody],
    ['The misnamed “late boat” came.', noun],
    ['The well-named “late boat” came.', 'Named, not said: “well-named” stands before it.'],
    ['The film titled “late boat” came.', 'Named, not said: “titled” stands before it.'],
    ['Lee titled it “late boat”, he said.', piece(2)],
    ['A so–called “late boat” came.', noun],
    ['The so - called “late boat” came.', noun],
    ['He called “late boat” here.', piece(2)],
    ['Rain fell on a “late” tax.', noun],
    ['Rain fell on a “late old big red sad” ship.', noun],
    ['Rain fell on a “late old big red sad wet” ship.', piece(6)],
    ['Rain fell on a “late” Tax.', nobody],
    ['Rain fell on Lee “late” ship.', nobody],
    ['Rain fell on Lee’s “late” ship.', noun],
    ['Rain fell on it or “late” ship.', nobody],
    ['Rain fell on it and “late” ship.', nobody],
    ['Rain fell on it to “late” ship.', nobody],
    ['Rain fell on a self-styled “late” ship.', piece(1)],
    ['Rain fell on a “late” word.', noun],
    ['Rain fell on a “late,” ship.', nobody],
    ['Rain fell on a “late.” ship.', nobody],
    ['Rain fell on a “late” of ship.', nobody],
    ['Rain fell on a “late” the ship.', nobody],
    ['Rain fell on a “late” he ship.', nobody],
    ['Rain fell on a “late” when ship.', nobody],
    ['Rain fell on a “late” was ship.', nobody],
    ['Rain fell on a “late” and ship.', nobody],
    ['Rain fell on a “late” also ship.', nobody],
    ['Rain fell on a “late” slowly ship.', nobody],
    ['Rain fell on a “late” fly ship.', noun],
    ['Rain fell on a “late” belly ship.', noun],
    ['Rain fell on a “late” Monday ship.', nobody],
    ['Rain fell on a “late” monday ship.', nobody],
    ['Rain fell on a “late” said ship.', piece(1)],
    ['Rain fell on a “late” sailed ship.', nobody],
    ['Rain fell on a “late”. Ship.', nobody],
    ['Rain fell on a “late” 3 ship.', nobody],
    ['Rain fell on 3 “late” ship.', nobody],
    ['Rain fell on, “late” ship.', nobody],
    ['It sank. “Late” ship there.', about],
    ['Rain fell on a “late — boat” ship.', noun],
    ['Rain fell on a “late 3 éclair boat old” ship.', noun],
    ['Rain fell on a “late 3 éclair boat old one” ship.', piece(6)],
    ['Rain fell on a “late\nold\nbig\nred\nsad\nwet” ship.', piece(6)],
    ['Rain fell on a “(late) [old] ‘big” ship.', noun],
  ])('%s: %s', (text, why) => {
    const marked = extractQuotations(toArticle('article', text), []).filter(
      ({ kind }) => kind !== 'indirect',
    );
    expect(marked.map((quotation) => quotation.why)).toEqual([why]);
  });
});
