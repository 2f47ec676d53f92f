import { describe, expect, test } from 'vitest';
import { analyzeTexts, tellStatements } from '../../../support/statements.ts';

describe('which units are one statement', () => {
  test.each<[string, string[], string[]]>([
    [
      'what one article prints twice, long',
      [
        '“We will rebuild the old lighthouse,” Ada Holt said.\n\nThe council met.\n\n“We will rebuild the old lighthouse,” Ada Holt said.',
        'It rained.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse,',
        'a verbatim 6/6 We will rebuild the old lighthouse, | We will rebuild the old lighthouse,',
        'b absent',
      ],
    ],
    [
      'what one article prints twice, short',
      [
        '“We will rebuild it,” Ada Holt said.\n\nThe council met.\n\n“We will rebuild it,” Ada Holt said.',
        'It rained.',
      ],
      [
        'Ada Holt: We will rebuild it,',
        'a verbatim 4/4 We will rebuild it,',
        'b absent',
        'Ada Holt: We will rebuild it,',
        'a verbatim 4/4 We will rebuild it,',
        'b absent',
      ],
    ],
    [
      'what one article prints twice, short, and another once',
      [
        '“Quarrelsome lighthouse keepers,” Ada Holt said.\n\nThe council met.\n\n“Quarrelsome lighthouse keepers,” Ada Holt said.',
        '“Quarrelsome lighthouse keepers,” Ada Holt said.',
      ],
      [
        'Ada Holt: Quarrelsome lighthouse keepers,',
        'a verbatim 3/3 Quarrelsome lighthouse keepers, | Quarrelsome lighthouse keepers,',
        'b verbatim 3/3 Quarrelsome lighthouse keepers,',
      ],
    ],
    [
      'five words twice, and six',
      [
        '“We rebuild the old lighthouse,” Ada Holt said.\n\nThe council met.\n\n“We rebuild the old lighthouse,” Tom Reid said.\n\n“We rebuild the very old quay,” Ada Holt said.\n\nIt snowed.\n\n“We rebuild the very old quay,” Tom Reid said.',
        'It rained.',
      ],
      [
        'Ada Holt: We rebuild the old lighthouse,',
        'a verbatim 5/5 We rebuild the old lighthouse,',
        'b absent',
        'Tom Reid: We rebuild the old lighthouse,',
        'a verbatim 5/5 We rebuild the old lighthouse,',
        'b absent',
        'Ada Holt: We rebuild the very old quay,',
        'a verbatim 6/6 We rebuild the very old quay, | We rebuild the very old quay,',
        'b absent',
      ],
    ],
    [
      'two parts of one sentence in one article',
      [
        '“We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,” Ada Holt said.',
        'Ada Holt would “rebuild the old lighthouse on the northern mole”. She would “sell the rusty ferry to the islands”.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,',
        'a verbatim 18/18 We will rebuild the old lighthouse on the northern mole and sell the rusty ferry to the islands,',
        'b cut 15/18 rebuild the old lighthouse on the northern mole | sell the rusty ferry to the islands',
      ],
    ],
    [
      'the longer that holds the shorter',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said. It rained. She said they would “rebuild the old lighthouse”.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole, | rebuild the old lighthouse',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'two long ones that a few words of a third would bridge',
      [
        '“We will rebuild the quarrelsome lighthouse before the winter comes to the islands,” Ada Holt said.',
        '“Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,” Ada Holt said.',
        'Ada Holt spoke of “the quarrelsome lighthouse”.',
      ],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse before the winter comes to the islands,',
        'a verbatim 13/13 We will rebuild the quarrelsome lighthouse before the winter comes to the islands,',
        'b absent (remark: the quarrelsome lighthouse)',
        'c trimmed 3/13 the quarrelsome lighthouse',
        'Ada Holt: Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,',
        'a absent (remark: the quarrelsome lighthouse)',
        'b verbatim 14/14 Nobody will pay for the quarrelsome lighthouse if the ferry sinks in the harbour,',
        'c absent (remark: the quarrelsome lighthouse)',
      ],
    ],
    [
      'a few words and the sentence around them',
      [
        '“We will rebuild the quarrelsome lighthouse,” Ada Holt said. “We will sell the quarrelsome lighthouse,” she said.',
        'Ada Holt would sell “the quarrelsome lighthouse”.',
      ],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse,',
        'a verbatim 6/6 We will rebuild the quarrelsome lighthouse,',
        'b absent (remark: the quarrelsome lighthouse)',
        'Ada Holt: We will sell the quarrelsome lighthouse,',
        'a verbatim 6/6 We will sell the quarrelsome lighthouse,',
        'b unmarked 4/6 would sell “the quarrelsome lighthouse',
      ],
    ],
    [
      'a few words of nobody',
      ['“We will rebuild the quarrelsome lighthouse,” Ada Holt said.', 'The “quarrelsome lighthouse” fell.'],
      [
        'Ada Holt: We will rebuild the quarrelsome lighthouse,',
        'a verbatim 6/6 We will rebuild the quarrelsome lighthouse,',
        'b absent (remark: The “quarrelsome lighthouse)',
      ],
    ],
    [
      'right beside a sentence that has joined, three words',
      [
        '“We will rebuild the old lighthouse on the northern mole. It is ours now,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole. It is ours then,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'Ada Holt: It is ours now,',
        'a verbatim 4/4 It is ours now,',
        'b reworded 3/4 tied It is ours then,',
      ],
    ],
    [
      'right beside a sentence that has joined, two words',
      [
        '“We will rebuild the old lighthouse on the northern mole. It is ours now,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole. It is theirs,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'Ada Holt: It is ours now,',
        'a verbatim 4/4 It is ours now,',
        'b reworded 0/4 It is theirs,',
      ],
    ],
    [
      'said and denied',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        'Ada Holt never said “we will rebuild the old lighthouse on the northern mole”.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b absent (denied: we will rebuild the old lighthouse on the northern mole)',
        'Ada Holt (denied): we will rebuild the old lighthouse on the northern mole',
        'a absent (remark: We will rebuild the old lighthouse on the northern mole)',
        'b verbatim 10/10 we will rebuild the old lighthouse on the northern mole',
      ],
    ],
    [
      'a name that is spelt otherwise',
      [
        '“The road to Khankendi is closed to every convoy,” Ada Holt said.',
        '“The road to Khankandi is closed to every convoy,” Ada Holt said.',
      ],
      [
        'Ada Holt: The road to Khankendi is closed to every convoy,',
        'a verbatim 9/9 The road to Khankendi is closed to every convoy,',
        'b reworded 8/9 tied The road to Khankandi is closed to every convoy,',
      ],
    ],
    [
      'other speakers, nearly all',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“They will rebuild the old lighthouse on the northern mole,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b reworded 9/10 tied credits Tom Reid They will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'other speakers, half',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“They will rebuild the old lighthouse if the rusty ferry pays,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b absent (speaker: will rebuild the old lighthouse)',
        'Tom Reid: They will rebuild the old lighthouse if the rusty ferry pays,',
        'a absent (speaker: will rebuild the old lighthouse)',
        'b verbatim 11/11 They will rebuild the old lighthouse if the rusty ferry pays,',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(tellStatements(analyzeTexts(...texts))).toEqual(expected);
  });
});
