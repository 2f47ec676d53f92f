import { trimArticle } from '../../text/english/titles.ts';
import { relations, spokenDocuments } from '../languages/en/relations.ts';
import type { Acronyms } from './acronyms.ts';
import { findAntecedent, findNearest, listOthers } from './antecedents.ts';
import { findDescribed } from './definite-descriptions.ts';
import type { Entities } from './entities.ts';
import { genderOf, genderOfRole, entityTypeOf } from './entity-types.ts';
import type { Appearance } from './mention-history.ts';
import type { EntityMention } from './mentions.ts';
import { type NameIndex, findFullName, isSurname } from './name-index.ts';
import { toEntityId, trimPossessive } from './name-mentions.ts';
import { toNameKey, toNameKeys } from './names.ts';
import { findFirm, findFullerBody, findLastSpeaker } from './organizations.ts';
import { type NameReference, type Pronoun, type Reference, toReference } from './references.ts';
import { findByRole, groupByRole, type Roles } from './roles.ts';

/**
 * Says of each mention the fullest name that the article gives for it, by where it starts. The mentions come in the
 * order of the text. “She” and “the ministry” take up who was spoken of before; what nothing fits surely stays as
 * printed.
 */
export function resolveMentions(
  mentions: readonly EntityMention[],
  nameIndex: NameIndex,
  entities: Entities,
  acronyms: Acronyms,
): Map<number, string> {
  const resolved = new Map<number, string>();
  const resolving: Resolving = {
    nameIndex,
    entities,
    acronyms,
    roles: groupByRole(entities),
    holders: new Map(),
    appearances: [],
    latest: new Map(),
    others: new Set(),
    issued: new Map(),
    printed: new Map(),
  };
  const references = new Map<string, Reference>();
  let namedUntil = 0;
  for (const [index, mention] of mentions.entries()) {
    if (mention.place !== 'speaker' && mention.place !== 'subject' && mention.start < namedUntil) continue;
    const printed = mention.holder ?? mention.printed;
    const reference = mention.name ?? references.get(printed) ?? readReference(printed, nameIndex);
    if (!mention.name) references.set(printed, reference);
    if (reference.kind === 'pronoun') resolving.others = listOthers(mentions, index, nameIndex);
    if (reference.kind === 'name') namedUntil = mention.end;
    const appearance = resolve(mention, reference, resolving);
    resolved.set(mention.start, appearance.name);
    resolving.printed.set(mention.start, appearance);
    if (mention.issues) resolving.issued.set(mention.issues, appearance);
    if (appearance.sort === 'pronoun') continue;
    resolving.appearances.push(appearance);
    resolving.latest.set(appearance.id, appearance);
  }
  return resolved;
}

/** A trade or a plural that is printed like a name, and is the surname of somebody whom the article names: Hunter, Sellers. */
function readReference(printed: string, nameIndex: NameIndex): Reference {
  const reference = toReference(printed);
  if (reference.kind !== 'role' && reference.kind !== 'plural') return reference;
  const keys = toNameKeys(printed);
  const isBare = keys.length === 1 && /^\p{Lu}\S*$/u.test(printed);
  return isBare && isSurname(nameIndex, keys[0] ?? '') ? { kind: 'name', core: printed, keys } : reference;
}

interface Resolving {
  readonly nameIndex: NameIndex;
  readonly entities: Entities;
  readonly acronyms: Acronyms;
  readonly roles: Roles;
  /** Who was named as the holder of an office, by the office. */
  readonly holders: Map<string, string>;
  readonly appearances: Appearance[];
  /** The last of each one's appearances. */
  readonly latest: Map<string, Appearance>;
  /** Who gave out the last statement, release or the like, by the noun for it. */
  readonly issued: Map<string, Appearance>;
  /** Every appearance by where it is printed. */
  readonly printed: Map<number, Appearance>;
  /** Whom a pronoun that speaks does not take up. */
  others: ReadonlySet<string>;
}

function resolve(mention: EntityMention, reference: Reference, resolving: Resolving): Appearance {
  switch (reference.kind) {
    case 'pronoun':
      return resolvePronoun(mention, reference.pronoun, resolving);
    case 'name':
      return resolveName(mention, reference, resolving);
    case 'role':
      return resolveRole(mention, reference, resolving);
    case 'document':
      return resolveDocument(mention, reference.noun, resolving);
    case 'plural':
      return toAppearance(mention, { name: trimPossessive(mention.printed), sort: 'plural' });
  }
}

function toAppearance(
  { place, sentence, block, printed }: EntityMention,
  { id, name, sort, gender }: Pick<Appearance, 'name' | 'sort'> & Partial<Appearance>,
): Appearance {
  return {
    id: id ?? toNameKey(printed),
    name,
    sort,
    gender: gender ?? null,
    place,
    sentence,
    block,
  };
}

function resolvePronoun(
  mention: EntityMention,
  pronoun: Pronoun,
  { appearances, others, printed }: Resolving,
): Appearance {
  const denier = printed.get(mention.takesUp ?? -1);
  if (denier && canBe(denier, pronoun)) return toAppearance(mention, denier);
  const nearest = mention.takesNearest && findNearest(pronoun, appearances, mention.sentence);
  const antecedent = nearest || findAntecedent(pronoun, appearances, mention.sentence, others, mention.block);
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null;
  if (antecedent) return toAppearance(mention, { ...antecedent, gender: gender ?? antecedent.gender });
  return toAppearance(mention, {
    id: pronoun,
    name: mention.printed,
    sort: 'pronoun',
    gender,
  });
}

