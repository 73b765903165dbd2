import { findChromium } from './browser/chromium.ts';
import { OutputError } from './run-command.ts';

/** A page as a browser prints it on A4. Throws an OutputError when there is no browser. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const { chromium } = await import('@playwright/test');
  const { executablePath, args, env } = await findChromium().catch((error: Error) => {
    throw new OutputError(error.message, { cause: error });
  });
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ format: 'A4', tagged: true, outline: true });
  } finally {
    await browser.close();
  }
}
