/** `<copy-text>`: a button that copies the words of the `<pre>` beside it and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const words = this.querySelector('pre');
    const button = this.querySelector('button');
    const status = this.querySelector('output');
    if (!words || !button || !status)
      throw new Error('<copy-text> needs a <pre>, a <button> and an <output>.');
    button.addEventListener('click', async () => {
      status.textContent = (await copy(words)) ? 'Copied' : 'Selected: copy it with the keyboard';
    });
  }
}

async function copy(words: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words.textContent ?? '');
    return true;
  } catch {
    // Without permission, or where the page is not served safely, the words are at least selected.
    getSelection()?.selectAllChildren(words);
    return false;
  }
}

customElements.define('copy-text', CopyText);
