import { expect, test } from 'vitest';
import { articleAddress } from '../../../../src/import/page/facts/addresses.ts';

const article = 'https://www.courier.example/2023/07/30/quays';

test.each([
  [['https://archive.example/kQ4xZ', `https://archive.example/2023.08.02-101500/${article}`], article],
  [[`https://web.archive.example/web/20230802101500/${article}`], article],
  [[`https://web.archive.example/web/20230802101500id_/${article}`], article],
  [['https://www.courier.example/', article], article],
  [[`https://www.courier.example/share?of=${article}`], `https://www.courier.example/share?of=${article}`],
  [
    ['https://archive.example/20230802101500/https://[/'],
    'https://archive.example/20230802101500/https://[/',
  ],
])('takes of %j %s for the article’s', (candidates, address) => {
  expect(articleAddress(candidates, undefined)).toBe(address);
});
