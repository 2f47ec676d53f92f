import { keysAreOn, onKey, switchKeys } from './keys.ts';

/** The list of keys, opened by its button or by `?`, with the switch that turns them off. */
class KeyHelp extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const button = this.querySelector('button');
    const on = this.querySelector('input');
    if (!dialog || !button || !on) throw new Error('<key-help> needs a <button>, a <dialog> and an <input>.');
    on.checked = keysAreOn();
    on.addEventListener('change', () => switchKeys(on.checked));
    button.addEventListener('click', () => dialog.showModal());
    onKey('?', () => dialog.showModal());
    onKey('/', () => location.assign(this.dataset.search ?? '/'));
  }
}

customElements.define('key-help', KeyHelp);
