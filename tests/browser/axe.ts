import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds at fault: the rule, and the elements. */
interface Fault {
  id: string;
  scheme: 'light' | 'dark';
  at: string[];
}

/** The rules that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds inaccessible in a page as it stands: by all of its rules in the light, and in the dark by those that
 * look at colours, because nothing else differs between the two.
 */
export async function inaccessible(page: Page): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    // A transition that is under way would be measured in colours that nobody reads.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    // What axe finds in several frames is joined in a page of its own, which takes as long as finding it.
    const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
    const { violations } = await (scheme === 'dark' ? axe.withRules(OF_COLOURS) : axe).analyze();
    faults.push(...violations.map(({ id, nodes }) => ({ id, scheme, at: nodes.map(({ html }) => html) })));
  }
  return faults;
}
