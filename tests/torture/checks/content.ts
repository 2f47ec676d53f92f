import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyze } from '../../../src/core/analysis.ts';
import { checkNotes } from '../../../src/core/check-notes.ts';
import { readContentWith } from '../../../src/corpus/content.ts';
import { type BodyReader, startBodyReader } from '../../../src/corpus/markdown/body-reader.ts';
import { formatProblem, type Problem } from '../../../src/corpus/problems.ts';
import { hostileMarkdown } from '../../corpus/hostile-markdown.ts';
import { copyHarbour } from '../../support/content-folder.ts';
import { scriptVectors } from '../../support/script-vectors.ts';
import type { Check } from '../check.ts';

interface Case {
  readonly file: (typeof files)[number];
  /** Takes the place of the text below an article's fields. */
  readonly text?: string;
  readonly edits: readonly Edit[];
}

interface Edit {
  /** How far into the file, in thousandths. */
  readonly at: number;
  readonly cut: number;
  /** Bytes. */
  readonly put: readonly number[];
}

const articles = ['daily', 'gazette', 'herald'].map((name) => `articles/harbour-vote/${name}.md`);
const fields = ['site.yaml', 'outlets.yaml', 'speakers.yaml', 'stories.yaml', 'events/harbour-vote.md'];
const lesson = 'docs/lesson.md';
const files = [...articles, ...fields, lesson];

/** A file of the harbour content with anything done to it makes content, or problems that say what and where. */
export const contentCheck: Check<Case> = {
  name: 'content',
  ring: 'tests',
  cases: fc.oneof(
    { arbitrary: fc.record({ file: fc.constantFrom(...files), edits: someEdits(1) }), weight: 3 },
    fc.record({ file: fc.constantFrom(...articles, lesson), text: hostileText(), edits: someEdits(0) }),
  ),
  async hold(given) {
    const { folder, bodies } = await open();
    const path = join(folder, given.file);
    const sound = await readFile(path);
    const bytes = change(sound, given);
    await writeFile(path, bytes);
    try {
      const { content, problems } = await readContentWith(bodies, folder, checkNotes);
      for (const problem of problems) holdProblem(problem, folder, given.file, bytes);
      assert.equal(
        content === undefined,
        problems.some(({ severity }) => severity === 'error'),
      );
      if (content === undefined) return;
      holdValues(content);
      for (const { html } of content.docs) assert.doesNotMatch(html, live);
      JSON.stringify(analyze(content.corpus));
    } finally {
      await writeFile(path, sound);
    }
  },
  async close() {
    const { bodies, remove } = (await opened) ?? {};
    opened = undefined;
    await bodies?.close();
    await remove?.();
  },
};

let opened: Promise<{ folder: string; bodies: BodyReader; remove(): Promise<void> }> | undefined;

function open() {
  opened ??= copyHarbour([
    { file: lesson, write: '---\ntitle: A lesson\n---\n\nRead [this](/docs/lesson/).\n' },
  ]).then(({ folder, remove }) => ({ folder, remove, bodies: startBodyReader() }));
  return opened;
}

/** Has a code and a sentence, and stands where there is something, or at the end. */
function holdProblem(problem: Problem, folder: string, file: string, bytes: Uint8Array): void {
  const line = formatProblem(problem);
  assert.match(
    line,
    /^[^\p{Cc}\p{Cf}\p{Cs}]+:\d+:\d+ [a-z][a-z0-9-]+ (?:\(warning\) )?[^\p{Cc}\p{Cf}\p{Cs}]+\.$/u,
  );
  // What nobody has foreseen.
  assert.notEqual(problem.code, 'too-much-work');
  assert.notEqual(problem.code, 'unreadable');
  assert(line.length < 1000, line);
  if (problem.file !== join(folder, file)) return;
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\n|\r/);
  assert(problem.line <= lines.length + 1, line);
  assert(problem.column <= (lines[problem.line - 1]?.length ?? 0) + 2, line);
}

/** No text of the content has what no page can print. */
function holdValues(value: unknown): void {
  if (typeof value === 'string') assert.doesNotMatch(value, unprintable);
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) holdValues(part);
}

const unprintable = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

const live =
  /<(?:script|svg|img|iframe|object|embed|style|base|meta)|<[^<>]*\s(?:on\w+=|(?:href|src)="\s*(?:javascript|data|vbscript):)/i;

function change(sound: Uint8Array, { text, edits }: Case): Uint8Array {
  let bytes: Buffer = Buffer.from(sound);
  if (text !== undefined) {
    const head = bytes.indexOf('\n---\n') + 5;
    bytes = Buffer.concat([bytes.subarray(0, head), Buffer.from(`\n${text}\n`)]);
  }
  for (const { at, cut, put } of edits) {
    const start = Math.floor((at / 1000) * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + cut)]);
  }
  return bytes;
}

function someEdits(minLength: number): fc.Arbitrary<Edit[]> {
  const byte = fc.oneof(fc.constantFrom(...Buffer.from(':-\n{}[]&*!|>"\'#%@`,? \t\0\\_~<')), fc.nat(255));
  const piece = fc.constantFrom(
    ...[
      '\\u202e',
      '\\x1b',
      '\\ud800',
      '&#x202e;',
      '&#0;',
      '\u202e',
      '\n---\n',
      '\n...\n',
      '!!binary ',
      '*a ',
      '&a ',
    ],
    ...[
      '](//javascript:alert(1))',
      '](/%zz)',
      ':::furniture\n',
      '- > ',
      '[^1]: ',
      '“',
      '”',
      '\r',
      '\uFEFF',
      '<<: ',
    ],
    ...scriptVectors.flat(),
  );
  const put = fc.oneof(
    fc.array(byte, { maxLength: 4 }),
    piece.map((text) => [...Buffer.from(text)]),
    fc
      .tuple(piece, fc.integer({ min: 2, max: 200 }))
      .map(([text, times]) => [...Buffer.from(text.repeat(times))]),
  );
  const edit = fc.record({ at: fc.nat(1000), cut: fc.oneof(fc.nat(4), fc.nat(60)), put });
  return fc.array(edit, { minLength, maxLength: 5 });
}

function hostileText(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...Object.values(hostileMarkdown)), fc.integer({ min: 10, max: 3000 }))
    .map(([write, size]) => write(size));
}
