/** The event that an element of the line or the list stands for. */
export function eventOf(element: Element | null): string | undefined {
  const mark = element?.closest('a.event')?.getAttribute('href');
  const entry = element?.closest<HTMLElement>('[data-event]')?.dataset['event'];
  return mark ? mark.slice(mark.indexOf('#') + 1) : entry;
}
