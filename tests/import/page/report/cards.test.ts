import { expect, test } from 'vitest';
import { readPage } from '../../../../src/import/page/page.ts';
import { parseHtml } from '../../../../src/import/parsers/html.ts';

const paragraphs = [
  'The council voted on Monday to keep the footbridge open for another year.',
  '“I have nothing against horses,” said Ivo Trent, who moved the motion at the meeting.',
  'Repairs will cost £18,200, and the county has offered to pay half of them.',
  'A sign will go up at both ends of the bridge before the end of April.',
];
const text = paragraphs.map((words) => `<p class="x2">${words}</p>`).join('');

/** What becomes of a page whose report something follows in the same element. */
function blocksWith(below: string) {
  const html = `<body><h1>Footbridge stays</h1><div class="x1">${text}${below}</div></body>`;
  const { blocks } = readPage(parseHtml(html), parseHtml);
  return {
    report: blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words),
    beside: blocks.filter(({ kind }) => kind === 'furniture').map(({ words }) => words),
  };
}

const card = (title: string, words: string) =>
  `<div class="x4"><div class="x5">${title}</div><div class="x6">${words}</div></div>`;
const cards = [
  card('Eel declared a minor', 'It had been eleven for as long as anyone could say, the court was told.'),
  card('Bridge opens; river does not', 'Engineers had been certain that one would follow from the other.'),
].join('');

test('leaves out cards below the report that lead nowhere, and sets them beside it', () => {
  const { report, beside } = blocksWith(`<div class="x3">${cards}</div>`);
  expect(report).toEqual(paragraphs);
  expect(beside).toContain('Eel declared a minor');
  expect(blocksWith(`<div class="x3"><div>From the fen</div>${cards}</div>`).report).toEqual(paragraphs);
});

test('takes one such element, questions with their answers, and what is set as the text is', () => {
  expect(
    blocksWith(`<div class="x3"><div class="x4"><p class="x2">${paragraphs[0]}</p></div></div>`).report,
  ).toEqual([...paragraphs, paragraphs[0]]);
  const answers = blocksWith(
    `<div class="x3">${card('Will horses be let across?', 'No horse has asked to cross it, says the clerk of the council.')}${card('Who pays for the sign?', 'The county pays for the sign and for the post that it stands on.')}</div>`,
  );
  expect(answers.report).toContain('No horse has asked to cross it, says the clerk of the council.');
});
