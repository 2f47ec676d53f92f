import * as sayTurning from '../../views/say-turning.ts';
import { onKey } from '../keys.ts';
import '../open-folds.ts';
import { readChangesAloud } from './compare-aloud.ts';
import { showRows } from './compare-context.ts';
import { type CompareState, formatCompareState, parseCompareState } from './compare-state.ts';
import { swapColumns } from './compare-swap.ts';

/** Articles side by side: what is shown, in which form, and the way from one shared row to the next. */
class CompareView extends HTMLElement {
  #state!: CompareState;
  #isSwapped = false;
  // Another may take its place in the document.
  #connection!: AbortController;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const until = { signal: this.#connection.signal };
    this.#state = parseCompareState(location.search);
    const tools = this.#find('.compare-tools');
    tools.addEventListener('change', () => this.#readTools(), until);
    const press = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.name === 'swap') this.#swap();
      if (button?.name === 'next') this.#go(1);
      if (button?.name === 'previous') this.#go(-1);
      if (button?.name === 'unfold') this.#unfold(button);
    };
    tools.addEventListener('click', press, until);
    onKey('n', () => this.#go(1), until);
    onKey('p', () => this.#go(-1), until);
    onKey('u', () => this.#set({ view: this.#state.view === 'split' ? 'unified' : 'split' }), until);
    if (tools.querySelector('[name=swap]')) onKey('s', () => this.#swap(), until);
    addEventListener('popstate', () => this.#set(parseCompareState(location.search)), until);
    addEventListener('hashchange', () => this.#reveal(), until);
    this.#show();
    this.#showMode();
    this.#reveal();
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  #find(selector: string): Element {
    const element = this.querySelector(selector);
    if (!element) throw new Error(`<compare-view> needs a ${selector}.`);
    return element;
  }

  #readTools(): void {
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
    const { mode, view } = parseCompareState(`?mode=${chosen('mode')}&view=${chosen('view')}`);
    this.#readAloud(chosen('aloud') !== undefined);
    this.#set({ mode, view });
  }

  #swap(): void {
    this.#set({ isSwapped: !this.#state.isSwapped });
    this.#say(sayTurning.inOrder(this.#names));
  }

  #set(change: Partial<CompareState>): void {
    const isNewMode = change.mode !== undefined && change.mode !== this.#state.mode;
    this.#state = { ...this.#state, ...change };
    history.replaceState(
      history.state,
      '',
      location.pathname + formatCompareState(this.#state) + location.hash,
    );
    this.#show();
    if (isNewMode) this.#showMode();
  }

  #show(): void {
    const { mode, view } = this.#state;
    this.dataset.view = view;
    for (const [name, value] of [
      ['mode', mode],
      ['view', view],
    ]) {
      const radio = this.querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`);
      if (radio) radio.checked = true;
    }
    if (this.#state.isSwapped === this.#isSwapped) return;
    this.#isSwapped = this.#state.isSwapped;
    const aloud = this.querySelector<HTMLInputElement>('[name=aloud]')?.checked ?? false;
    this.#readAloud(false);
    swapColumns(this);
    this.#readAloud(aloud);
  }

  #showMode(): void {
    const { mode } = this.#state;
    showRows(this.#find('.rows'), (row) => {
      if (mode === 'shared') return row.classList.contains('shared');
      return mode === 'everything' || 'differs' in row.dataset;
    });
  }

  get #names(): string[] {
    return Array.from(this.querySelectorAll('.heads h2'), (head) => head.textContent.trim());
  }

  #readAloud(isOn: boolean): void {
    readChangesAloud(this, isOn, this.#names);
  }

  #go(step: 1 | -1): void {
    const rows = [...this.querySelectorAll<HTMLElement>('.row.shared:not([hidden])')];
    const here = rows.findIndex((row) => row.contains(document.activeElement));
    const seen = rows.findIndex((row) => row.getBoundingClientRect().top > 1);
    const from = here >= 0 ? here + step : step > 0 ? seen : (seen < 0 ? rows.length : seen) - 1;
    const row = rows[from];
    if (!row) {
      this.#say(step > 0 ? sayTurning.noRowAfter : sayTurning.noRowBefore);
      return;
    }
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'start' });
    this.#say(sayTurning.row(row.querySelector('.place')?.textContent.trim() ?? ''));
  }

  /** A row that an address or a link leads to is shown, whatever the mode, and its words are open. */
  #reveal(): void {
    const row = this.querySelector<HTMLElement>(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (!row) return;
    for (const fold of row.querySelectorAll('details')) fold.open = true;
    if (!row.hidden) return;
    row.hidden = false;
    row.scrollIntoView();
  }

  #unfold(button: HTMLButtonElement): void {
    const isOpen = button.ariaPressed !== 'true';
    button.ariaPressed = String(isOpen);
    for (const fold of this.querySelectorAll<HTMLDetailsElement>('.rows details')) fold.open = isOpen;
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  /** Shows on the map which rows are in sight: a frame from the first to the last of them. */
  #follow(): void {
    const here = this.querySelector('.here');
    if (!here) return;
    const bands = new Map(
      Array.from(this.querySelectorAll<SVGGraphicsElement>('.compare-map [data-row]'), (band) => [
        band.dataset.row,
        band,
      ]),
    );
    const inSight = new Set<string>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries)
        isIntersecting ? inSight.add(target.id) : inSight.delete(target.id);
      const boxes = [...inSight].flatMap((id) => bands.get(id)?.getBBox() ?? []);
      const top = Math.min(...boxes.map(({ y }) => y));
      const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
      here.setAttribute('y', String(boxes.length > 0 ? top : 0));
      here.setAttribute('height', String(boxes.length > 0 ? bottom - top : 0));
    });
    for (const row of this.querySelectorAll('.row')) observer.observe(row);
  }
}

customElements.define('compare-view', CompareView);
