import { bodyNouns } from '../languages/en/words.ts';
import type { Entities } from './entities.ts';
import { type Appearance, lookBack } from './mention-history.ts';

/** Who is called what: ids of entities by role. */
export type Roles = ReadonlyMap<string, ReadonlySet<string>>;

export function groupByRole(entities: Entities): Roles {
  const roles = new Map<string, Set<string>>();
  for (const { id, roles: own } of entities.values()) {
    for (const role of own) {
      const ids = roles.get(role) ?? new Set();
      roles.set(role, ids.add(id));
    }
  }
  return roles;
}

/**
 * Finds who is meant by what they are called: “the finance minister” after “Finance Minister Jo Lee”. A role of one
 * word is many people's, so its entity has to be near; of two with the same role the only one near is meant.
 */
export function findByRole(
  printed: readonly string[],
  roles: Roles,
  appearances: readonly Appearance[],
  latest: ReadonlyMap<string, Appearance>,
  block: number,
): Appearance | undefined {
  const role = printed.filter((key, at) => at === printed.length - 1 || !tellsParty(key));
  for (let from = 0; from === 0 || from < role.length - 1; from++) {
    const ids = roles.get(role.slice(from).join(' '));
    if (!ids) continue;
    const near = findOnly(appearances, (one) => ids.has(one.id) && block - one.block <= 1);
    // An article has fewer ministries than ministers or companies: the only one in reach is meant.
    const head = role.at(-1) ?? '';
    if (bodyNouns.has(head) && head !== 'company' && head !== 'firm')
      return near ?? findOnly(appearances, (one) => ids.has(one.id));
    if (near || role.length === 1 || ids.size > 1) return near;
    const [id = ''] = ids;
    return latest.get(id);
  }
  return undefined;
}

/** The *Republican* senator, the *four-term* congressman: whoever is meant, it is not told by this. */
function tellsParty(key: string): boolean {
  return parties.has(key) || key.endsWith('-term');
}

const parties: ReadonlySet<string> = new Set(
  'republican democratic democrat conservative labour labor liberal independent socialist green freshman fellow'.split(
    ' ',
  ),
);

/** The last appearance that fits, when all that fit are the same one's. */
function findOnly(
  appearances: readonly Appearance[],
  isFit: (appearance: Appearance) => boolean,
): Appearance | undefined {
  let only: Appearance | undefined;
  for (const appearance of lookBack(appearances)) {
    if (!isFit(appearance)) continue;
    if (only && only.id !== appearance.id) return undefined;
    only ??= appearance;
  }
  return only;
}
