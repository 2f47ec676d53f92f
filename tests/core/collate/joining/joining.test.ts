import { describe, expect, test } from 'vitest';
import { Clustering, fullest, joinUnits } from '../../../../src/core/collate/joining/joining.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';
import { toArticle } from '../../../support/articles.ts';
import { analyzeTexts, tellStatements } from '../../../support/statements.ts';

describe('which units are one statement', () => {
  test.each<[string, string[], string[]]>([
    [
      'what one article prints twice, long',
      [
        '“We will rebuild the old lighthouse,” Ada Holt said.\n\nThe council met.\n\n“We will rebuild the old lighthouse,” Ada Holt said.',
        'It rained.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse,',
        'a verbatim 6/6 We will rebuild the old lighthouse, | We will rebuild the old lighthouse,',
        'b absent',
      ],
    ],
    [
      'what one article prints twice, short',
      [
        '“We will rebuild it,” Ada Holt said.\n\nThe council met.\n\n“We will rebuild it,” Ada Holt said.',
        'It rained.',
      ],
      [
        'Ada Holt: We will rebuild it,',
        'a verbatim 4/4 We will rebuild it,',
        'b absent',
        'Ada Holt: We will rebuild it,',
        'a verbatim 4/4 We will rebuild it,',
        'b absent',
      ],
    ],
    [
      'what one article prints twice, short, and another once',
      [
        '“Quarrelsome lighthouse keepers,” Ada Holt said.\n\nThe council met.\n\n“Quarrelsome lighthouse keepers,” Ada Holt said.',
        '“Quarrelsome lighthouse keepers,” Ada Holt said.',
      ],
      [
        'Ada Holt: Quarrelsome lighthouse keepers,',
        'a verbatim 3/3 Quarrelsome lighthouse keepers, | Quarrelsome lighthouse keepers,',
        'b verbatim 3/3 Quarrelsome lighthouse keepers,',
      ],
    ],
    [
      'five words twice, and six',
      [
        '“We rebuild the old lighthouse,” Ada Holt said.\n\nThe council met.\n\n“We rebuild the old lighthouse,” Tom Reid said.\n\n“We rebuild the very old quay,” Ada Holt said.\n\nIt snowed.\n\n“We rebuild the very old quay,” Tom Reid said.',
        'It rained.',
      ],
      [
        'Ada Holt: We rebuild the old lighthouse,',
        'a verbatim 5/5 We rebuild the old lighthouse,',
        'b absent',
        'Tom Reid: We rebuild the old lighthouse,',
        'a verbatim 5/5 We rebuild the old lighthouse,',
        'b absent',
        'Ada Holt: We rebuild the very old quay,',
        'a verbatim 6/6 We rebuild the very old quay, | We rebuild the very old quay,',
        'b absent',
      ],
    ],
    [
      'two parts of one sentence in one article',
      [
        '“We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,” Ada Holt said.',
        'Ada Holt would “rebuild the old lighthouse on the northern mole”. She would “sell the rusty ferry to the islands”.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,',
        'a verbatim 18/18 We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,',
        'b cut 15/18 rebuild the old lighthouse on the northern mole | sell the rusty ferry to the islands',
      ],
    ],
    [
      'the longer that holds the shorter',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. It rained. She said they would “rebuild the old lighthouse”.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole, | rebuild the old lighthouse',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'two long ones that a few words of a third would bridge',
      [
        '“We will rebuild the quarrelsome lighthouse before the winter comes to the islands,” Ada Holt said.',
        '“Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,” Ada Holt said.',
        'Ada Holt spoke of “the quarrelsome lighthouse”.',
      ],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse before the winter comes to the islands,',
        'a verbatim 13/13 We will rebuild the quarrelsome lighthouse before the winter comes to the islands,',
        'b absent (remark: the quarrelsome lighthouse)',
        'c trimmed 3/13 the quarrelsome lighthouse',
        'Ada Holt: Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,',
        'a absent (remark: the quarrelsome lighthouse)',
        'b verbatim 14/14 Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,',
        'c absent (remark: the quarrelsome lighthouse)',
      ],
    ],
    [
      'a few words and the sentence around them',
      [
        '“We will rebuild the quarrelsome lighthouse,” Ada Holt said. “We will sell the quarrelsome lighthouse,” she said.',
        'Ada Holt would sell “the quarrelsome lighthouse”.',
      ],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse,',
        'a verbatim 6/6 We will rebuild the quarrelsome lighthouse,',
        'b absent (remark: the quarrelsome lighthouse)',
        'Ada Holt: We will sell the quarrelsome lighthouse,',
        'a verbatim 6/6 We will sell the quarrelsome lighthouse,',
        'b unmarked 4/6 would sell “the quarrelsome lighthouse',
      ],
    ],
    [
      'a few words of nobody',
      ['“We will rebuild the quarrelsome lighthouse,” Ada Holt said.', 'The “quarrelsome lighthouse” fell.'],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse,',
        'a verbatim 6/6 We will rebuild the quarrelsome lighthouse,',
        'b absent (remark: The “quarrelsome lighthouse)',
      ],
    ],
    [
      'right beside a sentence that has joined, three words',
      [
        '“We will rebuild the old lighthouse on the northern mole. It is ours now,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole. It is ours then,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'Ada Holt: It is ours now,',
        'a verbatim 4/4 It is ours now,',
        'b reworded 3/4 tied It is ours then,',
      ],
    ],
    [
      'right beside a sentence that has joined, two words',
      [
        '“We will rebuild the old lighthouse on the northern mole. It is ours now,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole. It is theirs,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'Ada Holt: It is ours now,',
        'a verbatim 4/4 It is ours now,',
        'b reworded 0/4 It is theirs,',
      ],
    ],
    [
      'said and denied',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        'Ada Holt never said “we will rebuild the old lighthouse on the northern mole”.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b absent (denied: we will rebuild the old lighthouse on the northern mole)',
        'Ada Holt (denied): we will rebuild the old lighthouse on the northern mole',
        'a absent (remark: We will rebuild the old lighthouse on the northern mole)',
        'b verbatim 10/10 we will rebuild the old lighthouse on the northern mole',
      ],
    ],
    [
      'a name that is spelt otherwise',
      [
        '“The road to Khankendi is closed to every convoy,” Ada Holt said.',
        '“The road to Khankandi is closed to every convoy,” Ada Holt said.',
      ],
      [
        'Ada Holt: The road to Khankendi is closed to every convoy,',
        'a verbatim 9/9 The road to Khankendi is closed to every convoy,',
        'b reworded 8/9 tied The road to Khankandi is closed to every convoy,',
      ],
    ],
    [
      'other speakers, nearly all',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“They will rebuild the old lighthouse on the northern mole,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b reworded 9/10 tied credits Tom Reid They will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'other speakers, half',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“They will rebuild the old lighthouse if the rusty ferry pays,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b absent (speaker: will rebuild the old lighthouse)',
        'Tom Reid: They will rebuild the old lighthouse if the rusty ferry pays,',
        'a absent (speaker: will rebuild the old lighthouse)',
        'b verbatim 11/11 They will rebuild the old lighthouse if the rusty ferry pays,',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(tellStatements(analyzeTexts(...texts))).toEqual(expected);
  });
});

