import { describe, expect, test } from 'vitest';
import { describeUpload, planUpload } from '../../../src/cli/upload/plan.ts';

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
