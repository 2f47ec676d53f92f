import { describe, expect, test } from 'vitest';
import { locationOf, readSiteLocation } from '../../src/corpus/site-location.ts';
import { copyHarbour } from '../support/content-folder.ts';

describe('locationOf(settings, environment)', () => {
  const settings = { url: 'https://school.example', base: '/quotes/' };

  test.each([
    ['knows nothing by itself', {}, {}, { origin: undefined, base: undefined }],
    ['takes the settings', settings, {}, { origin: 'https://school.example', base: '/quotes/' }],
    [
      'takes the environment before the settings',
      settings,
      { SITE_URL: 'https://other.example', SITE_BASE: '/' },
      { origin: 'https://other.example', base: '/' },
    ],
    [
      'takes an empty variable for none, as hosted CI sets it',
      settings,
      { SITE_URL: '', SITE_BASE: '' },
      { origin: 'https://school.example', base: '/quotes/' },
    ],
  ])('%s', (_name, own, environment, place) => {
    expect(locationOf(own, environment)).toEqual(place);
  });
});

test('readSiteLocation(folder, environment) reads site.yaml, and takes a broken one for silent', async () => {
  const { folder, remove } = await copyHarbour([
    { file: 'site.yaml', write: 'url: https://school.example\nbase: /quotes/\n' },
  ]);
  expect(await readSiteLocation(folder, {})).toEqual({ origin: 'https://school.example', base: '/quotes/' });
  await remove();
  expect(await readSiteLocation(folder, {})).toEqual({ origin: undefined, base: undefined });
});
