import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import type { EditorNote, EditorQuote } from '../../../../src/core/content-model.ts';
import type { EventAnalysis, Reading } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { tellStatements } from '../../../support/statements.ts';

const DAILY = `“We will open the harbour before the first frost,” Holt said.

“A shameful retreat,” Holt added.

The council is tired of waiting.`;
const HERALD = `Holt promised that boats would sail again by winter.

“A shameful retreat,” Crane said. He spoke of “talking points”.`;

const place = { file: 'content/events/harbour.md', line: 7, column: 5 };
const daily = (words: string): EditorQuote => ({ article: 'daily', words });
const herald = (words: string): EditorQuote => ({ article: 'herald', words });

type Note = EditorNote extends infer N ? (N extends EditorNote ? Omit<N, 'place'> : never) : never;

function analyze(...notes: Note[]): EventAnalysis {
  const entry = { ...someEvent, notes: notes.map((note) => ({ ...note, place }) as EditorNote) };
  return analyzeEvent(entry, [toArticle('daily', DAILY), toArticle('herald', HERALD)], []);
}

function readingsOf(
  { statements, articles }: EventAnalysis,
  words: string,
): (readonly [string, string, string])[] {
  const textOf = (reading: Reading) =>
    reading.places
      .flatMap(({ spans }) => spans)
      .map((span) => articles.find(({ id }) => id === reading.article)?.text.slice(span.start, span.end))
      .join(' | ');
  const found = statements.find(({ readings }) =>
    readings.some((reading) => textOf(reading).includes(words)),
  );
  return (found?.readings ?? []).map((reading) => [reading.treatment, reading.by, textOf(reading)]);
}

describe('an editor’s note', () => {
  test('is not needed to keep two speakers apart', () => {
    expect(readingsOf(analyze(), 'shameful')).toEqual([
      ['verbatim', 'program', 'A shameful retreat,'],
      ['absent', 'program', ''],
    ]);
  });

  test('joins what the program kept apart', () => {
    const event = analyze({
      kind: 'join',
      quotes: [daily('“A shameful retreat,”'), herald('“A shameful retreat,”')],
    });
    expect(readingsOf(event, 'shameful')).toEqual([
      ['verbatim', 'editor', 'A shameful retreat,'],
      ['verbatim', 'editor', 'A shameful retreat,'],
    ]);
    expect(event.statements[0]?.by).toBe('editor');
  });

  test('sets a speaker, and the program joins by it', () => {
    const event = analyzeEvent(
      {
        ...someEvent,
        notes: [{ kind: 'speaker', speaker: 'holt', quote: herald('“A shameful retreat,”'), place }],
      },
      [toArticle('daily', DAILY), toArticle('herald', HERALD)],
      [{ id: 'holt', name: 'Holt', aliases: [] }],
    );
    const quotation = event.quotations.find(({ article, marks }) => article === 'herald' && marks !== 'none');
    expect(quotation?.speaker).toMatchObject({ id: 'holt', name: 'Holt', chain: 'editor' });
    expect(readingsOf(event, 'shameful').map(([treatment]) => treatment)).toEqual(['verbatim', 'verbatim']);
  });

  test('splits what the program would join', () => {
    const join: Note = { kind: 'join', quotes: [daily('A shameful retreat'), herald('A shameful retreat')] };
    const event = analyze(join, { kind: 'split', quotes: [herald('A shameful retreat')] });
    expect(readingsOf(event, 'shameful').map(([treatment]) => treatment)).toEqual(['verbatim', 'absent']);
    // What was taken out is a statement of its own.
    const printing = event.statements.filter(({ readings }) =>
      readings.some(({ article, treatment }) => article === 'herald' && treatment === 'verbatim'),
    );
    expect(printing.some(({ by }) => by === 'editor')).toBe(true);
    expect(event.statements.every(({ readings }) => readings.some(({ places }) => places.length > 0))).toBe(
      true,
    );
  });

  test('says that a sentence reports a statement in other words', () => {
    const event = analyze({
      kind: 'reported',
      quote: herald('boats would sail again by winter'),
      of: daily('We will open the harbour before the first frost'),
    });
    expect(readingsOf(event, 'open the harbour')).toEqual([
      ['verbatim', 'program', 'We will open the harbour before the first frost,'],
      ['reported', 'editor', 'boats would sail again by winter'],
    ]);
  });

  test('takes words in marks that are no quotation out of the statements', () => {
    expect(readingsOf(analyze(), 'talking points')).toHaveLength(2);
    const event = analyze({ kind: 'not-a-quotation', quote: herald('“talking points”') });
    expect(readingsOf(event, 'talking points')).toHaveLength(0);
    expect(event.quotations.find(({ why }) => why.includes('editor'))?.kind).toBe('term');
  });

  test('says whether one statement was translated', () => {
    const event = analyze({ kind: 'translated', quote: daily('A shameful retreat'), translated: true });
    expect(event.statements.map(({ translated }) => translated).sort()).toEqual(
      [null, null, null, true].slice(-event.statements.length).sort(),
    );
  });

  test('on a speaker or on no quotation sets nothing else of a statement', () => {
    const event = analyze({ kind: 'not-a-quotation', quote: herald('“talking points”') });
    expect(event.statements.map(({ by, translated }) => [by, translated])).toEqual(
      event.statements.map(() => ['program', null]),
    );
  });

  test('leaves no statement without words when it has moved the only ones', () => {
    const event = analyze({
      kind: 'reported',
      quote: herald('A shameful retreat'),
      of: daily('We will open the harbour before the first frost'),
    });
    expect(event.statements.filter(({ anchors }) => anchors.length === 0)).toEqual([]);
    expect(readingsOf(event, 'open the harbour').map(([treatment]) => treatment)).toEqual([
      'verbatim',
      'reported',
    ]);
  });
});

