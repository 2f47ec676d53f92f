import { describe, expect, test } from 'vitest';
import { treatmentNames } from '../../../src/core/describe/treatment-words.ts';
import { STATEMENT_COLUMNS } from '../../../src/core/export/statement-columns.ts';
import { toStatementsCsv } from '../../../src/core/export/statement-table.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { isFound, quotationsOf } from '../../../src/core/reading-places.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';
import { parseCsv } from '../../support/read-csv.ts';

describe('toStatementsCsv(events, directory)', () => {
  const [header, ...rows] = parseCsv(toStatementsCsv([analysis], directory));
  const read = rows.map((row) => Object.fromEntries(row.map((cell, index) => [header?.[index] ?? '', cell])));

  test('names its columns as the data package describes them', () => {
    expect(header).toEqual(STATEMENT_COLUMNS.map(({ name }) => name));
  });

  test('says of each column, each with a name of its own, what it has and of which type', () => {
    expect(new Set(header).size).toBe(STATEMENT_COLUMNS.length);
    for (const { name, type, description } of STATEMENT_COLUMNS) {
      expect(name).toMatch(/^[a-z_]+$/u);
      expect(['string', 'integer', 'boolean', 'date']).toContain(type);
      expect(description).toMatch(/^(?:\p{Lu}|`).*\p{L}.*\.$/u);
    }
  });

  test('says what pages call each treatment that has another name there', () => {
    const says = STATEMENT_COLUMNS.find(({ name }) => name === 'treatment')?.description ?? '';
    for (const [code, shown] of Object.entries(treatmentNames)) {
      expect(says).toContain(code === shown ? `\`${code}\`` : `“${shown}”`);
    }
  });

  test('says where a day of publication is from', () => {
    const sources = analysis.articles.map(({ id, publishedFrom }) => [id, publishedFrom ?? '']);
    for (const row of read) expect(sources).toContainEqual([row.article, row.published_from]);
  });

  test('says of every statement and article what the analysis says', () => {
    const expected = analysis.statements.flatMap((statement) =>
      statement.readings.map((reading) => ({
        statement: statement.id,
        article: reading.article,
        speaker: statement.speaker?.name ?? '',
        treatment: reading.treatment,
        wording: reading.wording ?? '',
        kept: isFound(reading) ? String(reading.kept) : '',
        of: String(reading.of),
        quotations: quotationsOf(reading).join(' '),
        is_base: String(reading.article === statement.base.article),
      })),
    );
    expect(read).toMatchObject(expected);
    expect(read).toHaveLength(expected.length);
  });

  test('gives spans that hold the words, also of a cell that looks like a formula', () => {
    for (const row of read.filter(({ spans }) => spans !== '')) {
      const article = analysis.articles.find(({ id }) => id === row.article);
      const words = (row.spans ?? '').split(' ').map((span) => {
        const [start, end] = span.split('-').map(Number);
        return article?.text.slice(start, end);
      });
      expect(words.join(' … ')).toBe(row.words);
    }
    expect(read.map(({ words }) => words)).toContain('=SUM(1;2) is not a budget for a harbour,');
  });
});

describe('a row of toStatementsCsv(events, directory)', () => {
  const [council] = analysis.statements;
  const [ofDaily, , ofHerald] = council?.readings ?? [];
  if (!council || !ofDaily || !ofHerald) throw new Error('The edition has a statement with readings.');

  /** The row of The Herald's reading of the council's words, whatever else an event has. */
  function rowOf(
    change: Partial<typeof ofHerald>,
    event: Partial<EventAnalysis> = {},
  ): Record<string, string> {
    const readings = council?.readings.map((reading) =>
      reading === ofHerald ? { ...reading, ...change } : reading,
    );
    const statements = [{ ...council, readings }] as typeof analysis.statements;
    const [header = [], ...rows] = parseCsv(
      toStatementsCsv([{ ...analysis, statements, ...event }], directory),
    );
    const cells = rows.find((row) => row[header.indexOf('article')] === 'harbour-herald') ?? [];
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  }

  test('has where the words stand and whose they are', () => {
    expect(rowOf({})).toEqual({
      event: 'harbour-vote',
      event_title: 'The harbour vote',
      event_date: '2024-05-02',
      statement: 's-council',
      statement_address: 'https://words.example/events/harbour-vote/#s-council',
      utterance: '1',
      speaker_id: '',
      speaker: 'Ana Reyes',
      speaker_set_by: 'program',
      factuality: 'said',
      translated: '',
      base: 'The council has insisted on keeping every jetty of the old harbour open to the fishing families of this town, and no jetty will be sold,',
      article: 'harbour-herald',
      article_kind: 'report',
      outlet: 'herald',
      outlet_name: 'The Herald',
      published: '2024-05-03',
      published_from: '',
      article_address: 'https://herald.example/harbour#top',
      is_base: 'false',
      treatment: 'reworded',
      wording: 'reworded',
      in_marks: 'true',
      kept: '25',
      of: '26',
      tied: 'false',
      ellipsis: 'none',
      order: 'same',
      joins: '',
      credit: '',
      elsewhere: '',
      trivial_case: '0',
      trivial_punctuation: '1',
      trivial_quotes: '0',
      trivial_spelling: '0',
      withdrawn: 'false',
      set_by: 'program',
      quotations: 'q-harbour-herald-body-1 q-harbour-herald-body-2',
      field: 'body',
      spans: '13-82 96-160',
      words:
        'The council has insisted on keeping each jetty of the old harbor open … to the fishing families of this town, and no jetty will be sold.',
      other_places: '',
    });
  });

  test('has what is told of the reading beside its words', () => {
    const again = { field: 'body', marked: false, quotation: null, anchor: null } as const;
    expect(
      rowOf({
        tied: true,
        ellipsis: 'shown',
        order: 'other',
        withdrawn: true,
        by: 'editor',
        credit: { id: null, name: 'Eileen Burke' },
        joins: [
          { before: 'u-1', left: ['u-2', 'u-3'], ellipsis: 'shown' },
          { before: 'u-5', left: ['u-4'], ellipsis: 'unshown' },
        ],
        elsewhere: [
          { field: 'body', start: 217, end: 249, why: 'denied' },
          { field: 'headline', start: 0, end: 5, why: 'speaker' },
        ],
        trivial: { case: 1, punctuation: 2, quotes: 3, spelling: 4 },
        places: [
          ...ofHerald.places,
          { ...again, spans: [{ start: 0, end: 5 }], role: 'beside' },
          {
            ...again,
            spans: [
              { start: 217, end: 219 },
              { start: 230, end: 249 },
            ],
            role: 'repeat',
          },
        ],
      }),
    ).toMatchObject({
      tied: 'true',
      ellipsis: 'shown',
      order: 'other',
      withdrawn: 'true',
      set_by: 'editor',
      credit: 'Eileen Burke',
      joins: 'u-2 u-3 u-4',
      elsewhere: 'body:217-249:denied headline:0-5:speaker',
      trivial_case: '1',
      trivial_punctuation: '2',
      trivial_quotes: '3',
      trivial_spelling: '4',
      in_marks: 'true',
      spans: '13-82 96-160',
      other_places: 'body:0-5 body:217-219 body:230-249',
    });
  });

  test('says that words stand in marks where any of them do, and in a headline where they do', () => {
    const unmarked = ofHerald.places.map((place) => ({ ...place, marked: false }));
    expect(rowOf({ places: unmarked }).in_marks).toBe('false');
    const [first, ...others] = unmarked;
    if (!first) throw new Error('The reading has places.');
    expect(rowOf({ places: [{ ...first, marked: true }, ...others] }).in_marks).toBe('true');
    const articles = analysis.articles.map((article) => ({ ...article, headline: 'No jetty, says Reyes' }));
    const places = [{ ...first, field: 'headline' as const, spans: [{ start: 0, end: 8 }] }];
    expect(rowOf({ places }, { articles })).toMatchObject({
      field: 'headline',
      spans: '0-8',
      words: 'No jetty',
    });
  });

  test('leaves empty what nothing can be said of where the words are not found', () => {
    const row = rowOf({ treatment: 'absent', wording: null, places: [], kept: 0 });
    const told = Object.entries(row).filter(([, cell]) => cell !== '');
    expect(told.map(([name]) => name)).toEqual([
      ...['event', 'event_title', 'event_date', 'statement', 'statement_address', 'utterance', 'speaker'],
      ...['speaker_set_by', 'factuality', 'base', 'article', 'article_kind', 'outlet', 'outlet_name'],
      ...['published', 'article_address', 'is_base', 'treatment', 'of', 'withdrawn', 'set_by'],
    ]);
  });

  test('says who set the speaker: the editor where one quotation of the reading has a speaker of the editor’s', () => {
    const set = (id: string) =>
      analysis.quotations.map((quotation) =>
        quotation.id === id && quotation.speaker
          ? { ...quotation, speaker: { ...quotation.speaker, chain: 'editor' as const } }
          : quotation,
      );
    expect(rowOf({}, { quotations: set('q-harbour-herald-body-2') }).speaker_set_by).toBe('editor');
    expect(rowOf({}, { quotations: set('q-harbour-daily-body-1') }).speaker_set_by).toBe('program');
  });

  test('says that an editor set it where the statement is the editor’s', () => {
    const statements = [{ ...council, by: 'editor' as const }];
    expect(rowOf({}, { statements })).toMatchObject({ set_by: 'editor', speaker_set_by: 'program' });
  });

  test('has no day of publication, nor where it is from, for an article without one', () => {
    const articles = analysis.articles.map(({ published, ...article }) => ({
      ...article,
      publishedFrom: 'text' as const,
    }));
    expect(rowOf({}, { articles })).toMatchObject({ published: '', published_from: '' });
    const dated = analysis.articles.map((article) => ({ ...article, publishedFrom: 'text' as const }));
    expect(rowOf({}, { articles: dated })).toMatchObject({ published: '2024-05-03', published_from: 'text' });
  });

  test('stands for no article that the event does not have', () => {
    const [daily] = analysis.articles;
    const csv = toStatementsCsv([{ ...analysis, articles: daily ? [daily] : [] }], directory);
    expect(parseCsv(csv)).toHaveLength(1 + analysis.statements.length);
  });
});
