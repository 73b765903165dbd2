import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = resolve(import.meta.dirname, '../../../node_modules/.cache/chromium');

/** The browser's own fonts, and the machine's if it has any. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks the archives of @sparticuz/chromium into a folder of ours. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  // `inflate` writes to the temporary folder, which it asks for when it is called. There, another version, or one that
  // another process has half written, would be taken for ours.
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const done = ['chromium', 'fonts.tar', 'al2023.tar'].map((name) => inflate(join(archives, `${name}.br`)));
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await Promise.all(done);
}

/**
 * The Chromium that comes inside the npm package @sparticuz/chromium, unpacked once per version. It brings the shared
 * libraries that a bare machine lacks, and finds them and its fonts by the environment given back.
 *
 * @throws on anything but Linux on x86-64, for which alone it is made.
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it is made for Linux on x86-64, and this is ${process.platform} on ${process.arch}`);
  }
  const entry = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(entry, '../package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);

  if (!existsSync(folder)) {
    console.error(`Unpacking the Chromium of @sparticuz/chromium ${version} …`);
    mkdirSync(CACHE, { recursive: true });
    const partial = mkdtempSync(join(CACHE, 'partial-'));
    try {
      await unpackInto(partial, join(entry, '../bin'));
      writeFileSync(join(partial, 'fonts.conf'), fontsConf(folder));
      renameSync(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      // Another process may have finished first.
      if (!existsSync(folder)) throw error;
    }
  }

  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
