/**
 * `npm run audit`: asks the registry whether anything is known against the installed packages, and tells it. That is the
 * day's news and no property of the code, and it needs the network: so it never fails, unless `--strict` asks for it (as
 * the scheduled check does) and a package that the site or its build needs has a hole of some weight.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/** The registry is waited for this long, ms. */
const PATIENCE = 60_000;
const GRAVE = ['high', 'critical'];

interface Answer {
  error?: { summary?: string; code?: string };
  vulnerabilities?: Record<string, { severity: string; range: string; via: (string | { title: string })[] }>;
}

function ask(): Answer | undefined {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    encoding: 'utf8',
    timeout: PATIENCE,
    shell: process.platform === 'win32',
  });
  try {
    return JSON.parse(stdout) as Answer;
  } catch {
    return undefined;
  }
}

const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
const { vulnerabilities } = ask() ?? {};
if (!vulnerabilities) {
  console.log('The registry could not be asked what is known against the packages: nothing was checked.');
  process.exitCode = values.strict ? 1 : 0;
} else {
  const found = Object.entries(vulnerabilities);
  for (const [name, { severity, range, via }] of found) {
    const titles = via.map((one) => (typeof one === 'string' ? `by way of ${one}` : one.title));
    console.log(`${severity}: ${name} ${range}: ${titles.join('; ')}`);
  }
  console.log(`${found.length} package(s) of the site with a known hole.`);
  const isGrave = found.some(([, { severity }]) => GRAVE.includes(severity));
  process.exitCode = values.strict && isGrave ? 1 : 0;
}
