import { describe, expect, test } from 'vitest';
import { readMhtml } from '../../../src/import/parsers/mhtml.ts';

const ADDRESS = 'https://daily.example/quays';
const words = '<h1>Quays close</h1><p>“Café,” she said on Monday, and left a sign = a promise.</p>';
const page = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${words}</body></html>`;

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94, é: 0xe9 })[letter] ?? letter.charCodeAt(0));
const ascii = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Lines of 76 signs at most, each broken one with “=” at its end. */
function quotedPrintable(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) =>
    byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [''];
  for (const sign of signs) {
    if ((lines.at(-1) ?? '').length + sign.length > 75) lines.push('');
    lines[lines.length - 1] += sign;
  }
  return lines.join('=\r\n');
}

const base64 = (bytes: Uint8Array) => btoa(ascii(bytes)).replace(/.{76}/g, '$&\r\n');

function part(type: string, coding: string, address: string, body: string): string {
  return `Content-Type: ${type}\r\nContent-ID: <frame@mhtml.blink>\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: ${address}\r\n\r\n${body}\r\n`;
}

/** The file that Chrome makes of parts. */
function fileOf(...parts: readonly string[]): Uint8Array {
  const head = [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${ADDRESS}`,
    'Subject: =?utf-8?Q?Quays=20=E2=80=93=20The=20Daily?=',
    'Date: Tue, 3 Mar 2026 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--r4nd0m----"',
  ].join('\r\n');
  const mark = '------MultipartBoundary--r4nd0m----';
  const text = `${head}\r\n\r\n\r\n${parts.map((each) => `${mark}\r\n${each}\r\n`).join('')}${mark}--\r\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const frame = part(
  'text/html',
  'quoted-printable',
  'cid:frame-1@mhtml.blink',
  '<p>Buy a hat from our partner today.</p>',
);
const own = part('text/html', 'quoted-printable', ADDRESS, quotedPrintable(utf8(page('UTF-8'))));

describe('readMhtml(bytes, encoding)', () => {
  test('takes the page with where and when it was saved', async () => {
    expect(await readMhtml(fileOf(own))).toEqual({
      html: `${page('UTF-8')}\r\n\r\n`,
      ...{ doubts: [], url: ADDRESS, saved: '2026-03-03' },
    });
  });

  test.each([
    ['quoted-printable', 'text/html', quotedPrintable(utf8(page('UTF-8')))],
    ['base64', 'text/html', base64(utf8(page('UTF-8')))],
    ['quoted-printable', 'text/html; charset="windows-1252"', quotedPrintable(windows1252(words))],
    ['base64', 'text/html;\r\n\tcharset=windows-1252', base64(windows1252(words))],
    ['binary', 'text/html; charset=windows-1252', ascii(windows1252(words))],
    ['8bit', 'application/xhtml+xml; charset=utf-8', ascii(utf8(words))],
    // The encoding stands in the page alone.
    ['quoted-printable', 'text/html', quotedPrintable(windows1252(page('windows-1252')))],
    ['quoted-printable', 'text/html; charset=nonsense', quotedPrintable(utf8(page('UTF-8')))],
  ])('reads %s of %s', async (coding, type, body) => {
    const read = await readMhtml(fileOf(part(type, coding, ADDRESS, body)));
    expect(read?.html).toContain(words);
    expect(read?.doubts).toEqual([]);
  });

  test('leaves the frames of a page, wherever they stand, and its pictures', async () => {
    const picture = part('image/png', 'base64', 'https://daily.example/a.png', 'iVBORw0KGgo=');
    const style = part('text/css', 'quoted-printable', 'cid:css-1@mhtml.blink', 'p { color: red }');
    for (const parts of [
      [own, style, frame, picture],
      [frame, picture, own],
    ]) {
      const { html } = (await readMhtml(fileOf(...parts))) ?? {};
      expect(html).toContain(words);
      expect(html).not.toContain('Buy a hat');
    }
  });

  test('takes the first page where none is at the address, out of parts inside parts', async () => {
    const inner = `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nQuays\r\n--b\r\n${frame}--b--\r\n`;
    expect((await readMhtml(fileOf(inner, own.replace(ADDRESS, `${ADDRESS}#top`))))?.html).toContain(
      'Buy a hat',
    );
  });

  test('finds no page in what holds none, or is cut off before one', async () => {
    const style = part('text/css', 'quoted-printable', 'cid:css-1@mhtml.blink', 'p { color: red }');
    expect(await readMhtml(fileOf(style))).toBeUndefined();
    expect(await readMhtml(fileOf())).toBeUndefined();
    expect(await readMhtml(new Uint8Array())).toBeUndefined();
    expect((await readMhtml(fileOf(own).slice(0, 700)))?.html).toContain('<h1>');
  });

  test('reads it in the encoding that is given, and says where letters do not fit', async () => {
    const wrong = fileOf(part('text/html', 'binary', ADDRESS, ascii(windows1252(words))));
    expect((await readMhtml(wrong))?.doubts).toEqual([expect.stringContaining('The file is not UTF-8')]);
    expect(await readMhtml(wrong, 'windows-1252')).toMatchObject({ doubts: [] });
  });
});
