import type { Facets, FacetValue } from '../../core/search/results.ts';
import { FILTERS, type FilterName } from '../../core/search/state.ts';

// As many as one looks through; what is set is always among them.
const SHOWN = 8;

/** The filters as boxes to check, with how many versions each would leave. */
export class SearchFacets {
  readonly #fieldsets: ReadonlyMap<FilterName, HTMLFieldSetElement>;

  constructor(form: HTMLFormElement) {
    this.#fieldsets = new Map(
      FILTERS.map((name) => {
        const fieldset = form.querySelector<HTMLFieldSetElement>(`fieldset[name="${name}"]`);
        if (!fieldset) throw new Error(`<quote-search> needs a <fieldset name="${name}">.`);
        return [name, fieldset];
      }),
    );
  }

  draw(facets: Facets): void {
    for (const [name, fieldset] of this.#fieldsets) {
      const list = fieldset.querySelector('div');
      if (!list) continue;
      // The box in use stays where the keyboard is.
      const focused = list.contains(document.activeElement)
        ? (document.activeElement as HTMLInputElement).value
        : '';
      const values = [...facets[name]].sort((a, b) => Number(b.isSet) - Number(a.isSet));
      const shown = values.filter(({ isSet, id }, place) => place < SHOWN || isSet || id === focused);
      const boxes = new Map([...list.querySelectorAll('input')].map((box) => [box.value, box]));
      list.replaceChildren(...shown.map((value) => drawBox(name, value, boxes.get(value.id))));
      if (focused !== '') boxes.get(focused)?.focus();
      fieldset.hidden = values.length === 0;
    }
  }
}

function drawBox(name: FilterName, value: FacetValue, known: HTMLInputElement | undefined): HTMLElement {
  const label = document.createElement('label');
  const box = known ?? document.createElement('input');
  box.type = 'checkbox';
  box.hidden = false;
  box.removeAttribute('aria-label');
  box.name = name;
  box.value = value.id;
  box.checked = value.isSet;
  const text = document.createElement('span');
  text.textContent = value.name;
  const count = document.createElement('span');
  count.className = 'count';
  count.textContent = String(value.count);
  label.append(box, text, count);
  return label;
}
