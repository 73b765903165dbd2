/** The button that prints, and the date of print in the sheet's margin: `--printed`, a string of CSS. */

const button = document.querySelector<HTMLElement>('[data-print]');

/** Today in the words of the page's language, in the reader's own time zone: that is the day it is printed on. */
function today(lang: string, first: string): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long' })
    .formatToParts()
    .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
    .join('');
}

if (button) {
  button.addEventListener('click', () => print());
  addEventListener('beforeprint', () => {
    const { lang, style } = document.documentElement;
    const { printed = '', first = '' } = button.dataset;
    style.setProperty('--printed', JSON.stringify(printed.replace('{date}', today(lang, first))));
  });
}