describe('a note that points at little', () => {
  const idsOf = ({ statements }: EventAnalysis) => statements.map(({ id }) => id);

  test.each<[string, Note]>([
    [
      'a join of words that nobody prints',
      { kind: 'join', quotes: [daily('no such words'), herald('nor these')] },
    ],
    ['a join of one quotation', { kind: 'join', quotes: [daily('A shameful retreat')] }],
    ['a split of words that nobody prints', { kind: 'split', quotes: [daily('no such words')] }],
    [
      'a translation of words that nobody prints',
      { kind: 'translated', quote: daily('no'), translated: true },
    ],
    [
      'a paraphrase of words that nobody prints',
      { kind: 'reported', quote: herald('boats would sail again'), of: daily('no such words') },
    ],
  ])('%s changes no statement', (_name, note) => {
    const plain = analyze();
    expect(idsOf(analyze(note))).toEqual(idsOf(plain));
    expect(analyze(note).statements.map(({ by }) => by)).toEqual(plain.statements.map(({ by }) => by));
  });

  test('a join of one and of words that nobody prints loses none', () => {
    const event = analyze({ kind: 'join', quotes: [daily('A shameful retreat'), herald('no such words')] });
    expect(idsOf(event).toSorted()).toEqual(idsOf(analyze()).toSorted());
  });

  test('a join of a quotation with words without marks makes these a reading', () => {
    const event = analyze({
      kind: 'join',
      quotes: [daily('We will open the harbour'), herald('boats would sail again by winter')],
    });
    expect(readingsOf(event, 'open the harbour')).toEqual([
      ['verbatim', expect.any(String), 'We will open the harbour before the first frost,'],
      ['unmarked', 'editor', 'boats would sail again by winter'],
    ]);
    const places = event.statements.flatMap(({ readings }) =>
      readings.flatMap((reading) => (reading.treatment === 'unmarked' ? reading.places : [])),
    );
    expect(places.map(({ marked, quotation }) => [marked, quotation])).toEqual([[false, null]]);
  });

  test('a split of words without marks keeps them out of the statement', () => {
    const texts = [
      '“We will rebuild the old lighthouse on the northern mole,” Holt said.',
      'Holt said they will rebuild the old lighthouse on the northern mole.',
    ];
    const analyzeWith = (notes: EditorNote[]) =>
      analyzeEvent(
        { ...someEvent, notes },
        texts.map((text, at) => toArticle(at === 0 ? 'daily' : 'herald', text)),
        [],
      );
    const quotes = [daily('rebuild the old lighthouse'), herald('rebuild the old lighthouse')];
    const treatments = (notes: EditorNote[]) =>
      readingsOf(analyzeWith(notes), 'rebuild the old').map(([treatment]) => treatment);
    expect(treatments([])).toEqual(['verbatim', 'unmarked']);
    expect(treatments([{ kind: 'split', quotes, place }])).toEqual(['verbatim', 'absent']);
  });
});

