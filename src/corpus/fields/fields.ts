import { isMap, isScalar, isSeq, type Node, YAMLMap } from 'yaml';
import type { SourcePlace } from '../../core/content-model.ts';
import type { Report } from '../problems.ts';
import { type FieldRow, sayField } from './field-row.ts';
import { type Form, forms } from './forms.ts';
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
  readonly #rows: readonly FieldRow[];
  readonly #asked = new Set<string>();

  constructor(map: YAMLMap, document: YamlDocument, place: SourcePlace, rows: readonly FieldRow[] = []) {
    this.#map = map;
    this.#document = document;
    this.place = place;
    this.#rows = rows;
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
    return this.#formed(key, orInstant ? forms.instant : forms.day);
  }

  requiredDate(key: string): string {
    return this.#required(key, this.date(key)) ?? '';
  }

  address(key: string): string | undefined {
    return this.#formed(key, forms.address);
  }

  /** An http or https address, or an address to write to, as `mailto:`. */
  contact(key: string): string | undefined {
    return this.#formed(key, forms.contact);
  }

  sha256(key: string): string | undefined {
    return this.#formed(key, forms.sha256);
  }

  /** Scheme and host, as `https://school.example`. */
  origin(key: string): string | undefined {
    return this.#formed(key, forms.origin);
  }

  /** A path of folders, with a slash at both ends. */
  folder(key: string): string | undefined {
    return this.#formed(key, forms.folder);
  }

  /** An http or https address, or a path of this site. */
  requiredLink(key: string): string {
    return this.#required(key, this.#formed(key, forms.link)) ?? '';
  }

  /** The name of a picture in `public/`. */
  picture(key: string): string | undefined {
    return this.#formed(key, forms.file);
  }

  /** `#rrggbb`. */
  requiredColour(key: string): string {
    return this.#required(key, this.#formed(key, forms.colour)) ?? '';
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
    if (isMap(node)) return new Fields(node, this.#document, this.#document.placeOf(node), this.#rowsOf(key));
    this.problem(key, 'bad-value', `"${key}" has no fields of its own. Write them below it, indented.`);
    return undefined;
  }

  /** A list of mappings. */
  list(key: string): Fields[] {
    const node = this.#node(key);
    return node === undefined ? [] : mappings(node, this.#document, `"${key}"`, this.#rowsOf(key));
  }

  /** A list of ids. */
  ids(key: string): string[] {
    return this.texts(key).filter((value) => this.#isGoodId(key, value));
  }

  /** Whether a line of text stands here, and no fields. */
  isText(key: string): boolean {
    return isScalar(this.#map.get(key, true));
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

  #formed(key: string, { read, code, message }: Form): string | undefined {
    const text = this.text(key);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) this.problem(key, code, message(text, key));
    return value;
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
      this.problem(key, 'missing-field', `The field "${key}" is missing.${sayField(this.#rows, key)}`);
    }
    return value;
  }

  #rowsOf(key: string): readonly FieldRow[] {
    return this.#rows.find(({ name }) => name === key)?.fields ?? [];
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
export function readFields(
  source: YamlSource,
  report: Report,
  rows?: readonly FieldRow[],
): Fields | undefined {
  const document = parseYaml(source, report);
  if (document === undefined) return undefined;
  const top = document.contents ?? new YAMLMap();
  if (isMap(top))
    return new Fields(top, document, { file: source.file, line: source.firstLine, column: 1 }, rows);
  document.problem(
    top,
    'bad-yaml',
    'There are no fields here. Write each on a line of its own as "name: value".',
  );
  return undefined;
}

/** Reads YAML whose top is a list of mappings. */
export function readList(source: YamlSource, report: Report, rows?: readonly FieldRow[]): Fields[] {
  const document = parseYaml(source, report);
  if (document === undefined || document.contents === null) return [];
  return mappings(document.contents, document, 'The file', rows);
}

function mappings(node: Node, document: YamlDocument, what: string, rows?: readonly FieldRow[]): Fields[] {
  if (!isSeq(node)) {
    document.problem(node, 'bad-value', `${what} is no list. Begin each entry with "- ".`);
    return [];
  }
  return node.items.flatMap((entry) => {
    if (isMap(entry)) return [new Fields(entry, document, document.placeOf(entry), rows)];
    document.problem(
      entry as Node,
      'bad-value',
      `An entry of ${what.replace('The', 'the')} has no fields. Write them as "name: value".`,
    );
    return [];
  });
}
