/**
 * The button that prints, and the date of print in the sheet's margin: `--printed`, a string of CSS. It may stand in the
 * page as it is written here (components/first-script.ts): it uses nothing from outside of itself.
 */
export function startPrinting(): void {
  /** Today in the words of the page's language, in the reader's own time zone: that is the day it is printed on. */
  const today = (lang: string, first: string) =>
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' })
      .formatToParts()
      .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
      .join('');
  addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-print]')) print();
  });
  addEventListener('beforeprint', () => {
    const button = document.querySelector<HTMLElement>('[data-print]');
    if (!button) return;
    const { lang, style } = document.documentElement;
    const { printed = '', first = '' } = button.dataset;
    style.setProperty('--printed', JSON.stringify(printed.replace('{date}', today(lang, first))));
  });
}
