/**
 * Every sentence that says something negative, and what bears it out: one that denies an article something by the search
 * that was made, any other by what it is about. The test beside it finds them by their words, in the catalogue of
 * sentences and outside of it, and fails for one that is not here.
 */
import type { SearchKind } from '../../src/views/searches.ts';

/** Sentences by what is the same of all. */
interface Said {
  /** Of the catalogue, by their names there, with spaces between. */
  readonly entries?: string;
  /** Those that stand elsewhere: the file below src/ and how each begins, … for what is filled in; or all of a file. */
  readonly outside?: readonly string[];
}

export const denyingSentences: readonly (Said & { readonly search: SearchKind })[] = [
  {
    search: 'statement',
    entries: `notFoundIn notFoundInOthers lists.treatments.unmarked lists.treatments.absent
      lists.treatments.single lists.statementsAlone article.shareOf article.notInAnother lines.dotted
      lines.none finding.kept finding.marks sections.exclusive notes.exclusive goesOn swatch.unmarked
      swatch.quoted nothingInCommon quotedAlone
      lists.outlet.described`,
    outside: [
      'core/collate/staves/reading-sentence.ts: does not have these words',
      'core/collate/staves/reading-sentence.ts: nothing of the one word',
      'core/collate/staves/reading-sentence.ts: none of the … words',
      'core/collate/staves/reading-sentence.ts: … … not …',
      'core/collate/staves/reading-sentence.ts: without quotation marks',
      'core/collate/staves/row-treatment.ts: not in quotation marks',
      'core/describe/summary.ts: …; no statement is found',
      'core/describe/treatment-words.ts',
      'core/export/tei.ts: without quotation marks',
      'core/export/web-annotation.ts: , without quotation marks',
    ],
  },
  {
    search: 'column',
    entries: `compare.legend.only compare.paragraphsAlone compare.nothingShared turning.only`,
  },
  { search: 'official', entries: `sections.unprinted unprintedOf` },
  { search: 'name', entries: `finding.name` },
  { search: 'use', entries: `notes.emptyFields` },
  {
    search: 'speaker',
    entries: `finding.voice`,
    outside: [
      'core/describe/summary.ts: Only … quotes',
      'core/describe/summary.ts: … are quoted by one article only',
    ],
  },
  { search: 'voice', entries: `notes.voices` },
  { search: 'figure', entries: `notes.figures` },
  { search: 'word', entries: `sections.words notes.words distinctive` },
  { search: 'words', entries: `life.notThere life.kind.gone` },
  {
    search: 'marks',
    entries: `article.noMarks article.noMarksOf`,
    outside: ['core/describe/summary.ts: none with', 'core/describe/summary.ts: It reports … without'],
  },
  {
    search: 'clause',
    entries: `lists.treatments.clause lists.clauses lists.quotations.remarks hits.remarks
      article.inReportersWords credit.withoutMarks withoutMarks sections.indirect swatch.reported`,
    outside: [
      'views/data/data-counts.ts: remarks reported',
      'views/data/method-counts.ts: remarks reported',
      'site/files/search-files.ts: … reported outside',
    ],
  },
  {
    search: 'dots',
    entries: `dotsShowIt`,
    outside: [
      'core/collate/staves/reading-sentence.ts: no dots show',
      'core/collate/staves/reading-sentence.ts: dots or brackets show …, but not',
    ],
  },
  {
    search: 'here',
    entries: `verdicts.notInReports verdicts.notExactly verdicts.creditedWithoutMarks verdicts.inTextWithoutMarks
      verdicts.notAllInMarks verdicts.readAs verdicts.notInTexts verdicts.notInParts verdicts.standOutside
      verdicts.credited verdicts.withoutMarks verdicts.onlyYours verdicts.notInYours verdicts.yoursHas verdicts.yoursIsWithout
      search.noneCalled search.readAs search.noneHasAll hits.noResults`,
  },
];

