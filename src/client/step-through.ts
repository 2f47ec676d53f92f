import { onKey } from './keys.ts';

/** Lets `n` and `p` go through the places of a page. What `focusOf` gives takes the focus; `open` shows a folded place. */
export function stepThrough(
  selector: string,
  focusOf: (place: HTMLElement) => HTMLElement | null,
  open: (place: HTMLElement) => void = () => {},
): void {
  onKey('n', () => step(1));
  onKey('p', () => step(-1));

  function step(by: 1 | -1): void {
    const places = [...document.querySelectorAll<HTMLElement>(selector)];
    const tops = places.map((place) => place.getBoundingClientRect().top);
    const here = places.findIndex((place) => focusOf(place) === document.activeElement);
    const top = tops[here];
    // Who has scrolled on since goes on from what is at the top of the window now.
    const isInSight = top !== undefined && top > -40 && top < innerHeight;
    const seen = by === 1 ? tops.findIndex((each) => each > 40) : tops.findLastIndex((each) => each < -40);
    const place = places[isInSight ? here + by : seen];
    if (place) open(place);
    place?.scrollIntoView();
    if (place) focusOf(place)?.focus({ preventScroll: true });
  }
}
