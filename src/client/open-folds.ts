/** What is folded opens for a link into it, where the browser does not do it by itself, and for print. */

/** Opens everything that an element is folded away in. */
export function openAround(element: Element | null): void {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
}

function openTarget(): void {
  const target = document.querySelector(':target');
  if (!target?.closest('details:not([open])')) return;
  openAround(target);
  target.scrollIntoView();
}

addEventListener('hashchange', openTarget);
openTarget();

// As src/styles/event/folds.css and src/styles/compare.css do where a browser can do it by style alone.
const PRINTED = '.row, .fold, .fold details, .more, .cell > details';

let opened: HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>(PRINTED)].filter(({ open }) => !open);
  for (const fold of opened) fold.open = true;
});

addEventListener('afterprint', () => {
  for (const fold of opened) fold.open = false;
});
