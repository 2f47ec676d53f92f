import type { Elsewhere } from '../core/model.ts';
import { capitalize } from '../core/text/capital.ts';
import { countInDigits, countOf } from '../core/text/counts.ts';
import { joinNames } from './names.ts';
import { sayArticle } from './say-article.ts';
import { sayCited } from './say-cited.ts';
import { sayCompare } from './say-compare.ts';
import { sayCounting } from './say-counting.ts';
import { sayFactuality } from './say-factuality.ts';
import { nameAll, sayFindings } from './say-findings.ts';
import { life } from './say-life.ts';
import { sayLists } from './say-lists.ts';

/** Every sentence that the views print around an article's words. Another language is another value of this type. */
export type Say = typeof english;

const lackOf = (many: boolean): string => (many ? 'An outlet that is not listed' : 'An empty field');

/** Why words are no reading where they stand. */
const reasons: Readonly<Record<Elsewhere['why'], string>> = {
  denied: 'as denied',
  alleged: 'as alleged',
  supposed: 'as supposed',
  asked: 'in a question',
  faked: 'as made up',
  speaker: 'as somebody else’s words',
  remark: 'in another sentence',
};

export const english = {
  life,
  lists: sayLists,
  compare: sayCompare,
  article: sayArticle,

  // Everywhere
  speakerNotFound: 'Speaker not found',
  severalSpeakers: 'Several speakers',
  noHeadline: 'The text we hold has no headline.',
  noHeadlines: 'The texts we hold have no headlines.',
  statement: (number: number): string => `Statement ${number}`,
  statementBefore: 'Statement ',
  forExample: 'For example',
  seeStatement: 'This statement in its event, with each version in full',
  theRule: 'The rule it follows',
  compareWith: 'compare with',
  withoutMarks: 'Not in quotation marks',
  aTerm: 'A name or an expression, nobody’s words',

  // A statement and its readings
  linesDrawn: (drawn: number, all: number): string =>
    `Lines are drawn for ${drawn} of the ${all} versions; each of the others is told in words and stands in full.`,
  notFoundIn: (names: readonly string[]): string =>
    `These words are not found in the text we hold of ${joinNames(names)}.`,
  /** Of more than a sentence names; they stand beside it. */
  notFoundInOthers: (count: number): string =>
    `These words are not found in the text we hold of the other ${count} outlets.`,
  setByEditor: 'set by the editor',
  officialText: 'Official text',
  /** Who an article credits, and the verb, both as printed: attribution: “it added”. */
  credit: {
    none: 'attribution: none found near it',
    notLookedFor: (languages: string): string => `attribution: not looked for in ${languages}`,
    set: (name: string, verb: string | null): string =>
      `attribution: ${name} (set by the editor)${verb === null ? '' : `, “${verb}”`}`,
    printed: (attribution: string, through: string | null): string =>
      `attribution: ${attribution}${through === null ? '' : `, through “${through}”`}`,
    sameWords: (credit: string): string => `the same words, ${credit}`,
    ownWords: 'in the article’s own words',
    withoutMarks: (credit: string): string => `not in quotation marks; ${credit}`,
  },
  heldButOtherwise: 'has these words in the text we hold, but not as this statement',
  printedInMarks: (name: string): string => `${name}, in quotation marks`,
  factuality: sayFactuality,
  cited: sayCited,
  counting: sayCounting,
  standsBeside: (words: string, where: 'before' | 'after' | 'apart' | 'apart-in-marks'): string => {
    if (where === 'apart-in-marks') return `“${words}” stands at another place.`;
    return `“${words}” stands ${where === 'apart' ? 'outside quotation marks at another place' : `${where} the marks`}.`;
  },
  standsElsewhere: (words: string | null, why: Elsewhere['why']): string =>
    `${words === null ? 'Words of it stand' : `“${words}” stands`} ${reasons[why]}`,
  closesOver: 'Its marks close over what others print before these words,',
  otherWords: 'other words',
  dotsShowIt: (isShown: boolean): string => (isShown ? 'dots show it' : 'no dots show it'),
  atOtherPlaces: 'At other places of the article:',
  goesOn: (name: string, isBefore: boolean, isOnly: boolean): string =>
    `${isBefore ? 'before it' : 'goes on'}${isOnly ? ': only' : ''} in ${name}`,
  /** In place of words of a long stretch under which all lines are the same. */
  wordsAlike: (count: number): string => `${countInDigits(count, 'word')} alike`,
  readingsInFull: 'Each version in full',
  outlets: (count: number): string => countInDigits(count, 'outlet'),
  whichOutlets: 'Name these outlets',
  openAlike: (count: number): string =>
    `${capitalize(countOf(count, 'more outlet'))} ${count === 1 ? 'opens' : 'open'} with the same paragraph`,
  moreOutlets: (count: number): string => countInDigits(count, 'more outlet'),
  openThere: 'open at its publisher',
  /** The menu of a statement: its link, its frame for other pages and how it is cited. */
  share: 'Share',
  copyLink: 'Copy link',
  link: 'Link',
  embed: 'Embed',
  embedMoved: 'This statement stands at another address',
  commonWording: 'the common wording',
  lines: {
    solid: 'in quotation marks',
    dotted: 'not in quotation marks',
    word: 'another word in its place',
    other: 'other words in their place',
    none: 'no line: not found in the text we hold',
    sample: 'word',
  },
  smallDifferences: (count: number): string =>
    `Small differences too, as spelling and capitals (${countInDigits(count, 'version')})`,

  // The matrix and the tables like it
  column: {
    statement: 'Statement',
    speaker: 'Speaker',
    figure: 'Figure',
    name: 'Name',
    outlets: 'Outlets',
    inCommon: 'In common',
  },
  uses: (count: number, quoted: number): string => {
    if (quoted === 0) return `${count}×`;
    return quoted === count ? `${count}×, quoted` : `${count}×, ${quoted} quoted`;
  },
  within: 'in',
  /** Where a field would be empty but that an article may let the speaker speak, or that nobody is looked for in it. */
  perhapsHeard: 'perhaps heard',
  notLookedFor: 'not looked for',

  // An event's page
  finding: sayFindings,
  sections: {
    speak: 'Where the article lets others speak',
    matrix: 'The words, outlet by outlet',
    map: 'What the articles share',
    exclusive: 'Only in one article',
    exclusiveOfOne: 'What it quotes',
    otherwise: 'Said in one article, told otherwise in another',
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
    mapOfSome: (count: number): string =>
      `Of the articles ${count} are drawn, those first that print the words in different ways.`,
    /** Tables of many outlets have no fields, and list those that have the same together. */
    emptyFields: (many: boolean): string => `${lackOf(many)}: not found in the text we hold.`,
    exclusive:
      'Not found as said by the same speaker in another article, as we hold them; others may have some of the words, or the same in other words. Where we found the words elsewhere, that is told.',
    otherwise:
      'Another article has these words as denied or alleged, in a question, as somebody else’s or in another sentence, as is told of each.',
    indirect:
      'Remarks that an article reports in its own sentence. The text does not show where the speaker’s words end and the outlet’s begin.',
    passages:
      'Articles that share their prose do not confirm each other: one may have it from the other, or both from a third. What stands in quotation marks is underlined.',
    voices: (many: boolean): string =>
      `Words in quotation marks, by speaker, and remarks reported without them. ${lackOf(many)}: none found in the text we hold.`,
    withoutSpeakers: (languages: string): string => `Who speaks is not looked for in ${languages}.`,
    figures: (many: boolean): string =>
      `Numbers that two outlets print, or that stand for the same thing. Nothing is said about which is right. ${lackOf(many)}: not found in the text we hold.`,
    openings: 'Underlined: words that another article opens with too.',
    recurring: 'Wording of this event that is also found in other events of the story.',
    words: 'Outside quotation marks, and far more often than chance would deal them.',
  },
  groups: {
    said: 'What was said',
    named: 'What it is called',
    heard: 'Voices',
    shared: 'What is shared',
  },
  counts: {
    paragraphs: (count: number): string => countInDigits(count, 'paragraph'),
    quotations: (count: number): string => countInDigits(count, 'quotation'),
    sentences: (count: number): string => countInDigits(count, 'sentence'),
    clauses: (count: number): string => countInDigits(count, 'remark'),
    alleged: (count: number): string => `${countInDigits(count, 'remark')} alleged`,
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
  /** Words that all articles of a passage print; what stands in quotation marks in one of them counts as in marks. */
  passageCounts: (shared: number, unquoted: number): string => {
    const quoted = shared - unquoted;
    const inMarks = quoted === 0 ? 'none' : quoted === shared ? 'all' : `${quoted} of these`;
    return `${countInDigits(shared, 'word')} in common; ${inMarks} in quotation marks`;
  },
  passageOf: (words: number): string => `Text in common, ${countInDigits(words, 'word')}`,
  joint: 'stands where no outlet prints what is before and after it together.',
  /** The words that a report has lead to it. */
  unprintedOf: (count: number, name: string, hasFoundWords: boolean): string =>
    `${countInDigits(count, 'sentence')} of ${name} that no report we hold prints${hasFoundWords ? ' whole; words of them that a report has lead to it' : ''}`,
  wholeOfIt: 'The whole of it:',
  onThisPage: 'On this page',
  theArticles: (count: number): string => capitalize(countOf(count, 'article')),
  moreFindings: (count: number): string => capitalize(countOf(count, 'more finding')),
  noOfficialText: 'No official text is held.',
  readSideBySide: 'Read them side by side',
  sideBySideElsewhere: 'Side by side with an article of another event:',
  partOf: 'Part of',
  eventAsData: 'This event as data:',
  whatIsNew: 'What is new here:',
  feed: 'feed',

  // The map of what articles share
  swatch: {
    statement: 'the same statement, in quotation marks',
    unmarked: 'its words, not in quotation marks',
    passage: 'other text in common',
    quoted: 'quoted by this article alone',
    inMarks: 'in quotation marks',
    reported: 'a speaker reported, not in quotation marks',
  },
  firstWord: 'first word',
  lastWord: 'last word',
  sameAsTable: 'The same as a table, by paragraph',
  mapTable: 'What the articles share, as a table',
  distinctive: (name: string, own: readonly [number, number], others: readonly [number, number]): string =>
    `${name}: ${own[0]} of ${own[1]} paragraphs; the others: ${others[0]} of ${others[1]}`,

  // The first page
  home: {
    compared: 'Events to compare',
    comparedNote:
      'Of two articles or more each, the newest first. Each bar is a statement: the line shows which of its words an outlet prints.',
    waiting: 'Waiting for a second report',
    waitingNote: 'One article each, until another outlet’s report is added.',
    none: 'Events',
    noneNote: 'No article is held yet.',
  },

  // Outlets, speakers and stories
  headlineNotHeld: 'The article, whose headline we do not hold',
  nothingInCommon: 'No other article we hold has a statement in common with it.',
  quotesAsOnly: 'What it quotes, as the one article held of this event',
  quotedAlone: 'Found in it alone, of the articles we hold',
  ownProse: 'One outlet’s own prose, not in quotation marks, in both events.',
};
