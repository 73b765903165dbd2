// Every file that the site gives away, from the one list of them.
import type { APIRoute } from 'astro';

import { fileAddress } from '../components/address.ts';
import { readContent } from './_content.ts';
import { type ExportFile, exportFiles } from './_exports.ts';

export async function getStaticPaths() {
  return exportFiles(await readContent()).map((file) => ({ params: { file: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: ExportFile }> = async ({ props: { file }, site }) => {
  const body = await file.write({ base: fileAddress(''), ...(site && { site: site.origin }) });
  return new Response(body, { headers: { 'content-type': file.type } });
};
