import { describe, expect, test } from 'vitest';
import {
  checkDenials,
  checkLacks,
  describeWithdrawn,
  forbidWithdrawn,
  NOTHING_FAILED,
  searchClaims,
} from '../../../../src/cli/build/read-back/page-claims.ts';
import { outlinePage } from '../../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { withdrawFailedClaims } from '../../../../src/core/claims/claims.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const said = '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said.';
const right = analyzeEvent(someEvent, [toArticle('a', said), toArticle('b', said)], []);
const [statement] = right.statements;

/** The event with `b` said not to have the words, which it has. */
const wrong: EventAnalysis = {
  ...right,
  statements: right.statements.map((each) => ({
    ...each,
    readings: each.readings.map((reading) =>
      reading.article === 'b'
        ? { ...reading, treatment: 'absent', wording: null, places: [], kept: 0 }
        : reading,
    ),
  })),
};

const page = outlinePage(
  `<article id="${statement?.id}"><p data-denied="${statement?.id}" data-of="b">These words are not found.</p></article>`,
);

describe('checkDenials(page, outline, failed)', () => {
  test('reports what a page denies an article that has it', () => {
    expect(checkDenials('events/event/index.html', page, searchClaims([wrong]))).toEqual([
      `events/event/index.html says that b lacks words of ${statement?.id}, or marks around them; they stand there.`,
    ]);
  });

  test('knows the statement by the block around and the article by its key', () => {
    const short = outlinePage(
      `<article id="${statement?.id}"><ul><li data-key="b" data-denied>Prints none of it.</li></ul></article>`,
    );
    expect(checkDenials('index.html', short, searchClaims([wrong]))).toHaveLength(1);
  });

  test('reports a denial of which nobody can tell whom it is of', () => {
    expect(
      checkDenials('index.html', outlinePage('<p data-denied>Not found.</p>'), NOTHING_FAILED),
    ).toHaveLength(1);
  });

  test('reports it of a page that has not withdrawn what the analysis has', () => {
    expect(checkDenials('index.html', page, searchClaims([withdrawFailedClaims(wrong)]))).toHaveLength(1);
  });

  test('reports nothing where the search finds nothing, and of a page that denies nothing', () => {
    const other = analyzeEvent(someEvent, [toArticle('a', said), toArticle('b', 'Nobody spoke.')], []);
    expect(checkDenials('index.html', page, searchClaims([other]))).toEqual([]);
    expect(checkDenials('index.html', outlinePage('<p>Nothing.</p>'), searchClaims([wrong]))).toEqual([]);
  });
});

describe('checkLacks(page, outline, failed)', () => {
  const said = analyzeEvent(
    someEvent,
    [
      toArticle('a', 'The Nagorno‑Karabakh road is shut.'),
      toArticle('b', 'Mathew Miller of the State Department spoke: “We reiterate our call,” he said.'),
    ],
    [],
  );
  const check = (attributes: string) =>
    checkLacks('index.html', outlinePage(`<p><span ${attributes}>Only …</span></p>`), searchClaims([said]));

  test('reports a name that stands in the article after all, in whatever writing', () => {
    expect(check('data-unnamed="NAGORNO KARABAKH" data-of="a b"')).toEqual([
      'index.html says that a does not use the name “NAGORNO KARABAKH”; it stands there.',
    ]);
  });

  test('reports any of the forms of a name', () => {
    expect(check('data-unnamed="blockade|road|Stepanakert" data-of="a b"')).toEqual([
      'index.html says that a does not use the name “road”; it stands there.',
    ]);
  });

  test('reports a speaker whose name stands beside words in quotation marks', () => {
    expect(check('data-unquoted="Mathew Miller" data-of="b a"')).toEqual([
      'index.html says that b does not quote Mathew Miller; the name stands there beside words in quotation marks.',
    ]);
  });

  test('reports what is denied an article that the site does not have', () => {
    expect(check('data-unnamed="Yerevan" data-of="c"')).toHaveLength(1);
  });

  test('reports what an empty field of a table denies, by the places of its columns', () => {
    const fields =
      '<table><tr data-unused="Karabakh" data-longer="Nagorno-Karabakh" data-columns="0-1"></tr>' +
      '<tr data-unheard="Spokesman Miller" data-columns="0 1"></tr>' +
      '<tr data-uncounted="amount 2 road" data-columns="0-1"></tr></table>';
    const onPage = (page: string) => checkLacks(page, outlinePage(fields), searchClaims([said]));
    expect(onPage('events/event/index.html')).toEqual([
      'events/event/index.html says that b does not let Spokesman Miller speak; it may, under that name or another.',
    ]);
    expect(new Set(onPage('events/another/index.html')).size).toBe(3);
  });

  test('reports an article that has quotation marks after all', () => {
    expect(check('data-unmarked data-of="a b"')).toEqual([
      'index.html says that b prints no quotation marks; it does.',
    ]);
  });

  test('reports dots where it is said that there are none', () => {
    const dotted = analyzeEvent(someEvent, [toArticle('a', 'We go on … and on.')], []);
    const checkDots = (place: string) =>
      checkLacks(
        'index.html',
        outlinePage(`<p data-undotted="${place}" data-of="a">No dots.</p>`),
        searchClaims([dotted]),
      );
    expect(checkDots('a body 8 11')).toEqual([
      'index.html says that a prints neither dots nor brackets at a body 8 11; it does.',
    ]);
    expect(checkDots('a body 2 3|b body 8 11')).toEqual([]);
  });

  test('reports nothing that is not there', () => {
    expect(check('data-unnamed="Yerevan" data-of="a b"')).toEqual([]);
    expect(check('data-unquoted="Anne Hidalgo" data-of="a b"')).toEqual([]);
  });
});

test('describeWithdrawn(whole) says which claim it was, and where the words stand', () => {
  expect(describeWithdrawn([right])).toEqual([]);
  expect(describeWithdrawn([withdrawFailedClaims(wrong)])).toEqual([
    `events/event/: "absent" of ${statement?.id} in b was withdrawn: “We shall not rest before the old harbour is open to every vessel again” stands there. The page says "not compared here"; a note of the event's file, "join" or "split", may say more.`,
  ]);
});

test.each([
  [
    ['one'],
    '1 claim of the site does not hold, and --strict forbids withdrawing it. Without --strict the pages say "not compared here"',
  ],
  [
    ['one', 'two'],
    '2 claims of the site do not hold, and --strict forbids withdrawing them. Without --strict the pages say "not compared here"',
  ],
])('forbidWithdrawn(%j) counts them', (withdrawn, sentence) => {
  expect(forbidWithdrawn(withdrawn)).toBe(sentence);
});
