import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

/** Whom each quotation is by. */
function voices(text: string): string {
  return readQuoted(text)
    .map(({ speaker }) => (speaker ? `${speaker.name} = ${speaker.resolved}` : 'nobody'))
    .join('; ');
}

describe('whom those who speak are taken for, after whom a text mentions', () => {
  test.each<[string, string | null]>([
    ['Ann Poe came. “We stay,” she said.', 'she = Ann Poe'],
    ['Ann Poe and Bill Ward came. “We stay,” she said.', 'she = Ann Poe'],
    ['Ann Poe and Bill Ward came. “We stay,” he said.', 'he = Bill Ward'],
    ['Ann Poe’s old ferry sank. “We stay,” she said.', 'she = Ann Poe'],
    ['Ann Poe’s lawyer came. “We stay,” she said.', 'she = Ann Poe’s lawyer'],
    ['Ann Poe met her aide, Jane Ward. “We stay,” she said.', 'she = Ann Poe'],
    ['Asked about Bill Ward, he said “we stay”.', 'he = he'],
    ['John Poe came. Asked about Bill Ward, he said: “We stay.”', 'he = John Poe'],
    ['John Poe came. Pressed on Tuesday about Bill Ward, he said: “We stay.”', 'he = John Poe'],
    ['John Poe came. Quizzed, he met Bill Ward. He said: “We stay.”', 'He = John Poe'],
    ['John Poe came. He was asked about Bill Ward. He said: “We stay.”', 'He = John Poe'],
    ['John Poe hammered Bill Ward over a comment in which he said “we stay”.', 'he = Bill Ward'],
    ['John Poe hammered Bill Ward over a comment that he said was “late”.', 'he = John Poe'],
    ['John Poe pressed Bill Ward to explain his claim that it was “late”.', 'his = Bill Ward'],
    ['John Poe came. The plan would work, adds Ann Lee. “We stay,” she said.', 'she = Ann Lee'],
    ['John Poe said that Bill Ward would stay. “We wait,” he said.', 'he = John Poe'],
    ['John Poe met Bill Ward. He said Lee Ward would stay: “We wait.”', 'He = John Poe'],
    ['John Poe issued a statement. “We stay,” the statement said.', 'the statement = John Poe'],
    [
      'John Poe on Monday issued a short and somber statement. “We stay,” the statement said.',
      'the statement = John Poe',
    ],
    ['The mayor, Jo Lee, came. “We stay,” she said.', 'she = Jo Lee'],
    ['The mayor, Jo Lee, came. “We stay,” Lee said.', 'Lee = Jo Lee'],
    ['The mayor came. “We stay,” the mayor said.', 'the mayor = the mayor'],
    ['Ann Poe came.\n\nHer ferry sank.\n\n“We stay,” she said.', 'she = Ann Poe'],
    ['Ann Poe came.\n\nRain fell.\n\nSnow fell.\n\n“We stay,” she said.', 'she = Ann Poe'],
    ['Ann Poe came. The board met. “We stay,” it said.', 'it = The board'],
    ['Oslo was cold. “We stay,” he said.', 'he = he'],
    ['Bill Ward came. His ferry sank. He told John Poe of it. “We stay,” he said.', 'he = Bill Ward'],
    ['Asked about Bill Ward and boats, he said: “We stay.”', 'he = he'],
    ['John Poe came. Asked, he said: “We stay.”', 'he = John Poe'],
    ['John Poe came. Bill Ward sat. Lee asked about Bill Ward he said: “We stay.”', 'he = Bill Ward'],
    ['John Poe came. Then asked about Bill Ward, he said: “We stay.”', 'he = he'],
    [
      'John Poe came. “It rains,” adds Bill Ward. “We stay,” he said.',
      'Bill Ward = Bill Ward; he = Bill Ward',
    ],
    ['John Poe came. It rains adds Bill Ward. “We stay,” he said.', 'he = he'],
    ['John Poe came. It rains, added Bill Ward. “We stay,” he said.', 'he = Bill Ward'],
    ['John Poe came. Bill Ward says so. “We stay,” he said.', 'he = Bill Ward'],
    ['Residents came. “We stay,” he said.', 'he = he'],
    ['Ann Sellers came. Sellers left. “We stay,” she said.', 'she = Ann Sellers'],
    ['Bill Ward came. John Poe’s boat near Ann Lee sank. “We stay,” he said.', 'he = Bill Ward'],
    ['John Poe’s boat sank. “We stay,” he said.', 'he = John Poe'],
    ['John Poe’s big boat for Lee sank. “We stay,” he said.', 'he = John Poe'],
    ['John Poe’s aide came. “We stay,” he said.', 'he = John Poe’s aide'],
    ['John Poe’s aide in boats came. “We stay,” he said.', 'he = John Poe’s aide in boats'],
    ['John Poe spoke of a comment in which he said “we stay”.', 'he = John Poe'],
    ['John Poe hammered Bill Ward over a comment on which he said “we stay”.', 'he = John Poe'],
    ['John Poe issued a statement. It rained. “We stay,” the statement said.', 'the statement = John Poe'],
    ['John Poe then quickly issued a statement. “We stay,” the statement said.', 'the statement = John Poe'],
    [
      'John Poe then very quickly on Monday issued a statement. “We stay,” the statement said.',
      'the statement = the statement',
    ],
    [
      'John Poe issued one two three four five statement. “We stay,” the statement said.',
      'the statement = John Poe',
    ],
    [
      'John Poe issued one two three four five six statement. “We stay,” the statement said.',
      'the statement = the statement',
    ],
    ['John Poe issued, a statement. “We stay,” the statement said.', 'the statement = the statement'],
    ['John Poe issued a letter. “We stay,” the letter said.', 'the letter = the letter'],
    ['John Poe issued a release. “We stay,” the statement said.', 'the statement = the statement'],
    ['John Poe issued a statement. “We stay,” a statement said.', 'a statement = a statement'],
    [
      'John Poe issued a statement. “We stay,” a statement from the board said. “We go,” the statement said.',
      'a statement from the board = a statement from the board; the statement = a statement from the board',
    ],
    [
      'John Poe issued a statement. “We stay,” the statement of Ann Lee said.',
      'the statement of Ann Lee = the statement of Ann Lee',
    ],
    [
      'John Poe issued a statement. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “We stay,” the statement said.',
      'the statement = John Poe',
    ],
    [
      'John Poe issued a statement. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “We stay,” the statement said.',
      'the statement = John Poe',
    ],
    [
      'John Poe issued a statement. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “We stay,” the statement said.',
      'the statement = the statement',
    ],
    ['# John Poe came\n\n“We stay,” he said.', 'he = he'],
    [
      'Harbor secretary Ann Poe came. “We stay,” said the harbor secretary. “We go,” she said.',
      'the harbor secretary = the harbor secretary; she = the harbor secretary',
    ],
    [
      'A harbor secretary, Ann Poe, came. “We stay,” said the harbor secretary.',
      'the harbor secretary = the harbor secretary',
    ],
    [
      'The harbor secretary, Ann Poe, came. “We stay,” said the harbor secretary.',
      'the harbor secretary = Ann Poe',
    ],
    [
      'The harbor secretary, Ann Poe, came. “We stay,” said a harbor secretary.',
      'a harbor secretary = a harbor secretary',
    ],
    [
      'An old secretary, Ann Poe, came. “We stay,” said the old secretary.',
      'the old secretary = the old secretary',
    ],
    [
      'The secretary, Ann Poe, came.\n\nIt rained.\n\nIt rained.\n\n“We stay,” said the secretary.',
      'the secretary = the secretary',
    ],
    ['Ann Poe came. “We stay,” her aide said. “We go,” she said.', 'her aide = her aide; she = her aide'],
    ['Ann Poe came. “We stay,” the aide said. “We go,” she said.', 'the aide = the aide; she = the aide'],
    [
      'Ann Poe came. “We stay,” Poe’s lawyer said. “We go,” he said.',
      'Poe’s lawyer = Poe’s lawyer; he = Poe’s lawyer',
    ],
    [
      'Ann Poe came. “We stay,” the mother of a captain said.',
      'the mother of a captain = the mother of a captain',
    ],
    ['Ann Poe came. “We stay,” her mother said.', 'her mother = her mother'],
    ['Ann Poe came. “We stay,” the singer said.', 'the singer = Ann Poe'],
    ['Ann Poe came. “We stay,” a singer said.', 'a singer = a singer'],
    ['Ann Poe met the singer. “We stay,” she said.', 'she = Ann Poe'],
    [
      'The civil rights group met. The Tea Party answered. “We stay,” the group said.',
      'the group = the group',
    ],
    ['The civil rights group met. “We stay,” the group said.', 'the group = The civil rights group'],
    ['Poe Energy sank. “We stay,” the company said.', 'the company = Poe Energy'],
    ['The Tea Party met. Poe Energy sank. “We stay,” the party said.', 'the party = The Tea Party'],
    [
      '“We stay,” said the French Senate. “We go,” said the Senate.',
      'the French Senate = the French Senate; the Senate = the French Senate',
    ],
    ['“We stay,” said aide Jo Ward. “We go,” said Ward.', 'aide Jo Ward = Jo Ward; Ward = Jo Ward'],
    ['“We stay,” said Wim Poe. “We go,” he said.', 'Wim Poe = Wim Poe; he = Wim Poe'],
    ['“We stay,” said Poe. “We go,” he said.', 'Poe = Poe; he = Poe'],
    ['The mayor, Wim Poe, came. “We go,” he said.', 'he = Wim Poe'],
    ['Wim Poe came. “We go,” he said.', 'he = Wim Poe'],
    [
      'The North Port Board (NPB) met. “We stay,” NPB said. “We go,” it said.',
      'NPB = North Port Board; it = North Port Board',
    ],
    ['Ann Poe, who is a nurse, came with Bill Ward. Poe’s claim that it was “late” stands.', 'Poe = Ann Poe'],
    ['Residents came. “We stay,” they said.', 'they = they'],
  ])('%s', (notation, expected) => {
    expect(voices(notation)).toBe(expected);
  });
});
