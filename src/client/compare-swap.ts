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
  for (const element of root.querySelectorAll('del, ins')) {
    const other = document.createElement(element.localName === 'del' ? 'ins' : 'del');
    other.className = element.className;
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
  // In one text the first column's words stand before the second's.
  for (const first of root.querySelectorAll('.merged ins + del')) {
    const second = first.previousElementSibling;
    if (second?.nextSibling === first) second.before(first);
  }
  const [first, second] = root.querySelectorAll('[data-name]');
  if (first && second) [first.textContent, second.textContent] = [second.textContent, first.textContent];
}
