import type { Article, Span } from '../../content-model.ts';
import type { Field } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { tokenize } from '../../text/tokens.ts';
import { findDate } from '../dates.ts';
import { findScale, type ParsedNumber, parseNumber } from './number-words.ts';

export type FigureKind = 'amount' | 'money' | 'percent' | 'date';

/** A number with what it counts, where one article prints it. */
export interface FigurePlace extends Span {
  readonly field: Field;
  readonly kind: FigureKind;
  /** The number as a value; a date as `month-day`, a year or a decade. */
  readonly value: string;
  /** What is counted, as stems to compare by; empty for a date or a bare percentage. */
  readonly counted: readonly string[];
}

/** Finds every number that counts something and every date, in the order they are printed; never overlapping. */
export function findFigurePlaces(article: Article): FigurePlace[] {
  const headline = scan(article.headline ?? '', 'headline');
  const body = article.blocks.flatMap((block) =>
    scan(article.text.slice(block.start, block.end), 'body').map((place) => ({
      ...place,
      start: place.start + block.start,
      end: place.end + block.start,
    })),
  );
  return [...headline, ...body];
}

function scan(text: string, field: Field): FigurePlace[] {
  const tokens = tokenize(text);
  const places: FigurePlace[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = findDate(tokens, at);
    if (date !== undefined) {
      places.push({ ...spanOf(tokens, at, date.end), field, kind: 'date', value: date.value, counted: [] });
      at = date.end;
      continue;
    }
    const figure = findAmount(tokens, at, field);
    if (figure !== undefined) places.push(figure.place);
    at = figure?.next ?? at + 1;
  }
  return places;
}

// Words that may come between a number and what it counts, or before it as part of the figure.
const HEDGES = new Set(
  'over about around nearly almost some roughly approximately least most than up'.split(' '),
);

// A counted thing ends before these; they are grammar, not things.
const STOP = new Set(
  `a an the this that these those it its he his she her they their we our i who whom which what and or but nor so if
  than as at by of for from in into on onto off over under to toward towards up upon with within without about above across
  after against along amid among around before behind below between beyond despite down during near per since through
  throughout till until via while when where whose why how not no only also is are was were be been being am has have had
  do does did will would shall should can could may might must said says say told tell asked added wrote called went came
  left made took gave got set saw met fought killed died lost there here then now later earlier ago more less few most
  least each every all both either neither other another such`.split(/\s+/u),
);

// "One" is mostly a pronoun, and ordinals and decades count nothing.
function findAmount(
  tokens: readonly Token[],
  at: number,
  field: Field,
): { place: FigurePlace; next: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'space') return undefined;
  const first = readNumber(tokens, at);
  if (first === undefined || first.sign === 'ordinal' || first.sign === 'decade') return undefined;
  // A score, odds or a range: "134-to-63 vote", "1-in-3 chance", "40-60 hours".
  if (/^(?:to|in|or|and)\b|^\d/u.test(first.joined)) return undefined;
  let end = first.end;
  let value = first.value;
  let kind: FigureKind = first.sign;
  const scaleToken = wordAfter(tokens, end);
  const scale = scaleToken && first.joined === '' ? findScale(scaleToken.token.text) : undefined;
  if (scale !== undefined && scaleToken !== undefined) {
    value = Number((value * scale).toPrecision(12));
    end = scaleToken.index + 1;
  }
  const next = tokens[end];
  if (next?.text === '%' || /^per ?cent$/iu.test(wordAfter(tokens, end)?.token.text ?? '')) {
    kind = 'percent';
    end = next?.text === '%' ? end + 1 : (wordAfter(tokens, end)?.index ?? end) + 1;
  }
  const counted = findCounted(tokens, end);
  const joined = first.joined === '' ? [] : [stem(first.joined)];
  const stems = [...joined, ...counted.stems];
  if (stems.length === 0 && kind === 'amount') return undefined;
  if (first.value === 1 && /^one$/iu.test(token.text) && !countsAsOne(tokens, at, counted.stems))
    return undefined;
  const start = hedgeStart(tokens, at);
  const place = { ...spanOf(tokens, start, counted.end), field, kind, value: String(value), counted: stems };
  return { place, next: counted.end };
}

/** "Twenty-five" and "ten-lorry" are three tokens each. */
function readNumber(tokens: readonly Token[], at: number): (ParsedNumber & { end: number }) | undefined {
  const [token, hyphen, tail] = tokens.slice(at, at + 3);
  const first = parseNumber(token?.text ?? '');
  if (first === undefined) return undefined;
  if (first.joined !== '' || !/^[-‐‑]$/u.test(hyphen?.text ?? '') || tail?.kind !== 'word') {
    return { ...first, end: at + 1 };
  }
  const whole = parseNumber(`${token?.text}-${tail.text}`) ?? first;
  return { ...whole, end: at + 3 };
}

const LONGEST_NAME = 3;

/** The words after a number up to the first that is grammar: "lorries", "tons of flour", "French lawmakers". */
function findCounted(tokens: readonly Token[], from: number): { stems: string[]; end: number } {
  const stems: string[] = [];
  let end = from;
  let hasOf = false;
  for (let word = wordAfter(tokens, end); word !== undefined; word = wordAfter(tokens, word.index + 1)) {
    const text = word.token.text;
    if (/^of$/iu.test(text) && stems.length > 0 && !hasOf) {
      hasOf = true;
      continue;
    }
    if (isGrammar(text, stems.length > 0) || parseNumber(text) !== undefined) break;
    stems.push(stem(text));
    end = word.index + 1;
    if (stems.length === LONGEST_NAME) break;
  }
  return { stems, end };
}

function isGrammar(text: string, afterNoun: boolean): boolean {
  if (STOP.has(text.toLowerCase())) return true;
  // After a noun, "-ed", "-ing" and "-ly" mostly begin what is said of it: "lorries financed by …".
  return afterNoun && /(?:ed|ing|ly)$/u.test(text);
}

function countsAsOne(tokens: readonly Token[], at: number, stems: readonly string[]): boolean {
  let previous = at - 1;
  while (tokens[previous] && tokens[previous]?.kind !== 'word') previous -= 1;
  const before = tokens[previous]?.text.toLowerCase() ?? '';
  return stems.length > 0 && !/^(?:the|that|this|no|every|any|each|another|last)$/u.test(before);
}

function wordAfter(tokens: readonly Token[], from: number): { token: Token; index: number } | undefined {
  const index = tokens[from]?.kind === 'space' ? from + 1 : from;
  const token = tokens[index];
  return token?.kind === 'word' ? { token, index } : undefined;
}

function hedgeStart(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let back = at - 2; back >= 0 && tokens[back + 1]?.kind === 'space'; back -= 2) {
    const text = tokens[back]?.text.toLowerCase() ?? '';
    const isPair = text === 'more' || text === 'less' || text === 'fewer' || text === 'at';
    if (!HEDGES.has(text) && !(isPair && start < at)) break;
    start = back;
  }
  const first = tokens[start]?.text.toLowerCase() ?? '';
  return /^(?:than|least|most|up)$/u.test(first) ? at : start;
}

/** "lorries" and "lorry" count the same. */
function stem(word: string): string {
  const key = fold(word).replace(/['’]s?$/u, '');
  if (/ies$/u.test(key) && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(key)) return key.slice(0, -2);
  if (key === 'lives') return 'life';
  return /[^su]s$/u.test(key) && key.length > 3 ? key.slice(0, -1) : key;
}

function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  return { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end };
}
