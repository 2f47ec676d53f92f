import { expect, test } from 'vitest';
import { groupBySpeaker, indexSpeakers, listQuotations } from '../../../src/core/search/quotation-list.ts';
import { makeRecords } from '../../../src/core/search/records.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import { inventEvent } from '../../support/invented-event.ts';

const said = (article: string, speaker: string, words: string) => ({
  id: article,
  text: `${speaker} said: “⟦${speaker}: ${words}⟧”.`,
});
const listed = listQuotations(
  makeRecords(
    [
      { ...inventEvent({ articles: [said('later', 'Holt', 'we shall not rest')] }), day: '2024-05-02' },
      { ...inventEvent({ articles: [said('earlier', 'Holt', 'the ferry is late')] }), day: '2024-03-01' },
      { ...inventEvent({ articles: [said('other', 'Reed', 'the crane is gone')] }), day: '2024-04-01' },
    ].map(({ day, ...analysis }, at) => ({
      ...analysis,
      event: { ...analysis.event, id: `event-${at}`, date: day },
    })),
    [],
  ),
);

test('what a speaker said stands together, event by event, the oldest first', () => {
  expect(
    groupBySpeaker(listed).map(({ speaker, events }) => [
      speaker?.name,
      ...events.map(({ event, quotations }) => [event.id, quotations.map(({ text }) => text)]),
    ]),
  ).toEqual([
    ['Holt', ['event-1', ['the ferry is late']], ['event-0', ['we shall not rest']]],
    ['Reed', ['event-2', ['the crane is gone']]],
  ]);
});

test('the index has each speaker with a count, and an anchor that no other has', () => {
  const groups = groupBySpeaker(listed);
  const [reed] = groups.slice(-1).map((group) => ({ ...group, speaker: { id: 'reed', name: 'Reed' } }));
  const index = indexSpeakers([...groups, ...(reed ? [reed] : []), { speaker: null, events: [] }]);
  expect(index.map(({ speaker, anchor, count }) => [speaker?.name, anchor, count])).toEqual([
    ['Holt', 'by-holt', 2],
    ['Reed', 'by-reed', 1],
    ['Reed', 'by-reed_2', 1],
    [undefined, 'by-nobody', 0],
  ]);
});

test('a term, which is in no statement, is told from quotations', () => {
  const withTerm = analyzeEvent(
    someEvent,
    [toArticle('daily', 'The so-called “floating market” opened. “It is a start,” said Anna Holt.')],
    [],
  );
  expect(listQuotations(makeRecords([withTerm], [])).map(({ text, isTerm }) => [text, isTerm])).toEqual([
    ['It is a start,', false],
    ['floating market', true],
  ]);
});
