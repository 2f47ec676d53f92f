import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../src/core/article-text.ts';
import { toTei, toXmlId } from '../../../src/core/export/tei.ts';
import type { Reading, Statement } from '../../../src/core/model.ts';
import { mainField, mainSpans } from '../../../src/core/reading-places.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';
import { inventEvent } from '../../support/invented-event.ts';
import { findAll, readXml, textOf, type XmlElement } from '../../support/read-xml.ts';
import { lintXml } from '../../support/xmllint.ts';

const tei = toTei(analysis, directory, 'https://words.example/data/edition.xml');

/** What one witness prints of a statement: the words outside the apparatus and its own readings. */
function readWitness(ab: XmlElement, witness: string): string {
  return ab.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const reading = findAll(child, 'rdg').find(({ attributes }) =>
        attributes.wit?.split(' ').includes(`#${witness}`),
      );
      return textOf(reading);
    })
    .join('');
}

describe('toTei(analysis, directory, address)', () => {
  test('is well-formed and follows the schema of what we write', async () => {
    const schema = await readFile(join(import.meta.dirname, '../../support/tei-edition.rng'), 'utf8');
    expect(await lintXml(tei, schema)).toEqual([]);
    expect(await lintXml(tei.replace('<sp>', '<sp><q/>'), schema)).not.toEqual([]);
  });

  // TEI's own schema is a megabyte and takes libxml2 some twenty seconds, so it is tried only when it is at hand.
  test.runIf(process.env.TEI_SCHEMA)('follows the schema of all of TEI', async () => {
    expect(await lintXml(tei, await readFile(process.env.TEI_SCHEMA ?? '', 'utf8'))).toEqual([]);
  });

  test('gives every witness its reading of every statement back', () => {
    const statements = findAll(readXml(tei), 'div');
    expect(statements.map(({ attributes }) => attributes['xml:id'])).toEqual(
      analysis.statements.map(({ id }) => toXmlId(id)),
    );
    for (const [index, statement] of analysis.statements.entries()) {
      const [ab] = findAll(statements[index] as XmlElement, 'ab');
      for (const reading of statement.readings) {
        const article = analysis.articles.find(({ id }) => id === reading.article);
        if (ab === undefined || article === undefined) throw new Error('A reading has its article.');
        const text = fieldText(article, mainField(reading));
        const words = mainSpans(reading)
          .map(({ start, end }) => text.slice(start, end))
          .join('');
        expect(readWitness(ab, toXmlId(article.id))).toBe(words);
      }
    }
  });

  test('has each wording of a place once, with all that print just it', () => {
    const places = findAll(readXml(tei), 'app');
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const readings = findAll(place, 'rdg');
      const wordings = readings.map(textOf);
      expect(new Set(wordings).size).toBe(wordings.length);
      const witnesses = readings.flatMap(({ attributes }) => attributes.wit?.split(' ') ?? []);
      expect(new Set(witnesses).size).toBe(witnesses.length);
    }
  });

  test('names the outlets as witnesses and says each treatment', () => {
    const document = readXml(tei);
    expect(findAll(document, 'witness').map((witness) => textOf(findAll(witness, 'publisher')[0]))).toEqual([
      'The Daily',
      'The Times',
      'The Herald',
    ]);
    expect(
      findAll(document, 'note').map(({ attributes }) => [attributes.target, attributes.subtype]),
    ).toEqual(
      analysis.statements.flatMap(({ readings }) =>
        readings.map(({ article, treatment }) => [`#${toXmlId(article)}`, treatment]),
      ),
    );
  });
});

describe('the witnesses of toTei', () => {
  const [first] = analysis.articles;
  if (!first) throw new Error('The edition has articles.');
  const { published: _, ...undated } = first;

  test.each([
    ['a day of its page', first, '<date when="2024-05-02">2024-05-02</date>'],
    [
      'a day of its page, said so',
      { ...first, publishedFrom: 'page' as const },
      '<date when="2024-05-02">2024',
    ],
    [
      'a day taken from the text',
      { ...first, publishedFrom: 'text' as const },
      '<date when="2024-05-02" cert="medium">',
    ],
    ['no day', undated, '</publisher><ptr'],
  ])('say of an article with %s', (_name, article, written) => {
    const document = toTei(
      { ...analysis, articles: [article], statements: [] },
      directory,
      'https://words.example/',
    );
    expect(document).toContain(written);
    expect(document).toContain('<p>No statements.</p>');
  });
});

