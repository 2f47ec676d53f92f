import { beforeEach, describe, expect, test } from 'vitest';
import { find, type Opened, openRecords, recordsOf, searchAt } from '../../support/search-records.ts';

const saidRecords = recordsOf(
  [
    {
      words: ['We shall not close the harbour', 'we shall not close the harbor', 'shall not close'],
      speaker: 'Anna Müller',
      treatments: ['base', 'verbatim', 'trimmed'],
    },
    { words: ['The port stays open, and the harbour with it'], speaker: 'Erik Holm' },
    { words: ['', 'an act of organised vandalism'], speaker: 'Erik Holm' },
    { words: ['The bridge opens on Friday', 'Friday the bridge opens'], speaker: 'Anna Müller', event: 1 },
    { words: ['', '', 'It cost 35,000,000 kroner'], event: 1 },
    { words: ['Nobody in Élysée was told', ''], event: 1 },
  ],
  { 'Erik Holm': ['The Ministry', 'Harbourmaster'] },
);
let said: Opened;
let large: Opened;

beforeEach(async () => {
  said = await openRecords(saidRecords);
  large = await openRecords(saidRecords, 0);
});

describe('search(index, source, state, limit)', () => {
  test.each([
    ['a word', 'vandalism', ['s-2']],
    ['the other spelling', 'organized', ['s-2']],
    ['without the accents', 'elysee', ['s-5']],
    ['with capitals', 'ÉLYSÉE', ['s-5']],
    ['without the possessive', 'harbour’s port', ['s-1']],
    ['an amount with its sign', '$35,000,000', ['s-4']],
    ['the beginning of the last word', 'organised vand', ['s-2']],
    ['a letter missing', 'vandlism', ['s-2']],
    ['two letters swapped', 'vadnalism', ['s-2']],
    ['a letter missing and two swapped in a long word', 'vandlims', ['s-2']],
    ['nothing for another word, two letters away from a short one', 'bridal', []],
    ['nothing for a word like another but for its beginning', 'bandalism', []],
    ['out of order and misspelt', 'stays prot open', ['s-1']],
    ['by the name of the speaker', 'holm vandalism', ['s-2']],
    ['an exact phrase only where it stands', '"bridge opens"', ['s-3']],
    ['a phrase in guillemets', '«port stays»', ['s-1']],
    ['nothing for a phrase of words apart', '"harbour open"', []],
    ['without an unwanted word', 'harbour -port', ['s-0']],
    ['without an unwanted phrase', 'harbour -"port stays"', ['s-0']],
    ['one speaker', 'speaker:holm', ['s-1', 's-2']],
    ['one speaker by an alias', 'speaker:ministry', ['s-1', 's-2']],
    ['one speaker, misspelt', 'speaker:mueler harbour', ['s-0']],
    ['not one speaker', 'harbour -speaker:holm', ['s-0']],
    ['one outlet', 'outlet:post', ['s-0', 's-4']],
    ['one event by a word of its title', 'event:vote vandalism', ['s-2']],
    ['one treatment', 'treatment:trimmed', ['s-0']],
    ['from a month on', 'from:2025-01', ['s-3', 's-4', 's-5']],
    ['up to a year', 'to:2024 harbour', ['s-0', 's-1']],
    ['nothing for nonsense', 'xqzwv', []],
  ])('finds %s', async (_name, query, expected) => {
    expect(await find(said, query)).toEqual(expected);
    expect(await find(large, query)).toEqual(expected);
  });

  test('puts words that follow each other before the same words apart', async () => {
    const both = await openRecords(
      recordsOf([{ words: ['open the harbour of the port'] }, { words: ['the open port is a harbour'] }]),
    );
    expect(await find(both, 'open port')).toEqual(['s-1', 's-0']);
  });

  test('puts exact words before respelt ones', async () => {
    const both = await openRecords(recordsOf([{ words: ['a plain plan'] }, { words: ['they planned it'] }]));
    expect(await find(both, 'planned')).toEqual(['s-1']);
  });

  test('counts outlets, and marks what was found in every reading', async () => {
    const { hits } = await searchAt(said, 'q=harbor');
    const [hit] = hits.filter(({ statement }) => statement === 's-0');
    expect(hit?.outletCount).toBe(3);
    expect(
      hit?.rows.map(({ segments }) =>
        segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''),
      ),
    ).toEqual(['We shall not close the [harbour]', 'we shall not close the [harbor]']);
  });

  test('says which word was read as which, and which name is unknown', async () => {
    const { respelt, unknown } = await searchAt(said, 'q=vandlism outlet:gazette-of-nowhere');
    expect(respelt).toEqual([{ typed: 'vandlism', read: ['vandalism'] }]);
    expect(unknown).toEqual([{ name: 'outlet', value: 'gazette-of-nowhere' }]);
  });

  test('says when no quotation has all the words', async () => {
    const result = await searchAt(said, 'q=harbour port stays closed vandalised');
    expect(result.isComplete).toBe(false);
    expect(result.hits[0]?.statement).toBe('s-1');
  });

  test('counts for each value of a filter what it would leave, as if that filter were not set', async () => {
    const { facets, rowCount } = await searchAt(said, 'outlet=herald');
    expect(rowCount).toBe(3);
    expect(facets.outlet.map(({ id, count, isSet }) => [id, count, isSet])).toEqual([
      ['herald', 3, true],
      ['daily', 4, false],
      ['post', 2, false],
    ]);
    expect(facets.event.map(({ id, count }) => [id, count])).toEqual([
      ['harbour-vote', 2],
      ['bridge-opening', 1],
    ]);
  });

  test.each([
    ['harbour', 'the [harbour]'],
    ['vandlism', 'organised [vandalism]'],
    ['organise vand', '[organised vandalism]'],
    ['"port stays"', 'The [port stays] open'],
    ['organized', 'of [organised]'],
  ])('marks what is found of %s', async (q, marked) => {
    const { hits } = await searchAt(said, new URLSearchParams({ q }).toString());
    const texts = hits.flatMap(({ rows }) =>
      rows.map(({ segments }) =>
        segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(''),
      ),
    );
    expect(texts.join('\n')).toContain(marked);
  });

  test('names who said it, where somebody is named', async () => {
    const { hits } = await searchAt(said, 'event=bridge-opening');
    expect(hits.map(({ speaker }) => speaker)).toEqual(['Anna Müller', null, null]);
  });

  test('lists everything for filters alone, in more outlets first', async () => {
    const { hits } = await searchAt(said, 'event=bridge-opening');
    expect(hits.map(({ statement }) => statement)).toEqual(['s-3', 's-4', 's-5']);
  });

  test('loads the parts that a query needs and no other', async () => {
    const groups = Array.from({ length: 4000 }, (_, number) => ({
      words: [`word${number} is number ${number} of the many ${'long '.repeat(30)} ones${number}`],
    }));
    const opened = await openRecords(recordsOf(groups), 0);
    expect(await find(opened, 'word3999')).toEqual(['s-3999']);
    expect(opened.index.facts.textParts.length).toBeGreaterThan(3);
    expect(opened.asked.filter((name) => name.startsWith('texts'))).toHaveLength(1);
    expect(opened.asked).not.toContain('likeness');
  });
});

