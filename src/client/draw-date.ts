/** A day as its element, in words. */
export function drawDate(date: string): HTMLElement {
  const time = document.createElement('time');
  time.dateTime = date;
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  time.textContent = name ? `${day} ${name} ${year}` : date;
  return time;
}

// Intl would say the same, and take longer than everything else on the page together.
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