describe('the apparatus of toTei', () => {
  /** A statement of which each article prints the words given, or nothing. */
  function write(words: Readonly<Record<string, string>>): string {
    const event = inventEvent({
      articles: Object.entries(words).map(([id, text]) => ({
        id,
        text: text === '' ? 'Rain.' : `⟦Lee: ${text}⟧`,
      })),
    });
    const readings = event.articles.map(({ id }): Reading => {
      const found = event.quotations.find(({ article }) => article === id);
      return {
        ...{ article: id, kept: 2, of: 2, tied: false, ellipsis: 'none', order: 'same', by: 'program' },
        ...{ joins: [], credit: null, elsewhere: [] },
        trivial: { case: 0, punctuation: 0, quotes: 0, spelling: 0 },
        places: found
          ? [
              {
                ...{ field: 'body', spans: found.pieces, marked: true, role: 'main' },
                ...{ quotation: found.id, anchor: `u-${id}` },
              },
            ]
          : [],
        treatment: found ? 'verbatim' : 'absent',
        wording: found ? 'verbatim' : null,
      };
    });
    const spans = readings[0]?.places.flatMap((place) => place.spans) ?? [];
    const pieces = spans.map((span) => ({ article: 'a', field: 'body' as const, ...span, joint: false }));
    const statement: Statement = {
      ...{
        id: 's-1',
        anchors: ['u-a'],
        event: event.event.id,
        utterance: 1,
        speaker: null,
        factuality: 'said',
      },
      ...{ base: { article: 'a', pieces }, translated: null, readings, by: 'program' },
    };
    const document = readXml(
      toTei({ ...event, statements: [statement] }, directory, 'https://words.example/'),
    );
    return findAll(document, 'ab')
      .flatMap(({ children }) => children)
      .map((child) =>
        typeof child === 'string'
          ? child
          : `[${findAll(child, 'rdg')
              .map((reading) => `${reading.attributes.wit} ${textOf(reading)}`)
              .join('|')}]`,
      )
      .join('');
  }

  test.each([
    ['words that every article prints need none', { a: 'We stay', b: 'We stay' }, 'We stay'],
    ['where readings part each is told', { a: 'We stay', b: 'We go' }, 'We [#a stay|#b go]'],
    [
      'where one has none of it the others say whose words they are',
      { a: 'We stay', b: 'We stay', c: '' },
      '[#a #b We stay]',
    ],
    ['what one article alone prints is its own', { a: 'We stay', b: '' }, '[#a We stay]'],
  ])('%s', (_name, words, expected) => {
    expect(write(words)).toBe(expected);
  });
});

describe('the notes of toTei', () => {
  const [statement] = analysis.statements;
  if (!statement) throw new Error('The edition has statements.');

  /** The note of the second reading, that of The Times, changed. */
  function noteOfTimes(change: object): string {
    const readings = statement?.readings.map((reading, at) =>
      at === 1 ? { ...reading, ...change } : reading,
    );
    const statements = [{ ...statement, readings }] as typeof analysis.statements;
    const document = readXml(toTei({ ...analysis, statements }, directory, 'https://words.example/'));
    return textOf(findAll(document, 'note')[1]);
  }

  const unmarked = statement.readings[1]?.places.map((place) => ({ ...place, marked: false }));

  test.each([
    ['its words', {}, 'trimmed, 8 of 26 words'],
    ['no marks', { places: unmarked }, 'trimmed, 8 of 26 words, without quotation marks'],
    ['another credit', { credit: { id: null, name: 'Burke' } }, 'trimmed, 8 of 26 words, credited to Burke'],
    ['an editor', { by: 'editor' }, 'trimmed, 8 of 26 words, set by the editor'],
    ['no words', { places: [], treatment: 'absent' }, 'absent'],
  ])('tell %s', (_name, change, note) => {
    expect(noteOfTimes(change)).toBe(note);
  });
});

