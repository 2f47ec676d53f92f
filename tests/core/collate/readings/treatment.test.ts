import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairWords } from '../../../../src/core/collate/joining/pair-words.ts';
import { treat, treatParts } from '../../../../src/core/collate/readings/treatment.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';
import { anyText } from '../../../support/articles.ts';

/** What a reading did to a base, in short, and each word: `=` the same, `~` but for its spelling, `-` left out, `+` added. */
function tell(base: string, reading: string): string[] {
  const { wording, kept, of, ellipsis, order, trivial, alignment } = treat(base, reading);
  const signs = { same: '=', trivial: '~', 'left-out': '-', added: '+' };
  return [
    `${wording} ${kept}/${of}, dots ${ellipsis}, order ${order}, ${
      Object.entries(trivial)
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(' ') || 'nothing trivial'
    }`,
    alignment
      .map(
        ({ kind, base: a, reading: b }) =>
          signs[kind] + (b ? reading.slice(b.start, b.end) : base.slice(a?.start, a?.end)),
      )
      .join(' '),
  ];
}

const BASE = 'We will not rest until the harbour is open again, and the ships return.';

describe('treat(base, reading)', () => {
  test.each([
    ['words in another place', 'the ships return. We will not rest', 'other'],
    ['base words that it prints a second time', 'the harbour is open and the harbour is open', 'same'],
    [
      'words in another place, and the same ones again',
      'the ships return, the ships return. We will not rest until the harbour is open',
      'same',
    ],
    ['two words in another place', 'ships return. We will not rest until the harbour is open', 'same'],
  ])('the order of %s is %s', (_name, reading, order) => {
    expect(treat(BASE, reading).order).toBe(order);
  });

  test.each([
    ['the same words are verbatim', BASE, 'verbatim', 14],
    ['another spelling is still verbatim', BASE.replace('harbour', 'harbor'), 'verbatim', 14],
    [
      'case and punctuation are no words',
      'we will not rest until the harbour is open again and the ships return',
      'verbatim',
      14,
    ],
    ['one run is trimmed', 'until the harbour is open again', 'trimmed', 6],
    ['a single word is trimmed', 'harbour', 'trimmed', 1],
    ['several runs in order are cut', 'We will not rest ... and the ships return', 'cut', 8],
    ['a word left out inside is cut', 'We will rest', 'cut', 3],
    ['a stop-word left out inside is cut', 'until harbour is open', 'cut', 4],
    ['another word is reworded', 'We shall not rest until the harbour is open', 'reworded', 8],
    [
      'words in another order are base words all the same',
      'the ships return until the harbour is open',
      'cut',
      8,
    ],
    ['an added word is reworded', 'We will surely not rest', 'reworded', 4],
    ['a number is a word', 'We will not rest until the 2 harbour is open', 'reworded', 9],
  ])('%s', (_name, reading, wording, kept) => {
    expect(treat(BASE, reading)).toMatchObject({ wording, kept, of: 14 });
  });

  test('does not count a reporter’s words in brackets', () => {
    const reading = 'We will not rest until (it) the harbour';
    const start = reading.indexOf('(');
    expect(treat(BASE, reading, { insertions: [{ start, end: start + 4 }] })).toMatchObject({
      wording: 'trimmed',
      kept: 7,
    });
    expect(
      treat(reading, 'We will not rest until the harbour', { baseInsertions: [{ start, end: start + 4 }] }),
    ).toMatchObject({
      wording: 'verbatim',
      of: 7,
    });
  });

  test('counts trivial differences apart', () => {
    const base = 'The minister’s “plan” to normalise ties, he said';
    const reading = 'the minister\'s "plan" to normalize ties he said';
    expect(treat(base, reading)).toMatchObject({
      wording: 'verbatim',
      trivial: { case: 1, punctuation: 1, spelling: 1, quotes: 3 },
    });
  });

  test('anchors nothing on function words alone', () => {
    const { kept } = treat(
      'the end of the long war in the north',
      'the beginning of the short peace in the south',
    );
    expect(kept).toBe(0);
  });
});

describe('treatParts(base, parts)', () => {
  const wordage = (text: string) => ({ text, words: spokenWords(text) });

  test.each([
    [
      'two halves are the whole',
      ['until the harbour is open again, and the ships return', 'We will not rest'],
      'verbatim',
      14,
    ],
    ['two runs with a gap are cut', ['We will', 'the ships return'], 'cut', 5],
    ['two runs that touch are trimmed', ['not rest', 'We will'], 'trimmed', 4],
    ['the same words twice count once', ['We will not rest', 'will not rest'], 'trimmed', 4],
  ])('%s', (_name, parts, wording, kept) => {
    expect(treatParts(wordage(BASE), parts.map(wordage))).toMatchObject({ wording, kept });
  });
});

