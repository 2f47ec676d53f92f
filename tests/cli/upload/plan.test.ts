import { describe, expect, test } from 'vitest';
import { describeUpload, filesInDoubt, newPlaces, planUpload } from '../../../src/cli/upload/plan.ts';

const site = { 'index.html': '1', '_astro/site.css': '2', 'data/a.csv': '3' };

describe('planUpload(local, remote)', () => {
  test('sends everything where nothing lies yet, pages last', () => {
    expect(planUpload(site, undefined)).toEqual({
      sent: ['_astro/site.css', 'data/a.csv', 'index.html'],
      deleted: [],
    });
  });

  test('sends what has changed, and deletes what is gone', () => {
    const remote = { 'index.html': '1', 'data/a.csv': 'old', 'events/gone/index.html': '4' };
    expect(planUpload(site, remote)).toEqual({
      sent: ['_astro/site.css', 'data/a.csv'],
      deleted: ['events/gone/index.html'],
    });
  });

  test('has nothing to do for the same site', () => {
    expect(describeUpload(planUpload(site, site))).toBe('0 files uploaded, 0 deleted.');
  });

  test.each(['../index.php', 'a/../../b', '/etc/passwd', 'a//b', './a', 'a\r\nDELE b', '..\\b'])(
    'deletes no %j, whatever the list of the web space says',
    (path) => {
      expect(planUpload(site, { [path]: '5' }).deleted).toEqual([]);
    },
  );

  test('counts', () => {
    expect(describeUpload({ sent: ['a'], deleted: ['b', 'c'] })).toBe('1 file uploaded, 2 deleted.');
  });
});

describe('filesInDoubt(plan, remote)', () => {
  const before = { 'index.html': '1', 'a.html': '2', 'gone.html': '3' };
  const next = { 'index.html': '9', 'a.html': '2', 'new/index.html': '4' };
  const inDoubt = filesInDoubt(planUpload(next, before), before);

  test('after an upload that ended early, the site before it is sent again and the orphans go', () => {
    expect(planUpload(before, inDoubt)).toEqual({
      sent: ['gone.html', 'index.html'],
      deleted: ['new/index.html'],
    });
  });

  test('after an upload that ended early, the same site is sent again', () => {
    expect(planUpload(next, inDoubt)).toEqual({
      sent: ['index.html', 'new/index.html'],
      deleted: ['gone.html'],
    });
  });

  test('a first upload that ended early is known by what it meant to send', () => {
    const first = filesInDoubt(planUpload(site, undefined), undefined);
    expect(planUpload({}, first).deleted).toEqual(Object.keys(site).sort());
  });
});

describe('newPlaces(plan, remote)', () => {
  const placesOf = (remote: Readonly<Record<string, string>> | undefined, paths: readonly string[]) => {
    const plan = planUpload(Object.fromEntries(paths.map((path) => [path, 'new'])), remote);
    return Object.fromEntries(Array.from(newPlaces(plan, remote), ([folder, names]) => [folder, [...names]]));
  };

  test('are the topmost names where nothing lies yet, and the list of files, which may be another program’s', () => {
    expect(placesOf(undefined, ['index.html', 'data/a.csv', 'data/b.csv'])).toEqual({
      '': ['data', 'index.html', 'build-manifest.json'],
    });
  });

  test('are the topmost names that no upload has written to', () => {
    const remote = { 'index.html': 'old', 'events/vote/index.html': 'old' };
    expect(placesOf(remote, ['index.html', 'events/strike/index.html', 'photos/index.html'])).toEqual({
      events: ['strike'],
      '': ['photos'],
    });
  });
});
