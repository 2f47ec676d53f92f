import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { insertionFinder } from '../../../../src/core/collate/readings/base-text.ts';
import {
  joinStaves,
  type StaveRow,
  type Staves,
  setStaves,
} from '../../../../src/core/collate/staves/staves.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

function analyzeTexts(texts: readonly string[]): EventAnalysis {
  return analyzeEvent(
    someEvent,
    texts.map((text, index) => toArticle(`article-${index}`, text)),
    [],
  );
}

function stavesOf(texts: readonly string[], base?: string): Staves {
  const event = analyzeTexts(texts);
  const [statement] = event.statements;
  if (!statement) throw new Error('No statement.');
  const articles = new Map(event.articles.map((article) => [article.id, article]));
  return setStaves(statement, articles, insertionFinder(event.quotations), base);
}

/** A row as a line: `=` same, `~` trivial, `.` gap, other words as printed, small letters where there are no marks. */
function draw({ before, cells }: StaveRow): string {
  const signs = { same: '=', trivial: '~', gap: '.', other: '' };
  const shown = cells.map(({ kind, text, marked, added }) => {
    const sign = kind === 'other' ? `[${text}]` : marked || kind === 'gap' ? signs[kind] : '-';
    return added === '' ? sign : `${sign}+${added}`;
  });
  return `${before === '' ? '' : `${before}+ `}${shown.join(' ')}`;
}

const BASE = '“We shall not rest before the old harbour is open again,” Holt said.';

describe('setStaves(statement, articles, insertionsOf, chosen)', () => {
  test.each([
    ['the base is the same in every column', BASE, '= = = = = = = = = = ='],
    [
      'words left out at the ends are gaps',
      'Holt: “not rest before the old harbour”.',
      '. . = = = = = = . . .',
    ],
    [
      'another word stands in its column',
      '“We will not rest before the old harbor is open again,” Holt said.',
      '= [will] = = = = = ~ = = =',
    ],
    [
      'an added word stands after its column',
      '“We shall not ever rest before the old harbour is open again,” Holt said.',
      '= = =+ever = = = = = = = =',
    ],
    [
      'the same words without marks are told apart',
      'Holt said they would not rest before the old harbour is open again.',
      '[they would] [] - - - - - - - - -',
    ],
  ])('%s', (_name, text, line) => {
    const { rows } = stavesOf([BASE, text], 'article-0');
    expect(rows.map(draw).at(-1)).toBe(line);
  });

  test('prints the base as it stands, punctuation and all', () => {
    const { columns } = stavesOf(['“We shall (all) not rest, well-meaning friends — “ever”.” Holt said it.']);
    expect(
      columns.map(({ opening, text, insertion, after }) => opening + text + insertion + after).join(''),
    ).toBe('We shall (all) not rest, well-meaning friends — “ever”.');
  });

  test.each([
    '[The] constant rejection of our offers shows it',
    '[W]e shall not rest[,] (we all) until [T]he harbour [on the coast], is open [again]',
  ])('prints the reporter’s words where they stand: %s', (words) => {
    const { columns } = stavesOf([`“${words},” Holt said.`]);
    const printed = columns.map(({ opening, text, insertion, after }) => opening + text + insertion + after);
    expect(printed.join('').replace(/,$/, '')).toBe(words);
  });

  test('keeps the reporter’s words before the first word out of it', () => {
    const { columns } = stavesOf(['“[The] constant rejection of our offers,” Holt said.']);
    expect(columns[0]).toMatchObject({ opening: '[The] ', text: 'constant' });
  });

  test('groups identical readings', () => {
    const { groups } = stavesOf([BASE, BASE, 'Holt: “not rest before the old harbour”.']);
    expect(groups).toEqual([[0, 1], [2]]);
  });

  test('sets the readings against another article when asked', () => {
    const shorter = 'Holt: “not rest before the old harbour”.';
    const { base, columns, rows } = stavesOf([BASE, shorter], 'article-1');
    expect(base).toBe('article-1');
    expect(columns.map(({ text }) => text).join(' ')).toBe('not rest before the old harbour');
    expect(rows.map(draw)).toEqual(['= = = = = =', 'We shall+ = = = = = =+is open again']);
  });
});

