import { describe, expect, test } from 'vitest';
import { rulesByLanguage } from '../../src/core/extract/languages/rules.ts';
import { sayRule, saidRules } from '../../src/views/say-rules.ts';

const names = rulesByLanguage.flatMap(({ rules }) => rules.map(({ name }) => name));

describe('sayRule(name)', () => {
  test('has words for every rule that may name a speaker, and for no other', () => {
    expect(saidRules.toSorted()).toEqual(names.toSorted());
  });

  test('says of no two rules of a language the same', () => {
    for (const { rules } of rulesByLanguage)
      expect(new Set(rules.map(({ name }) => sayRule(name))).size).toBe(rules.length);
  });

  test('is in the words of readers', () => {
    expect(names.map(sayRule).filter((said) => /\b(?:cue|label|rubric|clause|incise)\b/u.test(said))).toEqual(
      [],
    );
  });
});
