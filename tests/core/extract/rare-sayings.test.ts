import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

/** What the first quotation of a text is found to be: its words, whether they were said, and by whom, through whom. */
function read(text: string) {
  const [found] = extractQuotations(toArticle('article', text), []);
  if (!found) return undefined;
  const { pieces, factuality, speaker } = found;
  const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return { words, factuality, speaker: speaker?.name ?? null, via: speaker?.via ?? null };
}

// Turns of phrase that few articles have, and where another reading would name somebody for what was not said so.
describe('what few articles have', () => {
  test.each([
    ['It had been claimed that Holt said “the quay is rotten to the core”.', 'alleged', 'Holt'],
    ['It was rumoured that Reid said “the quay is rotten to the core”.', 'alleged', 'Reid'],
    ['It is reported that Reid said “the quay is rotten to the core”.', 'alleged', 'Reid'],
    ['Prosecutors allege Lee said “the quay is rotten to the core”.', 'alleged', 'Lee'],
    ['Neither Holt nor Reid said “the quay is rotten to the core”.', 'denied', null],
    ['Neither the mayor nor his deputy said that the quay was rotten.', 'denied', 'his deputy'],
    ['Not only did Reid say “the quay is rotten to the core”, he also left.', 'said', 'Reid'],
  ])('whether it was said: %s', (text, factuality, speaker) => {
    expect(read(text)).toMatchObject({ factuality, speaker });
  });

  test.each([
    ['Lee criticized Poe for calling the quay “rotten to the core”.', 'Poe'],
    ['Holt condemned Reid for saying “the quay is rotten to the core”.', 'Reid'],
    ['Moreno praised Reid for calling it “the best harbour of the north”.', 'Reid'],
    ['Officials say Moreno told them “the quay is rotten to the core”.', 'Moreno'],
    ['Ministers warn Holt said “the quay is rotten to the core”.', 'Holt'],
    ['About four in 10 people said “the quay is rotten”.', 'four in 10 people'],
    ['“A wreck of a harbour,” Lee called it.', 'Lee'],
    ['“A wreck of a harbour,” the mayor termed it.', 'the mayor'],
    ['3.15pm BST Poe said: “The quay is rotten to the core.”', 'Poe'],
    ['10am EST Mayor Ann Poe told reporters: “The quay is rotten.”', 'Mayor Ann Poe'],
    ['“The quay is rotten to the core,” 3.15pm BST Poe said.', 'Poe'],
    ['MORENO SAYS “THE QUAY IS ROTTEN TO THE CORE”', 'MORENO'],
    ['“WE SHALL NOT REST,” SAYS MAYOR HOLT', 'MAYOR HOLT'],
  ])('who said it: %s', (text, speaker) => {
    expect(read(text)).toMatchObject({ factuality: 'said', speaker });
  });

  test.each([
    ['“The quay is rotten,” Poe said, the Herald reported.', 'the Herald'],
    ['“The quay is rotten to the core,” Poe said, cited by Reuters.', 'Reuters'],
    ['“The quay is rotten to the core,” Poe said, quoted by the Herald.', 'the Herald'],
  ])('through whom: %s', (text, via) => {
    expect(read(text)).toMatchObject({ speaker: 'Poe', via });
  });

  test.each([
    ['‘We like rock ‘n’ roll on the quay,’ Holt said.', 'We like rock ‘n’ roll on the quay,'],
    ['‘Rock ’n’ roll is here to stay,’ Holt said.', 'Rock ’n’ roll is here to stay,'],
    ['They drank ‘pint o’ milk’ on the quay, Holt said.', 'pint o’ milk'],
    ['‘Top o’ the morning,’ Holt said.', 'Top o’ the morning,'],
    [
      'Holt said that ties, even marriages, with partners from the other shore were common.',
      'ties, even marriages, with partners from the other shore were common',
    ],
    [
      'Holt said that the quay, once famous, while closed would stay.',
      'the quay, once famous, while closed would stay',
    ],
  ])('which words: %s', (text, words) => {
    expect(read(text)).toMatchObject({ words, speaker: 'Holt' });
  });
});
