import type { ConsoleMessage } from '@playwright/test';

/**
 * Chromium 150 and 153 say so of `<link rel="expect">` on some machines although the element is in the page, as
 * every-page.spec.ts makes sure.
 */
const FALSE_ALARM = /^Did not find element expected to be parsed from: <link rel=expect /;

/** What a page complains of on the console: errors and warnings, breaches of its content security policy among them. */
export const complaintOf = (message: ConsoleMessage): string | undefined =>
  ['error', 'warning'].includes(message.type()) && !FALSE_ALARM.test(message.text())
    ? message.text()
    : undefined;
