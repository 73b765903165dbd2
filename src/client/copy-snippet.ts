/** The code for other pages: its addresses are made whole, and one press copies it. */
import { absoluteSnippet } from './absolute-snippet.ts';

function start(box: Element): void {
  const code = box.querySelector('textarea');
  const said = box.querySelector<HTMLElement>('[data-copied]');
  if (!code) return;
  code.value = absoluteSnippet(code.value, location.href);
  box.querySelector('button')?.addEventListener('click', () => {
    code.select();
    // On an address without https there is no clipboard: the code stays selected, to be copied by hand.
    void navigator.clipboard?.writeText(code.value).then(
      () => said?.replaceChildren(said.dataset['copied'] ?? ''),
      () => undefined,
    );
  });
}

const startAll = () => document.querySelectorAll('[data-snippet]').forEach(start);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', startAll);
else startAll();