const articles = new Map(['a', 'b', 'c'].map((id, rank) => [id, { article: toArticle(id, ''), rank }]));

/** A unit of an article at a place: `a3 we go now`. */
function toUnit(notation: string): OwnUnit {
  const [place = '', ...words] = notation.split(' ');
  const from = articles.get(place.charAt(0)) ?? { article: toArticle('z', ''), rank: 9 };
  const start = Number(place.slice(1));
  return {
    ...from,
    field: 'body',
    spans: [{ start, end: start + 1 }],
    words: words.map((form, at) => ({ form, text: form, start: at, end: at + 1 })),
    gapsAfter: new Set(),
    quotation: null,
    speaker: null,
    factuality: 'said',
    number: 0,
    afterDots: false,
  };
}

const weights = { bits: () => 10, isRare: () => false };

/** An edge between units by their numbers, with the words of either that are linked; all where none are given. */
type LinkedPair = readonly [a: number, b: number, inA?: readonly number[], inB?: readonly number[]];

function cluster(notations: readonly string[], pairs: readonly LinkedPair[]): string[] {
  const units = notations.map(toUnit);
  const edges = pairs.map(([at, other, inA, inB]) => {
    const [a, b] = [units[at] as OwnUnit, units[other] as OwnUnit];
    return { a, b, link: { strength: 1, inA: inA ?? [...a.words.keys()], inB: inB ?? [...b.words.keys()] } };
  });
  const clusters = joinUnits(units, edges, weights).clusters();
  // Every unit lies in exactly one cluster.
  expect(new Set(clusters.flat()).size).toBe(units.length);
  expect(clusters.flat()).toHaveLength(units.length);
  return clusters.map((own) => own.map((unit) => notations[units.indexOf(unit)]?.split(' ')[0]).join('='));
}

