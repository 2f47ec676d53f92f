import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/content.ts';
import { formatProblem } from '../../../src/corpus/problems.ts';
import { type Edit, copyHarbour } from '../../support/content-folder.ts';

const files = 'articles/harbour-vote';
const version = (name: string, fields: string): Edit => ({
  file: `${files}/${name}.md`,
  write: `---\noutlet: daily\n${fields}---\n\nWords of ${name}, and no others.\n`,
});
const revise = (name: string, by: string): Edit => ({
  file: `${files}/${name}.md`,
  replace: '---',
  by: `---\n${by}`,
});

async function read(edits: readonly Edit[], isPreview = false) {
  const { folder, remove } = await copyHarbour(edits);
  const { content, problems } = await readContent(folder, undefined, undefined, { isPreview });
  await remove();
  const [event] = content?.corpus.events ?? [];
  return {
    event,
    articles: content?.corpus.articles.map(({ id }) => id.replace('harbour-vote-', '')),
    problems: problems.map((problem) => formatProblem(problem).slice(folder.length + 1)),
  };
}

describe('drafts, versions and withdrawn articles', () => {
  test('leaves drafts out, and shows them in a preview', async () => {
    const edits = [version('evening', 'draft: true\n')];
    expect((await read(edits)).articles).toEqual(['daily', 'gazette', 'herald']);
    expect((await read(edits, true)).articles).toEqual(['daily', 'evening', 'gazette', 'herald']);
  });

  test('keeps of a withdrawn article its outlet, the day and the reason, and lets notes on it be silent', async () => {
    const { event, articles, problems } = await read([
      revise('gazette', 'withdrawn: { date: 2026-03-09, why: It was asked for. }\n'),
    ]);
    expect(problems).toEqual([]);
    expect(articles).toEqual(['daily', 'herald']);
    expect(event).toMatchObject({
      notes: [],
      withdrawn: [
        { id: 'harbour-vote-gazette', outlet: 'gazette', date: '2026-03-09', why: 'It was asked for.' },
      ],
    });
  });

  test('does not need the text of a withdrawn article any more', async () => {
    const { problems } = await read([
      {
        file: `${files}/gazette.md`,
        write: '---\nwithdrawn: { date: 2026-03-09, why: It was asked for. }\n---\n',
      },
    ]);
    expect(problems).toEqual([]);
  });

  test('sets a version with its next aside, along a chain', async () => {
    const { event, articles, problems } = await read([
      version('first', ''),
      version('second', 'revises: first\n'),
      revise('daily', 'revises: second\n'),
    ]);
    expect(problems).toEqual([]);
    expect(articles).toEqual(['daily', 'gazette', 'herald']);
    expect(event?.earlier?.map(({ article: { id }, next }) => [id, next])).toEqual([
      ['harbour-vote-first', 'harbour-vote-second'],
      ['harbour-vote-second', 'harbour-vote-daily'],
    ]);
  });

  const WHY = '{ date: 2026-03-09, why: It was asked for. }';
  const names = (articles: readonly { readonly id: string }[] | undefined) =>
    articles?.map(({ id }) => id.replace('harbour-vote-', ''));

  test('takes with a withdrawn version those that it took the place of', async () => {
    const { event, articles, problems } = await read([
      version('first', ''),
      version('second', 'revises: first\n'),
      revise('daily', `revises: second\nwithdrawn: ${WHY}\n`),
    ]);
    expect(problems).toEqual([]);
    expect(articles).toEqual(['gazette', 'herald']);
    expect(event?.earlier).toBeUndefined();
    const gone = { outlet: 'daily', date: '2026-03-09', why: 'It was asked for.' };
    expect(event?.withdrawn).toEqual([
      { id: 'harbour-vote-daily', ...gone },
      { id: 'harbour-vote-first', ...gone, isEarlier: true },
      { id: 'harbour-vote-second', ...gone, isEarlier: true },
    ]);
  });

  test.each([
    ['was withdrawn', `withdrawn: ${WHY}\n`],
    ['is a draft', 'draft: true\n'],
  ])('passes over a version between two that %s', async (_name, field) => {
    const { event, articles, problems } = await read([
      version('first', ''),
      version('second', `revises: first\n${field}`),
      revise('daily', 'revises: second\n'),
    ]);
    expect(problems).toEqual([]);
    expect(articles).toEqual(['daily', 'gazette', 'herald']);
    expect(event?.earlier?.map(({ article: { id }, next }) => [id, next])).toEqual([
      ['harbour-vote-first', 'harbour-vote-daily'],
    ]);
  });

  test('compares the version before one that is a draft, and takes nothing with one that was withdrawn before it', async () => {
    const draft = await read([version('evening', 'draft: true\nrevises: daily\n')]);
    expect(draft.articles).toEqual(['daily', 'gazette', 'herald']);
    const mended = await read([version('first', `withdrawn: ${WHY}\n`), revise('daily', 'revises: first\n')]);
    expect([mended.articles, names(mended.event?.withdrawn), mended.event?.earlier]).toEqual([
      ['daily', 'gazette', 'herald'],
      ['first'],
      undefined,
    ]);
  });

  test.each([
    ['an unknown name', [revise('daily', 'revises: dawn\n')], 'The event has no article "dawn"'],
    [
      'a circle',
      [version('first', 'revises: daily\n'), revise('daily', 'revises: first\n')],
      'revises, by way of others, itself',
    ],
    ['another outlet’s article', [revise('daily', 'revises: herald\n')], '"herald" is another outlet\'s'],
    [
      'two heirs',
      [version('first', ''), version('second', 'revises: first\n'), revise('daily', 'revises: first\n')],
      '"first" is revised by two articles',
    ],
    [
      'a withdrawal without a reason',
      [revise('gazette', 'withdrawn: { date: 2026-03-09 }\n')],
      'The field "why" is missing. It says why',
    ],
    [
      'a correction of no article',
      [
        {
          file: 'events/harbour-vote.md',
          replace: 'place:',
          by: 'corrections: [{ date: 2026-03-05, what: Mended., article: dawn }]\nplace:',
        },
      ],
      'The event has no article "dawn"',
    ],
    [
      'a correction of a draft',
      [
        version('evening', 'draft: true\n'),
        {
          file: 'events/harbour-vote.md',
          replace: 'place:',
          by: 'corrections: [{ date: 2026-03-05, what: Mended., article: evening }]\nplace:',
        },
      ],
      '"evening" is a draft, and the correction would name it.',
    ],
    [
      'an event of drafts alone',
      ['daily', 'herald', 'gazette'].map((name) => revise(name, 'draft: true\n')),
      'All articles of the event are drafts.',
    ],
  ] as const)('refuses %s', async (_name, edits, said) => {
    expect((await read(edits)).problems.join('\n')).toContain(said);
  });
});
