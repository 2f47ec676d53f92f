import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { drawEvent } from '../../../src/views/event/event-html.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import type { Site } from '../../../src/views/site.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const addresses = addressesUnder('/', 'https://example.org');

function viewTexts(texts: Readonly<Record<string, string>>, lang = 'en') {
  const articles = Object.entries(texts).map(([id, text]) => ({ ...toArticle(id, text), lang }));
  const analysis = analyzeEvent({ ...someEvent, date: '2024-05-02' }, articles, []);
  const site = {
    addresses,
    events: [analysis],
    eventsById: new Map([[analysis.event.id, analysis]]),
    outletsById: new Map(),
    storiesById: new Map(),
    wholeTextEvents: new Map(),
  } as unknown as Site;
  return viewEvent(site, analysis);
}

function drawTexts(texts: Readonly<Record<string, string>>, lang = 'en') {
  const around = { comparedWith: [], recurring: [], citationOf: () => '', files: [] };
  return outlinePage(
    print(drawEvent(viewTexts(texts, lang), around, { say: english, addresses }))
      .replaceAll('<section', '\n<section')
      .replaceAll('<summary', '\n<summary'),
  );
}

const basin = 'the northern basin is deep enough for all of them';
const shared = '“We shall not rest before the old harbour is open,” Holt said.';

describe('what one article alone quotes', () => {
  const texts = {
    courier: `${shared}\n\n“${basin},” Moreno answered.\n\n“The ferry is late again,” Brook said.`,
    gazette: `${shared}\n\nMoreno never said that ${basin}.`,
  };

  test('is parted from what another article has as denied', () => {
    const { exclusive, otherwise } = viewTexts(texts);
    const wordsOf = (statements: typeof exclusive) => statements.map(({ firstWords }) => firstWords);
    expect(wordsOf(exclusive)).toEqual(['The ferry is late again']);
    expect(wordsOf(otherwise)).toEqual(['the northern basin is deep enough for …']);
  });

  test('is not called the only place of words that the other article denies', () => {
    const sections = drawTexts(texts).text.split('\n');
    const about = (words: string) => sections.find((section) => section.includes(words)) ?? '';
    expect(about('The ferry is late again')).not.toContain('basin');
    expect(about(`gazette: “${basin}” stands as denied`)).toContain('courier');
    expect(sections.join('')).toContain(english.sections.otherwise);
  });

  test('within an utterance is not called so either', () => {
    const { text } = drawTexts({
      courier: `“We shall not rest before the old harbour is open. The northern basin is deep enough for all of them,” Holt said.`,
      gazette: `${shared}\n\nHolt never said that ${basin}.`,
    });
    expect(text).toContain('goes on in courier');
    expect(text).not.toContain('only in courier');
  });
});

test('nobody is said to be unnamed in a language in which who speaks is not looked for', () => {
  const texts = {
    bote: '„Wir ruhen nicht, bevor der Hafen offen ist“, sagte Bürgermeisterin Änne Holt am Montag.',
    kurier: 'Änne Holt sagte: „Wir ruhen nicht, bevor der Hafen offen ist.“',
  };
  const { text } = drawTexts(texts, 'de-AT');
  expect(text).toContain('attribution: not looked for in Austrian German');
  expect(text).not.toContain('none found near it');
  expect(drawTexts(texts).text).toContain('attribution: none found near it');
});

test('beside who is heard stands in which language nobody was listened for', () => {
  const texts = { courier: `${shared} “The ferry is late again,” Brook said.`, gazette: shared };
  const { analysis, ...view } = viewTexts(texts);
  const inTwo = analysis.articles.map((article, index) =>
    index === 1 ? { ...article, lang: 'de' } : article,
  );
  const drawn = print(
    drawEvent(
      { ...view, analysis: { ...analysis, articles: inTwo } },
      { comparedWith: [], recurring: [], citationOf: () => '', files: [] },
      { say: english, addresses },
    ),
  );
  expect(drawn).toContain(english.notes.withoutSpeakers('German'));
  expect(drawTexts(texts).text).not.toContain('not looked for');
});
