import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';
import { type ContentFileKind, contentFields } from './field-table.ts';
import { type Fields, readFields } from './fields.ts';
import { LARGEST_FRONT_MATTER } from './yaml-document.ts';

/** A content file's two halves. */
export interface ContentFile {
  readonly fields: Fields;
  readonly body: string;
  /** The file's line on which the body begins, counted from 1. */
  readonly bodyLine: number;
}

/** Takes a Markdown file apart: the YAML between the first two lines of three hyphens, and what follows. */
export function readFrontMatter(
  { file, text }: Source,
  report: Report,
  kind?: ContentFileKind,
): ContentFile | undefined {
  const refuse = (line: number, code: string, message: string): undefined => {
    report({ file, line, column: 1, code, message, severity: 'error' });
    return undefined;
  };
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text)?.[0];
  if (opening === undefined) {
    return refuse(
      1,
      'no-front-matter',
      'The file does not begin with its fields. Write them first, between two lines "---".',
    );
  }
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.length));
  if (closing === null) {
    return refuse(
      1,
      'front-matter-not-closed',
      'The fields have no end. Write a line "---" after the last one.',
    );
  }
  const yaml = text.slice(opening.length, opening.length + closing.index);
  if (Buffer.byteLength(yaml) > LARGEST_FRONT_MATTER) {
    return refuse(
      1,
      'front-matter-too-large',
      `The fields take more than ${LARGEST_FRONT_MATTER} bytes. Move what belongs to the text below them.`,
    );
  }
  const bodyStart = opening.length + closing.index + closing[0].length;
  const head = text.slice(0, bodyStart);
  const fields = readFields({ file, text: yaml, firstLine: 2 }, report, kind && contentFields[kind]);
  if (fields === undefined) return undefined;
  return { fields, body: text.slice(bodyStart), bodyLine: head.split(/\r\n|\n|\r/).length };
}
