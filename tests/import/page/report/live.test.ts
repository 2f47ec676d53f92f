import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/page.ts';
import { parseHtml } from '../../../../src/import/parsers/html.ts';

const said = [
  'The first boxes have been opened in the north, officials say.',
  'Counting stops in Ward 4 as the lights go out for a while.',
  'Moreno says that she will wait for the last box before she speaks.',
];

/** The words that are taken out of a page of three parts, each with something before or after its sentence. */
function takenFrom(parts: readonly string[]): string[] {
  const html = `<body><h1>The count in Port Ellery</h1><div class="feed">${parts.map((part) => `<div class="part">${part}</div>`).join('')}</div></body>`;
  const { blocks } = readPage(parseHtml(html), parseHtml);
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words);
}

describe('findRecordingTimes(lines)', () => {
  const withTimes = (times: readonly string[]) =>
    takenFrom(said.map((words, at) => `${times[at] ?? ''}<p>${words}</p>`));

  test.each([
    [['<a href="#t=0">00:00</a>', '<a href="#t=21">00:21</a>', '<a href="#t=64">01:04</a>']],
    [['<i>0:00:03</i>', '<i>0:00:21</i>', '<i>0:01:04</i>']],
    [['<i>[00:02]</i>', '<i>[17:40]</i>', '<i>[31:07]</i>']],
  ])('leaves out the times in a recording: %j', (times) => {
    expect(withTimes(times)).toEqual(said);
  });

  test.each([
    [['<i>00:05</i>', '<i>00:40</i>', '<i>01:20</i>']],
    [['<a href="#a">06:00</a>', '<a href="#b">06:21</a>', '<a href="#c">07:04</a>']],
    [
      [
        '<a href="#a"><time>00:00</time></a>',
        '<a href="#b"><time>00:21</time></a>',
        '<a href="#c"><time>01:04</time></a>',
      ],
    ],
  ])('keeps the times of day in a live blog: %j', (times) => {
    expect(withTimes(times)).toHaveLength(2 * said.length);
  });
});

describe('findPostEnds(lines, posts)', () => {
  test('leaves out who wrote each post, set otherwise than its text, though one is named once', () => {
    const writers = ['Gus Orme', 'Nadia Pell', 'Nadia Pell'];
    const posts = said.map((words, at) => `<i>1${at}.20</i><p>${words}</p><div>${writers[at]}</div>`);
    expect(takenFrom(posts).filter((words) => writers.includes(words))).toEqual([]);
  });

  test('keeps last lines that are set as the text is', () => {
    const posts = said.map((words, at) => `<i>1${at}.20</i><p>${words}</p><p>Ward ${at} is counted</p>`);
    expect(takenFrom(posts).filter((words) => words.startsWith('Ward'))).toHaveLength(said.length);
  });
});
