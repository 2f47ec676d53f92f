import { elementsOf, type PageElement, type ParsePage } from '../tree.ts';
import { type DataFacts, readDataFacts } from './data-facts.ts';
import { flightPiece, flightValues } from './flight.ts';
import { besideText, element, toNodes } from './nodes.ts';
import { jsonOf } from './script-json.ts';

/** A report that a page holds as data, and what the data say of it. */
export interface HydratedReport {
  /** A tree like one that the page had shown itself. */
  readonly tree: PageElement;
  readonly facts: DataFacts;
}

/** Finds the report in the data that a page's script would show. */
export function findHydratedReport(
  root: PageElement,
  articleBody: string | undefined,
  parse: ParsePage,
): HydratedReport | undefined {
  const candidates: Candidate[] = [];
  const values = [...elementsOf(root)].flatMap(jsonOf);
  const pieces = values.map(flightPiece);
  const whole = values.filter((_, index) => pieces[index] === undefined);
  for (const value of [...whole, ...flightValues(pieces.join(''))]) {
    const best = richest(value, 0);
    if (best !== undefined) candidates.push(best);
  }
  if (articleBody !== undefined)
    candidates.push({ value: articleBody, prose: proseOf(articleBody) * 0.8, holders: [] });
  const best = candidates.sort((a, b) => b.prose - a.prose)[0];
  if (best === undefined || best.prose < LEAST_PROSE) return undefined;
  const opening = openingOf(best);
  const article = element('article', [
    ...(opening === undefined ? [] : [element('p', toNodes(opening, parse, 0))]),
    ...toNodes(best.value, parse, 0),
  ]);
  return { tree: element('html', [element('body', [article])]), facts: readDataFacts(best.holders) };
}

interface Candidate {
  readonly value: unknown;
  /** Characters of sentences. */
  readonly prose: number;
  /** What the value lies in, innermost first. */
  readonly holders: readonly object[];
}

/** The first sentences, where data hold them beside the rest of the text. */
function openingOf({ value, holders }: Candidate): string | undefined {
  const holder = holders.find((each) => !Array.isArray(each) && each !== value) ?? {};
  const [, opening] = Object.entries(holder).find(([key]) => openingKeys.test(key)) ?? [];
  if (typeof opening !== 'string' || proseOf(opening) === 0) return undefined;
  return JSON.stringify(value).includes(JSON.stringify(opening).slice(1, 60)) ? undefined : opening;
}

const openingKeys = /^(?:intro(?:duction)?|lead(?:_?text)?|lede|standfirst|dek|deck)$/i;

const DEEPEST = 24;
// Three sentences.
const LEAST_PROSE = 200;

/** The smallest list, object or string that holds most of a value's sentences. */
function richest(value: unknown, depth: number): Candidate | undefined {
  const prose = proseIn(value, depth);
  if (prose < LEAST_PROSE) return undefined;
  const inner = childrenOf(value)
    .map((child) => richest(child, depth + 1))
    .filter((each) => each !== undefined)
    .sort((a, b) => b.prose - a.prose)[0];
  const holder = value !== null && typeof value === 'object' ? [value] : [];
  // What lies around the larger part of the sentences says whose they are, though some are beside it.
  const holders = [...(inner !== undefined && inner.prose >= prose * 0.5 ? inner.holders : []), ...holder];
  return inner !== undefined && inner.prose >= prose * 0.7
    ? { ...inner, holders }
    : { value, prose, holders };
}

function childrenOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value)
    ? value
    : Object.entries(value)
        .filter(([key]) => !besideText.test(key))
        .map(([, each]) => each);
}

const prosePerValue = new WeakMap<object, number>();

function proseIn(value: unknown, depth: number): number {
  if (typeof value === 'string') return proseOf(value);
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return 0;
  const known = prosePerValue.get(value);
  if (known !== undefined) return known;
  const sum = childrenOf(value).reduce<number>((total, child) => total + proseIn(child, depth + 1), 0);
  prosePerValue.set(value, sum);
  return sum;
}

function proseOf(text: string): number {
  if (text.length < 25 || /[{};]\s?[\w-]+\s?:/.test(text) || /^(?:https?:|\/)/.test(text)) return 0;
  return text.split(' ').length >= 4 ? text.length : 0;
}
