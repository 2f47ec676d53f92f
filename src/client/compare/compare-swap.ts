/** Exchanges the two columns of a comparison in the document, not only in sight; twice, it is as it was. */
export function swapColumns(root: Element): void {
  const [firstBar, secondBar] = ['.c1', '.c2'].map((side) =>
    root.querySelector(`rect${side}`)?.getAttribute('x'),
  );
  for (const element of root.querySelectorAll('.c1, .c2')) {
    const isFirst = element.classList.toggle('c1');
    element.classList.toggle('c2');
    if (element.localName === 'rect') element.setAttribute('x', (isFirst ? firstBar : secondBar) ?? '0');
  }
  for (const later of root.querySelectorAll('.c2 ~ .c1')) {
    const earlier = later.parentElement?.querySelector(':scope > .c2');
    if (earlier && !(later instanceof SVGElement)) earlier.before(later);
  }
  // The legend keeps its signs and exchanges its names; the words of an outlet get the sign of its new column.
  for (const element of root.querySelectorAll('.rows :is(del, ins)')) {
    const other = document.createElement(element.localName === 'del' ? 'ins' : 'del');
    other.className = element.className;
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
  for (const paragraph of root.querySelectorAll('.merged p')) putFirstColumnFirst(paragraph);
  const [first, second] = root.querySelectorAll('[data-name]');
  if (!first || !second) return;
  [first.textContent, second.textContent] = [second.textContent, first.textContent];
  const [firstSign, secondSign] = [first.parentElement, second.parentElement];
  if (firstSign && secondSign)
    [firstSign.className, secondSign.className] = [secondSign.className, firstSign.className];
}

/** In one text the first column's words stand before the second's, and what parts them stays between them. */
function putFirstColumnFirst(paragraph: Element): void {
  const elements = [...paragraph.children];
  for (const [at, element] of elements.entries()) {
    if (element.localName !== 'ins' || elements[at + 1]?.localName !== 'del') continue;
    const second = runOf(elements.slice(0, at + 1).reverse(), 'ins').reverse();
    const first = runOf(elements.slice(at + 1), 'del');
    const place = second[0]?.previousSibling ?? null;
    const between = element.nextSibling === first[0] ? null : element.nextSibling;
    const moved = [...nodesFrom(first), ...(between ? [between] : []), ...nodesFrom(second)];
    if (place) place.after(...moved);
    else paragraph.prepend(...moved);
  }
}

function runOf(elements: readonly Element[], tag: string): Element[] {
  const end = elements.findIndex(({ localName }) => localName !== tag);
  return elements.slice(0, end < 0 ? undefined : end);
}

/** Elements with the text between them. */
function nodesFrom(elements: readonly Element[]): Node[] {
  const last = elements.at(-1);
  const nodes: Node[] = [];
  for (let node: Node | null = elements[0] ?? null; node; node = node === last ? null : node.nextSibling)
    nodes.push(node);
  return nodes;
}
