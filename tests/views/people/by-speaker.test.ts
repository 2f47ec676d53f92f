import { expect, test } from 'vitest';
import { print } from '../../../src/views/html/html.ts';
import { drawBySpeaker } from '../../../src/views/people/by-speaker.ts';
import { viewedSite } from '../../support/view-site.ts';

test('what is said stands under its speakers as they come up, what nobody is named for last', () => {
  const { page } = viewedSite({ events: {} });
  const holt = { id: 'holt', name: 'Anna Holt' };
  const spoken = [
    { speaker: null, value: 'a' },
    { speaker: holt, value: 'b' },
    { speaker: { id: null, name: 'a dockworker' }, value: 'c' },
    { speaker: holt, value: 'd' },
  ];
  const html = print(drawBySpeaker(spoken, 3, (value) => value, page));
  expect(html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe(
    '|Anna Holt|bd|a dockworker|c|Speaker not found|a|',
  );
  expect(html).toContain('href="/speakers/holt/"');
});
