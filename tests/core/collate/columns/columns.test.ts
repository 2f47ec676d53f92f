import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignColumns, rowFinder, sharedWordings } from '../../../../src/core/collate/columns/columns.ts';
import type { Columns, SharedWording, Row } from '../../../../src/core/collate/columns/rows.ts';
import type { Article, Span } from '../../../../src/core/content-model.ts';
import { toArticle, someEvent } from '../../../support/articles.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { compareRow } from '../../../../src/core/collate/columns/compare-row.ts';
import { markCommonWords } from '../../../../src/core/collate/columns/common-words.ts';

/**
 * An article in a notation: a paragraph a line, shared wordings between ⟦ and ⟧ with a name before a colon,
 * `Baku said ⟦w:France has insisted⟧.`
 */
function read(id: string, notation: string): { article: Article; places: Map<string, Span[]> } {
  const places = new Map<string, Span[]>();
  const open: { name: string; start: number }[] = [];
  let text = '';
  for (const piece of notation.replaceAll('\n', '\n\n').split(/(⟦\w+:|⟧)/)) {
    const name = /^⟦(\w+):$/.exec(piece)?.[1];
    if (name !== undefined) open.push({ name, start: text.length });
    else if (piece === '⟧') {
      const { name: closed, start } = open.pop() ?? { name: '', start: 0 };
      places.set(closed, [...(places.get(closed) ?? []), { start, end: text.length }]);
    } else text += piece;
  }
  return { article: toArticle(id, text), places };
}

/** The rows in the notation `kind | cell | cell`, with `^apart^` and `?moved?`. */
function align(notations: Record<string, string>): { columns: Columns; printed: string[] } {
  const all = Object.entries(notations).map(([id, notation]) => read(id, notation));
  const names = new Set(all.flatMap(({ places }) => [...places.keys()]));
  const wordings = [...names].map((id): SharedWording => ({
    id,
    kind: 'passage',
    places: all.flatMap(({ article, places }) =>
      (places.get(id) ?? []).map((span) => ({ article: article.id, spans: [span] })),
    ),
  }));
  const columns = alignColumns(
    all.map(({ article }) => article),
    wordings,
  );
  const printed = columns.rows.map(({ kind, cells }) =>
    [
      kind,
      ...cells.map((cell, column) =>
        (cell?.parts ?? [])
          .map(({ kind: part, start, end }) => {
            const words = all[column]?.article.text.slice(start, end) ?? '';
            const sign = { apart: '^', moved: '?' }[part as string] ?? '';
            return sign + words + sign;
          })
          .join('')
          .trim()
          .replace(/\s+/g, ' '),
      ),
    ].join(' | '),
  );
  return { columns, printed };
}

