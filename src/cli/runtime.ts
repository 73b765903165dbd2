/**
 * Loaded before a command (`node --import`), because all that a command imports is compiled before its first line runs.
 * Both settings are about a process that lives for a second: neither changes a result.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// What has been compiled once is read from here, by file and content. Where nothing may be written, Node goes on without.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/frise'));

// The runtime's slowest compiler comes after 3,000 calls of a function, and what it then makes is thrown away as soon as
// another text shows another kind of word. It pays when much has been read; V8 passes over a flag that it does not know.
setFlagsFromString('--invocation-count-for-turbofan=100000');
