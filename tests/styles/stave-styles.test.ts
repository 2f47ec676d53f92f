import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { styleStaves } from '../../scripts/stave-styles.ts';

test('the styles of lines and colors are those that scripts/stave-styles.ts writes', async () => {
  for (const [file, css] of Object.entries(await styleStaves()))
    expect(await readFile(file, 'utf8')).toBe(css);
});