describe('alignColumns(articles, wordings)', () => {
  test('sets a shared paragraph in one row and what each has alone around it', () => {
    const { printed } = align({
      a: 'Baku spoke.\n⟦w:France has insisted on putting an end to the steps⟧.',
      b: '⟦w:France has insisted on putting an end to the steps⟧.\nThe envoy left.',
    });
    expect(printed).toEqual([
      'own | Baku spoke. | ',
      'shared | France has insisted on putting an end to the steps. | France has insisted on putting an end to the steps.',
      'own |  | The envoy left.',
    ]);
  });

  test('leaves wording that would have to cross another row where it stands', () => {
    const { printed } = align({
      a: '⟦v:Forty tons of flour were sent on Tuesday to residents⟧.\n⟦w:The road is open every day⟧.',
      b: '⟦w:The road is open every day⟧.\n⟦v:Forty tons of flour were sent on Tuesday to residents⟧.',
    });
    expect(printed).toEqual([
      'own |  | ^The road is open every day^.',
      'shared | Forty tons of flour were sent on Tuesday to residents. | Forty tons of flour were sent on Tuesday to residents.',
      'own | ^The road is open every day^. | ',
    ]);
  });

  test('marks what two cells have of a wording that is too little to share a row for', () => {
    const first = 'Forty tons of flour were sent on Tuesday.';
    const { printed } = align({
      a: `⟦w:${first}\nThe road⟧ is shut.`,
      b: `⟦w:${first}\nThe road⟧ was open.`,
    });
    expect(printed).toEqual([
      `shared | ${first} | ${first}`,
      'own | ?The road? is shut. | ?The road? was open.',
    ]);
  });

  test('keeps a short paragraph whole around the sentence it shares', () => {
    const { printed } = align({
      a: 'The envoy came. ⟦w:She was handed a note of protest⟧. She left.',
      b: '⟦w:She was handed a note of protest⟧.',
    });
    expect(printed).toEqual([
      'shared | The envoy came. She was handed a note of protest. She left. | She was handed a note of protest.',
    ]);
  });

  test('cuts a long paragraph at the sentences that are shared', () => {
    const { printed } = align({
      a: 'One came. Two came. ⟦w:She was handed a note of protest⟧. Three left. Four left.',
      b: '⟦w:She was handed a note of protest⟧.',
    });
    expect(printed).toEqual([
      'own | One came. Two came. | ',
      'shared | She was handed a note of protest. | She was handed a note of protest.',
      'own | Three left. Four left. | ',
    ]);
  });

  test('takes two sentences to one that has the words of both', () => {
    const { printed } = align({
      a: '⟦v:Forty tons of flour were sent⟧.\n⟦w:The convoy was then blocked by a checkpoint⟧.',
      b: '⟦v:Forty tons of flour were sent⟧ and ⟦w:the convoy was then blocked by a checkpoint⟧.',
    });
    expect(printed).toEqual([
      'shared | Forty tons of flour were sent. The convoy was then blocked by a checkpoint.' +
        ' | Forty tons of flour were sent and the convoy was then blocked by a checkpoint.',
    ]);
  });

  test('spreads a column that passes shared rows by over the slots between them', () => {
    const { printed } = align({
      a: 'Alpha one two.\n⟦v:Forty tons of flour were sent⟧.\nBeta one two.\n⟦w:The road is open every day⟧.',
      b: 'Gamma one two.\n⟦v:Forty tons of flour were sent⟧.\nDelta one two.\n⟦w:The road is open every day⟧.',
      c: 'First thing.\nSecond thing.',
    });
    expect(printed.filter((row) => row.startsWith('own'))).toEqual([
      'own | Alpha one two. | Gamma one two. | First thing.',
      'own | Beta one two. | Delta one two. | Second thing.',
    ]);
  });

  const note = '⟦w:She was handed a note of protest⟧.';
  const flour = '⟦v:Forty tons of flour were sent⟧.';

  test.each([
    ['what comes after it in a short paragraph goes with it', `${note} She left. He stayed.`, 1],
    ['what comes before it does', `He came. She came. ${note}`, 1],
    ['of a paragraph of four sentences nothing does', `One came. Two came. ${note} Three left.`, 3],
    ['nothing of another paragraph does', `He came.\n${note}\nShe left.`, 3],
  ])('a shared sentence: %s', (_name, a, rows) => {
    expect(align({ a, b: note }).printed).toHaveLength(rows);
  });

  test('what stands between two shared sentences of a paragraph goes with the one after it', () => {
    const { printed } = align({ a: `${note} He came. ${flour}`, b: `${note}\n${flour}` });
    expect(printed).toEqual([
      'shared | She was handed a note of protest. | She was handed a note of protest.',
      'shared | He came. Forty tons of flour were sent. | Forty tons of flour were sent.',
    ]);
  });

  test('has rows in the order of every column, three of them too', () => {
    const third = '⟦u:The envoy spoke of grave concern⟧.';
    const { printed } = align({
      a: `${note}\n${third}`,
      b: `${note}\n${flour}`,
      c: `${flour}\n${third}`,
    });
    expect(printed.map((row) => row.replaceAll('.', ''))).toEqual([
      'shared | She was handed a note of protest | She was handed a note of protest | ',
      'shared |  | Forty tons of flour were sent | Forty tons of flour were sent',
      'shared | The envoy spoke of grave concern |  | The envoy spoke of grave concern',
    ]);
  });

  test('the weightier of two wordings that cross keeps its row', () => {
    const long = '⟦v:Forty tons of flour and of barley were sent on Tuesday to residents⟧.';
    const { printed } = align({ a: `${note}\n${long}`, b: `${long}\n${note}` });
    expect(printed.filter((row) => row.startsWith('shared'))).toEqual([
      expect.stringContaining('Forty tons of flour and of barley'),
    ]);
  });

  test('finds the row of a character', () => {
    const { columns } = align({ a: 'One.\n⟦w:The road is open⟧.', b: '⟦w:The road is open⟧.' });
    const findRow = rowFinder(columns);
    expect(['a', 'b'].map((article) => findRow(article, 0))).toEqual([0, 1]);
    expect([5, 6].map((offset) => findRow('a', offset))).toEqual([0, 1]);
    expect(findRow('b', 400)).toBeUndefined();
    expect(findRow('c', 0)).toBeUndefined();
  });

  test('does with an empty article and with nothing shared', () => {
    expect(align({ a: '', b: 'One.' }).printed).toEqual(['own |  | One.']);
    expect(align({ a: '', b: '' }).printed).toEqual([]);
  });
});

