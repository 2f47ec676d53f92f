import { expect, test } from 'vitest';
import { readJsonLines, readTable, type TableRow } from '../../../src/cli/files/read-table.ts';

async function all(rows: AsyncIterable<TableRow>): Promise<TableRow[]> {
  return Array.fromAsync(rows);
}

test('readTable(text) reads rows with their lines', async () => {
  const rows = await all(
    readTable(['title,text\r\n"A ""quoted"" title","First.\n', '\nSecond, still."\r\nNext,Third.\r\n']),
  );
  expect(rows).toEqual([
    { line: 4, cells: { title: 'A "quoted" title', text: 'First.\n\nSecond, still.' } },
    { line: 5, cells: { title: 'Next', text: 'Third.' } },
  ]);
});

test.each([
  ['a semicolon', 'title;text\nOne, two;Three\n'],
  ['a tab', 'title\ttext\nOne, two\tThree\n'],
  ['a comma beside a name with semicolons', '"title",text\n"One, two",Three\n'],
  ['a comma beside marks in a name’s quotation marks', '"title",text,"a;b;c;d"\n"One, two",Three,\n'],
  ['a comma, lines ending as on old Macs', 'title,text\r"One, two",Three\r'],
])('readTable(text) finds what parts the columns: %s', async (_name, text) => {
  expect(await all(readTable([text]))).toMatchObject([{ cells: { title: 'One, two', text: 'Three' } }]);
});

test('readTable(text) tells the line of a row that cannot be read', async () => {
  const rows = await all(readTable(['title,text\nOne,Two\nOne,Two,Three\n']));
  expect(rows.at(-1)).toEqual({ line: 3, wrong: expect.stringContaining('line 3') });
});

test('readTable(text) fails as what it reads from fails', async () => {
  async function* broken(): AsyncGenerator<string> {
    yield 'title,text\n';
    throw new Error('The disk is gone.');
  }
  await expect(all(readTable(broken()))).rejects.toThrow('The disk is gone.');
});

test('readJsonLines(lines) reads rows, and tells the lines that are none', async () => {
  const lines = ['{"title":"A\u2028B","year":1984,"tags":["x"]}\n', '\n', 'not\n', '[1]\n'];
  expect(await all(readJsonLines(lines))).toEqual([
    { line: 1, cells: { title: 'A\u2028B', year: '1984' } },
    { line: 3, wrong: 'The line is no JSON object. Write one article a line.' },
    { line: 4, wrong: 'The line is no JSON object. Write one article a line.' },
  ]);
});
