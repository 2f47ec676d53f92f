import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../src/core/article-text.ts';
import { BREAK, segmentReadings } from '../../../src/core/export/segments.ts';
import { isFound, mainField, mainSpans } from '../../../src/core/reading-places.ts';
import { analysis } from '../../support/harbour-edition.ts';

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
