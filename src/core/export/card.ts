/** The picture that other sites show beside a link to an event: 1200 × 630, paper, ink and the staves of its words. */
import { balanceLines, breakLines, drawText, type Letters, measureText } from './letters.ts';

export interface Card {
  readonly siteName: string;
  readonly title: string;
  /** A date, the outlets: one line above the title. */
  readonly line: string;
  /** What the event shows, in a sentence; then the title is set small above it. */
  readonly finding?: string | undefined;
  /** One line of staves per outlet for the statement that most outlets have; none where no words are shared. */
  readonly staves: readonly CardStave[];
  /** The statement of the staves. */
  readonly statement?: string;
  /** The publisher's own colors; those of the program where there are none. */
  readonly colours?: { readonly accent?: string; readonly outlets: readonly string[] };
  /** Whether the site has a logo of its own, so that the program's mark is left out. */
  readonly hasLogo?: boolean;
}

export interface CardStave {
  readonly name: string;
  readonly article: string;
  /** Stretches of the base's words, in words of `of`. */
  readonly parts: readonly {
    readonly kind: 'marked' | 'unmarked' | 'other';
    readonly start: number;
    readonly end: number;
  }[];
  readonly of: number;
}

/** What the card says, as texts that go with the picture: in words, and of which statement and articles its lines are. */
export function textsOfCard({ title, finding, staves, statement }: Card): Readonly<Record<string, string>> {
  const drawn = staves.slice(0, MOST_STAVES).map(({ article }) => article);
  return {
    Title: title,
    ...(finding !== undefined && { Description: finding }),
    ...(statement !== undefined && drawn.length > 0 && { Source: [statement, ...drawn].join(' ') }),
  };
}

const CARD_WIDTH = 1200;
const CARD_HEIGHT = 630;

