import { describe, expect, test } from 'vitest';
import { readMarkedWords } from '../../../support/marked-words.ts';

/** The keys of a text’s words, those of one sentence together: `^` before a capital, `’s` behind an owner. */
function keysOf(text: string): string {
  const { words } = readMarkedWords(text);
  return [...Map.groupBy(words, ({ sentence }) => sentence).values()]
    .map((own) =>
      own
        .map(({ key, capital, possessive }) => `${capital ? '^' : ''}${key}${possessive ? '’s' : ''}`)
        .join(' '),
    )
    .join(' ¦ ');
}

describe('words, numbers and signs', () => {
  test.each<[string, string]>([
    ['Ann Poe said so.', '^ann ^poe said so .'],
    ["Poe’s boat and the boys' and the workers’ boats", '^poe’s boat and the boys’s and the workers’s boats'],
    [
      "He'd go, they'll go, who's there, Lee's there, it’s late.",
      "^he 'd go , they 'll go , who 's there , ^lee’s there , it 's late .",
    ],
    ["don't and can’t and O’Brien and rock’n’roll", "don't and can't and ^o'brien and rock'n'roll"],
    ['Sa‘id and D´Arcy and O`Brien and l′été', "^sa'id and ^d'arcy and ^o'brien and l′été"],
    ["John's-boat well-known e-mail A&B snake_case", "^john's-boat well-known e-mail ^a&b snake_case"],
    [
      '35,000 and 3.5 and 3, 5 and $35m and #1 and @annpoe and 10am',
      '35,000 and 3.5 and 3 , 5 and $35m and #1 and ^@annpoe and 10am',
    ],
    ['U.S. army and U.S. Army left', '^u.s army and ^u.s ^army left'],
    ['It was in the U.S. he left.', '^it was in the ^u.s he left .'],
    ['Mr. Smith and Dr. Lee met J. Edgar Hoover.', '^mr ^smith and ^dr ^lee met ^j. ^edgar ^hoover .'],
    [
      'J.D. Poe came. In Washington, D.C. Poe came.',
      '^j.d ^poe came . ¦ ^in ^washington , ^d.c . ¦ ^poe came .',
    ],
    [
      'Poe Inc. came. Poe Inc. Lee came. Poe Inc., a firm, came. Poe Inc. 3 came.',
      '^poe ^inc came . ¦ ^poe ^inc . ¦ ^lee came . ¦ ^poe ^inc , a firm , came . ¦ ^poe ^inc 3 came .',
    ],
    [
      'They met on Main St. Lee came. They met with St. Anne’s.',
      '^they met on ^main ^st . ¦ ^lee came . ¦ ^they met with ^st ^anne’s .',
    ],
    ['At No. 3 he said no. They left.', '^at ^no 3 he said no . ¦ ^they left .'],
    ['Both I. They left.', '^both ^i . ¦ ^they left .'],
    ['the WHO and who and US and us and IT and it', 'the ^who. and who and ^us. and us and ^it. and it'],
    ['one -- two - three-four – five — six', 'one — two – three-four – five — six'],
    ['Poe-Lee and - Lee', '^poe-lee and – ^lee'],
    [
      '“Go,” he said. “We left.” They came. “No” she said.',
      '^“ he said . ¦ ^“ ¦ ^they came . ¦ ^“ she said .',
    ],
    ['“Go.” Poe left.', '^“ ¦ ^poe left .'],
    ['“Go.” he said.', '^“ he said .'],
    ['“Go!” “Stay.” They left.', '^“ ¦ ^“ ¦ ^they left .'],
    ['“Go” “Stay.” They left.', '^“ ^“ ¦ ^they left .'],
    ['“She said, ‘no,’” Poe said.', '^“ ^poe said .'],
    ['It ended… They left. It ended … they left.', '^it ended … ¦ ^they left . ¦ ^it ended … they left .'],
    [
      'One; two. Three! four? Five (six). (Seven) eight! [Nine]',
      '^one ; two . ¦ ^three ! four ? ¦ ^five ( six ) . ¦ ( ^seven ) eight ! ¦ [ ^nine ]',
    ],
    ["Who? 3 left. Who? 'Go'.", '^who ? ¦ 3 left . ¦ ^who ? ¦ ^“ .'],
    [
      '“We go,”¹ she said.* He† left.[2] They [12345] came ²',
      '^“ she said . ¦ ^he left . ¦ ^they [ 12345 ] came ²',
    ],
    [
      '[T]he boat and [w]e go and [the] boat and [t] left',
      'the boat and we go and [ the ] boat and [ t ] left',
    ],
    [
      'al-Sisi and el-Baradei and al-sisi and ex-Poe and de-Sisi and al-S',
      '^al-sisi and ^el-baradei and al-sisi and ex-poe and de-sisi and al-s',
    ],
    ['MORENO SAYS NO', '^moreno says no'],
    ['MORENO SAID', '^moreno said'],
    ['NATO', '^nato'],
    ['POE: “Go.”', '^poe : ^“'],
    [
      'In May Theresa May said so. Mrs May went. Will he go?',
      '^in ^may ^theresa ^may. said so . ¦ ^mrs ^may. went . ¦ ^will he go ?',
    ],
    ['While Will agreed, they left. Will said so.', '^while ^will. agreed , they left . ¦ ^will. said so .'],
    [
      'By June they left. May said so. On May 3 he left.',
      '^by ^june they left . ¦ ^may. said so . ¦ ^on ^may 3 he left .',
    ],
    [
      '‘Go’ will go. Will’s aide will. Poe’s May said.',
      '^“ will go . ¦ ^will’s aide will . ¦ ^poe’s ^may said .',
    ],
  ])('%j: %s', (notation, expected) => {
    expect(keysOf(notation)).toBe(expected);
  });
});
