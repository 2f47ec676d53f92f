import type { EventView } from './event-view.ts';

export interface EventSection {
  readonly id: string;
  readonly title: string;
}

/** The sections that an event's page has, in its order, under the titles they have there. */
export function listSections(view: EventView): EventSection[] {
  const isOne = view.analysis.articles.length === 1;
  const sections: readonly (EventSection & { readonly has: boolean })[] = [
    {
      has: isOne && view.analysis.quotations.length > 0,
      id: 'map',
      title: 'Where the article lets others speak',
    },
    { has: view.shared.length > 0, id: 'matrix', title: 'What each outlet did to the words' },
    { has: !isOne, id: 'map', title: 'What the articles share' },
    { has: view.shared.length > 0, id: 'staves', title: 'Word by word' },
    {
      has: view.exclusive.length > 0,
      id: 'exclusive',
      title: isOne ? 'What it quotes' : 'Quoted by one outlet',
    },
    { has: view.indirect.length > 0, id: 'indirect', title: 'Said without quotation marks' },
    { has: view.passages.length > 0, id: 'passages', title: 'Running text in common' },
    { has: view.voices.length > 0, id: 'voices', title: 'Who is heard' },
    { has: view.terms.length > 0, id: 'names', title: 'Names for the same thing' },
    { has: view.figures.length > 0 && !isOne, id: 'figures', title: 'Figures side by side' },
    { has: !isOne, id: 'openings', title: 'Headlines and first paragraphs' },
    { has: view.recurring.length > 0, id: 'recurring', title: 'What comes back' },
    { has: view.words.length > 0, id: 'words', title: 'Words one outlet uses' },
  ];
  return sections.filter(({ has }) => has).map(({ id, title }) => ({ id, title }));
}