describe('a quotation of several statements', () => {
  // Each article's second group has all its words, as records have them of a quotation that runs over statements.
  const words = ['We shall close the bridge on Monday', 'The repairs take until autumn'];
  const whole = `${words[0]}. ${words[1]}`;
  const open = () =>
    openRecords(
      recordsOf([
        { words: [words[0] ?? '', words[0] ?? ''], treatments: ['verbatim', 'verbatim'] },
        { words: [whole], treatments: ['whole'] },
        { words: ['', '', 'The bridge is old'], treatments: ['single', 'single', 'single'] },
        { words: ['', 'The repairs were asked for', whole], treatments: ['single', 'single', 'whole'] },
      ]),
    );

  test('is not found beside the statement of its article that is', async () => {
    expect(await find(await open(), 'Monday')).toEqual(['s-0', 's-3']);
  });

  test('is found where the words asked for stand in no one statement of its article', async () => {
    expect((await find(await open(), 'Monday autumn')).toSorted()).toEqual(['s-1', 's-3']);
  });

  test('is found beside a statement of another article', async () => {
    const { hits } = await searchAt(await open(), 'q=repairs');
    const found = hits.flatMap(({ rows }) => rows.map(({ article, treatment }) => `${article} ${treatment}`));
    expect(found.toSorted()).toEqual([
      ...['harbour-vote-daily whole', 'harbour-vote-herald single', 'harbour-vote-post whole'],
    ]);
  });
});

