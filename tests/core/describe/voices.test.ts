import { describe, expect, test } from 'vitest';
import { findVoices } from '../../../src/core/describe/voices.ts';
import { analyzeTexts } from '../../support/statements.ts';
import { inventEvent } from '../../support/invented-event.ts';

const event = inventEvent({
  articles: [
    {
      id: 'daily',
      headline: 'Mayor Reyes: “⟦Ana Reyes: The harbour stays⟧”',
      text: '“⟦Ana Reyes: The harbour stays open for good⟧,” she said. Opponents said ⟦Opponents~ it would not⟧.',
    },
    {
      id: 'herald',
      text: 'A dockworker called it “⟦a dockworker: a sad day⟧”. Reyes promised “⟦Ana Reyes: jobs⟧”. “⟦No⟧”, one heard.',
    },
  ],
});

describe('findVoices(analysis)', () => {
  test('counts the words in marks per speaker and article, a headline’s repetition once, and nobody’s not', () => {
    expect(findVoices(event)).toEqual([
      {
        speaker: { id: null, name: 'Ana Reyes' },
        articles: [
          { article: 'daily', outlet: 'daily', words: 6, quotations: 2, indirect: 0, alleged: 0 },
          { article: 'herald', outlet: 'herald', words: 1, quotations: 1, indirect: 0, alleged: 0 },
        ],
        words: 7,
        quotedOnlyBy: null,
        withoutMarksOnly: false,
      },
      {
        speaker: { id: null, name: 'a dockworker' },
        articles: [{ article: 'herald', outlet: 'herald', words: 3, quotations: 1, indirect: 0, alleged: 0 }],
        words: 3,
        // Another article may call him by his name.
        quotedOnlyBy: null,
        withoutMarksOnly: false,
      },
      {
        speaker: { id: null, name: 'Opponents' },
        articles: [{ article: 'daily', outlet: 'daily', words: 0, quotations: 0, indirect: 1, alleged: 0 }],
        words: 0,
        quotedOnlyBy: null,
        withoutMarksOnly: true,
      },
    ]);
  });

  test('counts apart what others claim that somebody said, in marks or without', () => {
    const tale = analyzeTexts(
      'Ann Lee is alleged to have said “the whole fleet was sold”. It is alleged that Ann Lee said that the quay was rotten.',
      'Ann Lee said: “The quay is sound.” She denied having said “the harbour is lost”.',
    );
    expect(findVoices(tale)).toMatchObject([
      {
        speaker: { name: 'Ann Lee' },
        articles: [
          { article: 'a', words: 0, quotations: 0, indirect: 0, alleged: 2 },
          { article: 'b', words: 4, quotations: 1, indirect: 0, alleged: 0 },
        ],
        words: 4,
        // The other has words in marks that may be hers.
        quotedOnlyBy: null,
      },
    ]);
  });

  test('leaves out a pronoun that stayed one: he of one article is not he of another', () => {
    const unsure = inventEvent({
      articles: [
        { id: 'daily', text: '“⟦he: The harbour stays⟧,” he said.' },
        { id: 'herald', text: '“⟦he: The quay goes⟧,” he said.' },
      ],
    });
    expect(findVoices(unsure)).toEqual([]);
  });

  test.each([
    ['says who alone quotes somebody', 'The harbour stays, said ⟦Tom Hale~ the mayor⟧.', 'daily'],
    [
      'not where words of nobody stand in an article that names them',
      'Reyes spoke. “⟦It stays open⟧.”',
      null,
    ],
    ['but where it does not name them', 'The council met. “⟦It stays open⟧.”', 'daily'],
    ['not where she may be meant', 'Reyes spoke. “⟦the mayor: It stays open⟧,” the mayor said.', null],
    ['not where somebody of the name is quoted', '“⟦Mayor Reyes: It stays open⟧,” Mayor Reyes said.', null],
  ])('%s', (_name, text, only) => {
    const invented = inventEvent({
      articles: [
        { id: 'daily', text: '“⟦Ana Reyes: The harbour stays⟧,” she said.' },
        { id: 'herald', text },
      ],
    });
    expect(findVoices(invented).find(({ speaker }) => speaker.name === 'Ana Reyes')?.quotedOnlyBy).toBe(only);
  });

  test('counts words that a subhead or another paragraph repeats once', () => {
    const twice = inventEvent({
      articles: [
        {
          id: 'daily',
          text: [
            '# “⟦Ana Reyes: stays open⟧”',
            '“⟦Ana Reyes: The harbour stays open for good⟧,” she said.',
            'Again: “⟦Ana Reyes: The harbour stays open for good⟧”, and “⟦Ana Reyes: for good⟧”.',
          ].join('\n\n'),
        },
      ],
    });
    expect(findVoices(twice).map(({ words }) => words)).toEqual([8]);
  });
});

