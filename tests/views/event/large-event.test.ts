import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawEvent } from '../../../src/views/event/event-html.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { writeReports } from '../../support/summit-event.ts';
import { viewedSite } from '../../support/view-site.ts';

function drawSummit(outlets: number): string {
  const { site, page } = viewedSite({ events: { summit: writeReports(outlets) } });
  const [analysis] = site.events;
  if (!analysis) throw new Error('One event was written.');
  const around = { comparedWith: [], recurring: [], citationOf: () => '', files: [] };
  return print(drawEvent(viewEvent(site, analysis), around, page));
}

const sixty = drawSummit(60);

test('the page of an event with 60 outlets is no more than twice as heavy as one with ten may be', () => {
  // In bytes; what is around it on every page weighs less than the rest of 40 KB.
  expect(gzipSync(sixty, { level: 9 }).length).toBeLessThan(36 * 1024);
});

test('twice the outlets make no more than twice the page', () => {
  expect(sixty.length).toBeLessThan(2 * drawSummit(30).length);
});

test('outlets that print the same are told together, and each of them is named and leads to its article', () => {
  const key = /<ul class="key plain">(.*?)<\/ul>/su.exec(sixty)?.[1] ?? '';
  const told = [...key.matchAll(/<b>(\d+) outlets<\/b>/gu)].map(([, count]) => Number(count));
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  const named = [...key.matchAll(/<a href="\/articles\/[^"]+">/gu)].length;
  expect(named).toBe(told.reduce((sum, count) => sum + count, 0));
});

test('a table that lists outlets together says what one that is not listed lacks, and speaks of no field', () => {
  expect(sixty).toContain('An outlet that is not listed: none found in the text we hold.');
  expect(sixty).not.toContain('An empty field');
});

test('who has nothing of a statement is named beside what denies it, and leads to its article', () => {
  const denials = [
    ...sixty.matchAll(/<div [^>]*data-of="([^"]*)"[^>]*>[^<]*<details(.*?)<\/details><\/div>/gsu),
  ];
  expect(denials.length).toBeGreaterThan(0);
  for (const [, denied = '', names = ''] of denials) {
    const linked = [...names.matchAll(/<a href="\/articles\/([^"]+)\/">/gu)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(3);
    expect(linked.toSorted()).toEqual(denied.split(' ').toSorted());
  }
  const counted = sixty.match(/of the other \d+ outlets/gu) ?? [];
  expect(counted).toHaveLength(denials.length);
});
