import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, xml } from '../../../src/core/export/xml.ts';
import { readXml, textOf } from '../../support/read-xml.ts';
import { lintXml } from '../../support/xmllint.ts';

describe('xml(name, attributes, ...children)', () => {
  test('reads back as the same text and attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, value) => {
        const element = readXml(xml('a', { value }, escapeXml(text), xml('b', {})));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot write them.
        const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
        expect(textOf(element)).toBe(text.toWellFormed().replace(NOT_XML, ''));
        expect(element.attributes.value).toBe(value.toWellFormed().replace(NOT_XML, ''));
      }),
    );
  });

  test.each([
    ['half of a character alone', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a whole one', 'a😀b', 'a😀b'],
    ['what XML cannot write', 'a\u0000\u0008\u000b\u001f\ufffe\uffffb', 'ab'],
    ['what it can', '\t\n\u0020\ufffd', '\t\n\u0020\ufffd'],
    ['the five signs and the carriage return', '&<>"\'\r', '&amp;&lt;&gt;&quot;&#39;&#13;'],
  ])('escapes %s', (_name, text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test('writes attributes that are set, in order, and closes what is empty', () => {
    expect(xml('a', { b: '1\n\t2', c: undefined, d: '' })).toBe('<a b="1&#10;&#9;2" d=""/>');
    expect(xml('a', {}, 'x', xml('b', {}, ''))).toBe('<a>x<b/></a>');
  });

  test('is well-formed for what would break it', async () => {
    const hostile = ']]><!-- & \u0000 <script> \uFFFE "\' \r\n é';
    expect(await lintXml(xml('a', { b: hostile }, escapeXml(hostile)))).toEqual([]);
  });
});
