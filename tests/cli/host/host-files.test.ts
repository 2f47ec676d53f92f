import { spawnSync } from 'node:child_process';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hosts } from '../../../src/cli/host/host-files.ts';

const filesOf = (host: string, base = '/') => hosts[host]?.files({ id: 'hafen', base }) ?? {};

describe('GitHub Pages', () => {
  const workflow = parse(filesOf('github')['.github/workflows/site.yml'] ?? '');

  // As https://docs.github.com/actions/reference/workflow-syntax-for-github-actions has it.
  test('every job has a machine, and every step either does something or uses an action of a version', () => {
    expect(Object.keys(workflow)).toEqual(['name', 'on', 'permissions', 'concurrency', 'jobs']);
    for (const job of Object.values<{ 'runs-on': string; steps: Record<string, unknown>[] }>(workflow.jobs)) {
      expect(job['runs-on']).toBe('ubuntu-latest');
      for (const step of job.steps) {
        expect([step.uses, step.run].filter((each) => each !== undefined)).toHaveLength(1);
        if (step.uses !== undefined) expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      }
    }
  });

  test('may write pages, and is told by them where the site will stand', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const steps: Record<string, Record<string, string>>[] = workflow.jobs.build.steps;
    expect(steps.find(({ env }) => env !== undefined)?.env).toEqual({
      SITE_URL: `\${{ steps.pages.outputs.origin }}`,
      SITE_BASE: `\${{ steps.pages.outputs.base_path }}/`,
    });
  });
});

describe.each([
  ['/', 'npx crossquote build', 'dist'],
  [
    '/our/quotes/',
    'npx crossquote build public-html/our/quotes && cp public-html/our/quotes/_headers public-html/our/quotes/404.html public-html/',
    'public-html',
  ],
])('a site at %s', (base, command, output) => {
  test('is built by Netlify into the folder that it publishes', () => {
    expect(parseToml(filesOf('netlify', base)['netlify.toml'] ?? '')).toEqual({
      build: { command, publish: output },
    });
  });

  test('is taken by Cloudflare Pages from the same, and the command is told', () => {
    expect(parseToml(filesOf('cloudflare', base)['wrangler.toml'] ?? '')).toEqual({
      name: 'hafen',
      compatibility_date: '2026-01-01',
      pages_build_output_dir: output,
    });
    expect(hosts.cloudflare?.next({ id: 'hafen', base })).toMatch(new RegExp(`: ${command}$`));
  });
});

test('a web space is uploaded to so that nobody on the way reads the password', () => {
  expect(hosts.ftp?.next({ id: 'hafen', base: '/' })).toContain(
    '"npx crossquote upload ftps://NAME@HOST/FOLDER/"',
  );
});

test.each(['rsync', 's3'])('what %s runs is a script that a shell can read', (host) => {
  const { status, stderr } = spawnSync('sh', ['-n'], { input: filesOf(host)['deploy.sh'], encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});