describe('joinUnits(units, edges, weights)', () => {
  test.each<[string, string[], LinkedPair[], string[]]>([
    ['leaves alone what nothing links', ['a0 one', 'b0 two'], [], ['a0', 'b0']],
    ['joins what is linked', ['a0 one two', 'b0 one two'], [[0, 1]], ['a0=b0']],
    ['lists units and clusters in the event’s order', ['b0 x', 'a9 y', 'a0 x'], [[0, 2]], ['a0=b0', 'a9']],
    [
      'joins through a third where the fullest of both are linked',
      ['a0 one two', 'b0 one two', 'c0 one two'],
      [
        [0, 1],
        [1, 2],
      ],
      ['a0=b0=c0'],
    ],
    [
      'joins through a third nothing whose fullest are not linked',
      ['a0 one two three', 'b0 one', 'c0 one four five'],
      [
        [0, 1],
        [1, 2],
      ],
      ['a0=b0', 'c0'],
    ],
    [
      'joins no two units of an article through a third',
      ['a0 one two', 'a5 three four', 'b0 one two'],
      [
        [0, 2, [0, 1], [0, 1]],
        [1, 2, [0, 1], [0, 1]],
      ],
      ['a0=b0', 'a5'],
    ],
    [
      'joins two of an article that answer to different words of one partner',
      ['a0 one two', 'a5 three four', 'b0 one two three four'],
      [
        [0, 2, [0, 1], [0, 1]],
        [1, 2, [0, 1], [2, 3]],
      ],
      ['a0=a5=b0'],
    ],
    [
      'still does where a third of the fewer words is common to both',
      ['a0 one two three', 'a5 three four five', 'b0 one two three four five'],
      [
        [0, 2, [0, 1, 2], [0, 1, 2]],
        [1, 2, [0, 1, 2], [2, 3, 4]],
      ],
      ['a0=a5=b0'],
    ],
    [
      'does not where half of the fewer words is common to both',
      ['a0 one two', 'a5 two three', 'b0 one two three'],
      [
        [0, 2, [0, 1], [0, 1]],
        [1, 2, [0, 1], [1, 2]],
      ],
      ['a0=b0', 'a5'],
    ],
    [
      'joins two of an article of which one has all the other’s words',
      ['a0 one two three', 'a5 one two', 'b0 one two three'],
      [
        [0, 2],
        [1, 2, [0, 1], [0, 1]],
      ],
      ['a0=a5=b0'],
    ],
    ['puts six words again where they stood first', ['a0 a b c d e f', 'a5 a b c d e f'], [], ['a0=a5']],
    ['leaves five words again alone', ['a0 a b c d e', 'a5 a b c d e'], [], ['a0', 'a5']],
    [
      'lets four equal units of few words join by themselves, and the others follow',
      ['a0 x', 'a1 x', 'a2 x', 'a3 x', 'a4 x', 'b0 x'],
      [
        [0, 5],
        [1, 5],
        [4, 5],
      ],
      ['a0=a1=a4=b0', 'a2', 'a3'],
    ],
    [
      'lets none follow whose first has joined nothing of another article',
      ['a0 x', 'a1 x', 'a2 x', 'a3 x', 'a4 x', 'b0 y'],
      [],
      ['a0', 'a1', 'a2', 'a3', 'a4', 'b0'],
    ],
  ])('%s', (_fact, notations, pairs, expected) => {
    expect(cluster(notations, pairs)).toEqual(expected);
  });
});

describe('Clustering', () => {
  test('says which units are one, and joins each pair once', () => {
    const [a, b, c] = ['a0 x', 'b0 x', 'c0 y'].map(toUnit) as [OwnUnit, OwnUnit, OwnUnit];
    const clustering = new Clustering([a, b, c], [], weights);
    expect([clustering.areOne(a, b), clustering.areOne(a, a)]).toEqual([false, true]);
    expect(clustering.join(a, b)).toBe(true);
    expect(clustering.join(a, b)).toBe(false);
    expect(clustering.join(b, c)).toBe(false);
    expect([clustering.areOne(a, b), clustering.areOne(b, c)]).toEqual([true, false]);
    expect(clustering.clusterOf(a)).toEqual([a, b]);
    expect(clustering.clusterOf(c)).toEqual([c]);
  });

  test('knows a unit that it was not given as one by itself', () => {
    const [a, stranger] = ['a0 x', 'b0 x'].map(toUnit) as [OwnUnit, OwnUnit];
    const clustering = new Clustering([a], [], weights);
    expect(clustering.clusterOf(stranger)).toEqual([stranger]);
    expect(clustering.join(a, stranger)).toBe(false);
    clustering.follow(stranger, a);
    clustering.follow(a, stranger);
    expect(clustering.clusters()).toEqual([[a]]);
  });

  test('lets a repetition follow once, and none that has joined something itself', () => {
    const [a, again, b] = ['a0 a b c d e f', 'a5 a b c d e f', 'b0 a b'].map(toUnit) as [
      OwnUnit,
      OwnUnit,
      OwnUnit,
    ];
    const link = { strength: 1, inA: [0, 1], inB: [0, 1] };
    const clustering = new Clustering([a, again, b], [{ a: again, b, link }], weights);
    clustering.follow(again, a);
    expect(clustering.clusters()).toEqual([[a, again], [b]]);
    const other = new Clustering([a, again, b], [{ a: again, b, link }], weights);
    other.join(again, b);
    other.follow(again, a);
    expect(other.clusters()).toEqual([[a], [again, b]]);
  });
});

describe('fullest(units)', () => {
  test.each<[string[], string]>([
    [['a0 one'], 'a0 one'],
    [['a0 one', 'b0 one two'], 'b0 one two'],
    [['b0 one two', 'a0 one'], 'b0 one two'],
    [['b0 one two', 'a0 one two'], 'a0 one two'],
    [['a0 one two', 'b0 one two'], 'a0 one two'],
    [['a5 one two', 'a0 one two', 'b0 one'], 'a0 one two'],
  ])('of %j: %s', (notations, expected) => {
    const units = notations.map(toUnit);
    expect(notations[units.indexOf(fullest(units))]).toBe(expected);
  });
});
