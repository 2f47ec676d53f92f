import type { Checked } from '../../core/check/checked.ts';
import { cutAt } from '../../core/text/cut.ts';
import * as sayCheck from '../../views/say-check.ts';
import { WorkerRunner } from '../workers/worker-runner.ts';
import type { VerdictPlaces } from './check-verdicts.ts';
import workerScript from './check-worker.ts?worker&url';

const TYPING_PAUSE = 350;
const LONGEST = 5000;

/** The check page: what is pasted stays in the browser, in the part of the address that no server is sent. */
class QuoteCheck extends HTMLElement {
  #words!: HTMLTextAreaElement;
  #runner!: WorkerRunner<string, Checked[]>;
  #places!: VerdictPlaces;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: readonly Checked[] | undefined;

  connectedCallback(): void {
    this.#words = this.#part('textarea');
    this.#places = {
      quote: this.#part('template[data-for="quote"]'),
      reading: this.#part('template[data-for="reading"]'),
      base: this.dataset.base ?? '/',
      searched: this.dataset.searched ?? '',
    };
    this.#runner = new WorkerRunner(workerScript, this.dataset.records ?? '', {
      found: (checked) => void this.#show(checked).catch(() => this.#tell(sayCheck.failed)),
      loading: () => this.#say(sayCheck.loading),
      goingOn: () => this.#say(sayCheck.goingOn),
      failed: () => this.#tell(sayCheck.failed),
    });
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#check(true);
    });
    this.#words.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#check(false), TYPING_PAUSE);
    });
    this.#words.addEventListener('focus', () => this.#runner.open());
    this.#part('.copy').addEventListener('click', () => void this.#copy());
    addEventListener('hashchange', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    const words = readHash(location.hash);
    if (words === cutAt(this.#words.value, LONGEST)) return;
    this.#words.value = words;
    this.#check(false);
  }

  #check(isStep: boolean): void {
    clearTimeout(this.#timer);
    const words = cutAt(this.#words.value, LONGEST);
    const hash = words === '' ? '' : `#${encodeURIComponent(words.toWellFormed())}`;
    if (readHash(location.hash) !== readHash(hash)) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + location.search + hash);
    }
    this.#part('.copy').hidden = words.trim() === '';
    this.#part('[data-copied]').textContent = '';
    if (words.trim() !== '') {
      this.#runner.ask(words);
      return;
    }
    this.#runner.forget();
    this.#shown = undefined;
    this.#part('.checked').replaceChildren();
    this.#say('');
  }

  async #show(checked: readonly Checked[]): Promise<void> {
    this.#shown = checked;
    // What only a verdict needs is asked for with the texts, not with the page.
    const { drawVerdict, headline } = await import('./check-verdicts.ts');
    if (this.#shown !== checked) return;
    this.#part('.checked').replaceChildren(...checked.map((one) => drawVerdict(one, this.#places)));
    this.#say(checked.map(headline).join('. '));
  }

  #tell(text: string): void {
    this.#shown = undefined;
    this.#part('.checked').replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
    this.#say(text);
  }

  #say(text: string): void {
    this.#part('[role="status"]').textContent = text;
  }

  async #copy(): Promise<void> {
    const told = this.#part('[data-copied]');
    try {
      await navigator.clipboard.writeText(location.href);
      told.textContent = sayCheck.copied;
    } catch {
      told.textContent = sayCheck.notCopied;
    }
    this.#say(told.textContent);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`<quote-check> needs a ${selector}.`);
    return part;
  }
}

/** What stands after `#`, also where it is no proper code. */
function readHash(hash: string): string {
  const text = hash.slice(1);
  try {
    return cutAt(decodeURIComponent(text), LONGEST);
  } catch {
    return cutAt(text, LONGEST);
  }
}

customElements.define('quote-check', QuoteCheck);
