/** chrono-node as a command like `tag`: documents as JSON lines in, and the time that it took for them on standard error. */
import { text as readAll } from 'node:stream/consumers';

import { documentsOf } from '../../../src/cli/documents.ts';
import { chronoNode } from './taggers.ts';

const documents = documentsOf(await readAll(process.stdin));
const started = performance.now();
const found = documents.map((document) => chronoNode.tag(document));
const ms = performance.now() - started;
process.stdout.write(`${found.length}\n`);
process.stderr.write(`#stats ${JSON.stringify({ docs: documents.length, ms })}\n`);
