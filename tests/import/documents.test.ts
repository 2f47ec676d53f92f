import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/decode.ts';
import { doubtMessages, findDoubts } from '../../src/import/text-doubts.ts';
import { formatOf, readDocument } from '../../src/import/files.ts';
import { readDocx } from '../../src/import/parsers/docx.ts';
import { parseHtml } from '../../src/import/parsers/html.ts';
import { readMhtml } from '../../src/import/parsers/mhtml.ts';
import { readZip } from '../../src/import/parsers/zip.ts';
import { guessColumns, readColumnMap, readRow } from '../../src/import/rows.ts';
import { readWholeText } from '../../src/import/whole-texts.ts';
import { readRtf } from '../../src/import/rtf.ts';

const parsers = { html: parseHtml, mhtml: readMhtml, docx: readDocx };
const bytes = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    (character) => ({ '“': 0x93, '”': 0x94, é: 0xe9 })[character] ?? character.charCodeAt(0),
  );

describe('decodeText(bytes)', () => {
  test('reads a page in the encoding that it names', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>“café”';
    expect(decodeText(windows1252(page))).toEqual({ text: page, doubts: [] });
  });

  test('reads what is no UTF-8 as windows-1252, and says so', () => {
    const { text, doubts } = decodeText(windows1252('“café”'));
    expect(text).toBe('“café”');
    expect(doubts).toEqual([
      'The file is not UTF-8; it was read as windows-1252. Look at accents and quotation marks, or give --encoding.',
    ]);
  });

  test('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x1c, 0x20, 0x41, 0)).text).toBe('“A');
  });
});

describe('what is no text', () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48);
  const noise = Uint8Array.from({ length: 500 }, (_, at) => (at * 37 + 11) % 256);

  test.each([
    ['text', picture, 'it begins as a PNG picture does'],
    ['html', bytes('%PDF-1.7\n1 0 obj'), 'it begins as a PDF document does'],
    ['rtf', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'it begins as a JPEG picture does'],
    ['text', noise, 'it holds bytes that no text has'],
  ] as const)('is not read as %s', async (format, content, reason) => {
    await expect(readDocument(content, format, parsers)).rejects.toThrow(
      `The file is no text, whatever its name says: ${reason}. Copy the report’s words into a text file and give that.`,
    );
  });

  test('is neither a text with stray controls nor one in UTF-16', () => {
    expect(decodeText(bytes(`${'The quays stay open. '.repeat(20)}\f\u001a`)).doubts).toEqual([]);
    // In UTF-8 most of these letters and marks have a byte that windows-1252 leaves to the controls.
    const cyrillic = '«Набережные закрыты», — сказала она. “с” и “Н” '.repeat(9);
    expect(decodeText(bytes(cyrillic))).toEqual({ text: cyrillic, doubts: [] });
    expect(decodeText(Uint8Array.of(0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0), 'utf-16le').text).toBe('ABCD');
  });
});

describe('formatOf(path, bytes)', () => {
  test.each([
    ['page.HTM', '', 'html'],
    ['page.mht', '', 'mhtml'],
    ['notes', '{\\rtf1 words}', 'rtf'],
    ['standard', '<!doctype html><p>x', 'html'],
    ['standard', 'From: <Saved>\r\nMIME-Version: 1.0\r\n\r\nx', 'mhtml'],
    ['standard', '{"a": 1}\n{"a": 2}', 'json-lines'],
    ['standard', 'Plain words.', 'text'],
    ['picture.jpg', 'JFIF', undefined],
  ])('takes %s of %j for %s', (path, head, format) => {
    expect(formatOf(path, bytes(head))).toBe(format);
  });
});