describe('what is wanted and what is not, together', () => {
  test.each([
    ['two outlets of the query', 'outlet:daily outlet:post kroner', ['s-4']],
    ['an event without one of its outlets', 'event:bridge -outlet:daily', ['s-3', 's-4']],
    ['a day by its beginning', 'from:2024-05-02 to:2024-05-02 vandalism', ['s-2']],
    ['nothing before the first day', 'to:2024-05-01', []],
    ['nothing between', 'from:2024-06 to:2024-12', []],
    ['nothing for a filter that names nobody', 'speaker:nobody-at-all-xqzwv', []],
    ['words with a mark that is never closed', 'harbour "port stays', ['s-1']],
    ['a word typed twice', 'vandalism vandalism', ['s-2']],
    ['without two unwanted words', 'harbour -port -shall', []],
    ['nothing for a phrase with a word that nobody says', '"port xqzwv"', []],
    ['nothing for a word in marks that nobody says', '"xqzwv"', []],
  ])('finds %s', async (_name, query, expected) => {
    expect(await find(said, query)).toEqual(expected);
    expect(await find(large, query)).toEqual(expected);
  });

  test('a control and the query both hold', async () => {
    const ids = async (address: string) =>
      (await searchAt(said, address)).hits.map(({ statement }) => statement);
    expect(await ids('q=harbour&outlet=daily')).toEqual(['s-0', 's-1']);
    expect(await ids('q=harbour outlet:herald&outlet=daily')).toEqual([]);
    expect(await ids('q=from:2024&to=2024')).toEqual(['s-0', 's-1', 's-2']);
    expect(await ids('q=to:2024&to=2025')).toEqual(['s-0', 's-1', 's-2']);
    expect(await ids('q=to:2025&to=2024')).toEqual(['s-0', 's-1', 's-2']);
    expect(await ids('q=from:2025&from=2024')).toEqual(['s-3', 's-4', 's-5']);
    expect(await ids('q=from:2024&from=2025')).toEqual(['s-3', 's-4', 's-5']);
  });

  test('shows so many at most, and counts all', async () => {
    const { hits, groupCount, rowCount } = await searchAt(said, '', 2);
    expect([hits.length, groupCount, rowCount]).toEqual([2, 6, 9]);
    expect((await searchAt(said, '', 0)).hits).toEqual([]);
  });

  test('counts the clauses without marks among what it found', async () => {
    const opened = await openRecords(
      recordsOf([
        { words: ['the harbour closes'], treatments: ['clause'] },
        { words: ['a harbour'], treatments: ['single'] },
        { words: ['the bridge closes'], treatments: ['clause'] },
      ]),
    );
    const { clauseCount, rowCount } = await searchAt(opened, 'q=harbour');
    expect([clauseCount, rowCount]).toEqual([1, 2]);
  });

  test('tells of every row where and when it was printed, and what it did', async () => {
    const { hits } = await searchAt(said, 'q=trimmed-is-no-word harbour&treatment=verbatim');
    expect(hits).toEqual([]);
    const [hit] = (await searchAt(said, 'q=harbour&treatment=verbatim')).hits;
    expect(hit).toMatchObject({
      statement: 's-0',
      speaker: 'Anna Müller',
      event: { id: 'harbour-vote', name: 'The harbour vote', date: '2024-05-02' },
    });
    expect(hit?.rows).toEqual([
      {
        ...{ quotation: 'q-0-1', article: 'harbour-vote-herald', date: '2024-05-02', treatment: 'verbatim' },
        ...{ outlet: { id: 'herald', name: 'Herald' }, lang: undefined, line: undefined },
        segments: expect.any(Array),
      },
    ]);
  });
});
