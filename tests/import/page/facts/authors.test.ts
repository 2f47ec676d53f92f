import { describe, expect, test } from 'vitest';
import {
  authorAsPrinted,
  authorElement,
  bylineOf,
  cleanAuthor,
  nameBeforeDay,
  partedAtSeams,
} from '../../../../src/import/page/facts/authors.ts';
import { readLines } from '../../../../src/import/page/lines.ts';
import { parseHtml } from '../../../../src/import/parsers/html.ts';

const linesOf = (html: string) => readLines(parseHtml(html));

describe('bylineOf(words)', () => {
  test.each([
    [
      '<p><span>by</span> <a>Ann Poe</a> and <a>Bo Lee</a><time>June 19, 2025</time></p>',
      'Ann Poe and Bo Lee',
    ],
    [
      '<p>By <span>Ann Poe</span>, <span>Bo Lee</span> and <span>Cy Orr</span>, Cable Now</p>',
      'Ann Poe, Bo Lee and Cy Orr',
    ],
    ['<p>By Ann Poe, editor of Ships and Boats</p>', 'Ann Poe'],
    ['<p><span>By</span><span>Ann Poe</span><span>Staff writer</span></p>', 'Ann Poe'],
    ['<p>Submitted by <span>Callum Reay</span> on Wed, 11/27/2024</p>', 'Callum Reay'],
  ])('reads the names of %s', (html, names) => {
    expect(linesOf(html).map(partedAtSeams).map(bylineOf)).toEqual([names]);
  });
});

describe('authorElement(near)', () => {
  test('takes the line that is called the author’s before others of its box', () => {
    const near = linesOf(
      '<div class="byline-block"><button>Share</button><div class="TextContributorName">Sian Pryce</div><div>News, Carrow</div></div>',
    );
    expect(authorElement(near)).toBe('Sian Pryce');
  });
});

describe('nameBeforeDay(printed)', () => {
  test.each([
    [['سعدیہ منیر | ویب ڈیسک', 'پیر 12 مئی 2025'], 'سعدیہ منیر'],
    [['Ana Ruiz · Redacción\n12 de mayo de 2025'], 'Ana Ruiz'],
  ])('takes the name of %j', (printed, name) => {
    expect(nameBeforeDay(printed)).toBe(name);
  });

  test.each([
    [['Press Release', '12 May 2025']],
    [['Buenos Aires | 12 de mayo', '13 de mayo de 2025']],
    [['Ana Ruiz | Redacción', 'Madrid']],
    [['Local | News', '12 May 2025']],
  ])('takes none of %j', (printed) => {
    expect(nameBeforeDay(printed)).toBeUndefined();
  });
});

describe('authorAsPrinted(authors, printed)', () => {
  test('leaves out what stands in brackets between names', () => {
    expect(authorAsPrinted(['Ann Poe', 'Bo Lee'], ['Ann Poe (now) and Bo Lee (earlier)'])).toBe(
      'Ann Poe and Bo Lee',
    );
  });
});

describe('cleanAuthor(name)', () => {
  test.each([
    ['Kenji Abbott, Staff Writer', 'Kenji Abbott'],
    ['By Ann Poe, Senior Political Correspondent', 'Ann Poe'],
    ['Ann Poe, Bo Lee', 'Ann Poe, Bo Lee'],
    ['Ida Writer', 'Ida Writer'],
  ])('reads %s as %s', (line, name) => {
    expect(cleanAuthor(line)).toBe(name);
  });
});
