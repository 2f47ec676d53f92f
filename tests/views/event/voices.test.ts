import { expect, test } from 'vitest';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { drawVoices } from '../../../src/views/event/voices.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

test('a speaker’s words, remarks, and what others claim was said are told apart', () => {
  const { site, page } = viewedSite({
    events: {
      harbour: {
        herald: 'Ann Lee said: “The quay is sound.” Ann Lee said that the old crane was rotten.',
        tribune: 'Ann Lee is alleged to have said “the whole fleet was sold”.',
      },
    },
  });
  const [analysis] = site.events;
  if (!analysis) throw new Error('The site has an event.');
  const { voices, whole, lookups } = viewEvent(site, analysis);
  const html = print(drawVoices(voices, whole, { ...lookups, articles: analysis.articles }, page));
  const cells = html.match(/<td.*?<\/td>/gsu)?.map((cell) => cell.replace(/<[^>]+>/gu, ''));
  expect(cells).toEqual(['4 words, 1 remark', '1 remark alleged']);
});
