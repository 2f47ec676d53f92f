import { writeSentence } from './hostile-texts.ts';

const PEOPLE = ['Ann Lee', 'Ben Okoro', 'Clara Diaz', 'the mayor', 'the ministry'];
// Of what was said, each outlet prints so many in a row, and so many paragraphs of its own between.
const SAID = 60;

/**
 * Reports of one event, as outlets write them: each prints some of what was said, whole, trimmed, in other words or
 * without marks, between paragraphs that some share and some wrote themselves.
 */
export function writeReports(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, outlet) => {
    const paragraphs: string[] = [];
    for (let at = 0, made = 0; made < length; at++) {
      const next = writeParagraph(outlet, at);
      paragraphs.push(next);
      made += next.length + 2;
    }
    return paragraphs.join('\n\n');
  });
}

function writeParagraph(outlet: number, at: number): string {
  const own = writeSentence(1000 + outlet * 500 + at);
  // Every third paragraph comes from an agency and stands in several articles.
  if (at % 3 === 0) return at % 2 === 0 ? writeSentence(100_000 + at) + own : own;
  const said = (at * 7 + outlet * 3) % SAID;
  const words = `${writeSentence(200_000 + said * 2)} ${writeSentence(200_001 + said * 2)}`;
  const speaker = PEOPLE[said % PEOPLE.length] ?? '';
  const ways = [
    `“${words}” ${speaker} said.`,
    `${own} “${words.slice(0, words.indexOf('.') + 1)}” ${speaker} told reporters.`,
    `“${words.replace(' and ', ' … and ')}” said ${speaker}.`,
    `${speaker} said that ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  ];
  return ways[(outlet + at) % ways.length] ?? '';
}
