/** What one turn of the wheel's unit does to the zoom: a notch of 100 px is about a quarter more. */
const PER_PIXEL = 0.0022;

/**
 * Calls `zoom` with a factor and the place (px in the window) to zoom at: for a pinch with two fingers, on a touch screen
 * or a trackpad (which browsers tell as a wheel with ctrl), and for the wheel with ctrl. Everything else stays the
 * browser's, so the page scrolls on over the line.
 */
export function onPinch(element: HTMLElement, zoom: (factor: number, x: number) => void): void {
  element.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 32 : 1;
      zoom(Math.exp(-event.deltaY * unit * PER_PIXEL), event.clientX);
    },
    { passive: false },
  );
  let apart: number | undefined;
  element.addEventListener(
    'touchmove',
    (event) => {
      const [a, b] = event.touches;
      if (!a || !b) return;
      event.preventDefault();
      const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      if (apart) zoom(now / apart, (a.clientX + b.clientX) / 2);
      apart = now;
    },
    { passive: false },
  );
  for (const end of ['touchend', 'touchcancel']) element.addEventListener(end, () => (apart = undefined));
}