describe('joinStaves(all)', () => {
  const rest = 'We shall not rest before the old harbour is open.';
  const ships = 'Every ship will be back by the end of the summer.';

  test('sets neighbouring statements as one', () => {
    const event = analyzeTexts([`“${rest} ${ships}” Holt said.`, `“${rest} ${ships}” Holt said.`]);
    expect(event.statements).toHaveLength(2);
    const articles = new Map(event.articles.map((article) => [article.id, article]));
    const insertionsOf = insertionFinder(event.quotations);
    const { columns, rows, groups } = joinStaves(
      event.statements.map((statement) => setStaves(statement, articles, insertionsOf)),
    );
    expect(columns.map(({ text, after }) => text + after).join('')).toBe(`${rest} ${ships}`);
    expect(rows.map(draw)).toEqual([0, 1].map(() => columns.map(() => '=').join(' ')));
    expect(groups).toEqual([[0, 1]]);
  });

  test('sets what a row has before the second statement after the first', () => {
    const texts = [
      `“${rest} ${ships}” Holt said.`,
      `“${rest} ${ships}” Holt said.`,
      `“${rest.replace('.', ' now.')} And we think that ${ships.toLowerCase()}” Holt said.`,
    ];
    const event = analyzeTexts(texts);
    const articles = new Map(event.articles.map((article) => [article.id, article]));
    const insertionsOf = insertionFinder(event.quotations);
    const all = event.statements.map((statement) =>
      setStaves(statement, articles, insertionsOf, 'article-0'),
    );
    expect(all.map(({ rows }) => draw(rows.at(-1) as StaveRow))).toEqual([
      '= = = = = = = = = =+now',
      'And we think that+ ~ = = = = = = = = = =',
    ]);
    const joined = joinStaves(all);
    expect(joined.base).toBe(all[0]?.base);
    expect(joined.rows.map(({ isBase }) => isBase)).toEqual([true, false, false]);
    expect(draw(joined.rows.at(-1) as StaveRow)).toBe(
      '= = = = = = = = = =+now And we think that ~ = = = = = = = = = =',
    );
    const [first, second] = all;
    if (!first || !second) throw new Error('Two statements.');
    const unlike = joinStaves([first, { ...second, base: 'article-1' }]);
    expect([unlike.base, ...unlike.rows.map(({ isBase }) => isBase)]).toEqual([null, false, false, false]);
  });
});

test('base words beside the marks are dotted, and no gaps', () => {
  const base = '“Both personal and public pressure was put on us all spring,” Holt said.';
  const { rows } = stavesOf([
    base,
    base,
    'The pressure was both “personal and public pressure was put on us all spring”, Holt said.',
  ]);
  expect(draw(rows.at(-1) as StaveRow)).toBe('- = = = = = = = = = =');
});

test('a joint stands where no article prints both sides together', () => {
  const text = 'we shall not rest; open to every ship';
  const piece = (words: string, joint: boolean) => {
    const start = text.indexOf(words);
    return { article: 'daily', field: 'body', start, end: start + words.length, joint } as const;
  };
  const pieces = [piece('we shall', false), piece('not rest', false), piece('open to every ship', true)];
  const { columns } = setStaves(
    { base: { article: null, pieces }, readings: [] },
    new Map([['daily', { text, lang: 'en' }]]),
    () => [],
  );
  expect(columns.map(({ text, after }) => text + (after === 'joint' ? '¦' : after)).join('')).toBe(
    'we shall not rest¦open to every ship',
  );
});

const words = ['we', 'shall', 'not', 'rest', 'before', 'the', 'harbour', 'is', 'open', 'never', 'ships'];
const reading = fc.subarray(words, { minLength: 4 }).map((some) => `“${some.join(' ')},” Holt said.`);

