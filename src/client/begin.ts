/**
 * What the page does when the line is there and no other script has come. It is a file of its own, as it is written here
 * (components/first-script.ts): it may use nothing from outside of itself.
 *
 * The page's script is asked for when the line is on the screen: to read it takes as long as to paint the line.
 */
export function beginPage(): void {
  // A long list below the line is seen with the frame after (styles/list.css), unless a link led there.
  const { classList } = document.documentElement;
  if (!location.hash) classList.add('is-coming');
  const goOn = () => {
    classList.remove('is-coming');
    const folded = document.querySelector<HTMLTemplateElement>('template[data-folded]');
    document.body.append(...(folded?.content.querySelectorAll('script') ?? []));
  };
  requestAnimationFrame(() => requestAnimationFrame(goOn));
  // A page that nobody looks at has no frames.
  addEventListener('load', () => setTimeout(goOn, 500));
}
