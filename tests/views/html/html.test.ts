import { describe, expect, test } from 'vitest';
import { classes, h, print } from '../../../src/views/html/html.ts';

describe('h(tagName, attributes, ...content)', () => {
  test('leaves out what is nothing, among attributes and content', () => {
    const link = h('a', { href: '/a', lang: undefined, hidden: false, title: null }, false, 'a', null, [
      'b',
      [undefined],
    ]);
    expect(print(link)).toBe('<a href="/a">ab</a>');
  });

  test('writes an attribute without a value, and a number', () => {
    expect(print(h('input', { type: 'radio', checked: true, tabindex: -1 }))).toBe(
      '<input type="radio" checked tabindex="-1">',
    );
  });

  test('keeps the names that drawings have', () => {
    expect(
      print(h('svg', { viewBox: '0 0 12 2', preserveAspectRatio: 'none' }, h('path', { d: 'M0 1H2' }))),
    ).toBe('<svg viewBox="0 0 12 2" preserveAspectRatio="none"><path d="M0 1H2"></path></svg>');
  });
});

describe('print(content)', () => {
  test('escapes words, in text and in attributes', () => {
    expect(print(h('p', { title: '"><script>' }, '<script> & "so"'))).toBe(
      '<p title="&#x22;><script>">&#x3C;script> &#x26; "so"</p>',
    );
  });
});

test('classes(…names) joins those that are there', () => {
  expect(classes('a', false, undefined, 'b')).toBe('a b');
  expect(classes(null)).toBeUndefined();
});
