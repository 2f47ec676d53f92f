import { isMap, isScalar, isSeq, type Node, YAMLMap } from 'yaml';
import { httpUrl } from '../../core/http-url.ts';
import type { SourcePlace } from '../../core/model.ts';
import type { Report } from '../problems.ts';
import { isDay, isInstant } from './dates.ts';
import { type ContentFileKind, sayField } from './field-table.ts';
import { isReservedId, isWellFormedId } from './ids.ts';
import { parseYaml, scalarText, type YamlDocument, type YamlSource } from './yaml-document.ts';

/**
 * The fields of one YAML mapping, each read once by what it must be. Whatever does not fit is reported with its place
 * and read as absent; `close` reports the fields that nobody asked for.
 */
export class Fields {
  readonly place: SourcePlace;
  readonly #map: YAMLMap;
  readonly #document: YamlDocument;
  readonly #kind: ContentFileKind | undefined;
  readonly #asked = new Set<string>();

  constructor(map: YAMLMap, document: YamlDocument, place: SourcePlace, kind?: ContentFileKind) {
    this.#map = map;
    this.#document = document;
    this.place = place;
    this.#kind = kind;
  }

  /** A line of text. */
  text(key: string): string | undefined {
    const node = this.#node(key);
    if (node === undefined) return undefined;
    const value = scalarText(node);
    if (value === undefined || value.trim() === '') {
      this.problem(
        key,
        'bad-value',
        `"${key}" is empty or not text. Write a line of text or take the field out.`,
      );
      return undefined;
    }
    return value.trim();
  }

  requiredText(key: string): string {
    return this.#required(key, this.text(key)) ?? '';
  }

  /** A text that names an entry elsewhere, or that an address is made of. */
  id(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined || this.#isGoodId(key, value)) return value;
    return undefined;
  }

  requiredId(key: string): string {
    return this.#required(key, this.id(key)) ?? '';
  }

  /** An ISO 8601 day, or with `orInstant` also an instant with its offset. */
  date(key: string, orInstant = false): string | undefined {
    const value = this.text(key);
    if (value === undefined || isDay(value) || (orInstant && isInstant(value))) return value;
    const example = orInstant ? '2023-08-31 or 2023-08-31T14:05:00Z' : '2023-08-31';
    this.problem(key, 'bad-date', `"${value}" is no date of the calendar. Write it like ${example}.`);
    return undefined;
  }

  requiredDate(key: string): string {
    return this.#required(key, this.date(key)) ?? '';
  }

  address(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const url = httpUrl(value);
    if (url === undefined) {
      this.problem(
        key,
        'bad-address',
        `"${value}" is no http or https address. Copy it from the browser, or take the field out.`,
      );
    }
    return url;
  }

