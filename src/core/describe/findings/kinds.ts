import { findDifferences } from './differences.ts';
import type { Finding, FindingKind, FindingSubject } from './finding.ts';
import { findKept, findMarks } from './kept.ts';
import { findLoneNames } from './lone-names.ts';
import { findLoneVoices, findSharedText } from './lone-voices.ts';

/** A kind of finding, with articles that show it and what is then said of them. */
export interface FindingRow {
  readonly kind: FindingKind;
  readonly example: {
    /** Reports by The Daily, The Herald and The Times, whose ids are `daily`, `herald` and `times`. */
    readonly articles: Readonly<Record<string, string>>;
    /** Names for one thing that the event lists. */
    readonly names?: readonly string[];
    readonly tells: string;
  };
  /** All of the kind, the most telling first. */
  readonly find: (subject: FindingSubject) => Finding[];
}

const PLAN = 'the council will keep every jetty open to the fishing families of the old harbour';
const PROSE =
  'Rain fell on the quay as three hundred fishermen waited outside the old customs house on Friday evening';

/** The kinds in the order in which readers are told of them: what changes the sense first. */
export const findingKinds: readonly FindingRow[] = [
  {
    kind: 'difference',
    example: {
      articles: {
        daily: `Ada Holt said: “${PLAN}.”`,
        herald: `Ada Holt said: “${PLAN.replace('will', 'may')}.”`,
        times: `Ada Holt said: “${PLAN}.”`,
      },
      tells:
        'Two of three print “will”; The Herald prints “may”: “the council will keep every jetty open\u00a0…”',
    },
    find: findDifferences,
  },
  {
    kind: 'kept',
    example: {
      articles: {
        daily: `Ada Holt said: “${PLAN}.”`,
        herald: 'Ada Holt promised to “keep every jetty open”.',
        times: 'A budget was passed on Friday after a long debate.',
      },
      tells:
        'The Daily quotes 15 words of Ada Holt, The Herald 4 of them, The Times none of them: “the council will keep every jetty open\u00a0…”',
    },
    find: findKept,
  },
  {
    kind: 'marks',
    example: {
      articles: {
        daily: `Ada Holt said: “${PLAN}.”`,
        herald: `Ada Holt said that ${PLAN}.`,
      },
      tells:
        'The Daily prints 15 words of Ada Holt in quotation marks, The Herald uses all of them without: “the council will keep every jetty open\u00a0…”',
    },
    find: findMarks,
  },
  {
    kind: 'name',
    example: {
      articles: {
        daily: 'The Long Pier is closed. The Long Pier was built in 1902. Nobody may enter the Long Pier.',
        herald: 'The Old Jetty is closed. The Old Jetty was built in 1902.',
        times: 'The Old Jetty is closed. Nobody may enter the Old Jetty.',
      },
      names: ['Long Pier', 'Old Jetty'],
      tells: 'Only The Daily writes Long Pier (three times); the others write Old Jetty (twice each).',
    },
    find: findLoneNames,
  },
  {
    kind: 'voice',
    example: {
      articles: {
        daily: '“We have waited for nine long winters and nobody came,” said Tom Reed, a fisherman.',
        herald: 'A budget was passed on Friday after a long debate.',
      },
      tells: 'Only The Daily quotes Tom Reed (ten words).',
    },
    find: findLoneVoices,
  },
  {
    kind: 'passage',
    example: {
      articles: { daily: `${PROSE}.`, herald: `${PROSE}. The vote was put off.` },
      tells: 'The Daily and The Herald share 18 words outside quotation marks, in one passage.',
    },
    find: findSharedText,
  },
];
