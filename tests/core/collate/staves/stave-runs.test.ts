import { describe, expect, test } from 'vitest';
import { runStaves, type StaveRun, stavesClass } from '../../../../src/core/collate/staves/stave-runs.ts';
import type { StaveCell, StaveColumn, StaveRow, Staves } from '../../../../src/core/collate/staves/staves.ts';

/**
 * Staves from lines of cells under the words of the base: `=` the same in marks, `-` the same without, `~word` the
 * same but for its spelling, `.` a gap, another word itself, `&` one more column of it, `=+word` with a word added.
 */
function set(base: string, ...lines: string[]): Staves {
  const words = base.split(' ');
  const columns = words.map((text, index): StaveColumn => ({
    text,
    after: index < words.length - 1 ? ' ' : '',
    opening: '',
    insertion: '',
  }));
  const rows = lines.map((line, index): StaveRow => ({
    article: `article-${index}`,
    field: 'body',
    text: '',
    marked: !line.includes('-'),
    isBase: index === 0,
    before: '',
    cells: line.split(' ').map(toCell),
  }));
  return {
    base: 'article-0',
    columns,
    rows,
    groups: rows.map((_, index) => [index]),
  };
}

function toCell(notation: string): StaveCell {
  const [here = '', added = ''] = notation.split('+');
  const cell = { marked: true, isMain: true, span: null, added: added.replaceAll('_', ' '), text: here };
  if (here === '=') return { ...cell, kind: 'same' };
  if (here === '-') return { ...cell, kind: 'same', marked: false };
  if (here === '.') return { ...cell, kind: 'gap', text: '' };
  if (here === '&') return { ...cell, kind: 'other', text: '' };
  if (here.startsWith('~')) return { ...cell, kind: 'trivial', text: here.slice(1) };
  return { ...cell, kind: 'other', text: here.replaceAll('_', ' ') };
}

/** `[we ]{m1}[shall]{m1 will@2}` and so on: each run with its lines and its glosses. */
function print(runs: readonly StaveRun[]): string {
  return runs
    .map(({ text, lines, glosses }) => {
      const drawn = lines.flatMap((line, stave) => (line === 'none' ? [] : `${line[0]}${stave + 1}`));
      return `[${text}]{${[...drawn, ...glosses.map((gloss) => `${gloss.text}@${gloss.stave + 1}`)].join(' ')}}`;
    })
    .join('');
}

describe('runStaves(staves)', () => {
  test.each([
    ['draws one run where nothing changes', set('we shall not rest', '= = = ='), '[we shall not rest]{m1}'],
    [
      'breaks a run where a line ends, and keeps the space with the words of both lines',
      set('we shall not rest', '= = = =', '= = . .'),
      '[we shall]{m1 m2}[ not rest]{m1}',
    ],
    [
      'tells words in marks from words without',
      set('we shall not rest', '= = = =', '. - - .'),
      '[we ]{m1}[shall not]{m1 u2}[ rest]{m1}',
    ],
    [
      'sets another word under the word whose place it takes',
      set('we shall not rest', '= = = =', '= will = ='),
      '[we]{m1 m2}[ ]{m1}[shall]{m1 will@2}[ ]{m1}[not rest]{m1 m2}',
    ],
    [
      'keeps the line of a word that is spelt otherwise',
      set('the normalisation process', '= = =', '= ~normalization ='),
      '[the ]{m1 m2}[normalisation]{m1 m2 normalization@2}[ process]{m1 m2}',
    ],
    [
      'sets few other words under the few words they stand for',
      set('regarding the sending', '= = =', 'on_dispatching & ='),
      '[regarding the]{m1 on dispatching@2}[ ]{m1}[sending]{m1 m2}',
    ],
    [
      'keeps the line of two words that are written as one',
      set('the sea floor opens', '= = = =', '= ~seafloor ~ ='),
      '[the ]{m1 m2}[sea]{m1 m2 seafloor@2}[ floor opens]{m1 m2}',
    ],
    [
      'gives added words a place of their own',
      set('we shall rest', '= = =', '= =+not_ever ='),
      '[we shall]{m1 m2}[]{not ever@2}[ rest]{m1 m2}',
    ],
    [
      'tells of many added words that there are more',
      set('we shall rest', '= = =', '= =+not_ever_on_any_day_of_it ='),
      '[we shall]{m1 m2}[]{not ever on …@2}[ rest]{m1 m2}',
    ],
  ])('%s', (_name, staves, expected) => {
    expect(print(runStaves(staves))).toBe(expected);
  });

  test('sets the last of many words before the base, and a sign for the others', () => {
    const staves = set('not rest', '= =', '= =');
    const [base, other] = staves.rows;
    const rows = [base, { ...other, before: 'we have said again and again that we shall' }] as StaveRow[];
    expect(print(runStaves({ ...staves, rows }))).toBe('[]{… that we shall@2}[not rest]{m1 m2}');
  });

  test('has the words of the base and nothing else', () => {
    const base = 'we shall not rest until the harbour is open again';
    const runs = runStaves(
      set(
        base,
        '= = = = = = = = = =',
        'nobody & & will_ever_rest_before_it = = . = = =+tomorrow',
        '. - - . . . ~Harbor . . .',
      ),
    );
    expect(runs.map(({ text }) => text).join('')).toBe(base);
  });
});

/** The same staves with a reporter’s words before the first column and behind the one given. */
function withInsertion(staves: Staves, { opening = '', insertion = '', after = 1 }): Staves {
  const columns = staves.columns.map((column, index) => ({
    ...column,
    opening: index === 0 ? opening : '',
    insertion: index === after ? insertion : '',
  }));
  return { ...staves, columns };
}