describe('the words of a note', () => {
  const SAID = 'Holt said: “We open the harbour in the spring. Nobody will be turned away by us. We wait.”';
  /** Which sentences are said to be translated when a note points at some words. */
  const touched = (words: string) => {
    const note = { kind: 'translated', quote: { article: 'daily', words }, translated: true, place } as const;
    const text = `${SAID}\n\nCrane said: “The boats are late.”`;
    const { statements } = analyzeEvent(
      { ...someEvent, notes: [note] },
      [toArticle('daily', text), toArticle('herald', 'Rain fell.')],
      [],
    );
    return statements
      .filter(({ translated, by }) => translated === true && by === 'editor')
      .map(({ base }) => text.slice(base.pieces[0]?.start, base.pieces[0]?.end))
      .toSorted();
  };

  test.each([
    ['a few of a sentence’s words', 'in the spring', ['We open the harbour in the spring.']],
    ['a sentence', 'We wait.', ['We wait.']],
    [
      'two sentences',
      'We open the harbour in the spring. Nobody will be turned away by us.',
      ['Nobody will be turned away by us.', 'We open the harbour in the spring.'],
    ],
    [
      'one and the end of the one before',
      'the spring. Nobody will be turned away by us.',
      ['Nobody will be turned away by us.'],
    ],
    ['words that are not there', 'in the autumn', []],
  ])('point at what they are most of, or a part of: %s', (_case, words, sentences) => {
    expect(touched(words)).toEqual(sentences);
  });

  const kindAfter = (words: string) =>
    analyze({ kind: 'not-a-quotation', quote: herald(words) }).quotations.flatMap(
      ({ why, article, ...span }) => (why.includes('editor') ? [HERALD.slice(span.start, span.end)] : []),
    );

  test('mean the quotation that they are half of, or that is half of them', () => {
    expect(kindAfter('He spoke of “talking')).toEqual(['talking points']);
    expect(kindAfter('Crane said. He spoke of “talking points')).toEqual(['talking points']);
    expect(kindAfter('retreat,” Crane said. He spoke')).toEqual([]);
  });
});

describe('a note that one quotation reports another in other words', () => {
  const SHUT = '“We will shut the northern mole in October,” Holt said.';
  const COLD = '“The boats cannot sail in ice,” Holt said.';
  const told = (texts: readonly string[], what: EditorQuote, of: EditorQuote): string[] => {
    const articles = texts.map((text, index) => toArticle(['a', 'b', 'c', 'd'][index] ?? '', text));
    const notes: EditorNote[] = [{ kind: 'reported', quote: what, of, place }];
    const event = analyzeEvent({ ...someEvent, notes }, articles, []);
    const articleOf = (anchor: string) => event.units.find((unit) => unit.anchor === anchor)?.article ?? '';
    const by = event.statements.map(
      (statement) => `by the ${statement.by}, of ${statement.anchors.map(articleOf).join(' ')}`,
    );
    return [...tellStatements(event), ...by];
  };
  const from = (article: string, words: string): EditorQuote => ({ article, words });

  test.each<[string, string[], EditorQuote, EditorQuote, string[]]>([
    [
      'of a statement of two articles, whichever of them it names',
      [SHUT, SHUT, COLD, COLD],
      from('c', 'The boats cannot sail'),
      from('b', 'shut the northern mole'),
      [
        'Holt: We will shut the northern mole in October,',
        'a verbatim 8/8 We will shut the northern mole in October,',
        'b verbatim 8/8 We will shut the northern mole in October,',
        'c reported 0/8 The boats cannot sail in ice,',
        'd absent',
        'Holt: The boats cannot sail in ice,',
        'a absent',
        'b absent',
        'c absent (remark: The boats cannot sail in ice)',
        'd verbatim 6/6 The boats cannot sail in ice,',
        'by the editor, of a b c',
        'by the program, of d',
      ],
    ],
    [
      'by an earlier article',
      [COLD, SHUT],
      from('a', 'The boats cannot sail'),
      from('b', 'shut the northern mole'),
      [
        'Holt: We will shut the northern mole in October,',
        'a reported 0/8 The boats cannot sail in ice,',
        'b verbatim 8/8 We will shut the northern mole in October,',
        'by the editor, of a b',
      ],
    ],
    [
      'of words that nobody prints',
      [SHUT, COLD],
      from('b', 'The boats cannot sail'),
      from('a', 'no such words'),
      [
        'Holt: We will shut the northern mole in October,',
        'a verbatim 8/8 We will shut the northern mole in October,',
        'b absent',
        'Holt: The boats cannot sail in ice,',
        'a absent',
        'b verbatim 6/6 The boats cannot sail in ice,',
        'by the program, of a',
        'by the program, of b',
      ],
    ],
    [
      'of the statement that it is in by itself',
      [SHUT, SHUT],
      from('b', 'shut the northern mole'),
      from('a', 'shut the northern mole'),
      [
        'Holt: We will shut the northern mole in October,',
        'a verbatim 8/8 We will shut the northern mole in October,',
        'b reported 0/8 We will shut the northern mole in October,',
        'by the editor, of a b',
      ],
    ],
  ])('%s', (_name, texts, what, of, expected) => {
    expect(told(texts, what, of)).toEqual(expected);
  });
});
