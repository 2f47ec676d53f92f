/** Markdown made to overflow a stack or to keep a parser busy; each makes about `size` characters. */
export const hostileMarkdown: Readonly<Record<string, (size: number) => string>> = {
  'quotation markers in one line': (size) => '>'.repeat(size),
  'quotation markers with spaces': (size) => '> '.repeat(size / 2),
  'list markers in one line': (size) => '- '.repeat(size / 2),
  'numbers of lists in one line': (size) => '1. '.repeat(size / 3),
  'a list that nests line by line': (size) => nest(size, (depth) => `${'  '.repeat(depth)}- a\n`),
  'a quotation that nests line by line': (size) => nest(size, (depth) => `${'>'.repeat(depth + 1)} a\n`),
  'inline tags': (size) => '<b>'.repeat(size / 3),
  'block tags': (size) => '<div>\n'.repeat(size / 6),
  'opening brackets': (size) => '['.repeat(size),
  'links in links': (size) => `${'['.repeat(size / 5)}a${'](b)'.repeat(size / 5)}`,
  'opening asterisks': (size) => '*a '.repeat(size / 3),
  'asterisks and underscores in turn': (size) => '*a_ '.repeat(size / 4),
  'runs of asterisks of every length': (size) => nest(size, (depth) => `${'*'.repeat(depth + 1)}a `),
  'opening backticks of every length': (size) => nest(size, (depth) => `${'`'.repeat(depth + 1)}a `),
  'furniture in furniture': (size) => `${':'.repeat(3)}furniture\n`.repeat(size / 13),
  'unfinished directives': (size) => ':a[b]{c="'.repeat(size / 9),
  'footnotes that call each other': (size) => nest(size, (depth) => `[^${depth}]: a[^${depth + 1}]\n\n`),
  'definitions without end': (size) => '[a]: <b '.repeat(size / 8),
  'a table of one row': (size) => `${'a|'.repeat(size / 4)}\n${'-|'.repeat(size / 4)}\n`,
  'table rows': (size) => `a|b\n-|-\n${'|\n'.repeat(size / 2)}`,
  'unfinished entities': (size) => '&'.repeat(size),
  'addresses to be linked': (size) => 'www.a.'.repeat(size / 6),
  'mail addresses to be linked': (size) => 'a@b.c'.repeat(size / 5),
  'setext underlines': (size) => 'a\n-\n'.repeat(size / 4),
};

function nest(size: number, line: (depth: number) => string): string {
  let text = '';
  for (let depth = 0; text.length < size; depth++) text += line(depth);
  return text;
}
