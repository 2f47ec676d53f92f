import { determiners } from '../languages/en/words.ts';
import { listCalled } from './called.ts';
import { type Gender, genderOf, type EntityType } from './entity-types.ts';
import { type NameIndex, findFullName } from './name-index.ts';
import type { NameMention } from './name-mentions.ts';
import { countPronouns } from './pronoun-votes.ts';

/** Someone whom the article names, and what all of it tells about them. */
export interface Entity {
  readonly id: string;
  readonly sort: EntityType;
  readonly gender: Gender;
  /** What they are called beside their name, by the noun and by the whole: minister, finance minister. */
  readonly roles: ReadonlySet<string>;
}

/** Entities of names by their id. */
export type Entities = ReadonlyMap<string, Entity>;

/** Gathers what the article tells about each name that it gives in full. */
export function gatherEntities(nameMentions: readonly NameMention[], nameIndex: NameIndex): Entities {
  const entities = new Map<string, Draft>();
  const named = nameMentions.map((nameMention) => {
    const id = (
      findFullName(nameIndex, nameMention.keys, nameMention.start, nameMention.traits.role) ?? nameMention
    ).id;
    const draft = entities.get(id) ?? {
      id,
      sort: null,
      gender: null,
      roles: new Set<string>(),
      votes: 0,
      isByLastWord: false,
    };
    entities.set(id, draft);
    addTraits(draft, nameMention);
    return draft;
  });
  for (const [index, votes] of countPronouns(nameMentions, (at) => named[at]?.sort ?? 'unknown')) {
    const draft = named[index];
    if (draft) draft.votes += votes;
  }
  return new Map([...entities].map(([id, draft]) => [id, toEntity(draft)]));
}

interface Draft {
  readonly id: string;
  sort: EntityType | null;
  gender: Gender;
  readonly roles: Set<string>;
  /** Sentences with he less those with she. */
  votes: number;
  /** Whether the last word of the name stands for it: Poe, of Ann Poe. */
  isByLastWord: boolean;
}

function addTraits(draft: Draft, nameMention: NameMention): void {
  const { keys, sort: own, gender, traits } = nameMention;
  const sort = own === 'unknown' ? traits.sort : own;
  if (draft.id !== keys[0] && isSurname(nameMention)) draft.isByLastWord = true;
  if (sort !== null && draft.sort !== 'person') draft.sort = sort;
  // Would force Ann Poe to leave: what is called a force is no person.
  const role = sort === traits.sort ? traits.role : [];
  draft.gender ??= genderOf(role.slice(-1)) ?? gender;
  for (const called of listCalled(nameMention)) draft.roles.add(called);
}

/** A word alone, without an article: the Rovers are a team, *Poe* is a person. */
function isSurname({ keys, context, from }: NameMention): boolean {
  const before = context.words[from - 1]?.key ?? '';
  return keys.length === 1 && !determiners.has(before) && !keys[0]?.endsWith('s');
}

function toEntity({ id, sort, gender, roles, votes, isByLastWord }: Draft): Entity {
  const counted = votes === 0 ? null : votes > 0 ? 'he' : 'she';
  // A name of two words that its last word or “his” and “she” take up is a person's.
  const guessed = (counted || isByLastWord) && id.includes(' ') ? 'person' : 'unknown';
  return { id, sort: sort ?? guessed, gender: gender ?? counted, roles };
}
