import { describe, expect, test } from 'vitest';
import { drawExclusive, drawOtherwise } from '../../../src/views/event/exclusive.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

function draw(texts: Readonly<Record<string, string>>): string {
  const { site, page } = viewedSite({ events: { harbour: texts } });
  const [analysis] = site.events;
  if (!analysis) throw new Error('The site has an event.');
  const { exclusive, lookups } = viewEvent(site, analysis);
  return print(drawExclusive(exclusive, lookups, page));
}

const crane = '“The crane is gone,” Tom Reed said.';
const quay = '“The quay will be sold on Friday,” said Tom Reed.';

test('what one article alone quotes stands once under its speaker, with the outlet, and leads to its place', () => {
  const html = draw({ herald: crane, tribune: quay });
  expect(html.match(/<h3/g)).toHaveLength(1);
  expect(html).toMatch(/<a href="\/articles\/harbour-herald\/#q-[^"]+"><q class="words marked">The crane/);
  expect(html).toContain('<b>tribune</b>, ');
});

test('the one article of an event is not named again', () => {
  const html = draw({ herald: `${crane} ${quay}` });
  expect(html.match(/<q /g)).toHaveLength(2);
  expect(html).not.toContain('<b>herald');
});

describe('drawOtherwise(otherwise, lookups, page)', () => {
  const drawOthers = (texts: Readonly<Record<string, string>>): string => {
    const { site, page } = viewedSite({ events: { harbour: texts } });
    const [analysis] = site.events;
    if (!analysis) throw new Error('The site has an event.');
    const { otherwise, lookups } = viewEvent(site, analysis);
    return print(drawOtherwise(otherwise, lookups, page));
  };
  const textOf = (html: string) => html.replace(/<[^>]+>/gu, '');
  const phrase = 'northern vandalism';

  test('tells a phrase that several use of their own once, with its places', () => {
    const html = drawOthers({
      daily: `Ann Lee called the toll “${phrase}”.`,
      herald: `Tom Reed called the bridge “${phrase}”.`,
      times: `Sue Wood denied having planned “${phrase}”.`,
    });
    expect(html.match(/<li/gu)).toHaveLength(1);
    expect(html.match(/<q /gu)).toHaveLength(1);
    expect(textOf(html)).toContain('Several speakers');
    for (const place of [
      'daily, attribution: “Ann Lee called”',
      'herald, attribution: “Tom Reed called”',
      'times, denied: told as not said',
    ])
      expect(textOf(html)).toContain(place);
    expect(html.match(/id="s-[^"]+"/gu)).toHaveLength(3);
    expect(html).not.toContain('stands as');
  });

  test('keeps apart sentences of which articles have only a part in common', () => {
    const html = drawOthers({
      daily: `Ann Lee called the toll “${phrase}”.`,
      herald: `“We who live on the northern quay will never forgive the council for ${phrase}, nor forget it,” Tom Reed said.`,
    });
    expect(html.match(/<li/gu)).toHaveLength(1);
    expect(textOf(html)).not.toContain('Several speakers');
  });

  test('has a line for the same words told the same way, with all their places', () => {
    const html = drawOthers({
      daily: `Ann Lee denied having planned “${phrase}”.`,
      herald: `The toll is ${phrase}. It rained.`,
      times: `It was ${phrase}. The council met.`,
    });
    expect(textOf(html).match(new RegExp(`“${phrase}” stands`, 'gu'))).toHaveLength(1);
    expect(textOf(html)).toMatch(
      /herald: “.*” stands in another sentence, in the first paragraph of 1; times: in the/u,
    );
  });
});
