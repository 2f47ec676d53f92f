import { type Row, readRows } from '../../attribution/row-notation.ts';
import { sayings } from './cues.ts';
import { fakes, wronglyWords } from './factuality.ts';
import { addressing, agencies, relayings, stamps, utterances } from './labels.ts';
import { formsOf } from './verbs.ts';
import { auxiliaries, betweenWords } from './words.ts';

/**
 * Rules for who said a quotation, asked in this order: a name and what carries it, an example with the source in
 * brackets (no brackets: nobody), and the pattern, which attribution/pattern.ts explains.
 */
export const enRows: readonly Row[] = readRows(
  `
statement by: label
  Statement by [Ann Poe]: “We shall stay.”
  ^ <stamp>* D? <utterance> .. by|from S .. : Q

owner of the words: label
  [Poe’s] verdict: “We shall stay.”
  ^ <stamp>* D? O .. <utterance> : Q

here is: label
  Here’s [Ann Poe]: “We shall stay.”
  ^ here is|are? S : Q

read out: cue
  The clerk read out a letter from [Ann Poe]: “We shall stay.”
  read|reads|reading=cue .. <utterance> .. from|by|of S : Q

was read out: cue
  A letter from [Ann Poe] was read out: “We shall stay.”
  <utterance> .. from|by|of S was|were|is|being read=cue out|aloud? … : Q

read out, with its owner: cue
  The clerk read out [Poe’s] letter: “We shall stay.”
  read|reads|reading=cue .. O <utterance> : Q

quoted, with its owner: cue
  The report quoted [Poe’s] diary: “We shall stay.”
  quote|quotes|quoted|quoting|cited|cites|citing=cue .. O <utterance> : Q

quoting: cue
  Lee, quoting [Ann Poe]: “We shall stay.”
  V ,? quoting|citing|quoted|quotes=cue S : Q

quoted as saying: cue
  The Herald quoted [Ann Poe] as saying it was “late”.
  V ,? quoting|citing|quoted|quotes|cited|cites=cue S as saying=cue … Q

citing, reports: cue
  Citing [Ann Poe], the Herald reports that it is “late”.
  ^ citing|quoting=cue S , V <relaying> …… Q

reports, citing: cue
  “We shall stay,” the Herald reports, citing [Ann Poe].
  Q ,? V <relaying> ,? citing|quoting=cue S

wrongly attributed to: cue, faked
  “We shall stay” was wrongly attributed to [Ann Poe].
  Q ,? is|was|were|has|been|a|quote* <wrongly> attributed=cue to=cue S

attributed to: cue
  “We shall stay” was attributed to [Ann Poe].
  Q ,? is|was|were|has|been|a|quote* attributed=cue to=cue S

made up: cue, faked
  The quote “we shall stay” was made up.
  quote|quotation|remark|line|tweet|post|statement ,? Q ,? is|was|were|are|has|been|entirely|completely* <fake>=cue

came from: cue
  “We shall stay,” came the reply from [Ann Poe].
  Q ,? came|comes=cue .. <answer> from S

used the word: cue
  [Ann Poe] never used the word “stay”.
  S <between>* <using>=cue the|a|such|those? word|words|term|terms|phrase|phrases|expression=cue Q

agency in brackets: label
  “We shall stay” (Reuters).
  Q ,? (|[ <agency> …? )|]

name in brackets: label
  “We shall stay” ([Ann Poe]).
  Q ,? (|[ S )|] $

name in brackets, with more: label
  “We shall stay” ([Ann Poe], 3 March).
  Q ,? (|[ S ,|in|to|on … )|] $

colon and name: label
  “We shall stay”: [Ann Poe]
  Q : S $

bar and name: label, headings
  “We shall stay” | [Ann Poe]
  Q || S $

speaks: label
  [Ann Poe] speaks to the town: “We shall stay.”
  S <addressing>=cue … : Q

about: label
  [Ann Poe] on the plan: “We shall stay.”
  ^ <stamp>* D? S on|about .. : Q

said before: cue
  Continued [Poe]: “We shall stay.”
  ^ <stamp>* D? <said>=cue S : Q

rubric: label
  Key quote: “We shall stay.”
  ^ <stamp>* D? L : Q

label: label
  [Ann Poe]: “We shall stay.”
  ^ <stamp>* D? S : Q

label, again: label
  [Ann Poe] again: “We shall stay.”
  ^ <stamp>* D? S again|later|earlier|too|also|then|now : Q

label with brackets: label
  [Ann Poe] (mayor): “We shall stay.”
  ^ <stamp>* D? S ( … ) : Q

label with a role: label
  [Ann Poe], mayor of Ellery: “We shall stay.”
  ^ <stamp>* D? S , .. : Q

label of a heading: label, headings
  [Poe]: harbour “will stay”
  ^ <stamp>* S : … Q

answer: cue
  [Poe’s] answer, “We shall stay,” was blunt.
  O .. <saying>=cue ,|–|—|: Q

words: cue
  [Poe’s] words, “we shall stay,” were blunt.
  ^ O .. words=cue ,|–|— Q
`,
  {
    saying: sayings,
    answer: new Set([
      ...sayings,
      ...utterances,
      ...'shout shouts cry cries chant chants yell yells voice voices'.split(' '),
    ]),
    said: formsOf('saying', ['past', 'finite']),
    utterance: utterances,
    stamp: stamps,
    agency: agencies,
    relaying: relayings,
    addressing,
    wrongly: wronglyWords,
    fake: new Set([...fakes, 'made', 'untrue', 'false']),
    using: new Set('use uses used using utter uttered'.split(' ')),
    between: new Set([...betweenWords, ...auxiliaries]),
  },
);
