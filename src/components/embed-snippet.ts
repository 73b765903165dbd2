import { escape } from '../timeline/escape.ts';

/** How high the frame is where its script does not run, px. */
const HEIGHT = 640;

export interface Embedded {
  /** The address of the page for frames. */
  page: string;
  /** The address of the script that gives a frame its height. */
  script: string;
  /** What the frame is called, for those who hear it. */
  title: string;
}

/** The HTML that shows the timeline in another page. The script finds its frames by `data-frise`. */
export function embedSnippet({ page, script, title }: Embedded): string {
  return [
    `<iframe data-frise src="${escape(page)}" title="${escape(title)}" width="100%" height="${HEIGHT}" style="border: 0" loading="lazy"></iframe>`,
    `<script async src="${escape(script)}"></script>`,
  ].join('\n');
}
