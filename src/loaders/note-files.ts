import { type ContentFile, type FileKind, listFiles } from './content-files.ts';

const NOTES: FileKind = {
  readable: /\.md$/i,
  one: 'note',
  many: 'notes',
  advice: 'Save it as Markdown (.md), or move it out of the folder.',
};

/** The note files of a folder, sorted by id; none when there is no such folder; `root` is the content folder. Throws as `listFiles` does. */
export const listNoteFiles = async (folder: string, root = folder): Promise<ContentFile[]> =>
  (await listFiles(folder, NOTES, root)) ?? [];
