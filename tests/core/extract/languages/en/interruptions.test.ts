import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../../support/voices.ts';

/** The pieces of each quotation, parted by ` … `. */
function pieces(text: string): string {
  return readQuoted(text)
    .map(({ pieces: all }) => all.map(({ start, end }) => text.slice(start, end)).join(' … '))
    .join(' / ');
}

describe('what may stand between two pieces of a quotation in English', () => {
  test.each<[string, string | null]>([
    ['“We will,” she said, “go.”', 'We will, … go.'],
    ['“We will,” she said. “Go.”', 'We will, / Go.'],
    ['“We will,” she said, “Go.”', 'We will, … Go.'],
    ['“We will.” She said, “go.”', 'We will. … go.'],
    ['“We will”, she said, “go”.', 'We will … go'],
    ['“We will” – she said – “go”.', 'We will … go'],
    ['“We will —” she said — “go.”', 'We will — … go.'],
    ['“We will” she said “go”.', 'We will / go'],
    [
      '“No aid can get into” Karabakh “in violation of it,” Poe said.',
      'No aid can get into … in violation of it,',
    ],
    [
      '“No aid can get into” the old Karabakh “in violation of it,” Poe said.',
      'No aid can get into … in violation of it,',
    ],
    [
      '“No aid can get into” all the old Karabakh “in violation of it,” Poe said.',
      'No aid can get into / in violation of it,',
    ],
    [
      '“No aid can get into” and “in violation of it,” Poe said.',
      'No aid can get into / in violation of it,',
    ],
    [
      '“No aid can get into” that is “in violation of it,” Poe said.',
      'No aid can get into / in violation of it,',
    ],
    [
      '“No aid can get into” Karabakh, “in violation of it,” Poe said.',
      'No aid can get into / in violation of it,',
    ],
    [
      '“No aid can get into” (Karabakh) “in violation of it,” Poe said.',
      'No aid can get into / in violation of it,',
    ],
    [
      '“No aid can get into.” Karabakh “in violation of it,” Poe said.',
      'No aid can get into. / in violation of it,',
    ],
    [
      '“No aid can get into” Karabakh “In violation of it,” Poe said.',
      'No aid can get into / In violation of it,',
    ],
    ['Poe called a film “in the navy” a “distortion”.', 'in the navy / distortion'],
    ['“I am,” she smiles, “a friend.”', 'I am, … a friend.'],
    ['“I am,” smiles, “a friend.”', 'I am, / a friend.'],
    ['“I am,” she slowly smiles, “a friend.”', 'I am, … a friend.'],
    ['“I am,” she most slowly smiles, “a friend.”', 'I am, / a friend.'],
    ['“I am,” and she, “a friend.”', 'I am, / a friend.'],
    ['“I am,” she would, “a friend.”', 'I am, / a friend.'],
    ['“I am,” she smiles, “A friend.”', 'I am, / A friend.'],
    ['“We will,” Poe said, though she said, “go.”', 'We will, / go.'],
    ['“We will,” but she said, “go.”', 'We will, / go.'],
    ['“We will,” as she said, “go.”', 'We will, … go.'],
    ['“We will,” replied, “go.”', 'We will, / go.'],
    ['“We will,” adding, “go.”', 'We will, … go.'],
    ['“We will.” At that point, she said, “go.”', 'We will. / go.'],
    ['“Go,” Poe told Lee, who replied: “no.”', 'Go, / no.'],
    ['“The risk,” said Poe, a critic who runs a school, “is late.”', 'The risk, … is late.'],
    ['“The risk,” Poe said in the book “is late.”', 'The risk, / is late.'],
    ['“The risk,” said Poe of a book which he wrote, “is late.”', 'The risk, / is late.'],
    ['“We will,” Ann Poe, the mayor of the old town on the northern fjord, said, “go.”', 'We will, … go.'],
    [
      '“We will,” Ann Poe, the old mayor of the old town on the northern fjord, said, “go.”',
      'We will, … go.',
    ],
    [
      '“We will,” Ann Poe, the very old mayor of the old town on the northern fjord, said, “go.”',
      'We will, / go.',
    ],
    ['“We will,” she said. Rain fell, “go.”', 'We will, / go.'],
    ['“We will,” she said of the book, “go.”', 'We will, / go.'],
    ['The novel “We Will” and the book “go” came.', 'We Will / go'],
    ['“We will,” Poe said of the song “go.”', 'We will, / go.'],
  ])('%s', (notation, expected) => {
    expect(pieces(notation)).toBe(expected);
  });
});
