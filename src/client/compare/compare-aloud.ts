import * as sayTurning from '../../views/say-turning.ts';

/**
 * Puts hidden words around what differs, for readers who listen: screen readers say nothing at `<ins>` and `<del>`.
 * Taken out again, the page is the articles' words alone.
 */
export function readChangesAloud(root: Element, isOn: boolean, names: readonly string[]): void {
  for (const words of root.querySelectorAll('.aloud')) words.remove();
  if (!isOn) return;
  const [first = '', second = ''] = names;
  const openings = {
    'del:not(.apart)': sayTurning.only(first),
    'ins:not(.apart)': sayTurning.only(second),
    'del.apart': sayTurning.here(first),
    'ins.apart': sayTurning.here(second),
    'mark.variant': sayTurning.differs,
  };
  for (const [selector, opening] of Object.entries(openings)) {
    for (const element of root.querySelectorAll(`.rows ${selector}`)) {
      element.prepend(hiddenWords(`[${opening}`));
      element.append(hiddenWords(']'));
    }
  }
}

function hiddenWords(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'hidden aloud';
  element.textContent = words;
  return element;
}