  /** An http or https address, or an address to write to. */
  contact(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined || mailbox.test(value))
      return value === undefined ? undefined : `mailto:${value}`;
    const url = httpUrl(value);
    if (url === undefined) {
      this.problem(
        key,
        'bad-address',
        `"${value}" is neither an e-mail address nor an http or https address.`,
      );
    }
    return url;
  }

  sha256(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined || /^[0-9a-f]{64}$/.test(value)) return value;
    this.problem(
      key,
      'bad-value',
      `"${key}" is no SHA-256. Write its 64 hexadecimal digits, or take the field out.`,
    );
    return undefined;
  }

  oneOf<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const choice = choices.find((each) => each === value);
    if (choice === undefined) {
      this.problem(
        key,
        'bad-value',
        `"${key}" is "${value}". Write ${choices.map((each) => `"${each}"`).join(' or ')}.`,
      );
    }
    return choice;
  }

  flag(key: string): boolean | undefined {
    const node = this.#node(key);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    this.problem(
      key,
      'bad-value',
      `"${key}" is neither true nor false. Write one of them, or take the field out where it is not known.`,
    );
    return undefined;
  }

  count(key: string, most: number): number | undefined {
    const node = this.#node(key);
    if (node === undefined) return undefined;
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value;
    this.problem(key, 'bad-value', `"${key}" is no whole number from 0 to ${most}.`);
    return undefined;
  }

  texts(key: string): string[] {
    const node = this.#node(key);
    if (node === undefined) return [];
    if (!isSeq(node)) {
      this.problem(
        key,
        'bad-value',
        `"${key}" is no list. Write its entries on lines of their own, each after "- ".`,
      );
      return [];
    }
    return node.items.flatMap((entry) => {
      const value = scalarText(entry as Node)?.trim();
      if (value) return [value];
      this.#document.problem(entry as Node, 'bad-value', `An entry of "${key}" is empty or not text.`);
      return [];
    });
  }

  /** A mapping inside this one. */
  fields(key: string): Fields | undefined {
    const node = this.#node(key);
    if (node === undefined) return undefined;
    if (isMap(node)) return new Fields(node, this.#document, this.#document.placeOf(node));
    this.problem(key, 'bad-value', `"${key}" has no fields of its own. Write them below it, indented.`);
    return undefined;
  }

  /** A list of mappings. */
  list(key: string): Fields[] {
    const node = this.#node(key);
    return node === undefined ? [] : mappings(node, this.#document, `"${key}"`);
  }

  /** A list of ids. */
  ids(key: string): string[] {
    return this.texts(key).filter((value) => this.#isGoodId(key, value));
  }

  has(key: string): boolean {
    this.#asked.add(key);
    return this.#map.has(key);
  }

  /** Where a field stands; the mapping's own place when it is absent. */
  placeOf(key: string): SourcePlace {
    const pair = this.#map.items.find((each) => isScalar(each.key) && each.key.value === key);
    const node = (pair?.value ?? pair?.key) as Node | undefined;
    return node === undefined ? this.place : this.#document.placeOf(node);
  }

  problem(key: string, code: string, message: string): void {
    this.#document.report({ ...this.placeOf(key), code, message, severity: 'error' });
  }

  close(): void {
    for (const { key } of this.#map.items) {
      const name = isScalar(key) ? String(key.value) : '?';
      if (this.#asked.has(name)) continue;
      const known = [...this.#asked].join(', ');
      this.#document.problem(
        key as Node,
        'unknown-field',
        `There is no field "${name}" here. The fields are ${known}.`,
      );
    }
  }

  #node(key: string): Node | undefined {
    this.#asked.add(key);
    const node = this.#map.get(key, true) as Node | undefined;
    if (node !== undefined && isScalar(node) && node.value === null) {
      this.problem(key, 'bad-value', `"${key}" is empty. Write its value or take the field out.`);
      return undefined;
    }
    return node ?? undefined;
  }

  #required<Value>(key: string, value: Value | undefined): Value | undefined {
    if (value === undefined && !this.has(key)) {
      this.problem(
        key,
        'missing-field',
        `The field "${key}" is missing.${this.#kind === undefined ? '' : sayField(this.#kind, key)}`,
      );
    }
    return value;
  }

  #isGoodId(key: string, value: string): boolean {
    if (!isWellFormedId(value)) {
      this.problem(
        key,
        'bad-id',
        `"${value}" cannot stand in an address. Use small letters, digits and single hyphens.`,
      );
      return false;
    }
    if (isReservedId(value)) {
      this.problem(key, 'reserved-id', `"${value}" is a name the site uses itself. Choose another.`);
      return false;
    }
    return true;
  }
}

/** Reads YAML whose top is a mapping. */
export function readFields(source: YamlSource, report: Report, kind?: ContentFileKind): Fields | undefined {
  const document = parseYaml(source, report);
  if (document === undefined) return undefined;
  const top = document.contents ?? new YAMLMap();
  if (isMap(top))
    return new Fields(top, document, { file: source.file, line: source.firstLine, column: 1 }, kind);
  document.problem(
    top,
    'bad-yaml',
    'There are no fields here. Write each on a line of its own as "name: value".',
  );
  return undefined;
}

/** Reads YAML whose top is a list of mappings. */
export function readList(source: YamlSource, report: Report, kind?: ContentFileKind): Fields[] {
  const document = parseYaml(source, report);
  if (document === undefined || document.contents === null) return [];
  return mappings(document.contents, document, 'The file', kind);
}

function mappings(node: Node, document: YamlDocument, what: string, kind?: ContentFileKind): Fields[] {
  if (!isSeq(node)) {
    document.problem(node, 'bad-value', `${what} is no list. Begin each entry with "- ".`);
    return [];
  }
  return node.items.flatMap((entry) => {
    if (isMap(entry)) return [new Fields(entry, document, document.placeOf(entry), kind)];
    document.problem(
      entry as Node,
      'bad-value',
      `An entry of ${what.replace('The', 'the')} has no fields. Write them as "name: value".`,
    );
    return [];
  });
}

const mailbox = /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}$/i;
