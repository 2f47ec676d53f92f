/**
 * Draws docs/pictures/archive-curve.svg from docs/measured/archive.jsonl, of which each line is what
 * `npm run bench -- archive --articles N` printed last: `node scripts/archive-curve.ts`.
 */

import { readFileSync, writeFileSync } from 'node:fs';

interface Step {
  readonly processorSeconds: number;
  readonly peakMiB: number;
  readonly spilledMiB: number;
}

interface Measured {
  readonly articles: number;
  readonly export: Step & { readonly bytes: { readonly shingles: number } };
  readonly join: Step;
}

interface Line {
  readonly name: string;
  readonly color: string;
  readonly valueOf: (measured: Measured) => number;
}

interface Panel {
  readonly title: string;
  /** Powers of ten at the foot and the head of the panel. */
  readonly from: number;
  readonly to: number;
  readonly labelOf: (value: number) => string;
  readonly lines: readonly Line[];
}

const blue = '#00558b';
const brown = '#9a4600';

const panels: readonly Panel[] = [
  {
    title: 'Processor time',
    ...{ from: 0, to: 4 },
    labelOf: (seconds) => `${seconds.toLocaleString('en')} s`,
    lines: [
      {
        name: 'export',
        color: brown,
        valueOf: (measured) => measured.export.processorSeconds,
      },
      { name: 'join', color: blue, valueOf: (measured) => measured.join.processorSeconds },
    ],
  },
  {
    title: 'The join’s memory and disk',
    ...{ from: 0, to: 4 },
    labelOf: (mebibytes) => `${mebibytes.toLocaleString('en')} MiB`,
    lines: [
      { name: 'memory, peak', color: blue, valueOf: ({ join }) => join.peakMiB },
      { name: 'disk, peak', color: brown, valueOf: ({ join }) => join.spilledMiB },
    ],
  },
];

const WIDTH = 300;
const HEIGHT = 240;
const LEFT = 92;
const TOP = 56;
// Between the panels: the names of the lines, and the next panel's numbers.
const GAP = 190;
const FULL_WIDTH = LEFT + 2 * WIDTH + GAP + 112;
const FULL_HEIGHT = TOP + HEIGHT + 56;
const NAME_HEIGHT = 17;

const measured = readFileSync('docs/measured/archive.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Measured)
  .sort((a, b) => a.articles - b.articles);
const first = Math.log10(measured[0]?.articles ?? 1);
const last = Math.log10(measured.at(-1)?.articles ?? 10);
writeFileSync('docs/pictures/archive-curve.svg', draw());

function draw(): string {
  const drawn = panels.map((panel, at) => drawPanel(panel, LEFT + at * (WIDTH + GAP)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FULL_WIDTH} ${FULL_HEIGHT}" width="${FULL_WIDTH}" role="img" aria-labelledby="t d" font-family="Georgia, 'Source Serif 4', serif" font-size="13">
<title id="t">What exporting and joining an archive costs, by its number of articles</title>
<desc id="d">${describe()}</desc>
<rect width="100%" height="100%" fill="#fffdf8"/>
${drawn.join('\n')}
</svg>
`;
}

function describe(): string {
  return measured
    .map(
      ({ articles, join, ...of }) =>
        `${articles.toLocaleString('en')} articles: export ${of.export.processorSeconds} s of processor time, join ${join.processorSeconds} s, at most ${join.peakMiB} MiB of memory and ${join.spilledMiB} MiB of disk.`,
    )
    .join(' ');
}

function drawPanel(panel: Panel, left: number): string {
  const xOf = (articles: number) =>
    left + ((Math.log10(articles) - first) / Math.max(1, last - first)) * WIDTH;
  const yOf = (value: number) =>
    TOP + HEIGHT - ((Math.log10(value) - panel.from) / (panel.to - panel.from)) * HEIGHT;
  const parts = [`<text x="${left}" y="${TOP - 24}" font-size="15" fill="#1a1a1a">${panel.title}</text>`];
  for (let power = panel.from; power <= panel.to; power += 1) {
    const y = round(yOf(10 ** power));
    parts.push(
      `<path d="M${left} ${y}h${WIDTH}" stroke="#ddd6c8"/>`,
      `<text x="${left - 8}" y="${y + 4}" text-anchor="end" fill="#595959">${panel.labelOf(10 ** power)}</text>`,
    );
  }
  for (const { articles } of measured) {
    parts.push(
      `<text x="${round(xOf(articles))}" y="${TOP + HEIGHT + 20}" text-anchor="middle" fill="#595959">${articles.toLocaleString('en')}</text>`,
    );
  }
  parts.push(
    `<text x="${left + WIDTH / 2}" y="${TOP + HEIGHT + 42}" text-anchor="middle" fill="#595959">articles of 500 words</text>`,
    ...panel.lines.map((line) => drawLine(line, xOf, yOf)),
    ...drawNames(panel.lines, xOf, yOf),
  );
  return parts.join('\n');
}

type Scale = (value: number) => number;

/** A line through what is more than nothing. */
function drawLine(line: Line, xOf: Scale, yOf: Scale): string {
  const points = measured
    .filter((each) => line.valueOf(each) > 0)
    .map((each) => `${round(xOf(each.articles))} ${round(yOf(line.valueOf(each)))}`);
  const marks = points.map((point) => `<path d="M${point}h0" stroke-width="7" stroke-linecap="round"/>`);
  return `<g fill="none" stroke="${line.color}" stroke-width="2"><path d="M${points.join('L')}"/>${marks.join('')}</g>`;
}

/** The lines' names at their ends, apart from one another. */
function drawNames(lines: readonly Line[], xOf: Scale, yOf: Scale): string[] {
  const end = measured.at(-1);
  if (end === undefined) return [];
  let lowest = -Infinity;
  return lines
    .map((line) => ({ line, y: yOf(Math.max(1, line.valueOf(end))) + 4 }))
    .sort((a, b) => a.y - b.y)
    .map(({ line, y }) => {
      lowest = Math.max(y, lowest + NAME_HEIGHT);
      return `<text x="${round(xOf(end.articles)) + 12}" y="${round(lowest)}" fill="${line.color}">${line.name}</text>`;
    });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
