import { stepThrough } from './step-through.ts';

/** The article whose reading each statement is held against, by the statement's id, where a reader has chosen one. */
const bases = new Map<string, string>();

/** The tools of one statement: copying its link, and choosing the reading that the others are held against. */
class StatementTools extends HTMLElement {
  connectedCallback(): void {
    const statement = this.closest<HTMLElement>('.statement');
    const status = this.querySelector('[role=status]');
    const select = this.querySelector('select');
    if (!statement || !status || !select)
      throw new Error('<statement-tools> stands in a .statement and has a status and a <select>.');
    const { id } = statement;
    const names = new Map(
      Array.from(statement.querySelectorAll<HTMLElement>('[data-reading]'), (reading) => [
        reading.dataset.reading ?? '',
        reading.querySelector('dt')?.textContent ?? '',
      ]),
    );
    select.add(new Option('wording above', ''));
    for (const [article, name] of names) select.add(new Option(name, article));
    const hold = async () => {
      if (select.selectedIndex > 0) bases.set(id, select.value);
      else bases.delete(id);
      const { setBase } = await import('./statement-base.ts');
      setBase(statement, select.selectedIndex > 0 ? select.value : null);
    };
    // An address may be from when the statement had another id.
    const ids = [id, ...Array.from(statement.querySelectorAll('.speaker i[id]'), (place) => place.id)];
    const query = new URLSearchParams(location.search);
    const chosen = query.get(ids.find((each) => query.has(each)) ?? id) ?? '';
    if (names.has(chosen)) {
      select.value = chosen;
      hold();
    }
    this.querySelector('button')?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(location.origin + addressOf(id, [id]));
      status.textContent = 'Copied';
      setTimeout(() => {
        status.textContent = '';
      }, 2000);
    });
    select.addEventListener('change', async () => {
      await hold();
      history.replaceState(history.state, '', addressOf(id, bases.keys()));
      const name = names.get(select.value);
      status.textContent =
        name === undefined
          ? 'The readings are held against the wording above again'
          : `The others are held against ${name}`;
    });
  }
}

/** `?s-1a2b=harbour-daily#s-1a2b`: a statement, with what some statements are held against. */
function addressOf(id: string, held: Iterable<string>): string {
  const query = new URLSearchParams(
    [...held].flatMap((each) => (bases.has(each) ? [[each, bases.get(each) ?? '']] : [])),
  ).toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}#${id}`;
}

customElements.define('statement-tools', StatementTools);
stepThrough('.statement', (statement) => statement.querySelector('a.number'));
