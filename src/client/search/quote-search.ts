import type { RowTreatment } from '../../core/search/records.ts';
import type { SearchResult } from '../../core/search/search.ts';
import {
  FILTERS,
  type FilterName,
  isEmptyState,
  readState,
  type SearchState,
  writeState,
} from '../../core/search/state.ts';
import * as saySearch from '../../views/say-search.ts';
import { onKey } from '../keys.ts';
import { WorkerRunner } from '../workers/worker-runner.ts';
import { SearchFacets } from './search-facets.ts';
import { drawHits, readRowWords, sayCounts } from './search-hits.ts';
import type { SearchQuestion } from './search-worker.ts';
import workerScript from './search-worker.ts?worker&url';

// The address follows the typing, but browsers refuse to be told of every letter.
const ADDRESS_PAUSE = 250;
// A screen reader hears the count when the typing pauses, not at every letter.
const SAYING_PAUSE = 800;
const PAGE = 20;

/** The search page: the address holds its whole state, the worker does the searching. */
class QuoteSearch extends HTMLElement {
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #facets!: SearchFacets;
  #runner!: WorkerRunner<SearchQuestion, SearchResult>;
  #limit = PAGE;
  #addressTimer: ReturnType<typeof setTimeout> | undefined;
  #sayingTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#form = this.#part('form');
    this.#input = this.#part('input[name="q"]');
    this.#facets = new SearchFacets(this.#form);
    this.#runner = new WorkerRunner(workerScript, this.dataset.records ?? '', {
      found: (result) => this.#show(result),
      loading: () => this.#say(saySearch.loading),
      goingOn: () => this.#say(saySearch.goingOn),
      failed: () => this.#say(saySearch.failed),
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask('push');
    });
    this.#form.addEventListener('input', (event) => {
      this.#limit = PAGE;
      const isTyping = event.target === this.#input;
      this.#ask(isTyping ? 'replace' : 'push');
    });
    this.#form.addEventListener('focusin', () => this.#open());
    this.#part('.more').addEventListener('click', () => {
      this.#limit += PAGE;
      this.#ask('keep');
    });
    this.#part('.clear').addEventListener('click', () => {
      this.#write(readState(new URLSearchParams({ q: this.#input.value })));
      this.#ask('push');
    });
    addEventListener('popstate', () => this.#restore());
    addEventListener('pagehide', () => this.#writeAddress());
    onKey('/', () => this.#input.focus());
    this.#part<HTMLDetailsElement>('details').open = matchMedia('(min-width: 52em)').matches;
    this.#restore();
    if (location.search === '' && matchMedia('(pointer: fine)').matches) this.#input.focus();
  }

  #open(): void {
    if (this.#runner.isOpen) return;
    this.#runner.open();
    this.#ask('keep');
  }

  #restore(): void {
    const state = readState(new URLSearchParams(location.search));
    this.#limit = PAGE;
    this.#write(state);
    this.#ask('keep', state);
  }

  #ask(history_: 'push' | 'replace' | 'keep', state = this.#read()): void {
    clearTimeout(this.#addressTimer);
    if (history_ === 'push') this.#writeAddress(true);
    if (history_ === 'replace') this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
    this.dataset.empty = String(isEmptyState(state));
    if (!isEmptyState(state)) {
      this.#runner.ask({ state, limit: this.#limit });
      return;
    }
    this.#say('');
    this.#part('.hits').replaceChildren();
    this.#part('.more').hidden = true;
    // What there is to choose from is shown once the index is there, but nobody waits for it.
    if (this.#runner.isOpen) this.#runner.ask({ state, limit: 0 });
    else this.#runner.forget();
  }

  #writeAddress(isStep = false): void {
    clearTimeout(this.#addressTimer);
    const address = location.pathname + writeState(this.#read());
    if (address === location.pathname + location.search) return;
    history[isStep ? 'pushState' : 'replaceState'](null, '', address);
  }

  #read(): SearchState {
    const parameters = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) parameters.append(name, String(value));
    return readState(parameters);
  }

  #write(state: SearchState): void {
    this.#input.value = state.q;
    this.#part<HTMLInputElement>('input[name="from"]').value = state.from;
    this.#part<HTMLInputElement>('input[name="to"]').value = state.to;
    for (const name of FILTERS) this.#keepChecked(name, state.filters[name]);
  }

  /** Filters of the address are boxes even before their names and counts are known. */
  #keepChecked(name: FilterName, values: readonly string[]): void {
    const boxes = values.map((value) => {
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name, value, checked: true, hidden: true });
      box.setAttribute('aria-label', value);
      return box;
    });
    this.#part(`fieldset[name="${name}"] div`).replaceChildren(...boxes);
  }

  #show(result: SearchResult): void {
    const { hits, groupCount, facets } = result;
    const template = this.#part<HTMLTemplateElement>('template');
    const words = readRowWords(template);
    const treatment = facets.treatment.map((value) => ({
      ...value,
      name: words.treatments[value.id as RowTreatment],
    }));
    this.#facets.draw({ ...facets, treatment });
    if (this.dataset.empty === 'true') {
      this.#say('');
      return;
    }
    this.#part('.hits').replaceChildren(...drawHits(hits, template, this.dataset.base ?? '/', words));
    const more = this.#part<HTMLButtonElement>('.more');
    more.hidden = hits.length >= groupCount;
    more.textContent = saySearch.more(Math.min(PAGE, groupCount - hits.length));
    this.#part('.clear').hidden = !FILTERS.some((name) => facets[name].some(({ isSet }) => isSet));
    this.#say(sayCounts(result), notesOn(result));
    if (this.#input.value.trim() === '') return;
    // Words of reporters are not searched here, but the check looks through them too.
    const note = template.content.lastElementChild?.cloneNode(true) as Element;
    const [check] = note.getElementsByTagName('a');
    // In a template a link has no document whose address it could complete, and loses its "#…".
    const asked = encodeURIComponent(this.#input.value.trim().toWellFormed());
    check?.setAttribute('href', `${check.getAttribute('href') ?? ''}#${asked}`);
    this.#part('.notes').append(note);
  }

  /** Shown at once, and said once the typing pauses. */
  #say(text: string, notes: readonly string[] = []): void {
    this.#part('.count-line').textContent = text;
    this.#part('.notes').replaceChildren(
      ...notes.map((note) => Object.assign(document.createElement('p'), { textContent: note })),
    );
    clearTimeout(this.#sayingTimer);
    this.#sayingTimer = setTimeout(() => {
      this.#part('[role="status"]').textContent = [text, ...notes].join(' ');
    }, SAYING_PAUSE);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<quote-search> needs a ${selector}.`);
    return part;
  }
}

function notesOn({ groupCount, isComplete, respelt, unknown }: SearchResult): string[] {
  const notes = unknown.map(({ name, value }) => saySearch.noneCalled(name, value));
  for (const { typed, read } of respelt) notes.push(saySearch.readAs(typed, read));
  if (!isComplete) notes.push(saySearch.noneHasAll(groupCount > 0));
  return notes;
}

customElements.define('quote-search', QuoteSearch);
