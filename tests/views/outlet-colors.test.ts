import { describe, expect, test } from 'vitest';
import type { EventAnalysis } from '../../src/core/model.ts';
import { colorArticles, colorOutlets } from '../../src/views/outlet-colors.ts';
import type { Site } from '../../src/views/site.ts';
import { inventEvent } from '../support/invented-event.ts';

/** A site with an event for each list of outlets, the oldest first. */
function invent(...lists: readonly string[][]): Site {
  const events = lists.map((outlets, index): EventAnalysis =>
    inventEvent({
      articles: outlets.map((outlet, at) => ({ id: `e${index}-${at}`, outlet, text: 'It rained.' })),
    }),
  );
  return { events: events.toReversed() } as unknown as Site;
}

const colorsOf = (site: Site) => Object.fromEntries(colorOutlets(site));

describe('colorOutlets(site)', () => {
  test('gives the outlets of an event a color each', () => {
    expect(colorsOf(invent(['daily', 'herald', 'times']))).toEqual({ daily: 0, herald: 1, times: 2 });
  });

  test('gives outlets that never meet what is used least, and those that do never the same', () => {
    const colors = colorsOf(invent(['a', 'b', 'c', 'd', 'e', 'f'], ['g', 'a'], ['h', 'g', 'b']));
    expect(colors.g).not.toBe(colors.a);
    expect(new Set([colors.h, colors.g, colors.b]).size).toBe(3);
  });

  test('gives the first colors to outlets that are compared', () => {
    expect(colorsOf(invent(['alone'], ['daily', 'herald']))).toEqual({ daily: 0, herald: 1, alone: 2 });
  });

  test('keeps an outlet’s color when later events are added', () => {
    const before = colorsOf(invent(['daily', 'herald'], ['times', 'daily']));
    const after = colorsOf(invent(['daily', 'herald'], ['times', 'daily'], ['globe', 'post']));
    expect(after).toMatchObject(before);
  });
});

describe('colorArticles(site, articles)', () => {
  test('gives two articles of an outlet its color', () => {
    const site = invent(['daily', 'herald', 'daily']);
    const [event] = site.events;
    const colorOf = colorArticles(site, event?.articles ?? []);
    expect(event?.articles.map(colorOf)).toEqual([0, 1, 0]);
  });

  test('takes colors again only where there are more outlets than colors', () => {
    const outlets = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const site = invent(outlets);
    const colors = site.events[0]?.articles.map(colorArticles(site, site.events[0].articles)) ?? [];
    expect(new Set(colors.slice(0, 6)).size).toBe(6);
    expect(colors[6]).toBeLessThan(6);
  });
});
