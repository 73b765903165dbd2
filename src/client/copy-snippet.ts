/** The code for other pages: its addresses are made whole, and one press copies it. Starts when it is unfolded. */
import { absoluteSnippet } from './absolute-snippet.ts';

export function startSnippet(box: Element): void {
  const code = box.querySelector('code');
  const said = box.querySelector<HTMLElement>('[data-copied]');
  if (!code) return;
  code.textContent = absoluteSnippet(code.textContent, location.href);
  box.querySelector('button')?.addEventListener('click', () => {
    getSelection()?.selectAllChildren(code);
    // On an address without https there is no clipboard: the code stays selected, to be copied by hand.
    void navigator.clipboard?.writeText(code.textContent).then(
      () => said?.replaceChildren(said.dataset['copied'] ?? ''),
      () => undefined,
    );
  });
}
