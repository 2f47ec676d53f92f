/** Single keys, off inside inputs and where the reader has switched them off (WCAG 2.1.4). */

const SWITCH = 'keys';

export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== 'off';
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SWITCH);
    else localStorage.setItem(SWITCH, 'off');
  } catch {
    // Storage may be forbidden; the keys then stay on.
  }
}

/** The keys that do something on this page. */
const bound = new Set<string>();

export function isBound(key: string): boolean {
  return bound.has(key);
}

/** Calls `act` when `key` is pressed by itself, outside anything one can type into. */
export function onKey(key: string, act: () => void, options?: AddEventListenerOptions): void {
  bound.add(key);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
      if (!keysAreOn()) return;
      event.preventDefault();
      act();
    },
    options,
  );
}