/** What denies an article nothing, by the reason. */
export const otherSentences: readonly (Said & { readonly why: string })[] = [
  {
    why: 'Nothing is said of words that a second search found.',
    entries: `lists.treatments.withdrawn compare.partNotCompared`,
    outside: [
      'core/collate/staves/row-treatment.ts: not compared here',
      'core/collate/staves/reading-sentence.ts: Not compared here',
      'core/export/tei.ts: not compared',
      'core/export/web-annotation.ts: … has words',
      'views/data/method-counts.ts: findings withdrawn',
    ],
  },
  {
    why: 'Says where words stand, or that they stand, and not that an article lacks some.',
    entries: `lists.statementsOtherwise compare.legend.unquoted compare.legend.elsewhere compare.runningText
      article.elsewhereIn factuality.denied verdicts.notAllAsSaid standsBeside standsElsewhere finding.passage
      sections.otherwise sections.passages notes.otherwise notes.passages passageCounts ownProse joint
      article.key.unquoted article.key.term lists.termsInMarks aTerm
      heldButOtherwise verdicts.elsewhere verdicts.elsewhereToo verdicts.wordsLeftOut`,
    outside: [
      'core/describe/summary.ts: … share',
      'views/data/data-counts.ts: names and expressions',
      'core/collate/staves/reading-sentence.ts: that words are left out inside',
      'core/collate/staves/reading-sentence.ts: the versions differ',
      'site/files/search-files.ts: … of the same',
    ],
  },
  {
    why: 'Says of the words of a version what marks or counts them; what a version lacks is said in the table.',
    entries: `life.differing life.counts`,
  },
  {
    why: 'Says of the rows of a page that none is shared; words in common are marked all the same.',
    entries: `compare.shareNothing compare.sharesNothing compare.noSharedRow turning.noRowAfter
      turning.noRowBefore`,
  },
  {
    why: 'Says what the site or the publisher does not hold or know, and nothing of what an article prints.',
    entries: `article.notKnown article.noDateRecorded article.dateFromText article.fileNotServed article.furniture
      article.noHeadline article.key.notWhole
      noHeadline noHeadlines noOfficialText home.none home.noneNote headlineNotHeld quotesAsOnly
      sideBySideElsewhere compare.choose.nobody compare.choose.failed notes.mapOfSome
      lists.outlet.nothing`,
    outside: [
      'views/dates.ts',
      'core/export/citations.ts',
      'core/export/cited.ts',
      'core/export/tei.ts: No statements',
      'core/export/tei.ts: no date',
      'core/describe/summary.ts: No article of this event',
      'pages/articles/[...id].astro: title no-headline',
      'pages/[corrections].astro',
      'pages/404.astro',
      'pages/about.astro',
    ],
  },
  {
    why: 'Says of the program what it did not find, decide or look for, as of speakers.',
    entries: `speakerNotFound article.nameNotSure article.noSpeakerFound article.noQuotationFound notLookedFor
      notes.withoutSpeakers notes.indirect credit.none credit.notLookedFor
      lists.speaker.nothing`,
    outside: [
      'views/data/method-counts.ts: words in marks',
      'views/data/method-counts.ts: quotations for which',
      'views/data/method-counts.ts: marks that',
      'core/describe/suggestions.ts',
      'core/describe/wording/grammar-words.ts',
      'core/describe/figures/figure-places.ts',
      'core/collate/staves/telling-differences.ts',
    ],
  },
  {
    why: 'Explains a rule, a column, a tool or a measure.',
    entries: `lists.story.pairsNote`,
    outside: [
      'pages/method.astro',
      'pages/search/index.astro',
      'pages/check/index.astro',
      'pages/data/index.astro',
      'pages/index.astro',
      'components/Accuracy.astro',
      'views/method/accuracy.ts',
      'core/export/statement-columns.ts',
      'core/describe/findings/kinds.ts',
    ],
  },
  {
    why: 'Is no sentence for readers, or one that something failed.',
    entries: `check.failed check.notCopied search.failed`,
    outside: [
      'views/event/article-strip.ts: band unmarked',
      'views/event/map-view.ts: band unmarked',
      'site/hosts.ts',
      'site/analysis/analyze-events.ts',
      'core/search/records.ts',
      'core/search/search.ts',
      'core/check/readings.ts',
      'client/search/search-hits.ts: The template',
      'client/check/check-verdicts.ts: The template',
    ],
  },
];
