import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a file gave when it was last read. */
export interface Kept<T> {
  /** Tells, without opening it, that the file is still the same (file-identity.ts). */
  stamp: string;
  /** Of its bytes: tells so when the stamp cannot, as in a new clone. */
  digest: string;
  /** The file as errors show it, which is in its warnings too. */
  shown: string;
  value: T;
}

interface Stored {
  version: string;
  files: Record<string, Kept<unknown>>;
}

/**
 * What the files of a content folder gave when they were last read, by their paths in the folder, so that one edit reads
 * one file. Kept in memory while a server runs, and between two builds in a file.
 */
export class ContentCache {
  private files = new Map<string, Kept<unknown>>();
  private changed = false;
  private readonly version: string;

  /** @param version of the code that reads: what another version has read is not used */
  constructor(version: string) {
    this.version = version;
  }

  get(path: string): Kept<unknown> | undefined {
    return this.files.get(path);
  }

  set(path: string, kept: Kept<unknown>): void {
    this.files.set(path, kept);
    this.changed = true;
  }

  /** Forgets the files that are no longer there. */
  keep(paths: ReadonlySet<string>): void {
    for (const path of this.files.keys()) if (!paths.has(path)) this.changed = this.files.delete(path);
  }

  /** Takes what a build has left in a file. A file that is missing, broken or of another version is as none. */
  async load(file: string): Promise<void> {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text === '') return;
    try {
      const { version, files } = JSON.parse(text) as Partial<Stored>;
      if (version === this.version && files) this.files = new Map(Object.entries(files));
    } catch {
      // Written by a process that was killed by the machine's end: everything is read anew.
    }
  }

  /** Leaves it to the next build, whole or not at all. Throws the system's error when the file cannot be written. */
  async save(file: string): Promise<void> {
    if (!this.changed) return;
    const stored: Stored = { version: this.version, files: Object.fromEntries(this.files) };
    const unfinished = `${file}.${process.pid}.tmp`;
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(unfinished, JSON.stringify(stored));
      await rename(unfinished, file);
      this.changed = false;
    } finally {
      await rm(unfinished, { force: true });
    }
  }
}
