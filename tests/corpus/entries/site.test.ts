import { describe, expect, test } from 'vitest';
import { readSite } from '../../../src/corpus/entries/site.ts';
import { formatProblem, type Problem } from '../../../src/corpus/problems.ts';

const needed = 'name: Harbour\ndescription: What was said.\npublisher: { name: The school }\n';

function read(more: string) {
  const problems: Problem[] = [];
  const entry = readSite({ file: 'content/site.yaml', text: needed + more, sha256: '' }, (problem) =>
    problems.push(problem),
  );
  return { value: entry?.value, problems: problems.map(formatProblem) };
}

describe('readSite(source, report)', () => {
  test('needs three fields and invents nothing for the others', () => {
    expect(read('')).toEqual({
      value: {
        ...{ name: 'Harbour', description: 'What was said.', lang: 'en' },
        ...{ publisher: { name: 'The school' }, excerptSentences: 1 },
      },
      problems: [],
    });
  });

  test('reads all that a publisher sets', () => {
    const { value, problems } = read(
      [
        'url: https://school.example/',
        'base: /quotes/',
        'logo: logo.svg',
        'colours:',
        '  accent: { light: "#0B5D3B", dark: 7fd6ab }',
        '  outlets: [{ light: "#00558b", dark: "#6cb8ff" }]',
        'contact: desk@school.example',
        'licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }',
        'rights: The words are their outlets’.',
        'takedown: rights@school.example',
        'corrections: Within two days.',
        'navigation: [{ name: Search, to: /search/ }]',
        'footer: { text: Class 10b., links: [{ name: Imprint, to: https://school.example/imprint }] }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(value).toMatchObject({
      url: 'https://school.example',
      base: '/quotes/',
      logo: 'logo.svg',
      colours: {
        accent: { light: '#0b5d3b', dark: '#7fd6ab' },
        outlets: [{ light: '#00558b', dark: '#6cb8ff' }],
      },
      contact: 'mailto:desk@school.example',
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      rights: 'The words are their outlets’.',
      takedown: 'mailto:rights@school.example',
      corrections: 'Within two days.',
      navigation: [{ name: 'Search', to: '/search/' }],
      footer: { text: 'Class 10b.', links: [{ name: 'Imprint', to: 'https://school.example/imprint' }] },
    });
  });

  test('takes a line of text for the name of a licence', () => {
    expect(read('licence: CC BY 4.0\n').value?.licence).toEqual({ name: 'CC BY 4.0' });
  });

  test.each([
    [
      'url: https://school.example/quotes/',
      'bad-address "https://school.example/quotes/" is no scheme and host',
    ],
    ['url: javascript:alert(1)', 'bad-address'],
    ['base: quotes', 'bad-address "quotes" is no path like /quotes/'],
    ['base: /../', 'bad-address "/../" is no path'],
    ['logo: ../logo.svg', 'bad-value "../logo.svg" is no name of a picture'],
    ['licence: { url: https://a.example/ }', 'missing-field The field "name" is missing. It says its name'],
    ['navigation: [{ name: Lost }]', 'missing-field The field "to" is missing. It says where it leads'],
    ['navigation: [{ name: Lost, to: "//evil.example" }]', 'bad-address'],
    ['footer: { text: a, colour: red }', 'unknown-field There is no field "colour" here'],
    ['colours: { accent: { light: green, dark: "#7fd6ab" } }', 'bad-value "green" is no colour'],
    [
      'colours: { accent: { light: "#7fd6ab", dark: "#7fd6ab" } }',
      'low-contrast "#7fd6ab" has a contrast of 1.7 to 1 on #fdfcf9, and 4.5 are needed to be read. Take a darker colour.',
    ],
    [
      'colours: { outlets: [{ light: "#00558b", dark: "#222222" }] }',
      'low-contrast "#222222" has a contrast of 1.2 to 1 on #151410, and 4.5 are needed to be read. Take a lighter colour.',
    ],
    [
      `colours: { outlets: [${Array(7).fill('{ light: "#00558b", dark: "#6cb8ff" }').join(', ')}] }`,
      'bad-value "outlets" has 7 pairs',
    ],
  ])('refuses %s', (line, said) => {
    const { problems } = read(`${line}\n`);
    expect(problems).toEqual([expect.stringMatching(/^content\/site\.yaml:4:\d+ /)]);
    expect(problems[0]).toContain(said);
  });
});
