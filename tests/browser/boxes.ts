import type { Page } from '@playwright/test';

/** A line of text as it is on the screen, in px of the page. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every visible line of text of the page, the drawing's included, as the browser laid it out. */
export function textBoxes(page: Page): Promise<TextBox[]> {
  return page.evaluate(() => {
    const boxes: TextBox[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.heard, .skip, title') || !node.textContent?.trim()) continue;
      // Words that are only heard are a pixel wide.
      if (parent.getBoundingClientRect().width <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        // The ink is inside the line box: what is above ascenders and below descenders may touch.
        const air = rect.height * 0.18;
        boxes.push({
          text: node.textContent.trim().slice(0, 60),
          left: rect.left + scrollX + 0.5,
          right: rect.right + scrollX - 0.5,
          top: rect.top + scrollY + air,
          bottom: rect.bottom + scrollY - air,
        });
      }
    }
    return boxes;
  });
}

/** The pairs of lines that cover each other, as sentences. */
export function overlapsOf(boxes: readonly TextBox[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  const found: string[] = [];
  sorted.forEach((a, i) => {
    for (const b of sorted.slice(i + 1)) {
      if (b.top >= a.bottom) break;
      if (a.left < b.right && b.left < a.right) found.push(`"${a.text}" and "${b.text}" overlap.`);
    }
  });
  return found;
}
