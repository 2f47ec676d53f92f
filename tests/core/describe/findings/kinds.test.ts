import { describe, expect, test } from 'vitest';
import { findingKinds } from '../../../../src/core/describe/findings/kinds.ts';
import { analyzeReports, findingsIn } from '../../../support/findings.ts';

describe('findingKinds', () => {
  test.each(findingKinds)('$kind: $example.tells', ({ kind, example }) => {
    const { byKind } = findingsIn(analyzeReports(example.articles, example.names));
    expect(byKind.get(kind)?.text).toBe(example.tells);
  });

  test.each(findingKinds)('$kind is the same whatever order the articles come in', ({ example }) => {
    const turned = Object.fromEntries(Object.entries(example.articles).toReversed());
    const sentences = (texts: Readonly<Record<string, string>>) =>
      findingsIn(analyzeReports(texts, example.names)).told.map(({ text }) => text);
    expect(sentences(turned)).toEqual(sentences(example.articles));
  });
});
