import { isBound, keysAreOn, onKey, switchKeys } from './keys.ts';

/** The list of the keys that do something on the page, opened by its button or by `?`, with the switch that turns them off. */
class KeyHelp extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    const button = this.querySelector('button');
    const on = this.querySelector('input');
    if (!dialog || !button || !on) throw new Error('<key-help> needs a <button>, a <dialog> and an <input>.');
    on.checked = keysAreOn();
    on.addEventListener('change', () => switchKeys(on.checked));
    const open = () => {
      for (const item of dialog.querySelectorAll('li'))
        item.hidden = !isBound(item.querySelector('kbd')?.textContent ?? '');
      dialog.showModal();
    };
    button.addEventListener('click', open);
    onKey('?', open);
    onKey('/', () => location.assign(this.dataset.search ?? '/'));
  }
}

customElements.define('key-help', KeyHelp);