/** Draws the card as SVG without text elements, so that it needs no font. */
export function drawCard(card: Card, face: Letters): string {
  const accent = card.colours?.accent ?? ACCENT;
  const drawn = STAVES.map((color, index) => card.colours?.outlets[index] ?? color);
  const staves = card.staves.slice(0, MOST_STAVES);
  const words = setWords(card, topOf(0, staves.length) - 40, face);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>`,
    `<rect width="${CARD_WIDTH}" height="10" fill="${accent}"/>`,
    `<g fill="${accent}">${card.hasLogo ? '' : MARK}${drawText(card.siteName, MARGIN + (card.hasLogo ? 0 : 64), 96, 34, face)}</g>`,
    `<g fill="${SOFT}">${drawText(shortenTo(card.line, 27, face), MARGIN, 156, 27, face)}</g>`,
    words,
    ...staves.map((stave, index) =>
      drawStave({ ...stave, color: drawn[index] ?? INK }, index, staves.length, face),
    ),
    '</svg>',
  ].join('');
}

const MARGIN = 72;
const PAPER = '#fdfcf9';
const INK = '#1a1916';
const SOFT = '#5c574e';
const ACCENT = '#8f1d2c';
const STAVES = ['#00558b', '#b04e00', '#2c6e33', '#6c3fa3'];
/** More lines than these have no room. */
export const MOST_STAVES = STAVES.length;

const MARK = `<g transform="translate(${MARGIN} 58) scale(1.6)"><path d="M2.5 9.5a5 5 0 0 1 10 0c0 5-3.1 8.8-8.3 10.5l-1-2.4c2.4-.9 3.9-2.2 4.4-3.7A5 5 0 0 1 2.5 9.5zM18 9.5a5 5 0 0 1 10 0c0 5-3.1 8.8-8.3 10.5l-1-2.4c2.4-.9 3.9-2.2 4.4-3.7A5 5 0 0 1 18 9.5zM2.5 24.5h12v3.5h-12zM18 24.5h3v3.5h-3zM22.5 24.5h3v3.5h-3zM27 24.5h3v3.5h-3z"/></g>`;

/** The title, and under it what the event shows, which is what is read from afar; from the line above to `bottom`. */
function setWords({ title, finding, staves }: Card, bottom: number, face: Letters): string {
  if (finding === undefined) {
    const most = staves.length === 0 ? 5 : 3;
    return drawLines(
      fitText(title, { sizes: TITLE_SIZES, most, height: bottom - TOP }, face),
      TOP,
      INK,
      face,
    );
  }
  const small = fitText(title, { sizes: [32], most: 1, height: LINE * 32 }, face);
  const top = TOP + 32 * LINE + 18;
  const large = fitText(finding, { sizes: FINDING_SIZES, most: 5, height: bottom - top }, face);
  return drawLines(small, TOP, SOFT, face) + drawLines(large, top, INK, face);
}

const TOP = 180;
const TITLE_SIZES = [76, 66, 58];
const FINDING_SIZES = [52, 46, 41, 37, 33];
const LINE = 1.18;

interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which the whole text has room; the smallest, shortened, where none has. */
function fitText(
  text: string,
  {
    sizes,
    most,
    height,
  }: { readonly sizes: readonly number[]; readonly most: number; readonly height: number },
  face: Letters,
): SetText {
  const width = CARD_WIDTH - 2 * MARGIN;
  const fits = sizes.map((size) => {
    const room = Math.max(1, Math.min(most, Math.floor((height + size * (LINE - 1)) / (size * LINE))));
    return { size, lines: balanceLines(text, { size, width, most: room }, face) };
  });
  return fits.find(({ lines }) => !lines.at(-1)?.endsWith(' …')) ?? fits.at(-1) ?? { size: 0, lines: [] };
}

function drawLines({ size, lines }: SetText, top: number, color: string, face: Letters): string {
  const drawn = lines.map((line, index) =>
    drawText(line, MARGIN, top + size * (index * LINE + 0.85), size, face),
  );
  return `<g fill="${color}">${drawn.join('')}</g>`;
}

function shortenTo(line: string, size: number, face: Letters): string {
  return breakLines(line, { size, width: CARD_WIDTH - 2 * MARGIN, most: 1 }, face)[0] ?? '';
}

const NAME_WIDTH = 250;
const STAVE_STEP = 42;

function topOf(stave: number, count: number): number {
  return CARD_HEIGHT - 60 - (count - 1 - stave) * STAVE_STEP - STAVE_STEP / 2;
}

function drawStave(
  { name, parts, of, color }: CardStave & { readonly color: string },
  index: number,
  count: number,
  face: Letters,
): string {
  const y = topOf(index, count) + STAVE_STEP / 2;
  const left = MARGIN + NAME_WIDTH;
  const step = (CARD_WIDTH - MARGIN - left) / Math.max(of, 1);
  const short = breakLines(name, { size: 25, width: NAME_WIDTH - 20, most: 1 }, face)[0] ?? '';
  const lines = parts.map(({ kind, start, end }) => {
    const line = `x1="${Math.round(left + start * step)}" x2="${Math.round(left + end * step - 3)}" y1="${y - 8}" y2="${y - 8}"`;
    const dash =
      kind === 'unmarked' ? ' stroke-dasharray="3 9"' : kind === 'other' ? ' stroke-dasharray="16 6"' : '';
    return `<line ${line} stroke="${color}" stroke-width="${kind === 'other' ? 3 : 7}"${dash}/>`;
  });
  const rule = `<line x1="${left}" x2="${CARD_WIDTH - MARGIN}" y1="${y - 8}" y2="${y - 8}" stroke="#dfd9cc" stroke-width="1"/>`;
  const isShort = measureText(short, 25, face) <= NAME_WIDTH;
  return `<g fill="${SOFT}">${isShort ? drawText(short, MARGIN, y, 25, face) : ''}</g>${rule}${lines.join('')}`;
}
