import { type ContentFile, type FileKind, listFiles } from './content-files.ts';

const SHEETS: FileKind = {
  readable: /\.(csv|tsv)$/i,
  one: 'sheet',
  many: 'sheets',
  advice: 'Save the spreadsheet as CSV (.csv) in UTF-8, or move the file out of the folder.',
};

/**
 * The spreadsheets of a folder, sorted by id; undefined when there is no such folder. Throws a ContentError as
 * `listFiles` does.
 */
export const listSheetFiles = (folder: string, root = folder): Promise<ContentFile[] | undefined> =>
  listFiles(folder, SHEETS, root);
