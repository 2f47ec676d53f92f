import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces } from '../../../support/brackets.ts';

function mark(text: string): string {
  const quotations = extractQuotations(toArticle('article', text), []);
  return markPieces(
    text,
    quotations.filter(({ kind }) => kind !== 'indirect'),
  );
}

describe('single marks and apostrophes', () => {
  test.each<[string, string]>([
    ['‘We stay,’ he said.', '‘⟦We stay,⟧’ he said.'],
    ['‘We stay’ he said.', '‘⟦We stay⟧’ he said.'],
    ['He said ‘we stay’.', 'He said ‘⟦we stay⟧’.'],
    ['He said ‘we stay.’', 'He said ‘⟦we stay.⟧’'],
    ['He said ‘54 times we stayed’ to us.', 'He said ‘⟦54 times we stayed⟧’ to us.'],
    ["The class of ’08 and ’90s and '90s boats.", "The class of ’08 and ’90s and '90s boats."],
    ["'Tis late. He said 'we stay'.", "'Tis late. He said '⟦we stay⟧'."],
    [
      "He is goin' home, good ol' Lee an' all, 'he said'.",
      "He is goin' home, good ol' Lee an' all, '⟦he said⟧'.",
    ],
    [
      "The bus' door and the box' lid and 'we stay' he said.",
      "The bus' door and the box' lid and '⟦we stay⟧' he said.",
    ],
    ["A 6' 2 man said 'we stay'.", "A 6' 2 man said '⟦we stay⟧'."],
    [`A 6'2" man said 'we stay'.`, `A 6'2" man said '⟦we stay⟧'.`],
    ["Rock ’n’ roll and rock 'n' roll said ‘we stay’.", "Rock ’n’ roll and rock 'n' roll said ‘⟦we stay⟧’."],
    ["‘We stay,'she said.", "‘⟦We stay,⟧'she said."],
    ['‘We stay,’she said.', '‘⟦We stay,⟧’she said.'],
    ["'We stay.' 'We go.'", "'⟦We stay.⟧' '⟦We go.⟧'"],
    ["'We stay' - 'we go' he said.", "'⟦We stay⟧' - '⟦we go⟧' he said."],
    ["The 'boats'-like thing.", "The '⟦boats⟧'-like thing."],
    ['‘ “No” ’ he said.', '‘ ⟦“⟦No⟧”⟧ ’ he said.'],
    ['‘ … in the case of a flood’ he said.', '‘ ⟦… in the case of a flood⟧’ he said.'],
    ['‘. . . and so we stayed’ he said.', '‘⟦. . . and so we stayed⟧’ he said.'],
    ['‘We stay, ’ he said.', '‘⟦We stay,⟧ ’ he said.'],
    ["He said:'we stay'.", "He said:'⟦we stay⟧'."],
    ["He said,'we stay'.", "He said,'⟦we stay⟧'."],
    ["He said ('we stay').", "He said ('⟦we stay⟧')."],
    ["'We stay.", "'⟦We stay.⟧"],
    ['‘We stay.', '‘⟦We stay.⟧'],
    ["Poe's 'no' and the boys' 'yes'.", "Poe's '⟦no⟧' and the boys' '⟦yes⟧'."],
    ["the miners' case was lost, 'he said'.", "the miners' case was lost, '⟦he said⟧'."],
    ["그는 '네'라고 했다.", "그는 '⟦네⟧'라고 했다."],
    ['그는 ‘네’라고 했다.', '그는 ‘⟦네⟧’라고 했다.'],
    ['He wrote `we stay` to us.', 'He wrote `⟦we stay⟧` to us.'],
    ['He wrote ´we stay´ to us.', 'He wrote ´⟦we stay⟧´ to us.'],
    ['❛We stay,❜ he said.', '❛⟦We stay,⟧❜ he said.'],
    ['‛We stay,’ he said.', '‛⟦We stay,⟧’ he said.'],
    ['‚We stay‘ he said.', '‚⟦We stay⟧‘ he said.'],
    ['1‚5 and ‚We stay’ he said.', '1‚5 and ‚⟦We stay⟧’ he said.'],
    ["He said 'we stay'—and left.", "He said '⟦we stay⟧'—and left."],
    ["wi' us and mo' boats he said 'we stay'.", "wi' us and mo' boats he said '⟦we stay⟧'."],
    ["the o' clock and jack o' lantern 'we stay'.", "the o' clock and jack o' lantern '⟦we stay⟧'."],
  ])('%s', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});
