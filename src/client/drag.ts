/** How far a pointer may move before a click becomes a drag, px. */
const SLACK = 4;

/**
 * Calls `move` with the way (px) that the mouse was dragged since the last call. A finger is left to the browser, which
 * scrolls by itself. The click that ends a drag is none.
 */
export function onDrag(element: HTMLElement, move: (dx: number) => void): void {
  let last: number | undefined;
  let far = false;
  element.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    last = event.clientX;
    far = false;
  });
  element.addEventListener('pointermove', (event) => {
    if (last === undefined) return;
    if (event.buttons === 0) {
      last = undefined;
      return;
    }
    const dx = event.clientX - last;
    if (!far && Math.abs(dx) < SLACK) return;
    if (!far) element.setPointerCapture(event.pointerId);
    far = true;
    last = event.clientX;
    move(dx);
  });
  element.addEventListener('pointerup', () => (last = undefined));
  element.addEventListener('dragstart', (event) => event.preventDefault());
  element.addEventListener(
    'click',
    (event) => {
      if (!far) return;
      far = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
}
