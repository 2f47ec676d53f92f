import { expect, test } from 'vitest';
import { print } from '../../../src/views/html/html.ts';
import { creditOf, drawPhrases, viewStory } from '../../../src/views/people/story-view.ts';
import { inventEvent } from '../../support/invented-event.ts';
import { viewedSite } from '../../support/view-site.ts';

const { quotations } = inventEvent({
  articles: [{ id: 'daily', text: 'Holm said: “⟦Holm: we shall not rest⟧”.' }],
});
const [said] = quotations;
if (!said) throw new Error('The article has a quotation.');

test('an article’s own sentence is called its own, and reported speech without marks that', () => {
  expect(creditOf(null, 'en')).toBe('in the article’s own words');
  expect(creditOf({ ...said, kind: 'indirect', marks: 'none' }, 'en')).toMatch(
    /^not in quotation marks; .*Holm/,
  );
  expect(creditOf(said, 'en')).toMatch(/^[^;]*Holm/);
});

test('phrases that come back are listed, each as a link to its sentences, in which they lead to their places', () => {
  const { site, page } = viewedSite({
    entry: { story: 'quays' },
    events: {
      harbour: {
        herald:
          'Reed called it “a threadbare lighthouse bargain” on Monday. He said that the sovereign dredging covenant was void.',
      },
      ferry: {
        herald:
          'It was “a threadbare lighthouse bargain”, said Holt. The sovereign dredging covenant was void, he said.',
      },
    },
  });
  const view = viewStory(site, { id: 'quays', title: 'Quays', terms: [] });
  const html = print(drawPhrases(view, page));
  expect(view.phrases.length).toBeGreaterThan(1);
  const targets = [...html.matchAll(/<a href="#(wording-[^"]+)" class="words"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(view.phrases.length);
  for (const id of targets) expect(html).toContain(`id="${id}"`);
  expect(html).toContain('2 sentences, 2 events');
  // Some are the reporters' own words, and marks would say that somebody said them.
  expect(html).not.toMatch(/<h3[^>]*>(?:<[^>]+>)*“/);
  expect(html).toMatch(/<a href="\/articles\/harbour-herald\/[^"]*">[^<]*lighthouse/);
});
