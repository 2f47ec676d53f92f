import { describe, expect, test } from 'vitest';
import { analyzeTexts, tellStatements } from '../../../support/statements.ts';

describe('words without marks', () => {
  test.each<[string, string[], string[]]>([
    [
      'four words of the same speaker',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that they want the old lighthouse rebuilt on the northern mole.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b unmarked 7/13 the old lighthouse rebuilt on the northern mole',
      ],
    ],
    [
      'three words of a long base',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that the northern mole is shut.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent (remark: the northern mole)',
      ],
    ],
    [
      'most of a short base',
      [
        '“Nobody trusts quarrelsome lighthouse keepers,” Ada Holt said.',
        'Ada Holt said that nobody trusts lighthouse keepers.',
      ],
      [
        'Ada Holt: Nobody trusts quarrelsome lighthouse keepers,',
        'a verbatim 5/5 Nobody trusts quarrelsome lighthouse keepers,',
        'b unmarked 4/5 nobody trusts lighthouse keepers',
      ],
    ],
    [
      'a short base of nobody',
      [
        '“Nobody trusts quarrelsome lighthouse keepers,” Ada Holt said.',
        'Quarrelsome lighthouse keepers met in the hall.',
      ],
      [
        'Ada Holt: Nobody trusts quarrelsome lighthouse keepers,',
        'a verbatim 5/5 Nobody trusts quarrelsome lighthouse keepers,',
        'b absent (remark: Quarrelsome lighthouse keepers)',
      ],
    ],
    [
      'inflected words',
      [
        '“We will rebuild the old lighthouses on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that she would be rebuilding the old lighthouse on the northern moles.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouses on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouses on the northern mole before the winter,',
        'b unmarked 5/13 rebuilding the old lighthouse on the northern',
      ],
    ],
    [
      'words far apart in a sentence',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that the old boats of a tired town that once had a lighthouse sank at the mole in a northern storm.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent',
      ],
    ],
    [
      'a name in capitals',
      [
        '“We met the Northern Lighthouse Board of Ellery on Monday,” Ada Holt said.',
        'Ada Holt came to the Northern Lighthouse Board of Ellery.',
      ],
      [
        'Ada Holt: We met the Northern Lighthouse Board of Ellery on Monday,',
        'a verbatim 10/10 We met the Northern Lighthouse Board of Ellery on Monday,',
        'b absent (remark: the Northern Lighthouse Board of Ellery)',
      ],
    ],
    [
      'words of two statements in one sentence',
      [
        '“We will rebuild the old lighthouse on the northern mole. The ferry to the islands will sail on Monday,” Ada Holt said.',
        'Ada Holt said that they will rebuild the old lighthouse on the northern mole and that the ferry to the islands will sail on Monday.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b unmarked 9/10 they will rebuild the old lighthouse on the northern mole',
        'Ada Holt: The ferry to the islands will sail on Monday,',
        'a verbatim 9/9 The ferry to the islands will sail on Monday,',
        'b unmarked 9/9 the ferry to the islands will sail on Monday',
      ],
    ],
    [
      'some in marks and some without in one sentence',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said they will “rebuild the old lighthouse” on the northern mole before the winter.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b trimmed 4/13 [they will “rebuild the old lighthouse” on the northern mole before the winter] | rebuild the old lighthouse',
      ],
    ],
    [
      'marks of another statement between',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said they will rebuild the “tired old harbour” lighthouse on the northern mole.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b unmarked 9/13 they will rebuild the “tired old harbour” lighthouse on the northern mole',
        'Ada Holt: tired old harbour',
        'a absent',
        'b verbatim 3/3 tired old harbour',
      ],
    ],
    [
      'a paragraph of its own',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'The old lighthouse on the northern mole will be rebuilt before the winter. It rained.\n\nAda Holt left.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b unmarked 10/13 The old lighthouse on the northern mole will be rebuilt before the winter',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(tellStatements(analyzeTexts(...texts))).toEqual(expected);
  });
});
