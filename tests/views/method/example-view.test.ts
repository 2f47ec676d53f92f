import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { treatmentNames } from '../../../src/core/describe/treatment-words.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { print } from '../../../src/views/html/html.ts';
import { drawExample, sourcesOfExample, viewExample } from '../../../src/views/method/example-view.ts';
import { type ExampleName, methodExamples } from '../../../src/views/method/examples.ts';
import { english } from '../../../src/views/say.ts';

const page = { say: english, addresses: addressesUnder('/', undefined) };
const names = Object.keys(methodExamples) as ExampleName[];
const isTreatment = (name: string): name is keyof typeof treatmentNames => name in treatmentNames;

function analyze(name: ExampleName) {
  const { event, articles, speakers } = sourcesOfExample(name);
  return analyzeEvent(event, articles, speakers);
}

const view = (name: ExampleName) => viewExample(name, analyze(name), page);
const draw = (name: ExampleName) => print(drawExample(name, analyze(name), page));

const quotationsOf = (name: ExampleName) =>
  view(name).analysis.quotations.map(({ kind, pieces, insertions, speaker, factuality }) => ({
    ...{ kind, factuality, pieces: pieces.length, insertions: insertions.length },
    speaker: speaker?.resolved ?? null,
  }));

describe('an example of the method page shows what its rule says:', () => {
  test.each(names.filter(isTreatment))('%s', (name) => {
    const { example, statements } = view(name);
    const reading = statements[0]?.readings.find(({ article }) => article.id === (example.of ?? ''));
    expect(reading?.word).toBe(name);
  });

  test('there is one for every treatment', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(treatmentNames)));
  });

  test('several pieces are one quotation, and brackets the reporter’s', () => {
    expect(quotationsOf('quotations')).toMatchObject([{ kind: 'speech', pieces: 2, insertions: 1 }]);
  });

  test('a so-called is a term, of nobody', () => {
    expect(quotationsOf('terms')).toMatchObject([{ kind: 'term', speaker: null }, { kind: 'speech' }]);
  });

  test('a clause is reported without marks', () => {
    expect(quotationsOf('indirect')).toMatchObject([{ kind: 'indirect', speaker: 'Mayor Anna Holt' }]);
  });

  test('“she” is who was named before', () => {
    expect(quotationsOf('speakers')).toMatchObject([{ speaker: 'Anna Holt' }]);
  });

  test('what is denied is told as denied', () => {
    expect(quotationsOf('factuality')).toMatchObject([{ factuality: 'denied' }]);
  });

  test('two cuts of one sentence are one statement', () => {
    const { statements } = view('statements');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.readings.every(({ isFound }) => isFound)).toBe(true);
  });

  test('most articles make the base', () => {
    const readings = view('base-text').statements[0]?.readings ?? [];
    expect(readings.filter(({ word }) => word === 'verbatim')).toHaveLength(2);
    expect(readings.find(({ article }) => article.id === 'The Courier')?.sentence).toContain(
      '“rebuild” for “mend”',
    );
  });

  test('running text in common is underlined in both articles', () => {
    expect(draw('passages').match(/<u>The sea wall at/g)).toHaveLength(2);
  });
});

test.each(names)('the example of %s, of invented outlets, has the color of no outlet of the site', (name) => {
  expect(draw(name)).not.toMatch(/class="o\d/);
});

test.each(names)('the example of %s prints its texts to the character', (name) => {
  const printed = [...draw(name).matchAll(/<p class="made">(.*?)<\/p>/g)].map(([, words = '']) =>
    words.replace(/<[^>]*>/g, ''),
  );
  expect(printed).toEqual([...new Set(Object.values(methodExamples[name].texts))]);
});
