import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copySources, type Ended, runScript, writeFiles } from './copy.ts';

/** A build takes seconds, on a busy machine many (ms). */
export const LONG = 240_000;

/** A copy of the project in a place of its own, in which sites are built from any content. */
export class Site {
  readonly folder: string;
  private readonly work = mkdtempSync(join(tmpdir(), 'frise-site-'));

  constructor() {
    this.folder = join(this.work, 'site');
    copySources(this.folder);
  }

  /** Writes a content folder, with a folder `articles` and each of its files by its path in there; gives its path. */
  content(name: string, files: Record<string, string>): string {
    const folder = join(this.work, name);
    mkdirSync(join(folder, 'articles'), { recursive: true });
    writeFiles(folder, files);
    return folder;
  }

  /** Builds the site from a content folder. */
  build(content: string, env: Record<string, string> = {}): Promise<Ended> {
    return runScript(this.folder, ['src/cli/astro.ts', 'build'], { FRISE_CONTENT: content, ...env });
  }

  /** The path of a file of the built site. */
  path(path: string): string {
    return join(this.folder, 'dist', path);
  }

  /** A file of the built site. */
  file(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  /** The page at an address of the built site, without the slashes around it. */
  page(address: string): string {
    return this.file(join(address, 'index.html'));
  }

  /** The paths of the built site's files, sorted, with slashes. */
  files(): string[] {
    const all = readdirSync(this.path(''), { recursive: true, encoding: 'utf8' });
    return all.map((path) => path.replaceAll('\\', '/')).sort();
  }

  /** Every page of the built site, by its path. */
  pages(): { path: string; html: string }[] {
    const paths = this.files().filter((path) => path.endsWith('.html'));
    return paths.map((path) => ({ path, html: this.file(path) }));
  }

  remove(): void {
    rmSync(this.work, { recursive: true, force: true });
  }
}
