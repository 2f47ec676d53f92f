import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

type Case = readonly [text: string, speaker: string | null, cue: string | null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  denied: [
    ['Lee denied saying “the quay is late”.', 'Lee', 'saying'],
    ['Lee never said “the quay is late”.', 'Lee', 'said'],
    ['Lee did not call it “a late quay”.', 'Lee', 'call'],
    ['Lee stopped short of saying “the quay is late”.', 'Lee', 'saying'],
    ['Lee has yet to say “the quay is late”.', 'Lee', 'say'],
    ['Lee refused to call it “a late quay”.', 'Lee', 'call'],
    ['Lee would not say “the quay is late”.', 'Lee', 'say'],
    ['“The quay is late,” Lee never said.', 'Lee', 'said'],
    ['Nobody said “the quay is late”.', null, 'said'],
    ['No official said “the quay is late”.', null, 'said'],
    ['Contrary to reports, Lee did not call it “a late quay”.', 'Lee', 'call'],
    ['Poe denied claims that Lee called it “a late quay”.', 'Lee', 'called'],
    ['There is no evidence that Lee called it “a late quay”.', 'Lee', 'called'],
    ['Lee denied that the old quay will close for good.', 'Lee', 'denied'],
    ['Poe denied Lee called it “a late quay”.', 'Lee', 'called'],
    ['Lee has not allegedly said “the quay is late”.', 'Lee', 'said'],
    ['It is false that Lee called it “a late quay”.', 'Lee', 'called'],
    ['Poe rejected rumours that Lee called it “a late quay”.', 'Lee', 'called'],
    ['Never did Lee call it “a late quay”.', 'Lee', 'call'],
    // What the sentence denies before the words, whoever denies it.
    ['It is not true that “the quay is late,” Lee said.', 'Lee', 'said'],
    ['It isn’t true that the quay “is late”, said Lee.', 'Lee', 'said'],
    ['It was simply not the case that the quay was “late”, Lee said.', 'Lee', 'said'],
    ['Lee said it was untrue that the quay was “late”.', 'Lee', 'said'],
    ['It is a lie that the quay is “late”, according to Lee.', 'Lee', 'according to'],
    ['It is not true that the old quay will close, Lee said.', 'Lee', 'said'],
    ['It is not true, Lee said, that the old quay will close.', 'Lee', 'said'],
  ],
  alleged: [
    ['Lee is alleged to have said “the quay is late”.', 'Lee', 'alleged to have said'],
    ['Lee was accused of saying “the quay is late”.', 'Lee', 'accused of saying'],
    ['Lee allegedly said “the quay is late”.', 'Lee', 'allegedly said'],
    ['Poe accused Lee of saying “the quay is late”.', 'Lee', 'accused Lee of saying'],
    ['Poe alleges Lee called it “a late quay”.', 'Lee', 'alleges Lee called'],
    ['A leaflet claimed the mayor had said “the quay is late”.', 'the mayor', 'claimed the mayor had said'],
    ['Opponents claim Lee said “the quay is late”.', 'Lee', 'claim Lee said'],
    ['It has been alleged that Lee called it “a late quay”.', 'Lee', 'alleged that Lee called'],
    ['Rumours that Lee called it “a late quay” spread.', 'Lee', 'called'],
  ],
  supposed: [
    ['If Lee says “the quay is late”, Poe will sue.', 'Lee', 'says'],
    ['Unless Lee says “the quay is late”, Poe will sue.', 'Lee', 'says'],
    ['Lee would say “the quay is late” if she were asked.', 'Lee', 'say'],
    ['Had Lee said “the quay is late”, Poe would have sued.', 'Lee', 'said'],
    ['Should Lee call it “a late quay”, Poe will sue.', 'Lee', 'call'],
  ],
  asked: [
    ['Did Lee say “the quay is late”?', 'Lee', 'say'],
    ['Poe asked whether Lee called it “a late quay”.', 'Lee', 'called'],
    ['Poe asked if Lee had called it “a late quay”.', 'Lee', 'called'],
    ['Is it true that Lee called it “a late quay”?', 'Lee', 'called'],
  ],
  faked: [
    ['A fake video shows Lee saying “the quay is late”.', 'Lee', 'saying'],
    ['In a doctored clip, Lee says “the quay is late”.', 'Lee', 'says'],
    ['Lee was misquoted as saying “the quay is late”.', 'Lee', 'saying'],
  ],
  said: [
    ['Lee was not questioning the plan when she referred to her “late quay”.', 'Lee', 'questioning'],
    ['Lee denied any wrongdoing, saying: “The quay is late.”', 'Lee', 'saying'],
    ['Lee did not hesitate to say “the quay is late”.', 'Lee', 'say'],
    ['Lee could not help saying “the quay is late”.', 'Lee', 'saying'],
    ['Asked if the quay would close, Lee said: “It is late.”', 'Lee', 'said'],
    ['Asked about a fake video, Lee said “the quay is late”.', 'Lee', 'said'],
    ['“I never said it was late,” Lee said.', 'Lee', 'said'],
    ['“It is not true that the quay is late,” Lee said.', 'Lee', 'said'],
    ['It is true that “the quay is late,” Lee said.', 'Lee', 'said'],
    ['It is not untrue that “the quay is late,” Lee said.', 'Lee', 'said'],
    ['It is not true, Lee said, and called it “a late quay”.', 'Lee', 'called'],
    ['Lee would later call it “a late quay”.', 'Lee', 'call'],
    ['Why did Lee call it “a late quay”?', 'Lee', 'call'],
    ['Reports that Lee called it “a late quay” spread.', 'Lee', 'called'],
    ['Claims that Lee called it “a late quay” spread.', 'Lee', 'called'],
    ['Lee refused to say “yes,” but called it “late”.', 'Lee', 'called'],
  ],
};

describe.each(Object.entries(cases))('readFactuality(words, verb, mention): %s', (factuality, sentences) => {
  test.each(sentences)('%s', (text, speaker, cue) => {
    const quotation = extractQuotations(toArticle('article', text), []).at(-1);
    expect({
      factuality: quotation?.factuality,
      speaker: quotation?.speaker?.name ?? null,
      cue: quotation?.cue?.text ?? null,
    }).toEqual({ factuality, speaker, cue });
  });
});
