import * as sayTurning from '../../views/say-turning.ts';

/**
 * Hides the rows that a mode leaves out. Where rows are hidden, a line says how many and opens them: one after the
 * other, or all.
 */
export function showRows(list: Element, isShown: (row: HTMLElement) => boolean): void {
  for (const gap of list.querySelectorAll('.gap')) gap.remove();
  let hidden: HTMLElement[] = [];
  for (const row of [...list.children] as HTMLElement[]) {
    row.hidden = !isShown(row);
    if (row.hidden) hidden.push(row);
    else hidden = closeGap(hidden);
  }
  closeGap(hidden);
}

function closeGap(hidden: HTMLElement[]): HTMLElement[] {
  const [first] = hidden;
  if (!first) return hidden;
  const gap = document.createElement('li');
  gap.className = 'gap';
  const next = makeButton('', () => {
    const row = hidden.shift();
    if (row) open([row]);
  });
  const all = makeButton('', () => open(hidden.splice(0)));
  const open = (rows: HTMLElement[]) => {
    for (const row of rows) {
      row.hidden = false;
      gap.before(row);
    }
    const last = rows.at(-1);
    if (hidden.length === 0) {
      // The button that had the focus goes; the words it opened take it.
      last?.setAttribute('tabindex', '-1');
      last?.focus();
      gap.remove();
    } else label();
  };
  const label = () => {
    const [ahead = 0] = hidden.map(countWords);
    const count = hidden.reduce((sum, row) => sum + countWords(row), 0);
    next.textContent = sayTurning.showHidden(ahead, hidden.length > 1);
    all.textContent = sayTurning.showAll(count);
    all.hidden = hidden.length === 1;
  };
  label();
  gap.append(next, all);
  first.before(gap);
  return [];
}

function countWords(row: Element): number {
  const texts = Array.from(row.querySelectorAll('.cell .words'), ({ textContent }) => textContent.trim());
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}

function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
