import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/content.ts';
import { type Edit, copyHarbour } from '../../support/content-folder.ts';

async function problemsWith(edits: readonly Edit[], base?: string) {
  const { folder, remove } = await copyHarbour(edits);
  const { problems } = await readContent(folder, undefined, undefined, { base });
  await remove();
  return problems.map(({ file, line, column, code, message }) => ({
    place: `${file.slice(folder.length + 1)}:${line}:${column} ${code}`,
    message,
  }));
}

const page = (...lines: string[]): Edit => ({
  file: 'docs/lesson.md',
  write: `---\ntitle: A lesson\n---\n\n${lines.join('\n\n')}\n`,
});
const site = (...lines: string[]): Edit => ({
  file: 'site.yaml',
  write: `name: Harbour\ndescription: Words.\npublisher: { name: The school }\n${lines.join('\n')}\n`,
});

describe('links that lead nowhere', () => {
  test('tells every link of a page that leads nowhere, with its line', async () => {
    const found = await problemsWith([
      page(
        'See [the vote](../../events/harbour-vote/), [one](/events/harbor-vote/) and [two](../moved/).',
        'And [a slash](/events/harbour-vote) too.',
        '[by name][lost]\n\n[lost]: /speakers/nobody/',
      ),
    ]);
    expect(found).toEqual([
      {
        place: 'docs/lesson.md:5:45 lost-link',
        message:
          '"/events/harbor-vote/" leads to no page of the site and to no file in public/. Mend the address, or take the link out.',
      },
      {
        place: 'docs/lesson.md:5:77 lost-link',
        message: expect.stringContaining('"../moved/" leads to no page'),
      },
      {
        place: 'docs/lesson.md:7:5 lost-link',
        message: '"/events/harbour-vote" needs a slash at its end: addresses of pages have one.',
      },
      { place: 'docs/lesson.md:11:1 lost-link', message: expect.stringContaining('"/speakers/nobody/"') },
    ]);
  });

  test('takes what is there, what is elsewhere, and what only the analysis knows', async () => {
    const links = [
      ...[
        '/',
        '/search/?q=quay',
        '/method/#treatments',
        '/events/harbour-vote/compare/',
        '#first',
        '../lesson/',
      ],
      ...['/articles/harbour-vote-daily/', '/outlets/daily/', '/data/statements.csv', '/favicon.svg'],
      ...[
        'https://school.example/nowhere/',
        'mailto:desk@school.example',
        '/events/harbour-vote/analysis.json',
      ],
    ];
    expect(await problemsWith([page(links.map((link) => `[a](${link})`).join(' '))])).toEqual([]);
  });

  test('lets a path that leads out of the base alone, and finds one below it', async () => {
    expect(
      await problemsWith([
        site('base: /quotes/'),
        page('[a](/lessons/) [b](/quotes/lessons/) [c](/quotes/about/)'),
      ]),
    ).toEqual([
      { place: 'docs/lesson.md:5:16 lost-link', message: expect.stringContaining('"/quotes/lessons/"') },
    ]);
  });

  test('looks below the base that a site is built for, whatever its settings say', async () => {
    const edits = [
      site('base: /quotes/'),
      page('[a](/quotes/lessons/) [b](/papers/lessons/) [c](/papers/about/)'),
    ];
    const lost = {
      place: 'docs/lesson.md:5:23 lost-link',
      message: expect.stringContaining('"/papers/lessons/"'),
    };
    expect(await problemsWith(edits, 'papers')).toEqual([lost]);
  });

  test('does not take a page for lost whose own file has a fault', async () => {
    const found = await problemsWith([
      page('[the vote](/events/harbour-vote/) [the report](/articles/harbour-vote-daily/)'),
      { file: 'events/harbour-vote.md', replace: 'title:', by: 'titel:' },
      { file: 'articles/harbour-vote/daily.md', replace: '---', by: '--' },
    ]);
    expect(found.filter(({ place }) => place.includes('lost-link'))).toEqual([]);
  });

  test('tells links of header and footer, and a logo, that are not there', async () => {
    const found = await problemsWith([
      site(
        'base: /quotes/',
        'logo: logo.svg',
        'navigation: [{ name: Search, to: /search/ }, { name: Lesson, to: /docs/leson/ }]',
        'footer: { links: [{ name: Elsewhere, to: https://school.example/x }, { name: Gone, to: /gone/ }] }',
      ),
    ]);
    expect(found.map(({ place }) => place.replace(/:\d+ /, ' '))).toEqual([
      'site.yaml:5 missing-file',
      'site.yaml:6 lost-link',
      'site.yaml:7 lost-link',
    ]);
  });
});
