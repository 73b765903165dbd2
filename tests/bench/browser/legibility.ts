/** A rectangle on the screen, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label as the browser laid it out. */
export interface LabelOnScreen {
  /** Where its text is. */
  text: Box;
  /** What may be seen of it: the window, less what the boxes around it cut off. */
  window: Box;
  /** Whether the style sheet puts an ellipsis in the place of some of it. */
  shortened: boolean;
}

export interface Legibility {
  /** The labels of which anything is to be seen. */
  inView: number;
  /** Those that are seen whole, and that no other label covers. */
  legible: number;
  overlappingPairs: number;
  cut: number;
}

/** Less than this is not seen; and lines as close as this touch without covering each other, px. */
const SLACK = 2;
/** Rounding may put so much of a text outside of its box, px. */
const ROUNDING = 1;

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isThere = ({ left, top, right, bottom }: Box) => right - left > SLACK && bottom - top > SLACK;

const isCut = ({ text, window, shortened }: LabelOnScreen) =>
  shortened ||
  text.left < window.left - ROUNDING ||
  text.top < window.top - ROUNDING ||
  text.right > window.right + ROUNDING ||
  text.bottom > window.bottom + ROUNDING;

/** Which of a page's labels can be read. */
export function legibilityOf(labels: readonly LabelOnScreen[]): Legibility {
  const seen = labels
    .map((label) => ({ box: meet(label.text, label.window), cut: isCut(label), covered: false }))
    .filter(({ box }) => isThere(box))
    .sort((a, b) => a.box.left - b.box.left);
  let overlappingPairs = 0;
  seen.forEach((a, i) => {
    for (let j = i + 1; j < seen.length; j++) {
      const b = seen[j];
      if (!b || b.box.left >= a.box.right) break;
      if (!isThere(meet(a.box, b.box))) continue;
      overlappingPairs++;
      a.covered = b.covered = true;
    }
  });
  return {
    inView: seen.length,
    legible: seen.filter(({ cut, covered }) => !cut && !covered).length,
    overlappingPairs,
    cut: seen.filter(({ cut }) => cut).length,
  };
}
