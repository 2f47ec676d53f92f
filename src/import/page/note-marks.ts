import { elementsOf, isElement, type PageElement, textOf } from './tree.ts';

/**
 * The number or sign of a note, linked to it, and the sign of a heading's own address are no words of the report. A number
 * that is linked without being set or named as a note's is the text's own: Wards <a href="#result">12</a> and 14.
 */
export function isFootnoteMark(element: PageElement): boolean {
  const link = element.name === 'sup' ? element.children.find(isElement) : element;
  if (link?.name !== 'a' || !/^[^#]*#/.test(link.attributes.href ?? '')) return false;
  const words = textOf(element);
  if (/^(?:[*†‡§¶#↑↩]{1,3}|\[\d{1,3}\])$/.test(words)) return true;
  return /^[[(]?(?:\d{1,3}|[a-z])[\])]?$/.test(words) && (isRaised(element, words) || isNamedNote(link));
}

function isRaised(element: PageElement, words: string): boolean {
  return [...elementsOf(element)].some((each) => each.name === 'sup' && textOf(each) === words);
}

/** What pages call a link to a note: by its role, by its class or by where it leads, as `#fn1` and `#_ftnref2`. */
function isNamedNote({ attributes }: PageElement): boolean {
  const { role = '', rel = '', class: classes = '', id = '', href = '' } = attributes;
  return (
    /^doc-(?:noteref|backlink)$/.test(role) ||
    /footnote|endnote|noteref|fnref/i.test(`${rel} ${classes} ${id}`) ||
    /#_?(?:fn|ftn|edn|footnote|endnote|note|cite)(?:ref|_ref|_note|-anchor)?[-_:.]*(?:\d+|[a-z])?$/i.test(
      href,
    )
  );
}
