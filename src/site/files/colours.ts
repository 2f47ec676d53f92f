import type { SiteColours } from '../../core/content-model.ts';

/** Where the publisher's own colors stand, if there are any. */
export const COLOURS_FILE = 'colours.css';

/** Sets them in the place of those of `src/styles/tokens.css`, in whatever order the style sheets come. */
export function toColourStyles({ accent, outlets }: SiteColours): string {
  const pairs = [
    ...(accent === undefined ? [] : [{ name: 'accent', ...accent }]),
    ...outlets.map((pair, index) => ({ name: `stave-${index + 1}`, ...pair })),
  ];
  const lines = pairs.map(({ name, light, dark }) => `  --${name}: light-dark(${light}, ${dark});\n`);
  return `:root:root {\n${lines.join('')}}\n`;
}