describe('readRtf(source)', () => {
  test('reads paragraphs, marks by code page and by Unicode, links, tables, the title and the author', () => {
    const source = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}{\info{\title Council votes}{\author Ruth Pell}}
\pard\b Council votes\b0\par
\pard\plain \ldblquote Every quay is safe,\rdblquote  she said \u8212? \'93now\'94. caf\'e9 {\*\generator x;}\u8220\'93hi\u8221\'94\par
{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt link words}} end.\par
\trowd\intbl Abbey\cell 31\cell\row\pard Last \{one\}.}`;
    expect(readRtf(source)).toMatchObject({
      facts: { headline: 'Council votes', author: 'Ruth Pell' },
      blocks: [
        { kind: 'paragraph', words: '“Every quay is safe,” she said — “now”. café “hi”' },
        { kind: 'paragraph', words: 'link words end.' },
        { kind: 'cell', words: 'Abbey', row: 0 },
        { kind: 'cell', words: '31', row: 0 },
        { kind: 'paragraph', words: 'Last {one}.' },
      ],
    });
  });
});

describe('the first line of Rich Text Format', () => {
  const rtf = (first: string) =>
    readRtf(
      String.raw`{\rtf1\ansi\pard ${first}\par \pard\plain\fs24 The council closed the quays on Monday. It had to.\par}`,
    );

  test('is the headline where it is set larger than the text', () => {
    const { facts, blocks } = rtf(String.raw`\b\fs36 Quays to close for a year\b0`);
    expect(facts.headline).toBe('Quays to close for a year');
    expect(blocks.map(({ words }) => words)).toEqual(['The council closed the quays on Monday. It had to.']);
  });

  test('is none where only its first letter is', () => {
    expect(rtf(String.raw`{\fs72 Q}\fs24 uays close.`).facts).toEqual({});
  });
});

describe('readDocument(bytes, format, parsers)', () => {
  test('reads a Word document: title, headings, lists, tables', async () => {
    const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Council votes</w:t></w:r></w:p>
<w:p><w:r><w:t>“Every quay is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>safe</w:t></w:r><w:r><w:t>,” she said -- or so...</w:t></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Abbey</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>31</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Castle</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>29</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
    const styles = `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;
    const file = zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(document),
      'word/styles.xml': strToU8(styles),
    });
    const { facts, blocks } = await readDocument(file, 'docx', parsers);
    expect(facts.headline).toBe('Council votes');
    expect(blocks.map(({ kind, words }) => [kind, words])).toEqual([
      ['paragraph', '“Every quay is safe,” she said -- or so...'],
      ['cell', 'Abbey'],
      ['cell', '31'],
      ['cell', 'Castle'],
      ['cell', '29'],
    ]);
  });

  test('reads a page saved as one file, with its address and the day it was saved', async () => {
    const file = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://daily.example/quays',
      'Subject: Quays',
      'Date: Tue, 3 Mar 2026 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----b"',
      '',
      '------b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://daily.example/quays',
      '',
      '<html><body><article><h1>Quays to close for a year</h1><p>=E2=80=9CEvery quay is safe,=E2=80=9D said the leader of the co=',
      'uncil on Monday.</p></article></body></html>',
      '------b--',
      '',
    ].join('\r\n');
    const { facts, blocks, saved } = await readDocument(bytes(file), 'mhtml', parsers);
    expect(facts).toEqual({ headline: 'Quays to close for a year', url: 'https://daily.example/quays' });
    expect(saved).toBe('2026-03-03');
    expect(blocks).toEqual([
      { kind: 'paragraph', words: '“Every quay is safe,” said the leader of the council on Monday.' },
    ]);
  });

  test('takes the first line of a text for its headline where an empty line sets it off', async () => {
    const { facts, blocks } = await readDocument(
      bytes('Quays to close for a year\n\nThe council closed the quays.\nIt had to.\n'),
      'text',
      parsers,
    );
    expect(facts.headline).toBe('Quays to close for a year');
    expect(blocks.map(({ words }) => words)).toEqual(['The council closed the quays.', 'It had to.']);
  });

  test.each([
    ['Quays close\n\nThe council closed the quays.', 'Quays close'],
    ['Quays close\n\nBy Ann Poe\n\nThe council closed the quays.', 'Quays close'],
    ['港北の橋が二十メートル動く\n\n橋は三十日に動いた。', '港北の橋が二十メートル動く'],
    ['PRESS RELEASE\n\nQuays to close for a year\n\nThe council closed them.', undefined],
    ['LONDON\n\nThe council closed the quays.', undefined],
  ])('takes of %j the headline %s', async (text, headline) => {
    expect((await readDocument(bytes(text), 'text', parsers)).facts.headline).toBe(headline);
  });

  test('takes what is heard in a transcript for no subheading', async () => {
    const { blocks } = await readDocument(
      bytes('MINISTER: Please, sit.\n\n(Applause)\n\nThank you.\n\n[Laughter]\n\nAll of you.'),
      'text',
      parsers,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(Array(5).fill('paragraph'));
  });

  test('takes the address that a browser noted in the page', async () => {
    const { facts } = await readDocument(
      bytes('<!DOCTYPE html>\n<!-- saved from url=(0027)https://daily.example/quays -->\n<p>Words.'),
      'html',
      parsers,
    );
    expect(facts.url).toBe('https://daily.example/quays');
  });
});

