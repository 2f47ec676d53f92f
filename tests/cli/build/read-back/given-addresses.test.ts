import { expect, test } from 'vitest';
import { givenAddresses } from '../../../../src/cli/build/read-back/given-addresses.ts';
import { loadContent } from '../../../../src/corpus/content.ts';
import { copyHarbour } from '../../../support/content-folder.ts';

test('finds the addresses of the settings, of outlets, of articles and in docs', async () => {
  const { folder, remove } = await copyHarbour([
    {
      file: 'docs/lesson.md',
      write:
        '---\ntitle: A lesson\n---\n\n[Our school](https://school.example/a?b=1&c=2#d), [the search](/search/), [a part](#part).\n',
    },
    {
      file: 'site.yaml',
      replace: 'contact: desk@school.example',
      by: [
        'contact: https://school.example/desk',
        'takedown: https://school.example/rights',
        'licence: { name: Ours, url: https://school.example/licence }',
        'navigation: [{ name: Imprint, to: https://school.example/imprint#top }, { name: Search, to: /search/ }]',
        'footer: { links: [{ name: Canteen, to: https://school.example/canteen }] }',
      ].join('\n'),
    },
  ]);
  const given = givenAddresses(await loadContent(folder));
  await remove();
  for (const address of [
    'https://school.example/',
    'https://school.example/a?b=1&c=2',
    '/search/',
    'https://daily.example/harbour-vote',
    'https://daily.example/',
    'https://school.example/desk',
    'https://school.example/rights',
    'https://school.example/licence',
    'https://school.example/imprint',
    'https://school.example/canteen',
  ]) {
    expect([...given]).toContain(address);
  }
});