describe('a reporter’s words between those of the base', () => {
  test.each<[string, { opening?: string; insertion?: string; after?: number }, string]>([
    [
      'break every line, and the space before them is nobody’s',
      { insertion: ' [now]' },
      '[we shall]{m1 m2}[ ]{}[[now]]{}[ ]{}[rest]{m1 m2}',
    ],
    [
      'stand close to the word where no space is',
      { insertion: '[s]' },
      '[we shall]{m1 m2}[[s]]{}[ ]{}[rest]{m1 m2}',
    ],
    ['come before the first word', { opening: '[now] ' }, '[[now]]{}[ ]{}[we shall rest]{m1 m2}'],
    ['come last', { insertion: ' [now]', after: 2 }, '[we shall rest]{m1 m2}[ ]{}[[now]]{}'],
    ['are none where there is nothing but a space', { opening: ' ' }, '[we shall rest]{m1 m2}'],
  ])('%s', (_fact, inserted, expected) => {
    const runs = runStaves(withInsertion(set('we shall rest', '= = =', '= = ='), inserted));
    expect(print(runs)).toBe(expected);
    expect(runs.filter(({ kind }) => kind === 'insertion').map(({ text }) => text)).toEqual(
      [inserted.opening, inserted.insertion].flatMap((words) => words?.trim() || []),
    );
    expect(runs.every(({ lines }) => lines.length === 2)).toBe(true);
  });
});

describe('other words of one reading under neighboring words', () => {
  test.each<[string, Staves, string]>([
    [
      'are one cell',
      set('we shall rest', '= = =', '= will sit'),
      '[we]{m1 m2}[ ]{m1}[shall rest]{m1 will sit@2}',
    ],
    [
      'are one of three',
      set('we shall not rest', '= = = =', '= will ever sit'),
      '[we]{m1 m2}[ ]{m1}[shall not rest]{m1 will ever sit@2}',
    ],
    [
      'are two where one is a spelling alone',
      set('we shall rest', '= = =', '= will ~Rest'),
      '[we]{m1 m2}[ ]{m1}[shall]{m1 will@2}[ ]{m1}[rest]{m1 m2 Rest@2}',
    ],
    [
      'are two of two readings',
      set('we shall rest', '= = =', '= will =', '= = sit'),
      '[we]{m1 m2 m3}[ ]{m1 m3}[shall]{m1 m3 will@2}[ ]{m1}[rest]{m1 m2 sit@3}',
    ],
    [
      'are two where both readings have other words there',
      set('we shall rest', '= = =', '= will sit', '= must sit'),
      '[we]{m1 m2 m3}[ ]{m1}[shall]{m1 will@2 must@3}[ ]{m1}[rest]{m1 sit@2 sit@3}',
    ],
    [
      'are two where a line ends between them',
      set('we shall rest', '= = .', '= will sit'),
      '[we]{m1 m2}[ ]{m1}[shall]{m1 will@2}[ ]{}[rest]{sit@2}',
    ],
    [
      'are one as long as they need no more than 26 letters',
      set('we ourselves rebuild', '= = =', '= unquestionab repurchasing1'),
      '[we]{m1 m2}[ ]{m1}[ourselves rebuild]{m1 unquestionab repurchasing1@2}',
    ],
    [
      'are two where they need more',
      set('we ourselves rebuild', '= = =', '= unquestionabl repurchasing1'),
      '[we]{m1 m2}[ ]{m1}[ourselves]{m1 unquestionabl@2}[ ]{m1}[rebuild]{m1 repurchasing1@2}',
    ],
    [
      'are two where what is added stands between',
      set('we shall rest', '= = =', '= will+not sit'),
      '[we]{m1 m2}[ ]{m1}[shall]{m1 will@2}[]{not@2}[ ]{m1}[rest]{m1 sit@2}',
    ],
  ])('%s', (_fact, staves, expected) => {
    expect(print(runStaves(staves))).toBe(expected);
  });
});

test('a joint breaks every line, since nobody prints both sides together', () => {
  const staves = set('we shall rest', '= = =', '= = =');
  const columns = staves.columns.map((column, index) =>
    index === 1 ? { ...column, after: 'joint' } : column,
  );
  expect(print(runStaves({ ...staves, columns } as Staves))).toBe('[we shall]{m1 m2}[ ]{}[rest]{m1 m2}');
});

describe('stavesClass(staves)', () => {
  test('draws eight staves of ten, and the base is whole', () => {
    const others = 'a b c d e f g h i'.split(' ').map((word) => `= ${word}`);
    const staves = set('we shall', '= =', ...others);
    expect(stavesClass(staves)).toBe('staves words n8 ng');
    expect(runStaves(staves).flatMap(({ glosses }) => glosses.map(({ text }) => text))).toEqual(
      'a b c d e f g'.split(' '),
    );
    expect(runStaves(staves).every(({ lines }) => lines.length === 8)).toBe(true);
  });

  test('names each stave, and whether it needs room for words', () => {
    expect(stavesClass(set('we shall', '= =', '= will', '= ='))).toBe('staves words n3 ng');
    expect(stavesClass(set('we shall', '= =', '= ~Shall'))).toBe('staves words n2 nt');
    expect(stavesClass(set('we shall', '= =', '~We will'))).toBe('staves words n2 ng');
    expect(stavesClass(set('we shall', '= ='))).toBe('staves words n1');
  });
});
