import type { Elsewhere, Factuality } from '../core/model.ts';
import { capitalize } from '../core/text/capital.ts';
import { countInDigits, countOf } from '../core/text/counts.ts';
import { nameAll, sayFindings } from './say-findings.ts';
import { life } from './say-life.ts';

/** Every sentence that the views print around an article's words. Another language is another value of this type. */
export type Say = typeof english;

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** Why words are no reading where they stand. */
const reasons: Readonly<Record<Elsewhere['why'], string>> = {
  denied: 'as denied',
  alleged: 'as alleged',
  supposed: 'as supposed',
  asked: 'in a question',
  faked: 'as made up',
  speaker: 'as somebody else’s words',
  remark: 'in another remark',
};

export const english = {
  list,
  life,

  // Everywhere
  speakerNotNamed: 'Speaker not named',
  noHeadline: 'The text we hold has no headline.',
  statement: (number: number): string => `Statement ${number}`,
  statementBefore: 'Statement ',
  forExample: 'For example',
  seeStatement: 'All that is told of it, and the readings in full',
  theRule: 'The rule it follows',
  quotationBefore: 'Quotation ',

  // A statement and its readings
  linesDrawn: (drawn: number, all: number): string =>
    `Lines are drawn for ${drawn} of the ${all} wordings; each of the others is told in words and stands in full.`,
  /** More outlets than these are not named again: the row of the statement shows them empty. */
  notFoundIn: (names: readonly string[]): string =>
    names.length > 3
      ? `These words are not found in the text we hold of the other ${names.length} outlets.`
      : `These words are not found in the text we hold of ${list(names)}.`,
  setByEditor: 'set by the editor',
  factuality: {
    said: null,
    denied: 'denied: told as not said',
    alleged: 'alleged: told as what others claim was said',
    supposed: 'supposed: told under a condition',
    asked: 'asked: told in a question',
    faked: 'told as made up',
  } as Readonly<Record<Factuality, string | null>>,
  standsBeside: (words: string, where: 'before' | 'after' | 'apart'): string =>
    `“${words}” stands ${where === 'apart' ? 'without marks at another place' : `${where} the marks`}.`,
  standsElsewhere: (words: string | null, why: Elsewhere['why']): string =>
    `${words === null ? 'Words of it stand' : `“${words}” stands`} ${reasons[why]}`,
  closesOver: 'Its marks close over what others print before these words,',
  otherWords: 'other words',
  dotsShowIt: (isShown: boolean): string => (isShown ? 'dots show it' : 'no dots show it'),
  atOtherPlaces: 'At other places of the article:',
  goesOnOnlyIn: (name: string): string => `goes on: only in ${name}`,
  beginsOnlyIn: (name: string): string => `before it: only in ${name}`,
  readingsInFull: 'The readings in full',
  openThere: 'open at its publisher',
  linkEmbedCite: 'Link, embed, cite',
  linkAndEmbed: 'Link, embed',
  copyLink: 'Copy link',
  link: 'Link',
  embed: 'Embed',
  commonWording: 'the common wording',
  lines: {
    solid: 'in quotation marks',
    dotted: 'not in quotation marks',
    word: 'a word in the line: it has this word there',
    none: 'no line, or an empty field: not found in the text we hold',
    method: 'the rules',
  },
  smallDifferences: (count: number): string =>
    `Small differences too, as spelling and capitals (${countInDigits(count, 'reading')})`,

  // The matrix and the tables like it
  column: {
    statement: 'Statement',
    speaker: 'Speaker',
    figure: 'Figure',
    name: 'Name',
    inCommon: 'In common',
  },
  uses: (count: number, quoted: number): string => {
    if (quoted === 0) return `${count}×`;
    return quoted === count ? `${count}×, quoted` : `${count}×, ${quoted} quoted`;
  },
  within: 'in',

  // An event's page
  finding: sayFindings,
  sections: {
    speak: 'Where the article lets others speak',
    matrix: 'What each outlet did to the words',
    map: 'What the articles share',
    exclusive: 'Only in one article',
    exclusiveOfOne: 'What it quotes',
    unprinted: 'Of the official text',
    indirect: 'Said, but not in quotation marks',
    passages: 'The same sentences outside quotation marks',
    voices: 'Who is heard',
    names: 'Names for the same thing',
    figures: 'Figures side by side',
    openings: 'Headlines and first paragraphs',
    recurring: 'Phrases also used in other events',
    words: 'Words one outlet uses',
  },
  notes: {
    map: 'Each column is an article, from its first word to its last. A ribbon joins the places where two neighbours have the same words, and leads to these words.',
    emptyFields: 'An empty field: not found in the text we hold.',
    exclusive:
      'Not found as said by the same speaker in another article, as we hold them; others may have some of the words, or the same in other words. Where we found the words elsewhere, that is told.',
    indirect:
      'Clauses that report a speaker in the outlet’s own words. The text does not show where the speaker’s words end and the outlet’s begin.',
    passages:
      'Articles that share their prose do not confirm each other: one may have it from the other, or both from a third. What stands in quotation marks is underlined.',
    voices:
      'Words in quotation marks, by speaker, and clauses that report the speaker without. An empty field: none found in the text we hold.',
    figures:
      'Numbers that two outlets print, or that stand for the same thing. Nothing is said about which is right.',
    openings: 'Underlined: words that another article opens with too.',
    recurring: 'Wording of this event that is also found in other events of the story.',
    words: 'Outside quotation marks, and far more often than chance would deal them.',
  },
  groups: {
    said: 'What was said',
    named: 'What it is called',
    heard: 'Who is heard',
    shared: 'What is shared',
  },
  counts: {
    paragraphs: (count: number): string => countInDigits(count, 'paragraph'),
    quotations: (count: number): string => countInDigits(count, 'quotation'),
    sentences: (count: number): string => countInDigits(count, 'sentence'),
    clauses: (count: number): string => countInDigits(count, 'clause'),
    passages: (count: number): string => countInDigits(count, 'passage'),
    figures: (count: number): string => countInDigits(count, 'figure'),
    articles: (count: number): string => countInDigits(count, 'article'),
    phrases: (count: number): string => countInDigits(count, 'phrase'),
    words: (count: number): string => countInDigits(count, 'word'),
  },
  moreThings: (count: number): string => `The names of ${countInDigits(count, 'more thing')}`,
  /** "Most often: Daily Sabah and TRT World write Lachin road, OC Media Lachin corridor." */
  mostOften: (uses: readonly { readonly name: string; readonly outlets: readonly string[] }[]): string => {
    const clauses = uses.map(({ name, outlets }, at) => {
      const who = nameAll(outlets);
      return at === 0 ? `${who} ${outlets.length === 1 ? 'writes' : 'write'} ${name}` : `${who} ${name}`;
    });
    return `Most often ${clauses.join(', ')}.`;
  },
  joint: 'stands where no outlet prints what is before and after it together.',
  unprintedOf: (count: number, name: string): string =>
    `${countInDigits(count, 'sentence')} of ${name} that no report we hold prints`,
  wholeOfIt: 'The whole of it:',
  onThisPage: 'On this page',
  readSideBySide: 'Read them side by side',
  sideBySideElsewhere: 'Side by side with an article of another event:',
  partOf: 'Part of',
  eventAsData: 'This event as data:',
  whatIsNew: 'What is new here:',
  feed: 'feed',

  // The map of what articles share
  swatch: {
    statement: 'the same statement, in quotation marks',
    unmarked: 'its words without marks',
    passage: 'running text in common',
    quoted: 'quoted by this article alone',
    inMarks: 'in quotation marks',
    reported: 'a speaker reported without marks',
  },
  firstWord: 'first word',
  lastWord: 'last word',
  sameAsTable: 'The same as a table, by paragraph',
  mapTable: 'What the articles share, as a table',
  distinctive: (name: string, own: readonly [number, number], others: readonly [number, number]): string =>
    `${name}: ${own[0]} of ${own[1]} paragraphs; the others: ${others[0]} of ${others[1]}`,

  // Articles side by side
  legend: {
    inCommonQuoted: 'in common, in quotation marks',
    inCommon: 'in common, not in quotation marks',
    only: 'only in',
    elsewhere: 'in common, in another place',
  },
  paragraphsOnlyIn: (count: number, name: string): string =>
    `${capitalize(countOf(count, 'paragraph'))} only in ${name}`,
  mapHeading: 'All rows',
  mapOfRows: 'Map of the rows',
  rowsFromAfar: 'The shared rows, from afar',
  sharedRow: (place: number | null, words: number): string =>
    `Shared row ${place}: ${countInDigits(words, 'word')} in common`,
  inCommon: 'in common',
  ofSameWording: 'of the same wording',
  placeOf: (place: number | null, all: number): string => `${place} of ${all}`,
  otherComparisons: 'Other comparisons',
  anyTwo: 'Any two of the articles',
  tools: {
    show: 'Show',
    set: 'Set',
    modes: { everything: 'Everything', shared: 'Shared', differences: 'Differences' },
    views: { split: 'Side by side', unified: 'One column' },
    swap: 'Swap',
    previous: 'Previous',
    next: 'Next',
    unfold: 'Open all',
    readAloud: 'Announce changes',
  },

  // An article
  fact: {
    outlet: 'Outlet',
    published: 'Published',
    author: 'Author',
    event: 'Event',
    sideBySideWith: 'Side by side with',
    length: 'Length',
    address: 'Address',
    retrieved: 'Retrieved',
    textHash: 'SHA-256 of the text here',
    fileHash: 'SHA-256 of the file read',
  },
  shareOf: (shared: number, alone: number, articles: number): string => {
    if (shared + alone === 0) return 'No words of a speaker in quotation marks were found in it.';
    if (articles === 1)
      return `${capitalize(countOf(alone, 'statement'))}, with no other article held to compare.`;
    const others =
      shared === 0
        ? 'None of its statements is'
        : `${capitalize(countOf(shared, 'statement'))} of it ${shared === 1 ? 'is' : 'are'}`;
    const rest =
      alone === 0 ? '' : `; ${countOf(alone, 'statement')} found only here, of the articles we hold`;
    return `${others} found in another article too${rest}.`;
  },
  compareWith: 'compare with',
  notKnown: 'not known',
  noDateRecorded: 'no date recorded',
  dateFromText: 'as the text tells; the page’s own date was not seen',
  wordCount: (count: number): string => `${count} words`,
  marksCount: (count: number): string =>
    count === 0 ? 'no quotation marks' : `${countInDigits(count, 'quotation')} in quotation marks`,
  of: 'of',
  textAsFile: 'the text as a file',
  fileNotServed:
    'of the publisher’s file that this page was made from, front matter included; it is not among the downloads',
  furniture: (paragraphs: number): string =>
    `${capitalize(countOf(paragraphs, 'paragraph'))} from the outlet’s page, not of the report and not analysed`,
  withoutMarks: 'Not in quotation marks',
  printedByOthers: 'Printed by others',
  aTerm: 'A term',
  nameNotSure: 'Name not sure',
  noSpeakerNamed: 'No speaker named',
  namedBecause: 'named because',
  notInAnother: 'not found in another article we hold',
  elsewhereIn: (names: readonly string[]): string => `elsewhere in ${list(names)}`,
  creditedWithoutMarks: (credit: string): string => `not in quotation marks; ${credit}`,

  // Outlets, speakers and stories
  headlineNotHeld: 'The article, whose headline we do not hold',
  nothingInCommon: 'No other article we hold has a statement in common with it.',
  quotesAsOnly: 'What it quotes, as the one article held of this event',
  quotedAlone: 'Found in it alone, of the articles we hold',
  ownProse: 'One outlet’s own prose, without marks, in both events.',
};
