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
  /** Where its name stands: above its last point or below. */
  readonly side: 'above' | 'below';
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
        side: 'above',
        valueOf: (measured) => measured.export.processorSeconds,
      },
      { name: 'join', color: blue, side: 'below', valueOf: (measured) => measured.join.processorSeconds },
    ],
  },
  {
    title: 'The join’s memory and disk',
    ...{ from: 1, to: 5 },
    labelOf: (mebibytes) =>
      mebibytes < 1000 ? `${mebibytes} MiB` : `${(mebibytes / 1000).toLocaleString('en')} GiB`,
    lines: [
      { name: 'memory at its peak', color: blue, side: 'below', valueOf: ({ join }) => join.peakMiB },
      { name: 'on disk meanwhile', color: brown, side: 'above', valueOf: ({ join }) => join.spilledMiB },
    ],
  },
];

const WIDTH = 360;
const HEIGHT = 240;
const LEFT = 64;
const TOP = 56;
const GAP = 96;
const FULL_WIDTH = LEFT + 2 * WIDTH + GAP + 40;
const FULL_HEIGHT = TOP + HEIGHT + 56;

const measured = readFileSync('docs/measured/archive.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Measured)
  .sort((a, b) => a.articles - b.articles);
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

const first = Math.log10(measured[0]?.articles ?? 1);
const last = Math.log10(measured.at(-1)?.articles ?? 10);

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
  );
  return parts.join('\n');
}

/** A line through what is more than nothing, and beside it, dotted, growth in proportion from its first point. */
function drawLine(line: Line, xOf: (articles: number) => number, yOf: (value: number) => number): string {
  const points = measured
    .map((each) => ({ articles: each.articles, value: line.valueOf(each) }))
    .filter(({ value }) => value > 0);
  const [start] = points;
  const end = points.at(-1);
  if (start === undefined || end === undefined) return '';
  const path = points.map(({ articles, value }) => `${round(xOf(articles))} ${round(yOf(value))}`);
  const marks = path.map((point) => `<path d="M${point}h0" stroke-width="7" stroke-linecap="round"/>`);
  const isFew = points.length < 2;
  const name = isFew ? `${line.name}: ${Math.round(end.value).toLocaleString('en')} MiB` : line.name;
  return `<g fill="none" stroke="${line.color}" stroke-width="2"><path d="M${path.join('L')}"/>${marks.join('')}</g>
<text x="${round(xOf(end.articles)) - 8}" y="${round(yOf(end.value)) + (line.side === 'above' ? -12 : 22)}" text-anchor="end" fill="${line.color}">${name}</text>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
