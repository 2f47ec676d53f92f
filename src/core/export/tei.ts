/**
 * An event's statements as a TEI P5 edition with parallel segmentation: articles are the witnesses, every place where
 * their readings part over the base is an `<app>` with an `<rdg>` for each wording, whose witnesses all print just it.
 */
import type { Article } from '../content-model.ts';
import type { EventAnalysis, Reading, Statement } from '../model.ts';
import { isFound, mainPlaces } from '../reading-places.ts';
import { formatDay } from '../text/day.ts';
import { type Directory, nameOutlet } from './directory.ts';
import { BREAK, type Segment, segmentReadings } from './segments.ts';
import { escapeXml, XML_DECLARATION, xml } from './xml.ts';

/** A whole TEI document; `address` is its own. Statements found in one article are quoted without apparatus. */
export function toTei(analysis: EventAnalysis, directory: Directory, address: string): string {
  return `${XML_DECLARATION}${xml(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
    '\n',
    writeHeader(analysis, directory, address),
    '\n<text>\n<body>\n',
    analysis.statements.length === 0 ? xml('p', {}, 'No statements.') : '',
    analysis.statements.map((statement) => writeStatement(statement, analysis, directory)).join('\n'),
    '\n</body>\n</text>\n',
  )}\n`;
}

/** An id of ours as an XML name; letters, digits, `-`, `.` and `_` stay. */
export function toXmlId(id: string): string {
  const name = id.replace(/[^A-Za-z0-9._-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
  return /^[A-Za-z_]/u.test(name) ? name : `_${name}`;
}

function writeHeader(analysis: EventAnalysis, directory: Directory, address: string): string {
  const { event, articles } = analysis;
  const title = xml(
    'title',
    {},
    escapeXml(`${event.title}, ${formatDay(event.date)}: what was said, in the readings of its articles`),
  );
  const { licence } = directory;
  const availability =
    licence === undefined
      ? xml('p', {}, 'The words are their publishers’; see the site for what may be done with the rest.')
      : xml('licence', licence.url === undefined ? {} : { target: licence.url }, escapeXml(licence.name));
  return xml(
    'teiHeader',
    {},
    '\n<fileDesc>\n',
    xml('titleStmt', {}, title),
    '\n',
    xml(
      'publicationStmt',
      {},
      xml('publisher', {}, escapeXml(directory.publisher.name)),
      xml('date', {}, 'no date'),
      xml('ptr', { target: address }),
      xml('availability', {}, availability),
    ),
    '\n<sourceDesc>\n',
    xml('listWit', {}, '\n', articles.map((article) => `${writeWitness(article, directory)}\n`).join('')),
    '\n</sourceDesc>\n</fileDesc>\n',
    xml(
      'encodingDesc',
      {},
      xml('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    ),
    '\n',
    xml('profileDesc', {}, xml('langUsage', {}, ...languages(articles))),
    '\n',
  );
}

function languages(articles: readonly Article[]): string[] {
  const idents = [...new Set(['en', ...articles.map(({ lang }) => lang)])];
  return idents.map((ident) => xml('language', { ident }, escapeXml(ident)));
}

function writeWitness(article: Article, directory: Directory): string {
  const { headline, published, publishedFrom, url } = article;
  const date =
    published === undefined
      ? ''
      : xml(
          'date',
          { when: published, ...(publishedFrom === 'text' && { cert: 'medium' }) },
          escapeXml(published),
        );
  return xml(
    'witness',
    { 'xml:id': toXmlId(article.id) },
    xml(
      'bibl',
      { type: article.kind },
      ...(headline === undefined ? [] : [xml('title', { level: 'a' }, escapeXml(headline))]),
      xml('publisher', {}, escapeXml(nameOutlet(article, directory))),
      date,
      xml('ptr', { target: url ?? directory.articleAddress(article.id) }),
    ),
  );
}

function writeStatement(statement: Statement, analysis: EventAnalysis, directory: Directory): string {
  const isInAll = statement.readings.every(isFound);
  const speaker =
    statement.speaker === null ? '' : `${xml('speaker', {}, escapeXml(statement.speaker.name))}\n`;
  const notes = statement.readings.map((reading) =>
    xml(
      'note',
      { type: 'treatment', subtype: verdictOf(reading), target: `#${toXmlId(reading.article)}` },
      escapeXml(describe(reading)),
    ),
  );
  const words = segmentReadings(statement, analysis).map((segment) => writeSegment(segment, isInAll));
  return xml(
    'div',
    { type: 'statement', 'xml:id': toXmlId(statement.id), corresp: directory.statementAddress(statement) },
    '\n',
    xml('sp', {}, speaker, xml('ab', {}, ...words)),
    '\n',
    notes.join('\n'),
    '\n',
  );
}

/** What is said of a reading; of one whose verdict a second search did not bear out, nothing but that. */
function verdictOf({ treatment, withdrawn }: Reading): string {
  return withdrawn ? 'withdrawn' : treatment;
}

/** "trimmed, 8 of 26 words", "verbatim, 8 of 8 words, credited to Eileen Burke, set by the editor". */
function describe(reading: Reading): string {
  const { treatment, kept, of, credit, by, withdrawn } = reading;
  if (withdrawn) return 'not compared: a second search finds words that the first did not';
  const parts = isFound(reading)
    ? [
        `${kept} of ${of} words`,
        ...(mainPlaces(reading).every(({ marked }) => !marked) ? ['without quotation marks'] : []),
        ...(credit === null ? [] : [`credited to ${credit.name}`]),
      ]
    : [];
  return [treatment, ...parts, ...(by === 'editor' ? ['set by the editor'] : [])].join(', ');
}

// Words that every article has alike need no apparatus; where an article has none of the statement, the words of the
// others say whose they are.
function writeSegment(segment: Segment, isInAll: boolean): string {
  const texts = [...new Set(segment.map(({ text }) => text))];
  if (isInAll && texts.length === 1) return writeWords(texts[0] ?? '');
  const readings = texts.map((text) => {
    const witnesses = segment
      .filter((reading) => reading.text === text)
      .map(({ article }) => `#${toXmlId(article)}`);
    return xml('rdg', { wit: witnesses.join(' ') }, writeWords(text));
  });
  return xml('app', {}, ...readings);
}

function writeWords(text: string): string {
  return text
    .split(BREAK)
    .map(escapeXml)
    .join(xml('gap', { reason: 'interruption' }));
}
