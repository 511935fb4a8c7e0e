import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { invalidField } from '../../shared/contract/errors.ts';

const MAX_IMAGE_BYTES = 350_000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const IMAGES: FileFilter[] = [{ name: 'Imagem PNG ou JPEG', extensions: ['png', 'jpg', 'jpeg'] }];
const SPREADSHEETS: FileFilter[] = [{ name: 'Planilha CSV ou XLSX', extensions: ['csv', 'xlsx', 'txt'] }];
const DOCUMENTS: FileFilter[] = [{ name: 'Documento PDF ou Word', extensions: ['pdf', 'docx'] }];
const TEMPLATES: FileFilter[] = [{ name: 'Documento do Word', extensions: ['docx'] }];
const FORMATS: Readonly<Record<string, string>> = {
  '.pdf': 'Documento PDF',
  '.csv': 'Planilha CSV',
  '.xlsx': 'Planilha Excel',
  '.docx': 'Documento do Word',
  '.txt': 'Texto',
  '.json': 'Dados JSON',
};

/** Where to save, chosen by the person; null when they gave up. Development can name a folder instead. */
export async function chooseTarget(window: BrowserWindow, name: string): Promise<string | null> {
  const folder = process.env['LISURA_SAVE_DIR'];
  if (!app.isPackaged && folder !== undefined) return join(folder, name);
  const extension = extname(name);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Salvar',
    buttonLabel: 'Salvar',
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: FORMATS[extension] ?? 'Arquivo', extensions: [extension.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === undefined || filePath === '' ? null : filePath;
}

/** A picture chosen by the person, as a data URL; null when they gave up. */
export async function chooseImage(window: BrowserWindow): Promise<{ dataUrl: string } | null> {
  const file = await chooseSource(window, 'Escolher imagem', IMAGES);
  if (file === null) return null;
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > MAX_IMAGE_BYTES) throw invalidField('file', 'A imagem passa de 350 kB. Escolha uma menor.');
  const content = await readFile(file).catch(() => {
    throw invalidField('file', 'Não foi possível ler esse arquivo.');
  });
  const type = imageType(content);
  if (type === null) throw invalidField('file', 'O arquivo não é uma imagem PNG ou JPEG.');
  return { dataUrl: `data:${type};base64,${content.toString('base64')}` };
}

/** A spreadsheet chosen by the person; null when they gave up. */
export function chooseSpreadsheet(window: BrowserWindow): Promise<string | null> {
  return chooseSource(window, 'Escolher planilha', SPREADSHEETS);
}

/** A PDF or .docx chosen by the person; null when they gave up. */
export function chooseDocument(window: BrowserWindow): Promise<string | null> {
  return chooseSource(window, 'Escolher documento', DOCUMENTS);
}

/** A .docx chosen by the person; null when they gave up. */
export function chooseDocx(window: BrowserWindow): Promise<string | null> {
  return chooseSource(window, 'Escolher modelo', TEMPLATES);
}

async function chooseSource(
  window: BrowserWindow,
  title: string,
  filters: FileFilter[],
): Promise<string | null> {
  const given = process.env['LISURA_OPEN_FILE'];
  if (!app.isPackaged && given !== undefined) return given;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Escolher',
    filters,
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** A folder chosen by the person, which may be a new one; null when they gave up. */
export async function chooseFolder(window: BrowserWindow, buttonLabel = 'Escolher'): Promise<string | null> {
  const given = process.env['LISURA_OPEN_FOLDER'] ?? process.env['LISURA_SAVE_DIR'];
  if (!app.isPackaged && given !== undefined) return given;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Escolher pasta',
    buttonLabel,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Files of any kind chosen by the person; none when they gave up. */
export async function chooseFiles(window: BrowserWindow): Promise<readonly string[]> {
  const given = process.env['LISURA_OPEN_FILE'];
  if (!app.isPackaged && given !== undefined) return [given];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Escolher arquivos',
    buttonLabel: 'Anexar',
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

function imageType(content: Uint8Array): string | null {
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, index) => content[index] === byte);
  if (begins(PNG)) return 'image/png';
  return begins(JPEG) ? 'image/jpeg' : null;
}
