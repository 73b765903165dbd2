/**
 * `npm test`: every check, one after the other, whatever the ones before gave, so that one run says everything that is
 * wrong. It ends with a table, and fails when any of them failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { styleText } from 'node:util';

interface Step {
  script: string;
  what: string;
  silent?: boolean;
  /** Counts the tests that ran. A step without it is one check. */
  count?: () => Count;
}

interface Count {
  passed: number;
  failed: number;
}

const REPORTS = { vitest: 'test-results/vitest.json', playwright: 'test-results/playwright.json' };

function report<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

function vitestCount(): Count {
  const counts = report<{ numPassedTests: number; numTotalTests: number }>(REPORTS.vitest);
  return {
    passed: counts?.numPassedTests ?? 0,
    failed: counts ? counts.numTotalTests - counts.numPassedTests : 0,
  };
}

function playwrightCount(): Count {
  const stats = report<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(REPORTS.playwright)?.stats;
  return {
    passed: stats?.expected ?? 0,
    failed: stats ? stats.unexpected + stats.flaky + stats.skipped : 0,
  };
}

const STEPS: Step[] = [
  { script: 'test:format', what: 'Formatting (prettier)', silent: true },
  { script: 'test:lint', what: 'Lint and import rules (eslint)', silent: true },
  { script: 'test:types', what: 'Types (astro check)', silent: true },
  { script: 'test:unit', what: 'Unit and golden tests (vitest)', count: vitestCount },
  { script: 'test:reproducible', what: 'The same build in two time zones' },
  { script: 'test:browser', what: 'Build, and the pages in Chromium (playwright)', count: playwrightCount },
];

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** Runs an npm script with its output on ours. Of one that says nothing until its end, says that it is at work. */
function run({ script, what, silent }: Step): Promise<boolean> {
  const start = performance.now();
  const tick = () => console.log(styleText('dim', `… ${what}: ${seconds(performance.now() - start)}`));
  const ticker = silent ? setInterval(tick, 5_000) : undefined;
  return new Promise((resolve) => {
    // Windows starts npm's `.cmd` file only through a shell.
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    const end = (passed: boolean) => {
      clearInterval(ticker);
      resolve(passed);
    };
    child.on('error', (error) => {
      console.error(`"npm run ${script}" did not start: ${error.message}`);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}

// The tests are about the texts of this project.
delete process.env['FRISE_CONTENT'];
// Many of them start Node anew: what it has compiled once, it need not compile again.
process.env['NODE_COMPILE_CACHE'] ??= resolve('node_modules/.cache/compiled');
rmSync('test-results', { recursive: true, force: true });

const rows: string[] = [];
const total: Count = { passed: 0, failed: 0 };
for (const [index, step] of STEPS.entries()) {
  console.log(styleText('bold', `\n[${index + 1}/${STEPS.length}] ${step.what}`));
  const start = performance.now();
  const passed = await run(step);
  const count = step.count?.() ?? { passed: Number(passed), failed: Number(!passed) };
  // A runner that broke down before it counted anything has failed too.
  if (!passed && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  const tests = step.count ? `, ${count.passed} of ${count.passed + count.failed} tests` : '';
  const line = `${passed ? 'ok    ' : 'FAILED'}  ${step.what} (${seconds(performance.now() - start)}${tests})`;
  rows.push(passed ? line : styleText('red', line));
}

console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
