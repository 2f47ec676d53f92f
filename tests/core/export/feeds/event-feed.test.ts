import { expect, test } from 'vitest';
import { toEventEntry } from '../../../../src/core/export/feeds/event-feed.ts';
import { analysis, directory } from '../../../support/harbour-edition.ts';

test('an entry has the event’s sentence, its background where there is one, then what the articles show', () => {
  const event = { ...analysis.event, summary: 'The council voted.' };
  const summaryOf = (background?: string) =>
    toEventEntry(
      { ...analysis, event: background === undefined ? event : { ...event, background } },
      ['Three outlets.'],
      directory,
    ).summary;
  expect(summaryOf()).toBe('The council voted. Three outlets.');
  expect(summaryOf('The harbour is old.')).toBe('The council voted. The harbour is old. Three outlets.');
});