// A few words that come back make texts that are nearly alike.
const anyWords = fc
  .array(
    fc.constantFrom(
      'we',
      'the',
      'of',
      'harbour',
      'ships',
      'return',
      'colour',
      'color',
      'F.B.I.',
      'FBI',
      '14',
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

describe('any reading of any base', () => {
  test('loses no word and doubles none, on either side', () => {
    fc.assert(
      fc.property(fc.oneof(anyWords, anyText), fc.oneof(anyWords, anyText), (base, reading) => {
        const { alignment } = treat(base, reading);
        const spans = (text: string) => spokenWords(text).map(({ start, end }) => ({ start, end }));
        expect(alignment.flatMap((segment) => segment.base ?? [])).toEqual(spans(base));
        // A word that the base writes as two stands beside both, and two that it writes as one are one stretch.
        const stretches = alignment
          .flatMap((segment) => segment.reading ?? [])
          .filter(({ start }, at, all) => all[at - 1]?.start !== start);
        const words = stretches.map(({ start, end }) =>
          spans(reading).filter((word) => start <= word.start && word.end <= end),
        );
        expect(words.flat()).toEqual(spans(reading));
        expect(words.map((own) => ({ start: own[0]?.start, end: own.at(-1)?.end }))).toEqual(stretches);
      }),
    );
  });

  test.each([
    ['the sea floor is cold', 'the seafloor is cold', ['the', 'seafloor', 'seafloor', 'is', 'cold']],
    ['the seafloor is cold', 'the sea floor is cold', ['the', 'sea floor', 'is', 'cold']],
  ])('sets words written together or apart beside one another: %s, %s', (base, reading, stretches) => {
    const { alignment, wording, kept, of } = treat(base, reading);
    expect(
      alignment.map(
        (segment) => segment.reading && reading.slice(segment.reading.start, segment.reading.end),
      ),
    ).toEqual(stretches);
    expect([wording, kept]).toEqual(['verbatim', of]);
  });

  test('is verbatim, trimmed, cut or reworded as the table says', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (base, reading) => {
        const [all, some] = [base, reading].map((text) => spokenWords(text).map(({ form }) => form));
        const { wording, kept, of } = treat(base, reading);
        if (!all || !some || some.length === 0) return;
        expect(wording).toBe(wordingByTheTable(all, some));
        expect(of).toBe(all.length);
        if (wording !== 'reworded') expect(kept).toBe(some.length);
      }),
    );
  });

  test('pairs equal words in order', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (base, reading) => {
        const [a, b] = [spokenWords(base), spokenWords(reading)];
        const pairs = pairWords(a, b);
        pairs.forEach((pair, index) => {
          expect(a[pair.a]?.form).toBe(b[pair.b]?.form);
          expect(pair.a).toBeGreaterThan(pairs[index - 1]?.a ?? -1);
          expect(pair.b).toBeGreaterThan(pairs[index - 1]?.b ?? -1);
        });
      }),
    );
  });
});

/** The table of treatments once more, as plainly as it can be written. */
function wordingByTheTable(base: readonly string[], reading: readonly string[]): string {
  const run = ` ${reading.join(' ')} `;
  if (` ${base.join(' ')} ` === run) return 'verbatim';
  if (` ${base.join(' ')} `.includes(run)) return 'trimmed';
  let at = 0;
  for (const word of base) if (word === reading[at]) at++;
  return at === reading.length ? 'cut' : 'reworded';
}

test('punctuation is compared only between words that follow one another on both sides', () => {
  expect(treat('we stay, and all go', 'we stay all go').trivial.punctuation).toBe(0);
  expect(treat('we stay all go', 'we stay, surely, all go').trivial.punctuation).toBe(0);
  expect(treat('we stay, all go', 'we stay all go').trivial.punctuation).toBe(1);
});

describe('what a reading did to a base, word by word', () => {
  test.each<[string, string[]]>([
    [
      'We shall not rest / We shall not rest',
      ['verbatim 4/4, dots none, order same, nothing trivial', '=We =shall =not =rest'],
    ],
    [
      'We shall not rest / we shall not rest.',
      ['verbatim 4/4, dots none, order same, case 1', '~we =shall =not =rest'],
    ],
    [
      'We shall not rest / shall not',
      ['trimmed 2/4, dots none, order same, nothing trivial', '-We =shall =not -rest'],
    ],
    [
      'We shall not rest / We rest',
      ['cut 2/4, dots unshown, order same, nothing trivial', '=We -shall -not =rest'],
    ],
    [
      'We shall not rest / We shall never rest',
      ['reworded 3/4, dots none, order same, nothing trivial', '=We =shall -not +never =rest'],
    ],
    [
      'We shall not rest / We shall surely not rest',
      ['reworded 4/4, dots none, order same, nothing trivial', '=We =shall +surely =not =rest'],
    ],
    [
      'We shall not rest / Nothing at all',
      ['reworded 0/4, dots none, order same, nothing trivial', '-We -shall -not -rest +Nothing +at +all'],
    ],
    [
      "We’ll not rest / We'll not rest",
      ['verbatim 3/3, dots none, order same, quotes 1', "=We'll =not =rest"],
    ],
    [
      "the harbour’s colour / the Harbor's color",
      ['verbatim 3/3, dots none, order same, spelling 2', "=the ~Harbor's ~color"],
    ],
    [
      'the sea floor rises / the seafloor rises',
      ['verbatim 4/4, dots none, order same, spelling 2', '=the ~seafloor ~seafloor =rises'],
    ],
    [
      'the seafloor rises / the sea floor rises',
      ['verbatim 3/3, dots none, order same, spelling 2', '=the ~sea floor =rises'],
    ],
    ['we “stay” here / we "stay" here', ['verbatim 3/3, dots none, order same, quotes 2', '=we =stay =here']],
    ['we, too, stay / we too stay', ['verbatim 3/3, dots none, order same, punctuation 2', '=we =too =stay']],
    [
      'in the good years we had no debts / we had no debts in the good years',
      [
        'verbatim 8/8, dots none, order other, nothing trivial',
        '+we +had +no +debts =in =the =good =years -we -had -no -debts',
      ],
    ],
    [
      'in good years we had debts / we had debts in good years',
      [
        'verbatim 6/6, dots none, order other, nothing trivial',
        '+we +had +debts =in =good =years -we -had -debts',
      ],
    ],
    [
      'the old quay is open and the old quay is ours / the old quay is ours',
      [
        'trimmed 5/11, dots none, order same, nothing trivial',
        '-the -old -quay -is -open -and =the =old =quay =is =ours',
      ],
    ],
  ])('%s', (notation, expected) => {
    expect(tell(...(notation.split(' / ') as [string, string]))).toEqual(expected);
  });
});
