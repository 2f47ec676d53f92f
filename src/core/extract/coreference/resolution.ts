import { relations, spokenDocuments } from '../languages/en/relations.ts';
import type { Acronyms } from './acronyms.ts';
import { findAntecedent, findNearest, listOthers } from './antecedents.ts';
import { findDescribed } from './definite-descriptions.ts';
import type { Bearers } from './entities.ts';
import { genderOf, genderOfRole, sortOf } from './entity-types.ts';
import type { Appearance } from './mention-history.ts';
import type { Figure } from './mentions.ts';
import { type Cast, findFullName, isSurname } from './name-index.ts';
import { toBearerId, trimPossessive } from './name-mentions.ts';
import { toNameKey, toNameKeys } from './names.ts';
import { findFirm, findFullerBody, findLastSpeaker } from './organizations.ts';
import { type NameReference, type Pronoun, type Reference, toReference } from './references.ts';
import { findRoleBearer, groupByRole, type Roles } from './roles.ts';

/**
 * Says of each figure the fullest name that the article gives for it, by where it starts. The figures come in the
 * order of the text. “She” and “the ministry” take up who was spoken of before; what nothing fits surely stays as
 * printed.
 */
export function resolveFigures(
  figures: readonly Figure[],
  cast: Cast,
  bearers: Bearers,
  acronyms: Acronyms,
): Map<number, string> {
  const resolved = new Map<number, string>();
  const context: Context = {
    cast,
    bearers,
    acronyms,
    roles: groupByRole(bearers),
    holders: new Map(),
    appearances: [],
    latest: new Map(),
    others: new Set(),
    issued: new Map(),
  };
  const references = new Map<string, Reference>();
  let namedUntil = 0;
  for (const [index, figure] of figures.entries()) {
    if (figure.place !== 'speaker' && figure.place !== 'subject' && figure.start < namedUntil) continue;
    const printed = figure.holder ?? figure.printed;
    const reference = figure.name ?? references.get(printed) ?? readReference(printed, cast);
    if (!figure.name) references.set(printed, reference);
    if (reference.kind === 'pronoun') context.others = listOthers(figures, index, cast);
    if (reference.kind === 'name') namedUntil = figure.end;
    const appearance = resolve(figure, reference, context);
    resolved.set(figure.start, appearance.name);
    if (figure.issues) context.issued.set(figure.issues, appearance);
    if (appearance.sort === 'pronoun') continue;
    context.appearances.push(appearance);
    context.latest.set(appearance.id, appearance);
  }
  return resolved;
}

/** A trade or a plural that is printed like a name, and is the surname of somebody whom the article names: Hunter, Sellers. */
function readReference(printed: string, cast: Cast): Reference {
  const reference = toReference(printed);
  if (reference.kind !== 'role' && reference.kind !== 'plural') return reference;
  const keys = toNameKeys(printed);
  const isBare = keys.length === 1 && /^\p{Lu}\S*$/u.test(printed);
  return isBare && isSurname(cast, keys[0] ?? '') ? { kind: 'name', core: printed, keys } : reference;
}

interface Context {
  readonly cast: Cast;
  readonly bearers: Bearers;
  readonly acronyms: Acronyms;
  readonly roles: Roles;
  /** Who was named as the holder of an office, by the office. */
  readonly holders: Map<string, string>;
  readonly appearances: Appearance[];
  /** The last of each one's appearances. */
  readonly latest: Map<string, Appearance>;
  /** Who gave out the last statement, release or the like, by the noun for it. */
  readonly issued: Map<string, Appearance>;
  /** Whom a pronoun that speaks does not take up. */
  others: ReadonlySet<string>;
}

function resolve(figure: Figure, reference: Reference, context: Context): Appearance {
  switch (reference.kind) {
    case 'pronoun':
      return resolvePronoun(figure, reference.pronoun, context);
    case 'name':
      return resolveName(figure, reference, context);
    case 'role':
      return resolveRole(figure, reference, context);
    case 'document':
      return resolveDocument(figure, reference.noun, context);
    case 'plural':
      return toAppearance(figure, { name: trimPossessive(figure.printed), sort: 'plural' });
  }
}

