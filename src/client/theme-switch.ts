/** The reader's choice between the system's theme, light and dark; public/theme.js applies it to the next page. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset.theme ?? 'system';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
  }
}

function choose(theme: string): void {
  const isSystem = theme === 'system';
  if (isSystem) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (isSystem) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