describe('any staves', () => {
  test('show every word of every reading once', () => {
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const { rows } = stavesOf([a, b]);
        for (const row of rows) {
          const shown = [row.before, ...row.cells.flatMap(({ text, added }) => [text, added])];
          const printed = [a, b][Number(row.article.at(-1))]?.replace(/“(.*),”.*/, '$1');
          expect(shown.filter((text) => text !== '').join(' ')).toBe(printed);
          for (const { text, span } of row.cells)
            expect(span ? row.text.slice(span.start, span.end) : '').toBe(text);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('are the same for every order of the articles', () => {
    const texts = [
      BASE,
      'Holt: “not rest before the old harbour”.',
      '“We will not rest before the harbour is open,” Holt said.',
    ];
    const event = analyzeTexts(texts);
    const articles = new Map(event.articles.map((article) => [article.id, article]).reverse() as never);
    const [statement] = event.statements;
    if (!statement) throw new Error('No statement.');
    expect(setStaves(statement, articles as never, insertionFinder(event.quotations.toReversed()))).toEqual(
      stavesOf(texts),
    );
  });
});

/** The words of the columns and the rows of all statements, those that stand next to one another as one. */
function drawAll(texts: readonly string[]): string[] {
  const event = analyzeTexts(texts);
  const articles = new Map(event.articles.map((article) => [article.id, article]));
  const insertionsOf = insertionFinder(event.quotations);
  const staves = joinStaves(
    event.statements.map((statement) => setStaves(statement, articles, insertionsOf)),
  );
  const head = staves.columns
    .map(
      ({ opening, text, insertion, after }) => opening + text + insertion + (after === 'joint' ? '¦' : after),
    )
    .join('');
  return [head, ...staves.rows.map((row) => `${row.article.at(-1)}${row.isBase ? '*' : ''} ${draw(row)}`)];
}

describe('staves of real wordings', () => {
  test.each<[string, string[], string[]]>([
    [
      'words cut inside',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse … before the winter,” Ada Holt said.',
        '“We will rebuild on the northern mole before the winter,” Ada Holt said.',
      ],
      [
        'We will rebuild the old lighthouse on the northern mole before the winter,',
        '0* = = = = = = = = = = = = =',
        '1 = = = = = = . . . . = = =',
        '2 = = = . . . = = = = = = =',
      ],
    ],
    [
      'words added before the first',
      [
        '“We will rebuild the old lighthouse,” Ada Holt said.',
        '“We will rebuild the old lighthouse,” Ada Holt said.',
        '“Then we will rebuild the old lighthouse again,” Ada Holt said.',
      ],
      [
        'Then we will rebuild the old lighthouse again,',
        '2* = = = = = = = =',
        '0 . ~ = = = = = .',
        '1 . ~ = = = = = .',
      ],
    ],
    [
      'words added inside',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will surely rebuild the old and tired lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'We will rebuild the old lighthouse on the northern mole,',
        '0* = = = = = = = = = =',
        '1 = = = = = = = = = =',
        '2 = =+surely = = =+and tired = = = = =',
      ],
    ],
    [
      'a reporter’s brackets',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“[We] will rebuild the old lighthouse on [the] northern mole,” Ada Holt said.',
      ],
      [
        'We will rebuild the old lighthouse on the northern mole,',
        '0* = = = = = = = = = =',
        '1 . = = = = = = . = =',
      ],
    ],
    [
      'words beside the marks and in another place',
      [
        'Ada Holt called it “both a shame and a great waste of public money”.',
        'Ada Holt called it both “a shame and a great waste of public money”.',
        'Ada Holt called it “a great waste”. It was a shame of public money, both of it.',
      ],
      [
        'both a shame and a great waste of public money',
        '0* = = = = = = = = = =',
        '1 - = = = = = = = = =',
        '2 . - - . = = = . . .',
      ],
    ],
    [
      'a base that two articles print together',
      [
        '“On Monday we will close the harbour to the small boats,” Ada Holt said.',
        '“we will close the harbour to the small boats until the spring,” Ada Holt said.',
      ],
      [
        'On Monday we will close the harbour to the small boats until the spring,',
        '0 = = = = = = = = = = = . . .',
        '1 . . = = = = = = = = = = = =',
      ],
    ],
    [
      'marks that touch words: dashes, colons, quotation marks',
      [
        '“We will rebuild: the ‘old’ lighthouse — and the pier — (all of it), well-meaning friends!” Ada Holt said.',
        '“We will rebuild the old lighthouse and the pier, all of it, well-meaning friends,” Ada Holt said.',
      ],
      [
        'We will rebuild the old lighthouse and the pier, all of it, well-meaning friends,',
        '1* = = = = = = = = = = = = = = =',
        '0 = = = = = = = = = . . . = = =',
      ],
    ],
    [
      'sentences that stand next to one another',
      [
        '“We will rebuild the old lighthouse. Nobody will pay for it. The ferry sails,” Ada Holt said.',
        '“We will rebuild the old lighthouse. And nobody will pay for it. The ferry sails,” Ada Holt said.',
      ],
      [
        'We will rebuild the old lighthouse. And nobody will pay for it. The ferry sails,',
        '0 = = = = = = . ~ = = = = = = =',
        '1 = = = = = = = = = = = = = = =',
      ],
    ],
    [
      'two words written as one',
      [
        '“The sea floor of the old harbour is open to all of us,” Ada Holt said.',
        '“The seafloor of the old harbor is open to all of us,” Ada Holt said.',
      ],
      [
        'The sea floor of the old harbour is open to all of us,',
        '0* = = = = = = = = = = = = =',
        '1 = ~ ~ = = = ~ = = = = = =',
      ],
    ],
    [
      'words in another order',
      [
        '“In the good years the harbour was full of herring and we had no debts,” Ada Holt said.',
        '“The harbour was full of herring in the good years and we had no debts at all,” Ada Holt said.',
      ],
      [
        'The harbour was full of herring in the good years and we had no debts at all,',
        '1* = = = = = = = = = = = = = = = = =',
        '0 ~ = = = = = = = = = = = = = = . .',
      ],
    ],
    [
      'words without marks',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that they will rebuild the old lighthouse on the northern mole in spring.',
      ],
      [
        'We will rebuild the old lighthouse on the northern mole before the winter,',
        '0* = = = = = = = = = = = = =',
        '1 [they] - - - - - - - - - . . .',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(drawAll(texts)).toEqual(expected);
  });
});
