import { type LimitCode, markdownLimits } from '../../src/corpus/markdown/markdown-limits.ts';

type Write = (count: number) => string;

/** Marks in every company that a parser looks back from; each writes as many as it is told to. */
const marks: Readonly<Record<string, Write>> = {
  emphasis: units('*a* ', 2),
  'opening asterisks': units('*a ', 1),
  'closing asterisks': units('a* ', 1),
  'asterisks and underscores in turn': units('*a_ ', 2),
  'strong words': units('**a** ', 2),
  'runs that open and close': units('a**', 1),
  'two long runs': (count) =>
    `${'*'.repeat(2 * Math.floor(count / 2))}a${'*'.repeat(2 * Math.ceil(count / 2))}`,
  'emphasis in emphasis': halves('*a ', 'a* '),
  'emphasis of two kinds in each other': halves('*a _b ', 'b_ a* ', 2),
  'words struck out': units('~~a~~ ', 2),
  'struck out in struck out': halves('~~a ', 'a~~ '),
  'opening brackets': units('[', 1),
  'closing brackets': units('a] ', 1),
  'words in brackets': units('[a] ', 2),
  'brackets and another': units('[a] ] ', 3),
  links: units('[a](b) ', 2),
  'links without end': units('[a](b', 2),
  'links with a title without end': units('[a](b "', 2),
  'links to another': units('[a][b', 3),
  'links in links': units(`${'['.repeat(60)}a${'](b)'.repeat(60)} `, 120),
  pictures: units('![a](b) ', 2),
  'pictures in pictures': units(`${'!['.repeat(60)}a${'](b)'.repeat(60)} `, 120),
  'pictures in pictures that code hides': (count) =>
    `${'![`]` '.repeat(Math.floor(count / 5))}a${'](b)'.repeat(Math.floor(count / 5))}${' ~a'.repeat(count % 5)}`,
  'calls of notes': units('[^a] ', 2),
  definitions: units('[a]: b\n', 2),
  'definitions without end': units('[a]: <b ', 3),
  code: units('`a` ', 2),
  'code without end': units('``a ` ', 2),
  'open tags': units('a <b> ', 1),
  'attributes without end': units('a <b c="', 1),
  'addresses in angle brackets': units('<http:a> ', 1),
};

/** For each limit, texts that have as much of what it counts as is asked for, and little else. */
export const markdownAtLimits: Readonly<
  Record<LimitCode, Readonly<Record<string, (count: number) => string>>>
