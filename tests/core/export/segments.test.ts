import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../src/core/export/directory.ts';
import { BREAK, segmentReadings } from '../../../src/core/export/segments.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { inventEvent } from '../../support/invented-event.ts';
import { analysis } from '../../support/harbour-edition.ts';

describe('segmentReadings(statement, analysis)', () => {
  test('joined, a reading’s texts are that reading, character for character', () => {
    for (const statement of analysis.statements) {
      const segments = segmentReadings(statement, analysis);
      for (const reading of statement.readings.filter(({ spans }) => spans.length > 0)) {
        const article = analysis.articles.find(({ id }) => id === reading.article);
        if (article === undefined) throw new Error('A reading has its article.');
        const text = fieldText(article, reading.field);
        const joined = segments.map(
          (segment) => segment.find((each) => each.article === article.id)?.text ?? '',
        );
        expect(joined.join('')).toBe(
          reading.spans.map(({ start, end }) => text.slice(start, end)).join(BREAK),
        );
      }
    }
  });

  test('sets words against words, additions apart, and marks where a reading is interrupted', () => {
    const invented = inventEvent({
      articles: [
        {
          id: 'a',
          text: '“The council will never sell the eastern jetty to anybody from outside,” Reyes said.',
        },
        {
          id: 'b',
          text: '“The council will never ever sell the eastern jetty,” Reyes said, “to anybody from outside.”',
        },
      ],
    });
    const event = analyzeEvent(invented.event, invented.articles, []);
    const [statement] = event.statements;
    if (statement === undefined) throw new Error('The articles share a statement.');
    expect(
      segmentReadings(statement, event).map((segment) => segment.map(({ text }) => text).join('|')),
    ).toEqual([
      'The council will never |The council will never ',
      'ever |',
      'sell the eastern |sell the eastern ',
      `jetty,${BREAK}|jetty `,
      'to anybody from |to anybody from ',
      'outside.|outside,',
    ]);
  });
});
