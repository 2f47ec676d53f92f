import { onKey } from './keys.ts';

/** The tools of one statement: copying its link, and choosing the reading that the others are held against. */
class StatementTools extends HTMLElement {
  connectedCallback(): void {
    const statement = this.closest<HTMLElement>('.statement');
    const status = this.querySelector('[role=status]');
    if (!statement || !status) throw new Error('<statement-tools> stands in a .statement and has a status.');
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(`#${statement.id}`, location.href).href);
      status.textContent = 'Copied';
      setTimeout(() => {
        status.textContent = '';
      }, 2000);
    });
    const select = this.querySelector('select');
    for (const reading of statement.querySelectorAll<HTMLElement>('[data-reading]')) {
      const name = reading.querySelector('dt')?.textContent ?? '';
      select?.add(new Option(name, reading.dataset.reading));
    }
    select?.addEventListener('change', async () => {
      const { setBase } = await import('./statement-base.ts');
      setBase(statement, select.value);
      status.textContent = `The others are held against ${select.selectedOptions[0]?.text}`;
    });
  }
}

function goTo(step: 1 | -1): void {
  const statements = [...document.querySelectorAll<HTMLElement>('.statement')];
  const tops = statements.map((statement) => statement.getBoundingClientRect().top);
  // The statement at the top of the window is the one being read.
  const next = step === 1 ? tops.findIndex((top) => top > 40) : tops.findLastIndex((top) => top < -40);
  const link = statements[next]?.querySelector<HTMLElement>('a.number');
  statements[next]?.scrollIntoView();
  link?.focus({ preventScroll: true });
}

customElements.define('statement-tools', StatementTools);
onKey('n', () => goTo(1));
onKey('p', () => goTo(-1));