> = {
  'nested-too-deep': {
    'quotation markers': (count) => `${'> '.repeat(count)}a`,
    'quotation markers and no words': (count) => `a\n\n${'>'.repeat(count)}`,
    'list markers': (count) => `${'+ '.repeat(count)}a`,
    'lists line by line': (count) => lines(count, (line) => `${'  '.repeat(line)}- a`),
    'brackets in brackets': (count) => `${'['.repeat(count)}a${']'.repeat(count)}`,
  },
  'too-many-open-blocks': {
    furniture: (count) => `a\n\n${':::furniture\n'.repeat(count)}b\n${':::\n'.repeat(count)}`,
  },
  'too-many-lines': {
    'lines of a paragraph': (count) => 'a word\n'.repeat(count),
    'items of a list': (count) => '- a\n'.repeat(count),
    'numbered items': (count) => '1. a\n'.repeat(count),
    paragraphs: (count) => 'a\n\n'.repeat(count),
    headings: (count) => '# a\n'.repeat(count),
    'lines of a deep quotation': (count) => `${'> '.repeat(20)}a\n`.repeat(count),
    'paragraphs of furniture': (count) => `:::furniture\n${'a\n\n'.repeat(count - 3)}:::\n\na\n`,
    'paragraphs in four blocks': (count) =>
      `a\n\n${':::furniture\n'.repeat(4)}${'a\n\n'.repeat(count - 9)}${':::\n'.repeat(4)}`,
    'paragraphs of an item': (count) => `- a\n\n${'  a\n\n'.repeat(count - 1)}`,
    'paragraphs of a note': (count) => `b[^a]\n\n[^a]: a\n\n${'    a\n\n'.repeat(count - 2)}`,
    'hard breaks': (count) => 'a\\\n'.repeat(count),
    'lines of code': (count) => `a\n\n~~~\n${'a\n'.repeat(count - 3)}~~~\n`,
    breaks: (count) => `a\n${'***\n'.repeat(count - 1)}`,
  },
  'too-many-empty-lines': {
    'after a paragraph': (count) => `a${'\n'.repeat(count + 1)}`,
    'between the items of a list': (count) => `- a\n${'\n'.repeat(count)}- b`,
    'of a quotation': (count) => `> a\n${'>\n'.repeat(count)}`,
  },
  'too-many-loose-lines': {
    'after an item': (count) => `- a\n${'a\n'.repeat(count)}`,
    'after a deep quotation': (count) => `${'> '.repeat(60)}a\n${'a\n'.repeat(count)}`,
    'after a long quotation': (count) => `${'> a\n>\n'.repeat(15_000)}> a\n${'a\n'.repeat(count)}`,
  },
  'too-many-blocks': {
    quotations: (count) => '> a\n\n'.repeat(count),
    'quotations among paragraphs': (count) => `> a\n\n${'b\n\n'.repeat(8)}`.repeat(count),
    lists: (count) => '- a\n\nb\n\n'.repeat(count),
    'lists of quotations': (count) => `- a\n${'- > a\n'.repeat(count - 1)}`,
    'lists of two marks': (count) => lines(count, (line) => `${line % 2 === 0 ? '-' : '*'} a`),
    notes: (count) => `a[^0]\n\n${lines(count, (line) => `[^${line}]: b\n\nc\n`)}`,
    'underlined headings': (count) => 'a\n-\n'.repeat(count),
    'underlined headings among paragraphs': (count) => `a\n-\n\n${'b\n\n'.repeat(7)}`.repeat(count),
    blocks: (count) => `a\n\n${':::furniture\na\n:::\n\n'.repeat(count)}`,
    'deep quotations': (count) =>
      `${'> '.repeat(40)}a\n\n`.repeat(Math.floor(count / 40)) + '> a\n\n'.repeat(count % 40),
  },
  'too-many-cells': {
    'a long table': (count) => `a|b|c|d\n-|-|-|-\n${'a|b|c|d\n'.repeat(Math.ceil(count / 4) - 1)}`,
    'a wide table': (count) =>
      `${row('a', 100)}\n${row('-', 100)}\n${'|\n'.repeat(Math.ceil(count / 100) - 1)}`,
    'one row': (count) => `${row('a', count)}\n${row('-', count)}\n`,
  },
  'too-many-marks': everyMark((count, write) => inParagraphs(count, write)),
  'too-many-marks-in-paragraph': everyMark((count, write) => write(count)),
  'too-many-addresses': {
    mail: (count) => 'a@b.c '.repeat(count),
    'mail in one word': (count) => 'a@b.c'.repeat(count),
    www: (count) => 'www.a.b '.repeat(count),
    http: (count) => 'http://a.b '.repeat(count),
  },
  'too-many-unfinished': {
    comments: (count) => `${'a <!-- '.repeat(count)}${'word '.repeat(200_000)}`,
    instructions: (count) => `${'a <? '.repeat(count)}${'word '.repeat(200_000)}`,
    declarations: (count) => `${'a <!A '.repeat(count)}${'word '.repeat(200_000)}`,
    CDATA: (count) => `${'a <![CDATA['.repeat(count)}${'word '.repeat(200_000)}`,
    'code after an escaped backtick': (count) => `${'\\``` a '.repeat(count)}${'word '.repeat(200_000)}`,
  },
  'too-many-backticks': {
    'a run': (count) => `a ${'`'.repeat(count)} b`,
    'runs of every length': (count) =>
      `${lines(count, (line) => `a ${'`'.repeat(line + 1)}`)}${'word '.repeat(200_000)}`,
  },
};

function units(unit: string, marksInUnit: number): Write {
  return (count) => unit.repeat(Math.floor(count / marksInUnit)) + ' ~a'.repeat(count % marksInUnit);
}

function halves(opening: string, closing: string, marksInEach = 1): Write {
  return (count) => {
    const half = Math.floor(count / 2 / marksInEach);
    return opening.repeat(half) + closing.repeat(half) + ' ~a'.repeat(count - 2 * half * marksInEach);
  };
}

function everyMark(write: (count: number, mark: Write) => string): Readonly<Record<string, Write>> {
  return Object.fromEntries(
    Object.entries(marks).map(([name, mark]) => [name, (count: number) => write(count, mark)]),
  );
}

function inParagraphs(count: number, write: Write): string {
  const most = markdownLimits['too-many-marks-in-paragraph'].most;
  return lines(
    Math.ceil(count / most),
    (paragraph) => `${write(Math.min(most, count - paragraph * most))}\n`,
  );
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}

function row(cell: string, cells: number): string {
  return Array.from({ length: cells }, () => cell).join('|');
}