describe('who is heard', () => {
  test.each([
    ['said', 5],
    ['alleged', 2],
    ['denied', 2],
    ['supposed', 2],
    ['asked', 2],
    ['faked', 2],
  ] as const)('counts words that are %s as %i', (factuality, words) => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'Reyes said: “⟦Ana Reyes: We stay⟧.” And “⟦Ana Reyes: not for long⟧”.' },
      ],
    });
    const quotations = event.quotations.map((quotation, index) =>
      index === 1 ? { ...quotation, factuality } : quotation,
    );
    expect(findVoices({ ...event, quotations }).map((voice) => voice.words)).toEqual([words]);
  });

  const heardIn = (daily: string, herald: string) =>
    findVoices(
      inventEvent({
        articles: [
          { id: 'daily', text: daily },
          { id: 'herald', text: herald },
        ],
      }),
    ).map(({ speaker, words }) => [speaker.name, words]);

  test('joins a name with a title and the name', () => {
    expect(heardIn('“⟦Ada Moreno: We stay⟧.”', '“⟦Mayor Ada Moreno: We stay here⟧.”')).toEqual([
      ['Mayor Ada Moreno', 5],
    ]);
  });

  test.each([
    ['an article before the title', ['The Rev. Tomas Hale', 'Rev. Tomas Hale'], ['Rev. Tomas Hale']],
    ['a title written short', ['Reverend Tomas Hale', 'Rev. Hale'], ['Reverend Tomas Hale']],
    ['two of one surname', ['Rev. Tomas Hale', 'Mayor Anna Hale'], ['Mayor Anna Hale', 'Rev. Tomas Hale']],
    ['whom nobody names in full', ['Rev. Tomas Hale', 'Mayor Hale'], ['Rev. Tomas Hale', 'Mayor Hale']],
  ])('tells one person from two by titles and articles: %s', (_case, names, voices) => {
    const [a, b] = names.map((name) => `${name} said: “The church stays open.”`);
    expect(
      findVoices(analyzeTexts(a ?? '', b ?? ''))
        .map(({ speaker }) => speaker.name)
        .toSorted(),
    ).toEqual(voices.toSorted());
  });

  test('joins a name with several titles and the name', () => {
    expect(
      heardIn('“⟦Ada Moreno: We stay⟧.”', '“⟦Deputy Prime Minister Ada Moreno: We stay here⟧.”'),
    ).toEqual([['Deputy Prime Minister Ada Moreno', 5]]);
  });

  test.each([
    ['a title and one word', '“⟦Moreno: We stay⟧.”', '“⟦Prime Minister Moreno: We stay here⟧.”'],
    ['a longer name', '“⟦Ann Lee: We stay⟧.”', '“⟦Mary Ann Lee: We stay here⟧.”'],
    [
      'another country’s body',
      '“⟦Foreign Ministry: We stay⟧.”',
      '“⟦French Foreign Ministry: We stay here⟧.”',
    ],
    ['who is somebody’s son', '“⟦Ada Moreno: We stay⟧.”', '“⟦Son of Ada Moreno: We stay here⟧.”'],
    ['whom one article has beside the other', '“⟦Ada Moreno: We⟧.” “⟦Mayor Ada Moreno: No⟧.”', 'Rain fell.'],
  ])('joins no name with %s', (_case, daily, herald) => {
    expect(heardIn(daily, herald)).toHaveLength(2);
  });
});
