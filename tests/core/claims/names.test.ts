import { describe, expect, test } from 'vitest';
import {
  mayLetSpeak,
  mayQuote,
  printsName,
  printsNameApart,
  usesWord,
} from '../../../src/core/claims/names.ts';
import { extractQuotations } from '../../../src/core/extract/quotations.ts';
import { toArticle } from '../../support/articles.ts';

describe('printsName(article, name)', () => {
  test.each([
    ['Nagorno‑Karabakh is far', 'Nagorno-Karabakh'],
    ['NAGORNO KARABAKH', 'Nagorno-Karabakh'],
    ['the Aghdam-Khankendi road', 'Khankendi'],
    ['İzmir’s harbour', 'Izmir'],
    ['blockaded', 'blockade'],
  ])('finds in “%s” the name %s', (text, name) => {
    expect(printsName({ text }, name)).toBe(true);
    expect(printsName({ text: '', headline: text }, name)).toBe(true);
  });

  test('finds nothing that is not there, and no name without letters', () => {
    expect(printsName({ text: 'Karabakh' }, 'Nagorno-Karabakh')).toBe(false);
    expect(printsName({ text: 'Karabakh' }, ' – ')).toBe(false);
  });
});

describe('mayQuote(article, quotations, name)', () => {
  const ask = (text: string, name: string) => {
    const article = toArticle('a', text);
    return mayQuote(article, extractQuotations(article, []), name);
  };

  test('looks for the surname in paragraphs with words in quotation marks', () => {
    expect(ask('“We shall not rest,” Mr Miller said.', 'Mathew Miller')).toBe(true);
    expect(ask('“We shall not rest,” she said.\n\nMiller was silent.', 'Mathew Miller')).toBe(false);
    expect(ask('Miller said that he would not rest.', 'Mathew Miller')).toBe(false);
  });

  test.each([
    ['Xi Jinping', '“We shall not rest,” Xi said.'],
    ['John Smith Jr.', '“We shall not rest,” Smith said.'],
  ])('asks for either of the last two words of %s', (name, text) => {
    expect(ask(text, name)).toBe(true);
    expect(ask('“We shall not rest,” Ann Lee said.', name)).toBe(false);
  });

  test('denies nothing where the name has no letters', () => {
    expect(ask('“We shall not rest,” she said.', '–')).toBe(true);
  });
});

describe('printsNameApart(article, name, longer)', () => {
  const ask = (text: string, name: string, ...longer: readonly string[]) =>
    printsNameApart({ text }, name, longer);

  test.each([
    ['the Lachin “corridor” is shut', 'Lachin corridor'],
    ['the Long–Pier’s end', 'Long Pier'],
    ['İzmir’s harbour', 'Izmir'],
    ['Karabakh, and not only Nagorno-Karabakh', 'Karabakh'],
  ])('finds in “%s” the name %s', (text, name) => {
    expect(ask(text, name, 'Nagorno-Karabakh')).toBe(true);
    expect(printsNameApart({ text: '', headline: text }, name, [])).toBe(true);
  });

  test('does not find it in a longer name that is told apart, nor in a longer word', () => {
    expect(ask('Nagorno-Karabakh; Nagorno Karabakh’s road', 'Karabakh', 'Nagorno-Karabakh')).toBe(false);
    expect(ask('Nagorno-Karabakh', 'Karabakh')).toBe(true);
    expect(ask('an Iranian ship', 'Iran')).toBe(false);
  });
});

describe('mayLetSpeak(article, quotations, name)', () => {
  const entry = (id: string, name: string) => ({ id, name, aliases: [] });
  const listed = [entry('joe', 'Joe Holt'), entry('ada', 'Ada Holt')];
  const ask = (text: string, name: string, entries: Parameters<typeof extractQuotations>[1] = []) => {
    const article = toArticle('a', text);
    const other = toArticle('b', `“We shall not rest before spring,” said ${name}.`);
    const quotations = [article, other].flatMap((each) => extractQuotations(each, entries));
    return mayLetSpeak(article, quotations, name);
  };

  test.each([
    ['under another title', '“We shall not rest,” Rep. Bob Etheridge said.', 'Representative Bob Etheridge'],
    ['where nobody is named', 'Etheridge came late. “We shall not rest.”', 'Bob Etheridge'],
    ['without marks', 'According to Representative Bob Etheridge it rained.', 'Bob Etheridge'],
    ['beside a verb', 'It rained, Etheridge said to us, and he of all people.', 'Bob Etheridge'],
  ])('hears the speaker %s', (_how, text, name) => {
    expect(ask(text, name)).toBe(true);
  });

  test.each([
    ['who is only named', '“We shall not rest,” Ann Lee said of Etheridge.'],
    ['who is not', '“We shall not rest,” Ann Lee said.'],
  ])('does not hear somebody %s', (_how, text) => {
    expect(ask(text, 'Bob Etheridge')).toBe(false);
  });

  test('knows two of one last name apart where the publisher’s list does', () => {
    const text = '“We shall not rest before the old harbour is open,” Joe Holt told the council.';
    expect(ask(text, 'Ada Holt', listed)).toBe(false);
    expect(ask(text, 'Ada Holt')).toBe(true);
  });
});

describe('usesWord(article, quotations, word)', () => {
  const ask = (text: string) => {
    const article = toArticle('a', text);
    return usesWord(article, extractQuotations(article, []), 'blockade');
  };

  test('finds it outside quotation marks, with a possessive ending or without', () => {
    expect(ask('“It is a siege,” Holt said of the Blockade’s end.')).toBe(true);
    expect(ask('“It is a blockade,” Holt said.')).toBe(false);
    expect(ask('## The blockade\n\nIt was blockaded.')).toBe(false);
  });
});
