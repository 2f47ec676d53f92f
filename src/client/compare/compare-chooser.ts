/** Sets other articles of an event side by side than its page was built with; what does so is loaded when it is asked for. */
const chooser = document.querySelector<HTMLElement>('compare-chooser');
const show = async ({ type }: { type: string }) =>
  (await import('./chosen-articles.ts')).showChosen(chooser as HTMLElement, type === 'change');

chooser?.addEventListener('change', show);
addEventListener('popstate', show);
if (location.search.includes(chooser?.dataset.named ?? '')) show({ type: '' });
