import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

/** Whom each quotation is by. */
function voices(text: string): string {
  return readQuoted(text)
    .map(({ speaker }) => (speaker ? `${speaker.name} = ${speaker.resolved}` : 'nobody'))
    .join('; ');
}

describe('whom a text mentions', () => {
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
  ])('a pronoun after %s', (notation, expected) => {
    expect(voices(notation)).toBe(expected);
  });
});
