import { describe, expect, test } from 'vitest';
import { conjugate } from '../../../../../src/core/extract/languages/en/conjugation.ts';

/** The forms in one line, `calls, called, calling`. */
function forms(entry: string): string {
  const { finite, pasts, participles } = conjugate(entry);
  return [finite, pasts.join('/'), participles.join('/')].join(', ');
}

describe('conjugate(entry)', () => {
  test.each([
    ['call', 'calls, called, calling'],
    ['note', 'notes, noted, noting'],
    ['agree', 'agrees, agreed, agreeing'],
    ['deny', 'denies, denied, denying'],
    ['say=said', 'says, said, saying'],
    ['write=wrote/written', 'writes, wrote/written, writing'],
    ['stress', 'stresses, stressed, stressing'],
    ['relax', 'relaxes, relaxed, relaxing'],
    ['preach', 'preaches, preached, preaching'],
    ['push', 'pushes, pushed, pushing'],
    ['veto', 'vetoes, vetoed, vetoing'],
    ['radio', 'radios, radioed, radioing'],
    ['admit', 'admits, admitted/admited, admitting/admiting'],
    ['quip', 'quips, quipped/quiped, quipping/quiping'],
    ['label', 'labels, labelled/labeled, labelling/labeling'],
    ['explain', 'explains, explained, explaining'],
    ['warn', 'warns, warned, warning'],
    ['show=showed/shown', 'shows, showed/shown, showing'],
  ])('of %s: %s', (entry, expected) => {
    expect(forms(entry)).toBe(expected);
    expect(conjugate(entry).base).toBe(entry.split('=')[0]);
  });
});
