import { describe, expect, test } from 'vitest';
import { gatherEntities } from '../../../../src/core/extract/coreference/entities.ts';
import { indexNames } from '../../../../src/core/extract/coreference/name-index.ts';
import { readNamings } from '../../../support/voices.ts';

/** Each entity: its id, its sort, he or she, and what it is called. */
function listEntities(text: string): string[] {
  const namings = readNamings(text);
  return [...gatherEntities(namings, indexNames(namings)).values()].map(({ id, sort, gender, roles }) =>
    `${id} ${sort} ${gender} ${[...roles].join('/')}`.trim(),
  );
}

describe('gatherEntities(nameMentions, nameIndex): what an article tells of each name', () => {
  test.each<[string, string[]]>([
    ['Wim Poe came.', ['wim poe unknown null']],
    ['Ann Poe came.', ['ann poe person she']],
    ['Wim Poe came. He left.', ['wim poe unknown null']],
    ['Wim Poe came and he left.', ['wim poe person he']],
    ['Wim Poe came and she left.', ['wim poe person she']],
    ['Wim Poe came and he saw her.', ['wim poe unknown null']],
    ['Wim Poe came and he saw her and she left.', ['wim poe person she']],
    ['Wim Poe came. Poe left and his boat sank.', ['wim poe person he']],
    ['Wim Poe came. Poe left.', ['wim poe person null']],
    ['Wim Poe came. The Poe left.', ['wim poe unknown null']],
    ['The Wim Rovers came. Rovers left.', ['wim rovers unknown null']],
    ['Ellery came.', ['ellery unknown null']],
    ['Ellery came and he left.', ['ellery unknown he']],
    ['Finance Minister Wim Poe came.', ['wim poe person null finance minister/minister']],
    ['Poe Energy came.', ['poe energy body null company']],
    ['The Northport Ministry came.', ['northport ministry body null ministry']],
    ['Ministry came.', ['ministry body null']],
    ['Sen. Wim Poe came.', ['wim poe person null senator/lawmaker']],
    [
      'Sen. Poe came. Capt. Lee left.',
      ['sen poe person null senator/lawmaker', 'capt lee person null captain'],
    ],
    ['Would force Wim Poe to leave.', ['wim poe body null force']],
    ['The security firm Poe Labs came.', ['poe labs body null security firm/firm/company']],
    ['Wim Poe, a former mayor, came.', ['wim poe person null former mayor/mayor']],
    ['Accountant Wim Poe came.', ['wim poe person null accountant']],
    ['The actress Wim Poe came.', ['wim poe person she actress']],
    ['Wim Poe, 50, came.', ['wim poe person null']],
    ['Wim Poe’s boat came and he left.', ['wim poe unknown null']],
    ['After Wim Poe came he left.', ['wim poe unknown null']],
    ['When Wim Poe came, she left.', ['wim poe unknown null']],
    ['In May Wim Poe came and he left.', ['wim poe unknown null']],
    ['She and Wim Poe came and his boat.', ['wim poe unknown null']],
    ['The old and very quiet captain of boats Wim Poe came and he left.', ['wim poe unknown null']],
    ['Port Ellery traded him.', ['port ellery unknown null']],
    ['Port Ellery sold the him.', ['port ellery unknown null']],
    ['Port Ellery sold to the him.', ['port ellery person he']],
    ['Port Ellery came and he left.', ['port ellery person he']],
    [
      'Northport Ministry and Wim Poe came and his boat sank.',
      ['northport ministry body null ministry', 'wim poe unknown null'],
    ],
    ['Wim Poe and Ann Lee came and he left.', ['wim poe unknown null', 'ann lee person she']],
    ['Wim Poe left himself when Ann Lee came and she left.', ['wim poe person he', 'ann lee person she']],
    ['Ann Lee came and Wim Poe left and his boat sank.', ['ann lee person she', 'wim poe unknown null']],
    ['Wim Poe came with hers and hers.', ['wim poe person she']],
    ['Wim Poe came and him.', ['wim poe unknown null']],
    ['Wim Poe came and herself.', ['wim poe person she']],
    ['Wim Poe came. Ann Lee came and he left.', ['wim poe unknown null', 'ann lee person she']],
    [
      'Wim Poe came and his boat sank. Wim Poe left and his quay sank. Wim Poe sat and she left.',
      ['wim poe person he'],
    ],
    [
      'Mayor Prime Deputy Finance Minister Wim Poe came.',
      [
        'wim poe person null mayor prime deputy finance minister/prime deputy finance minister/deputy finance minister/finance minister/minister',
      ],
    ],
    ['One Two Three Four Five Six Minister Wim Poe came.', ['wim poe person null minister']],
    ['Wim Poe came. Wim Poe, a mayor, left. Senator Wim Poe sat.', ['wim poe person null mayor/senator']],
    ['Wim Poe, an actress, came.', ['wim poe person she actress']],
    ['Mr Poe came. Wim Poe left.', ['wim poe person he']],
  ])('%s: %j', (text, expected) => {
    expect(listEntities(text)).toEqual(expected);
  });
});
