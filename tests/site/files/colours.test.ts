import { expect, test } from 'vitest';
import { toColourStyles } from '../../../src/site/files/colours.ts';

test('toColourStyles(colours) sets each color for both themes, above those of the program', () => {
  expect(
    toColourStyles({
      accent: { light: '#0b5d3b', dark: '#7fd6ab' },
      outlets: [
        { light: '#00558b', dark: '#6cb8ff' },
        { light: '#9c2160', dark: '#ff9cc8' },
      ],
    }),
  ).toBe(`:root:root {
  --accent: light-dark(#0b5d3b, #7fd6ab);
  --stave-1: light-dark(#00558b, #6cb8ff);
  --stave-2: light-dark(#9c2160, #ff9cc8);
}
`);
});