describe('tables of texts', () => {
  test('guesses the columns by their names, and takes those that are given first', () => {
    expect(guessColumns(['Title', 'Body', 'Source', 'Date', 'Link'])).toEqual({
      text: 'Body',
      headline: 'Title',
      url: 'Link',
      published: 'Date',
      outlet: 'Source',
    });
    expect(guessColumns(['title', 'body', 'lede'], readColumnMap('text=lede, headline=body'))).toEqual({
      text: 'lede',
      headline: 'body',
    });
  });

  test('reads a cell of HTML as HTML, and a plain one as a text', () => {
    const map = { text: 'body', headline: 'title' };
    const marked = readRow({ body: '<p>One &amp; all.</p><p>Two.</p>', title: 'T' }, map, parseHtml);
    expect(marked.document.blocks.map(({ words }) => words)).toEqual(['One & all.', 'Two.']);
    const plain = readRow({ body: 'A line like a heading\n\nAnd a text.', title: 'T' }, map, parseHtml);
    expect(plain.document.blocks.map(({ kind, words }) => [kind, words])).toEqual([
      ['heading', 'A line like a heading'],
      ['paragraph', 'And a text.'],
    ]);
    expect(plain.given).toEqual({ headline: 'T' });
  });
});

describe('readWholeText(text)', () => {
  const read = (text: string) => {
    const { facts, blocks } = readWholeText(text);
    return [facts.headline, ...blocks.map(({ kind, words }) => `${kind}: ${words}`)];
  };

  test.each([
    ['a title as Markdown marks it', '# Quays to close\n\nThe council voted.\n'],
    ['with the text right below it', '\n#\tQuays to close #\r\nThe council voted.\r\n'],
    ['a first line like a heading', 'Quays to close\n\nThe council voted.\n'],
  ])('takes for the headline %s', (_name, text) => {
    expect(read(text)).toEqual(['Quays to close', 'paragraph: The council voted.']);
  });

  test.each([
    ['a line of who and when', 'FERRY POST, 11 March 2026', { published: '2026-03-11' }],
    ['a byline', 'By Ines Roth', { author: 'Ines Roth' }],
    ['a date', '11 March 2026, 14:05', { published: '2026-03-11' }],
  ])('sets apart %s below the headline, and takes what it says', (_name, line, facts) => {
    for (const gap of ['\n', '\n\n']) {
      const text = `Ferry to stop in spring${gap}${line}\n\n“It is unsafe,” said Ada Moreno.\n`;
      const document = readWholeText(text);
      expect(document.facts).toEqual({ headline: 'Ferry to stop in spring', ...facts });
      expect(document.blocks).toEqual([
        { kind: 'furniture', words: line, reason: 'byline' },
        { kind: 'paragraph', words: '“It is unsafe,” said Ada Moreno.' },
      ]);
      expect(document.doubts).toEqual([expect.stringMatching(`^“${line}” below the headline was taken for`)]);
    }
  });

  test('sets no sentence apart that begins like a byline or has a date', () => {
    for (const line of ['By Monday the ferry had stopped.', 'It stopped on 11 March 2026.']) {
      const { blocks, doubts } = readWholeText(`Ferry to stop in spring\n\n${line}\n\nIt is unsafe.\n`);
      expect([blocks[0]?.kind, blocks[0]?.words, doubts]).toEqual(['paragraph', line, []]);
    }
  });

  test('takes two lines for a headline and a sentence, be the full stop missing or not', () => {
    for (const sentence of ['Ada Moreno said “it is unsafe”', '“It is unsafe,” said Ada Moreno.'])
      expect(read(`Ferry to stop in spring\n${sentence}\n`)).toEqual([
        'Ferry to stop in spring',
        `paragraph: ${sentence}`,
      ]);
  });

  test('takes the marks of headings for no words, and keeps every other', () => {
    expect(
      read('#Quays\n\n“The council voted,” she said.\n\n## What comes next ##\n\n# 1 of 3 stayed.\n'),
    ).toEqual([
      undefined,
      'heading: #Quays',
      'paragraph: “The council voted,” she said.',
      'heading: What comes next',
      'paragraph: # 1 of 3 stayed.',
    ]);
  });
});