describe('toXmlId(id)', () => {
  test.each([
    ['s-1a', 's-1a'],
    ['1a', '_1a'],
    ['a/b c', 'a_2f_b_20_c'],
  ])('%s becomes %s', (id, name) => {
    expect(toXmlId(id)).toBe(name);
  });
});

describe('the speakers of toTei', () => {
  test('are named before their words, and nobody where nobody is', () => {
    const speeches = findAll(readXml(tei), 'sp');
    expect(speeches.map((speech) => findAll(speech, 'speaker').map(textOf))).toEqual([
      ['Ana Reyes'],
      ['Tom Hale'],
      [],
    ]);
  });
});

describe('the header of toTei', () => {
  const headerOf = (site: typeof directory, event: Partial<typeof analysis> = {}) =>
    findAll(readXml(toTei({ ...analysis, ...event }, site, 'https://words.example/e.xml')), 'teiHeader')[0];

  test('says what it is of, who publishes it and where', () => {
    const header = headerOf(directory);
    if (!header) throw new Error('A document has a header.');
    expect(textOf(findAll(header, 'title')[0])).toMatch(/^The harbour vote, 2 May 2024: /u);
    expect(textOf(findAll(header, 'publisher')[0])).toBe(directory.publisher.name);
    expect(findAll(header, 'ptr')[0]?.attributes.target).toBe('https://words.example/e.xml');
    expect(findAll(header, 'variantEncoding')[0]?.attributes).toEqual({
      ...{ method: 'parallel-segmentation', location: 'internal' },
    });
  });

  test('names the licence, with its page where there is one, or says whose the words are', () => {
    const licenceOf = (site: typeof directory) =>
      findAll(headerOf(site) ?? { name: '', attributes: {}, children: [] }, 'availability')[0];
    const [licence] = findAll(licenceOf(directory) ?? { name: '', attributes: {}, children: [] }, 'licence');
    expect(licence?.attributes).toEqual({ target: directory.licence?.url });
    expect(textOf(licence)).toBe(directory.licence?.name);
    expect(textOf(licenceOf({ ...directory, licence: { name: 'Ask us.' } }))).toBe('Ask us.');
    const { licence: _, ...bare } = directory;
    expect(textOf(licenceOf(bare))).toMatch(/^The words are their publishers’/u);
  });

  test('names every language once, English first, as the notes are in it', () => {
    const articles = ['fr', 'en', 'fr'].flatMap((lang, at) => {
      const article = analysis.articles[at];
      return article ? [{ ...article, lang }] : [];
    });
    const header = headerOf(directory, { articles, statements: [] });
    expect(header && findAll(header, 'language').map(({ attributes }) => attributes.ident)).toEqual([
      'en',
      'fr',
    ]);
  });

  test('has of each witness its headline where it is known, and where it can be read', () => {
    const witnesses = findAll(readXml(tei), 'witness');
    expect(witnesses.map((witness) => findAll(witness, 'title').map(textOf))).toEqual([
      [analysis.articles[0]?.headline],
      [],
      [],
    ]);
    expect(witnesses.map((witness) => findAll(witness, 'ptr')[0]?.attributes.target)).toEqual([
      'https://daily.example/a-b,c?x=1&y=2',
      'https://words.example/articles/harbour-times/',
      'https://herald.example/harbour#top',
    ]);
    expect(witnesses.map((witness) => findAll(witness, 'bibl')[0]?.attributes.type)).toEqual([
      ...['report', 'report', 'report'],
    ]);
  });

  test('says of each statement where it stands on the site', () => {
    expect(
      findAll(readXml(tei), 'div').map(({ attributes }) => [attributes.type, attributes.corresp]),
    ).toEqual(analysis.statements.map((statement) => ['statement', directory.statementAddress(statement)]));
  });

  test('marks where the reporter speaks between two pieces', () => {
    expect(tei).toContain('<gap reason="interruption"/>');
  });
});
