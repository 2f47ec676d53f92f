import { expect, test } from 'vitest';
import { givenAddresses } from '../../../src/cli/build/given-addresses.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { copyHarbour } from '../../support/content-folder.ts';

test('finds the addresses of the publisher, of outlets, of articles and in docs', async () => {
  const { folder, remove } = await copyHarbour([
    {
      file: 'docs/lesson.md',
      write:
        '---\ntitle: A lesson\n---\n\n[Our school](https://school.example/a?b=1&c=2#d), [the search](/search/), [a part](#part).\n',
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
  ]) {
    expect([...given]).toContain(address);
  }
});
