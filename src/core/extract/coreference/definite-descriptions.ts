import { personNouns } from '../languages/en/words.ts';
import type { Gender } from './entity-types.ts';
import { type Appearance, lookBack } from './mention-history.ts';

/**
 * Finds who is described anew: “…,” says the self-taught singer. That is the person whom the sentence before is
 * about, or the only one in it. A noun for an office or a trade in law (the minister, the judge) is no such description: it brings in
 * another.
 */
export function findDescribed(
  role: readonly string[],
  gender: Gender,
  appearances: readonly Appearance[],
  sentence: number,
): Appearance | undefined {
  if (!isDescription(role)) return undefined;
  const persons = [...lookBack(appearances, sentence - 1)].filter(
    (one) => one.sort === 'person' && (one.gender ?? gender) === (gender ?? one.gender),
  );
  return findOnly(persons.filter(({ place }) => place !== 'other' && place !== 'owner')) ?? findOnly(persons);
}

/** The last of the appearances, when all are the same one's. */
function findOnly(appearances: readonly Appearance[]): Appearance | undefined {
  const [last] = appearances;
  return appearances.every(({ id }) => id === last?.id) ? last : undefined;
}

function isDescription(role: readonly string[]): boolean {
  const head = role.at(-1) ?? '';
  return (
    characters.has(head) ||
    role.some((key) => key.endsWith('-year-old')) ||
    (role.length > 1 && /(?:er|or|ist|ian)$/.test(head) && !personNouns.has(head))
  );
}

const characters: ReadonlySet<string> = new Set(
  (
    'man woman resident native mother mom father dad grandmother grandfather star maverick proprietor singer artist actor actress author ' +
    'writer musician player rookie forward defenseman defenceman goaltender goalie midfielder striker winger quarterback pitcher athlete teenager ' +
    'student veteran newcomer farmer comedian comic journalist professor historian scholar researcher scientist economist columnist filmmaker rapper novelist poet painter chef barber cartoonist retiree pensioner graduate immigrant refugee survivor'
  ).split(' '),
);
