import { expect, test } from 'vitest';
import { analyzeEvent } from '../../src/core/analysis.ts';
import type { Site } from '../../src/views/site.ts';
import { recurringInStory, storyEvents } from '../../src/views/story-events.ts';
import { someEvent, toArticle } from '../support/articles.ts';

const inStory = (id: string, story: string, text: string) =>
  analyzeEvent({ ...someEvent, id, story }, [{ ...toArticle(`of-${id}`, text), event: id }], []);
const site = {
  events: [
    inStory('newer', 'corridor', 'The humanitarian corridor remains blockaded, residents said.'),
    inStory('other', 'ferry', 'The ferry is late.'),
    inStory('older', 'corridor', 'A humanitarian corridor was blockaded, drivers said.'),
  ],
} as unknown as Site;

test('storyEvents(site, story) has the events of the story, oldest first, the same ones every time', () => {
  const events = storyEvents(site, { id: 'corridor', title: '', terms: [] });
  expect(events.map(({ event }) => event.id)).toEqual(['older', 'newer']);
  expect(storyEvents(site, { id: 'corridor', title: '', terms: [] })).toBe(events);
  expect(storyEvents(site, { id: 'nothing', title: '', terms: [] })).toEqual([]);
});

test('recurringInStory(events) has wording of two events of the story, found once', () => {
  const events = storyEvents(site, { id: 'corridor', title: '', terms: [] });
  const phrases = recurringInStory(events);
  expect(phrases.map(({ words }) => words)).toEqual(['humanitarian corridor']);
  expect(phrases[0]?.events).toEqual(['older', 'newer']);
  expect(recurringInStory(events)).toBe(phrases);
});
