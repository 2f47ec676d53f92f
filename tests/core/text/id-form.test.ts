import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/core/text/hash.ts';
import { idForm } from '../../../src/core/text/id-form.ts';

const root = path.join(import.meta.dirname, '../../..');
const frozen = JSON.parse(readFileSync(path.join(root, 'tests/fixtures/id-forms.json'), 'utf8')) as [
  words: string,
  form: string,
  name: string,
][];

describe('idForm(words)', () => {
  // Permalinks out in the world rest on these: a change here breaks them, and is no mending of a test.
  test('is frozen, and so is the name made from it, for 200 words', () => {
    expect(frozen).toHaveLength(200);
    expect(frozen.map(([words]) => [words, idForm(words), hashText(idForm(words))])).toEqual(frozen);
  });

  test('shares no code with what texts are compared by', () => {
    const folder = path.join(root, 'src/core/text');
    expect(readdirSync(folder)).toContain('id-form.ts');
    for (const file of ['id-form.ts', 'hash.ts']) {
      expect(readFileSync(path.join(folder, file), 'utf8')).not.toMatch(/\bimport\b/);
    }
  });
});
