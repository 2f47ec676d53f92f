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

  test('is well-formed for what would break it', async () => {
    const hostile = ']]><!-- & \u0000 <script> \uFFFE "\' \r\n é';
    expect(await lintXml(xml('a', { b: hostile }, escapeXml(hostile)))).toEqual([]);
  });
});