describe('sharedWordings(analysis)', () => {
  test('takes passages, and readings in bodies with every other place they have there', () => {
    const inBody = { field: 'body', spans: [{ start: 0, end: 4 }] };
    const other = { field: 'body', spans: [{ start: 9, end: 12 }], role: 'repeat' };
    const analysis = {
      statements: [
        {
          id: 's-1',
          readings: [
            { article: 'a', places: [inBody] },
            { article: 'b', places: [{ ...inBody, field: 'headline' }, other] },
            { article: 'c', places: [] },
          ],
        },
      ],
      passages: [{ id: 'p-1', spans: [{ article: 'a', start: 1, end: 3 }], words: 1 }],
    } as unknown as Parameters<typeof sharedWordings>[0];
    expect(sharedWordings(analysis)).toEqual([
      {
        id: 's-1',
        kind: 'statement',
        places: [
          { article: 'a', spans: [{ start: 0, end: 4 }] },
          { article: 'b', spans: [{ start: 9, end: 12 }] },
        ],
      },
      { id: 'p-1', kind: 'passage', places: [{ article: 'a', spans: [{ start: 1, end: 3 }] }] },
    ]);
  });
});

describe('the columns of any articles', () => {
  const word = fc.constantFrom('aid', 'road', 'Baku', 'the', 'convoy', '“open”', 'U.N.', '40', 'normalise');
  const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `${words.join(' ')}.`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const body = fc.array(paragraph, { maxLength: 5 }).map((parts) => parts.join('\n\n'));
  const place = fc.record({
    article: fc.nat(3),
    start: fc.nat(160),
    length: fc.integer({ min: 1, max: 60 }),
  });
  const wording = fc.array(place, { minLength: 2, maxLength: 5 }).map((places) =>
    places.map(({ article, start, length }) => ({
      article: `article-${article}`,
      spans: [{ start, end: start + length }],
    })),
  );
  const corpus = fc
    .record({
      bodies: fc.array(body, { minLength: 2, maxLength: 4 }),
      wordings: fc.array(wording, { maxLength: 6 }),
    })
    .map(({ bodies, wordings }) => ({
      articles: bodies.map((text, index) => toArticle(`article-${index}`, text)),
      wordings: wordings.map((places, index): SharedWording => ({
        id: `w-${index}`,
        kind: 'passage',
        places,
      })),
    }));

  test('hold every character of every article once and in order, and parts tile their cells', () => {
    fc.assert(
      fc.property(corpus, ({ articles, wordings }) => {
        const { rows } = alignColumns(articles, wordings);
        for (const [column, { text }] of articles.entries()) {
          const cells = rows.flatMap((row) => row.cells[column] ?? []);
          expect(cells.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
          for (const { start, end, parts } of cells) {
            expect(parts.map((part) => text.slice(part.start, part.end)).join('')).toBe(
              text.slice(start, end),
            );
            expect(parts[0]?.start).toBe(start);
            for (const part of parts) expect(part.end).toBeGreaterThan(part.start);
          }
        }
      }),
    );
  });

  test('do not depend on the order of articles, wordings or places', () => {
    fc.assert(
      fc.property(corpus, ({ articles, wordings }) => {
        const rowsOf = (columns: Columns, isTurned: boolean) =>
          columns.rows.map(({ kind, cells, wordings: ids }) => ({
            kind,
            cells: isTurned ? cells.toReversed() : cells,
            wordings: ids.toSorted(),
          }));
        const turned = alignColumns(
          articles.toReversed(),
          wordings.toReversed().map((each) => ({ ...each, places: each.places.toReversed() })),
        );
        expect(rowsOf(turned, true)).toEqual(rowsOf(alignColumns(articles, wordings), false));
      }),
    );
  });

  test('have two cells or more in a shared row, and a partner for all that is shared', () => {
    fc.assert(
      fc.property(corpus, ({ articles, wordings }) => {
        for (const { kind, cells } of alignColumns(articles, wordings).rows) {
          const filled = cells.filter((cell) => cell !== null);
          if (kind === 'shared') expect(filled.length).toBeGreaterThan(1);
          for (const part of filled.flatMap((cell) => cell.parts)) {
            expect(kind === 'shared' ? ['own', 'apart'] : ['own', 'apart', 'moved']).toContain(part.kind);
            expect(part.with.length > 0).toBe(part.kind !== 'own');
          }
        }
      }),
    );
  });
});

const signs = { own: '', same: '=', trivial: '~', variant: '!', moved: '^', apart: '…' } as const;

/** A row as a line: each cell’s parts behind a sign of their kind, `–` for none. */
function drawRow(row: Row, articles: readonly Article[]): string {
  const cells = row.cells.map((cell, column) =>
    cell
      ? cell.parts
          .map(
            ({ kind, start, end }) =>
              `${signs[kind]}[${(articles[column]?.text ?? '').slice(start, end).trim()}]`,
          )
          .join('')
      : '–',
  );
  return `${row.kind}: ${cells.join(' | ')}`;
}

/** The columns of an event’s articles, row by row, and of shared rows all words held against one another. */
function drawColumns(texts: readonly string[]): string[] {
  const event = analyzeEvent(
    someEvent,
    texts.map((text, index) => toArticle(`a${index}`, text)),
    [],
  );
  const wordings = event.statements.map(({ id, readings }) => ({
    id,
    kind: 'statement' as const,
    places: readings.flatMap(({ article, places }) => places.map(({ spans }) => ({ article, spans }))),
  }));
  const { rows } = markCommonWords(alignColumns(event.articles, wordings), event.articles, []);
  return rows.flatMap((row) => [
    drawRow(row, event.articles),
    ...(row.kind === 'shared'
      ? [`all words: ${drawRow(compareRow(row, event.articles), event.articles)}`]
      : []),
  ]);
}

describe('columns of real articles', () => {
  test.each<[string, string[], string[]]>([
    [
      'one statement in two articles',
      [
        'Rain fell on the town. “We will rebuild the old lighthouse on the northern mole,” Ada Holt said. Nobody spoke.',
        'The ferry was late. “We will rebuild the old lighthouse on the mole,” Ada Holt said on Monday.',
      ],
      [
        'shared: [Rain fell on the town. “]^[We will rebuild the old lighthouse on the][northern]^[mole,” Ada Holt said][. Nobody spoke.] | [The ferry was late. “]^[We will rebuild the old lighthouse on the mole,” Ada Holt said][on Monday.]',
        'all words: shared: ![Rain fell on][]~[the][]![town][. “]=[We will rebuild the old lighthouse on the][]![northern][]=[mole,” Ada Holt said][.]![Nobody spoke][.] | ~[The][]![ferry was late][. “]=[We will rebuild the old lighthouse on the mole,” Ada Holt said][]![on Monday][.]',
      ],
    ],
    [
      'statements that cross',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. Rain fell. “Nobody will ever pay for the works in the harbour,” she said.',
        '“Nobody will ever pay for the works in the harbour,” Ada Holt said. It was dark. “We will rebuild the old lighthouse on the northern mole,” she said.',
      ],
      [
        'shared: [“]^[We will rebuild the old lighthouse on the northern mole][,” Ada Holt said. Rain fell. “]^[Nobody will ever pay for the works in the harbour][,” she said.] | [“]^[Nobody will ever pay for the works in the harbour][,” Ada Holt said. It was dark. “]^[We will rebuild the old lighthouse on the northern mole][,” she said.]',
        'all words: shared: [“]![We will][]^[rebuild][]![the][]^[old lighthouse][]![on the][]^[northern mole,” Ada Holt said][.]![Rain fell][. “]=[Nobody will ever pay for the works in the harbour,” she said][.] | [“]=[Nobody will ever pay for the works in the harbour][,”]^[Ada Holt said][.]![It was dark. “We will][]^[rebuild][]![the][]^[old lighthouse][]![on the][]^[northern mole][,”]=[she said][.]',
      ],
    ],
    [
      'a statement in three articles',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. Rain fell.',
        'Rain fell. “We will repair the old lighthouse on the northern mole,” Ada Holt said.',
        'Ada Holt would “rebuild the Old Lighthouse” for us.',
      ],
      [
        'own: – | – | [Ada Holt would “]…[rebuild the Old Lighthouse][” for us.]',
        'shared: [“We will]…[rebuild][]^[the old lighthouse][]^[on the northern mole,” Ada Holt said. Rain fell][.] | ^[Rain fell][. “We will repair]^[the old lighthouse on the northern mole,” Ada Holt said][.] | –',
        'all words: shared: [“]=[We will][]…[rebuild][]=[the old lighthouse on the northern mole,” Ada Holt said][.]^[Rain fell][.] | ^[Rain fell][. “]=[We will][]![repair][]=[the old lighthouse on the northern mole,” Ada Holt said][.] | –',
      ],
    ],
    [
      'words moved within a row',
      [
        'Ada Holt of the council said: “We will rebuild the old lighthouse on the northern mole.”',
        '“We will rebuild the old lighthouse on the northern mole,” said the council’s Ada Holt.',
      ],
      [
        'shared: [Ada Holt of the council said: “]^[We will rebuild the old lighthouse on the northern mole][.”] | [“]^[We will rebuild the old lighthouse on the northern mole][,” said the council’s Ada Holt.]',
        'all words: shared: ^[Ada Holt][]![of the council][]^[said][: “]=[We will rebuild the old lighthouse on the northern mole][.”] | [“]=[We will rebuild the old lighthouse on the northern mole][,”]^[said][]![the council’s][]^[Ada Holt][.]',
      ],
    ],
    [
      'paragraphs',
      [
        'Rain fell.\n\n“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.\n\nThe board met twice.',
        'The board met twice.\n\n“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.\n\nRain fell.',
      ],
      [
        'own: …[Rain fell][.] | …[The board met twice][.]',
        'shared: [“]^[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.] | [“]^[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.]',
        'all words: shared: [“]=[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.] | [“]=[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.]',
        'own: …[The board met twice][.] | …[Rain fell][.]',
      ],
    ],
    [
      'two statements in one sentence',
      [
        '“We will rebuild the old lighthouse on the northern mole. Nobody will ever pay for the works in the harbour,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. Rain fell. “Nobody will ever pay for the works in the harbour,” she said.',
      ],
      [
        'shared: [“]^[We will rebuild the old lighthouse on the northern mole][.] | [“]^[We will rebuild the old lighthouse on the northern mole][,” Ada Holt said.]',
        'all words: shared: [“]=[We will rebuild the old lighthouse on the northern mole][.] | [“]=[We will rebuild the old lighthouse on the northern mole][,”]![Ada Holt said][.]',
        'shared: ^[Nobody will ever pay for the works in the harbour][,” Ada Holt said.] | [Rain fell. “]^[Nobody will ever pay for the works in the harbour][,” she said.]',
        'all words: shared: =[Nobody will ever pay for the works in the harbour][,”]![Ada Holt][]=[said][.] | ![Rain fell][. “]=[Nobody will ever pay for the works in the harbour][,”]![she][]=[said][.]',
      ],
    ],
    [
      'a statement that one prints twice',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. Rain fell. She wants to “rebuild the old lighthouse”.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. It was dark. Nobody spoke.',
      ],
      [
        'shared: [“]^[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][. Rain fell. She wants to “]^[rebuild the old lighthouse][”.] | [“]^[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][. It was dark. Nobody spoke.]',
        'all words: shared: [“]=[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.]![Rain fell. She wants to “rebuild the old lighthouse][”.] | [“]=[We will rebuild the old lighthouse on the northern mole,” Ada Holt said][.]![It was dark. Nobody spoke][.]',
      ],
    ],
    [
      'words that three have in a row without marks',
      [
        'Boats left for the old harbour wall at dawn. Nobody sailed.',
        'Rain. It fell on the old harbour wall.',
        'It was dark. They saw the old Harbor wall at dawn.',
      ],
      [
        'own: [Boats left for]^[the old harbour wall][]^[at dawn][. Nobody sailed.] | [Rain. It fell on]^[the old harbour wall][.] | [It was dark. They saw]^[the old Harbor wall][]^[at dawn][.]',
      ],
    ],
    [
      'nothing in common',
      ['Rain fell on the town.', 'The board met twice.'],
      ['own: [Rain fell on the town.] | [The board met twice.]'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(drawColumns(texts)).toEqual(expected);
  });
});
