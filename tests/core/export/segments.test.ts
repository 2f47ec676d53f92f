import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../src/core/article-text.ts';
import { BREAK, segmentReadings } from '../../../src/core/export/segments.ts';
import { isFound, mainField, mainSpans } from '../../../src/core/reading-places.ts';
import { analysis } from '../../support/harbour-edition.ts';
import { inventEvent } from '../../support/invented-event.ts';

describe('segmentReadings(statement, analysis)', () => {
  test('joined, a reading’s texts are that reading, character for character', () => {
    for (const statement of analysis.statements) {
      const segments = segmentReadings(statement, analysis);
      for (const reading of statement.readings.filter(isFound)) {
        const article = analysis.articles.find(({ id }) => id === reading.article);
        if (article === undefined) throw new Error('A reading has its article.');
        const text = fieldText(article, mainField(reading));
        const joined = segments.map(
          (segment) => segment.find((each) => each.article === article.id)?.text ?? '',
        );
        expect(joined.join('')).toBe(
          mainSpans(reading)
            .map(({ start, end }) => text.slice(start, end))
            .join(BREAK),
        );
      }
    }
  });

  test('sets words against words, leaves silence empty, and marks where a reading is interrupted', () => {
    const [council, sadDay] = analysis.statements;
    if (council === undefined || sadDay === undefined) throw new Error('The harbour has statements.');
    const write = (statement: typeof council) =>
      segmentReadings(statement, analysis).map((segment) => segment.map(({ text }) => text).join('|'));
    expect(write(council)).toEqual([
      'The council has insisted on keeping ||The council has insisted on keeping ',
      'every ||each ',
      'jetty of the old ||jetty of the old ',
      'harbour ||harbor ',
      `open |open |open${BREAK}`,
      'to the fishing families of this |to the fishing families of this |to the fishing families of this ',
      'town, |town|town, ',
      'and no jetty will be ||and no jetty will be ',
      'sold,||sold.',
    ]);
    expect(write(sadDay)).toEqual([
      'It’s |It was ',
      'a sad |a sad ',
      'day -- & |day and ',
      'that is |that is ',
      'all,|all',
    ]);
  });
});

type PrintedWords = string | readonly string[];

/**
 * The segments of a statement whose base is what the first article prints, each with the words of every article; a
 * reading in pieces is given in several strings.
 */
function segment(...readings: readonly PrintedWords[]): string[][] {
  const event = inventEvent({
    articles: readings.map((pieces, index) => ({
      id: `a${index}`,
      text: [pieces]
        .flat()
        .map((piece) => `“⟦Lee: ${piece}⟧”`)
        .join(' she said, '),
    })),
  });
  const [sample] = analysis.statements[0]?.readings ?? [];
  if (!sample) throw new Error('The harbour has readings.');
  const spansOf = (id: string) =>
    event.quotations.filter(({ article }) => article === id).flatMap(({ pieces }) => pieces);
  const statement = {
    ...(analysis.statements[0] as (typeof analysis.statements)[number]),
    base: {
      article: 'a0',
      pieces: spansOf('a0').map((span) => ({ article: 'a0', field: 'body' as const, ...span, joint: false })),
    },
    readings: event.articles.map(({ id }) => ({
      ...sample,
      article: id,
      places: [
        {
          ...{ field: 'body' as const, marked: true, quotation: null, anchor: null, role: 'main' as const },
          spans: spansOf(id),
        },
      ],
    })),
  };
  return segmentReadings(statement, event).map((each) => each.map(({ text }) => text));
}

describe('the segments of readings', () => {
  const cases: [name: string, readings: PrintedWords[], segments: string[][]][] = [
    ['alike throughout are one', ['we stay here', 'we stay here'], [['we stay here', 'we stay here']]],
    [
      'that part in one word are three',
      ['we shall not rest', 'we will not rest'],
      [
        ['we ', 'we '],
        ['shall ', 'will '],
        ['not rest', 'not rest'],
      ],
    ],
    [
      'set words before the first of the base apart',
      ['we stay', 'now we stay'],
      [
        ['', 'now '],
        ['we stay', 'we stay'],
      ],
    ],
    [
      'and words after the last',
      ['we stay', 'we stay here'],
      [
        ['we ', 'we '],
        ['stay', 'stay '],
        ['', 'here'],
      ],
    ],
    [
      'and words that one adds inside',
      ['we stay here', 'we all stay here'],
      [
        ['we ', 'we '],
        ['', 'all '],
        ['stay here', 'stay here'],
      ],
    ],
    [
      'keep several words for several whole',
      ['the old stone quay stays', 'the long new pier stays', 'the old stone quay stays'],
      [
        ['the ', 'the ', 'the '],
        ['old stone quay ', 'long new pier ', 'old stone quay '],
        ['stays', 'stays', 'stays'],
      ],
    ],
    [
      'begin anew where another reading parts',
      ['we all stay here now', 'we all stay here now', 'we stay now'],
      [
        ['we ', 'we ', 'we '],
        ['all ', 'all ', ''],
        ['stay ', 'stay ', 'stay '],
        ['here ', 'here ', ''],
        ['now', 'now', 'now'],
      ],
    ],
    [
      'join words that one reading leaves out one after the other',
      ['we all stay here', 'here', 'we all stay here'],
      [
        ['we all stay ', '', 'we all stay '],
        ['here', 'here', 'here'],
      ],
    ],
    [
      'have a break where the reporter speaks, also inside the base',
      [['we stay', 'and win'], 'we stay and win'],
      [
        ['we ', 'we '],
        [`stay`, 'stay '],
        ['and win', 'and win'],
      ],
    ],
  ];

  test.each(cases)('%s', (_name, readings, expected) => {
    expect(segment(...readings).map((each) => each.map((text) => text.replace(BREAK, '')))).toEqual(expected);
  });

  test('have the break after the last word of each piece but the last', () => {
    expect(segment(['we stay', 'and win', 'again'])).toEqual([[`we stay${BREAK}and win${BREAK}again`]]);
  });

  test('of any readings have every word once, in order, and no two neighbors are alike', () => {
    const words = fc.array(fc.constantFrom('we', 'stay', 'go', 'here', 'now'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (readings) => {
        const texts = readings.map((reading) => reading.join(' '));
        const segments = segment(...texts);
        expect(texts.map((_, row) => segments.map((each) => each[row]).join(''))).toEqual(texts);
        for (const each of segments) expect(each.join('')).not.toBe('');
        const look = (each: readonly string[]) =>
          each.map((text) => (text === '' ? '-' : each.indexOf(text))).join();
        const looks = segments.map(look);
        expect(looks.filter((own, at) => own === looks[at - 1] && !own.includes('-'))).toEqual([]);
      }),
    );
  });
});
