import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/page.ts';
import { parseHtml } from '../../../../src/import/parsers/html.ts';

const paragraphs = [
  'The council voted on Monday to keep the footbridge open for another year.',
  '“I have nothing against horses,” said Ivo Trent, who moved the motion at the meeting.',
  'Repairs will cost £18,200, and the county has offered to pay half of them.',
  'A sign will go up at both ends of the bridge before the end of April.',
];

/** The words that are taken out of a page whose report ends in some lines. */
function takenWith(end: string, byline = ''): string[] {
  const text = paragraphs.map((words) => `<p>${words}</p>`).join('');
  const html = `<body><h1>Footbridge stays</h1>${byline}<div>${text}${end}</div></body>`;
  const { blocks } = readPage(parseHtml(html), parseHtml);
  return blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words);
}

describe('the last lines of a report', () => {
  test.each(['(dpa)', '[Reuters]', 'PTI KVL SKN'])('leaves out an agency’s sign: %s', (sign) => {
    expect(takenWith(`<p>${sign}</p>`)).toEqual(paragraphs);
  });

  test.each(['(Applause)', '(Applause.)', '[Laughter and applause]', '(Beifall)'])(
    'takes what is heard where words are spoken: %s',
    (heard) => {
      expect(takenWith(`<p>${heard}</p>`)).toContain(heard);
    },
  );

  test('takes the last of several lines in brackets', () => {
    const directions = ['(SOUNDBITE OF RAIN)', '(SOUNDBITE OF SILENCE)'];
    const lines = directions
      .map((words) => `<p>${words}</p>`)
      .join('<p>It rained on the bridge, he said.</p>');
    expect(takenWith(lines)).toContain('(SOUNDBITE OF SILENCE)');
  });

  test('leaves out who the author is that the page prints alone', () => {
    const who = '<p><a href="/x">Ann Poe</a> is a staff writer. She lives in Port Ellery.</p>';
    expect(takenWith(who, '<div>By Ann Poe</div>')).toEqual(paragraphs);
    expect(takenWith(who)).toHaveLength(5);
  });
});

describe('a heading that ends the report', () => {
  const teasers =
    '<p><b>Goose wins raffle</b></p><p>A goose that was first prize bought the winning ticket itself.</p><p><b>Bus shelter to shelter bus</b></p><p>It will be enlarged by Easter, the county council says.</p>';

  test('leaves out titles with a sentence each below it, set as the report is', () => {
    expect(takenWith(`<p><b>Also this week</b></p>${teasers}`)).toEqual(paragraphs);
  });

  test('takes text that goes on after links', () => {
    const link = '<p><b>Also this week</b></p><p><a href="/1">Goose wins raffle</a></p>';
    const more = 'The vote was by show of hands, and two members were asked to show them again.';
    expect(takenWith(`${link}<p>${more}</p>`)).toEqual([...paragraphs, more]);
  });
});
