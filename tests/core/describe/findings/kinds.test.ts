import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../../../src/core/describe/findings/kinds.ts';
import { firstOf } from '../../../../src/views/event/findings.ts';
import { analyzeReports, findingsIn } from '../../../support/findings.ts';

describe('findingKinds', () => {
  test.each(findingKinds)('$kind: $example.tells', ({ kind, example }) => {
    const findings = findingsIn(analyzeReports(example.articles, example.names));
    expect(firstOf(findings, kind)?.text).toBe(example.tells);
  });

  test.each(findingKinds)('$kind is the same whatever order the articles come in', ({ example }) => {
    const turned = Object.fromEntries(Object.entries(example.articles).toReversed());
    const sentences = (texts: Readonly<Record<string, string>>) =>
      findingsIn(analyzeReports(texts, example.names)).told.map(({ text }) => text);
    expect(sentences(turned)).toEqual(sentences(example.articles));
  });
});