describe('readZip(bytes, isWanted)', () => {
  test('unpacks what is wanted, in the order of its names', () => {
    const archive = zipSync({ 'b.html': strToU8('b'), 'a.html': strToU8('a'), 'x.png': strToU8('x') });
    expect(readZip(archive, (path) => path.endsWith('.html')).map(({ path }) => path)).toEqual([
      'a.html',
      'b.html',
    ]);
  });
});

describe('findDoubts(document)', () => {
  const doubted: readonly (readonly [code: string, ...paragraphs: string[]])[] = [
    ['mojibake', 'The cafÃ© closed, he said.'],
    ['mojibake', 'He said â€œno” twice.'],
    ['entity', 'Bell &amp; Sons said “no”.'],
    ['tag', 'It was <b>bold</b>, “she” said.'],
    ['replacement-character', 'The caf\uFFFD said “no”.'],
    ['drop-cap', 'F or 41 years “anyone” had to ring.'],
    ['drop-cap', 'F', 'or 41 years “anyone” had to ring.'],
    ['line-end-hyphen', 'The coun- cil said “no”.'],
    ['soft-hyphen', 'The coun\u00adcil said “no”.'],
    ['furniture-left', 'Read more: ten best “chippies” on the coast'],
    ['no-quotation-marks', 'Nobody said anything at all.'],
  ];
  const find = (paragraphs: readonly string[]) =>
    findDoubts({ facts: {}, blocks: paragraphs.map((words) => ({ kind: 'paragraph', words })) });

  test.each(doubted)('tells of %s in %j', (code, ...paragraphs) => {
    expect(find(paragraphs).map((doubt) => doubt.code)).toContain(code);
  });

  test('has an example for every doubt', () => {
    const told = doubted.flatMap(([, ...paragraphs]) => find(paragraphs).map(({ message }) => message));
    expect(new Set(told)).toEqual(new Set(doubtMessages()));
  });

  test.each([
    'A year of patience, “for every boat”, she said.',
    'I won’t say ‘never’, he wrote.',
    'The two- and three-year-olds “cried”, and Â was a letter.',
    'Sign up to the army, “they” said in 1914, and he did; he was nineteen, and his mother had asked him to stay until the hay was in and the boat was mended, which he had promised.',
  ])('has none about %j', (words) => {
    expect(findDoubts({ facts: {}, blocks: [{ kind: 'paragraph', words }] })).toEqual([]);
  });
});