function toAppearance(
  { place, sentence, block, printed }: Figure,
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

function resolvePronoun(figure: Figure, pronoun: Pronoun, { appearances, others }: Context): Appearance {
  const nearest = figure.takesNearest && findNearest(pronoun, appearances, figure.sentence);
  const antecedent = nearest || findAntecedent(pronoun, appearances, figure.sentence, others, figure.block);
  const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null;
  if (antecedent) return toAppearance(figure, { ...antecedent, gender: gender ?? antecedent.gender });
  return toAppearance(figure, {
    id: pronoun,
    name: figure.printed,
    sort: 'pronoun',
    gender,
  });
}

function resolveName(
  figure: Figure,
  { core, keys: own }: NameReference,
  { cast, bearers, holders, acronyms }: Context,
): Appearance {
  if (figure.holder && !isIndefinite(figure.printed)) holders.set(toNameKey(figure.printed), figure.holder);
  const printed = figure.holder ?? figure.printed;
  const long = acronyms.names.get(core) ?? core;
  const full = findFullName(cast, long === core ? own : toNameKeys(long), figure.start);
  const name = full?.name ?? trimPossessive(isWhole(printed, core) && long === core ? printed : long);
  const keys = full?.keys ?? (name === core ? own : toNameKeys(name));
  const id = full?.id ?? toBearerId(keys);
  const bearer = bearers.get(id);
  const sort = acronyms.bodies.has(name) ? 'body' : (bearer?.sort ?? sortOf(name, keys));
  return toAppearance(figure, {
    id,
    name,
    sort:
      sort === 'unknown' && (figure.place === 'speaker' ? id.includes(' ') : figure.holder !== undefined)
        ? 'person'
        : sort,
    gender: bearer?.gender ?? genderOf(name === printed ? keys : toNameKeys(printed)),
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

function resolveRole(figure: Figure, reference: RoleReference, context: Context): Appearance {
  const { role } = reference;
  const own = findBearer(figure, reference, context);
  if (own) return own;
  // Someone without a name may be meant by a pronoun, less likely than someone with one. But Poe's lawyer is not Poe.
  const sort = sortOf('', role);
  return toAppearance(figure, {
    name: trimPossessive(figure.printed),
    sort: sort === 'person' && !(figure.place === 'speaker' && isOwned(figure.printed)) ? 'unknown' : sort,
    gender: genderOfRole(figure.printed, role),
  });
}

type RoleReference = Reference & { kind: 'role' };

/** Finds who in the article holds an office or is what a role says. */
function findBearer(
  figure: Figure,
  { role, isDefinite }: RoleReference,
  context: Context,
): Appearance | undefined {
  const { roles, holders, appearances, latest } = context;
  const office = toNameKey(figure.printed);
  const holder = isIndefinite(figure.printed) || !office.includes(' ') ? undefined : holders.get(office);
  if (holder)
    return resolveName(
      { ...figure, printed: holder },
      { kind: 'name', core: holder, keys: toNameKeys(holder) },
      context,
    );
  if (isRelation(figure.printed, role)) return undefined;
  const bearer = isDefinite ? findRoleBearer(role, roles, appearances, latest, figure.block) : undefined;
  if (bearer) return toAppearance(figure, bearer);
  const described =
    isDefinite && figure.place === 'speaker'
      ? findDescribed(role, genderOfRole(figure.printed, role), appearances, figure.sentence)
      : undefined;
  if (described) return toAppearance(figure, described);
  if (!isDefinite) return undefined;
  const fuller = findFullerBody(role, appearances);
  const firm = findFirm(role, appearances, figure);
  // The civil rights group met. The Tea Party answered. The group said: either may be meant.
  if (fuller && firm && fuller.id !== firm.id) return undefined;
  const body = fuller ?? firm;
  return body && toAppearance(figure, body);
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
function resolveDocument(figure: Figure, noun: string, { appearances, issued }: Context): Appearance {
  const own = toAppearance(figure, { name: trimPossessive(figure.printed), sort: 'document' });
  if (!spokenDocuments.has(noun)) return own;
  if (!isItsOwn(figure.printed)) {
    issued.set(noun, own);
    return own;
  }
  const issuer = issued.get(noun);
  const speaker =
    issuer && figure.sentence - issuer.sentence <= ISSUED_MOST
      ? issuer
      : findLastSpeaker(appearances, figure.sentence, ({ sort }) => sort !== 'document' && sort !== 'plural');
  return speaker ? toAppearance(figure, speaker) : own;
}
