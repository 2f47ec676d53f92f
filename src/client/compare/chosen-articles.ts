/** Shows the articles that the address of an event's comparison names, as `?of=vote-daily&of=vote-herald`. */

import { placeId } from '../../views/article-place.ts';
import { drawChosen } from './chosen-columns.ts';
import { formatCompareState, parseCompareState } from './compare-state.ts';

// What the page was built with.
const built = { view: document.querySelector('compare-view'), counts: countsElement()?.textContent ?? '' };
// It cites the articles that the page was built with.
const citation = document.querySelector<HTMLElement>('.cite');

let shown = '';
let asked = 0;

/**
 * Shows what the address says, of several that are asked for in haste the last; where the fields of the chooser have
 * changed, the address first says what they do.
 */
export async function showChosen(chooser: HTMLElement, isChanged: boolean): Promise<void> {
  if (isChanged && !writeFields(chooser)) return;
  const { of } = parseCompareState(location.search);
  const own = ++asked;
  if (of.join() === shown) return;
  const { columns = '', base = '/', loading = '', failed = '' } = chooser.dataset;
  say(chooser, of.length > 0 ? loading : '');
  try {
    const chosen = of.length > 0 ? await drawChosen(columns, base, of) : undefined;
    if (own !== asked) return;
    shown = of.join();
    const { view, counts } = chosen ?? built;
    if (view) document.querySelector('compare-view')?.replaceWith(view);
    const element = countsElement();
    if (element) element.textContent = counts;
    if (citation) citation.hidden = chosen !== undefined;
    for (const [at, select] of selectsIn(chooser).entries())
      select.value = (chosen ? chosen.ids[at] : select.dataset.of) ?? '';
    leavePlace(chooser);
    // The columns say it to those who see them.
    say(chooser, chosen ? `${chosen.names.join(', ')}.` : '', true);
  } catch {
    if (own === asked) say(chooser, failed);
  }
}

/** Whether the fields name articles that can stand side by side: an article beside itself leaves what is shown. */
function writeFields(chooser: HTMLElement): boolean {
  const of = selectsIn(chooser).flatMap(({ value }) => (value === '' ? [] : [value]));
  if (new Set(of).size < of.length) return false;
  const state = { ...parseCompareState(location.search), of };
  // By keyboard a field passes many articles on its way to one.
  history.replaceState(history.state, '', location.pathname + formatCompareState(state));
  return true;
}

function countsElement(): Element | null {
  return document.querySelector('#compared');
}

function selectsIn(chooser: HTMLElement): HTMLSelectElement[] {
  return [...chooser.querySelectorAll('select')];
}

/** What an address leads to without a script is the article's place in a list; with one it is here. */
function leavePlace(chooser: HTMLElement): void {
  if (!location.hash.startsWith(`#${placeId('')}`)) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  chooser.scrollIntoView();
}

function say(chooser: HTMLElement, words: string, isHidden = false): void {
  const status = chooser.querySelector('[role=status]');
  if (!status) return;
  status.textContent = words;
  status.classList.toggle('hidden', isHidden);
}