/** Whether a pronoun can stand for somebody at all. */
function canBe({ sort, gender }: Appearance, pronoun: Pronoun): boolean {
  if (pronoun === 'he' || pronoun === 'she')
    return (sort === 'person' || sort === 'unknown') && (gender ?? pronoun) === pronoun;
  return pronoun === 'it' ? sort !== 'person' && sort !== 'plural' : sort === 'plural' || sort === 'body';
}

function resolveName(
  mention: EntityMention,
  { core, keys: own }: NameReference,
  { nameIndex, entities, holders, acronyms }: Resolving,
): Appearance {
  if (mention.holder && !isIndefinite(mention.printed))
    holders.set(toNameKey(mention.printed), mention.holder);
  const printed = mention.holder ?? mention.printed;
  const long = acronyms.names.get(core) ?? core;
  const keysOfLong = long === core ? own : toNameKeys(long);
  const full = findFullName(nameIndex, keysOfLong, mention.start, mention.role);
  const name =
    full?.name ?? trimArticle(trimPossessive(isWhole(printed, core) && long === core ? printed : long));
  const keys = full?.keys ?? (name === core ? own : toNameKeys(name));
  const id = full?.id ?? toEntityId(keys);
  const entity = entities.get(id);
  const sort = acronyms.bodies.has(name) ? 'body' : (entity?.sort ?? entityTypeOf(name, keys));
  return toAppearance(mention, {
    id,
    name,
    sort:
      sort === 'unknown' && (mention.place === 'speaker' ? id.includes(' ') : mention.holder !== undefined)
        ? 'person'
        : sort,
    gender: entity?.gender ?? genderOf(name === printed ? keys : toNameKeys(printed)),
  });
}

/** Whether the name is all that is printed, or a part that would be a name no more: *the* French Senate, *aide* Lee. */
function isWhole(printed: string, core: string): boolean {
  return !core.includes(' ') || /^the$/i.test(printed.slice(0, -core.length).trim());
}

/**
 * “A spokesman” is another one each time; “the harbor secretary” is who was named as the harbor secretary before.
 * “The president” may be another country's, so an office of one word is nobody's for long.
 */
function isIndefinite(printed: string): boolean {
  return /^an? /i.test(printed);
}

function resolveRole(mention: EntityMention, reference: RoleReference, resolving: Resolving): Appearance {
  const { role } = reference;
  const own = findEntity(mention, reference, resolving);
  if (own) return own;
  // Someone without a name may be meant by a pronoun, less likely than someone with one. But Poe's lawyer is not Poe.
  const sort = entityTypeOf('', role);
  return toAppearance(mention, {
    name: trimPossessive(mention.printed),
    sort: sort === 'person' && !(mention.place === 'speaker' && isOwned(mention.printed)) ? 'unknown' : sort,
    gender: genderOfRole(mention.printed, role),
  });
}

type RoleReference = Reference & { kind: 'role' };

/** Finds who in the article holds an office or is what a role says. */
function findEntity(
  mention: EntityMention,
  { role, isDefinite }: RoleReference,
  resolving: Resolving,
): Appearance | undefined {
  const { roles, holders, appearances, latest } = resolving;
  const office = toNameKey(mention.printed);
  const holder = isIndefinite(mention.printed) || !office.includes(' ') ? undefined : holders.get(office);
  if (holder)
    return resolveName(
      { ...mention, printed: holder },
      { kind: 'name', core: holder, keys: toNameKeys(holder) },
      resolving,
    );
  if (isRelation(mention.printed, role)) return undefined;
  const entity = isDefinite ? findByRole(role, roles, appearances, latest, mention.block) : undefined;
  if (entity) return toAppearance(mention, entity);
  const described =
    isDefinite && mention.place === 'speaker'
      ? findDescribed(role, genderOfRole(mention.printed, role), appearances, mention.sentence)
      : undefined;
  if (described) return toAppearance(mention, described);
  if (!isDefinite) return undefined;
  const fuller = findFullerBody(role, appearances);
  const firm = findFirm(role, appearances, mention);
  // The civil rights group met. The Tea Party answered. The group said: either may be meant.
  if (fuller && firm && fuller.id !== firm.id) return undefined;
  const body = fuller ?? firm;
  return body && toAppearance(mention, body);
}

/** *The mother of* one of the victims, her predecessor’s *brother*: somebody of somebody is neither that somebody nor anybody named. */
function isRelation(printed: string, role: readonly string[]): boolean {
  return relations.has(role.at(-1) ?? '') && (/ (?:of|to) /.test(printed) || isOwned(printed));
}

/** *Poe’s* lawyer, *her* aide. */
function isOwned(printed: string): boolean {
  return /^(?:his|her|its|their) |['’]s? /i.test(printed);
}

/** The statement, and no other’s: a release from the office. */
function isItsOwn(printed: string): boolean {
  return /^(?:the|this|that|his|her|its|their) /i.test(printed) && !/ (?:of|from|by) /.test(printed);
}

// Who gave out a statement so many sentences before is whom it speaks for.
const ISSUED_MOST = 10;

/** “The statement” speaks for whoever gave it out, or spoke before it; a law, a memo or a poll speaks for itself. */
function resolveDocument(
  mention: EntityMention,
  noun: string,
  { appearances, issued }: Resolving,
): Appearance {
  const own = toAppearance(mention, { name: trimPossessive(mention.printed), sort: 'document' });
  if (!spokenDocuments.has(noun)) return own;
  if (!isItsOwn(mention.printed)) {
    issued.set(noun, own);
    return own;
  }
  const issuer = issued.get(noun);
  const speaker =
    issuer && mention.sentence - issuer.sentence <= ISSUED_MOST
      ? issuer
      : findLastSpeaker(
          appearances,
          mention.sentence,
          ({ sort }) => sort !== 'document' && sort !== 'plural',
        );
  return speaker ? toAppearance(mention, speaker) : own;
}
