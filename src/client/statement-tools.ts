import { openAround } from './open-folds.ts';
import { stepThrough } from './step-through.ts';

const statements = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.statement')];

/** Holds a statement against an article's reading, where it has one, else as the page was built. */
async function hold(statement: HTMLElement, article: string): Promise<void> {
  const { articlesOf, setBase } = await import('./statement-base.ts');
  setBase(statement, articlesOf(statement).includes(article) ? article : null);
}

/** The menu of one statement. */
class StatementTools extends HTMLElement {
  connectedCallback(): void {
    const id = this.closest('.statement')?.id;
    const status = this.querySelector('[role=status]');
    if (id === undefined || !status)
      throw new Error('<statement-tools> stands in a .statement and has a status.');
    this.querySelector('button')?.addEventListener('click', async () => {
      const { origin, pathname, search } = location;
      await navigator.clipboard.writeText(`${origin}${pathname}${search}#${id}`);
      status.textContent = 'Copied';
      setTimeout(() => {
        status.textContent = '';
      }, 2000);
    });
  }
}

const WITH = 'with';

/** What all statements of a page are held against: `?with=lachin-convoy-trt-world`. */
class CompareWith extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const status = this.querySelector('[role=status]');
    if (!select || !status) throw new Error('<compare-with> has a <select> and a status.');
    const known = (article: string | null) =>
      article !== null && Array.from(select.options).some(({ value }) => value === article);
    const query = new URLSearchParams(location.search);
    const chosen = query.get(WITH);
    if (chosen !== null && known(chosen)) {
      select.value = chosen;
      for (const statement of statements()) hold(statement, chosen);
    } else {
      // An older address may name one statement, by an id that it had, and what it is held against.
      for (const statement of statements()) {
        const ids = [statement.id, ...Array.from(statement.querySelectorAll('i[id]'), ({ id }) => id)];
        const own = ids.map((id) => query.get(id)).find((article) => article !== null);
        if (own !== undefined && known(own)) hold(statement, own);
      }
    }
    select.addEventListener('change', async () => {
      await Promise.all(statements().map((statement) => hold(statement, select.value)));
      const address =
        select.value === '' ? location.pathname : `?${new URLSearchParams({ [WITH]: select.value })}`;
      history.replaceState(history.state, '', address + location.hash);
      const name = select.selectedOptions[0]?.textContent ?? '';
      status.textContent =
        select.value === '' ? 'Compared with the common wording again' : `Compared with ${name}`;
    });
  }
}

customElements.define('statement-tools', StatementTools);
customElements.define('compare-with', CompareWith);
stepThrough(
  '.row',
  (row) => row.querySelector('summary'),
  (row) => openAround(row.querySelector('.statement')),
);
