import { type FileHandle, open } from 'node:fs/promises';
import type { PaperAbout } from '../../shared/desktop/contract.ts';
import { aboutEntries, CATALOG_ENTRIES, pdfString } from './pdf.ts';
import { type PdfPart, readPart } from './pdf-part.ts';

/** The first objects of the joined file; the parts follow. */
const CATALOG = 1;
const PAGES = 2;
const OUTLINE = 3;
const INFO = 4;

type Chapter = {
  readonly title: string;
  readonly pages: number;
  readonly root: number;
  readonly first: number;
};

/** One PDF made of others, written as they come, so that memory holds one at a time. */
export type Joining = {
  /** Adds a document after the others, with its entry in the outline. @throws Error for a PDF of another make */
  readonly add: (title: string, content: Uint8Array) => Promise<void>;
  /** Writes the end and closes; the file is then whole. */
  readonly finish: (about: PaperAbout) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** @param file a new file, which must not exist */
export async function joinPdf(file: string): Promise<Joining> {
  const handle = await open(file, 'wx', 0o600);
  const state: State = { handle, at: 0, places: [], chapters: [] };
  await write(state, '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  state.places.length = INFO + 1;
  return {
    add: async (title, content) => addPart(state, title, readPart(content, PAGES, state.places.length)),
    finish: async (about) => {
      await writeEnd(state, about);
      await handle.sync();
      await handle.close();
    },
    close: () => handle.close().catch(() => undefined),
  };
}

type State = {
  readonly handle: FileHandle;
  at: number;
  /** Where each object begins, by its number. */
  readonly places: (number | undefined)[];
  readonly chapters: Chapter[];
};

async function write(state: State, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'latin1');
  await state.handle.writeFile(bytes);
  state.at += bytes.byteLength;
}

async function addPart(state: State, title: string, part: PdfPart): Promise<void> {
  let text = '';
  for (const { number, body } of part.objects) {
    state.places[number] = state.at + text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  await write(state, text);
  state.chapters.push({ title, pages: part.pages, root: part.root, first: part.first });
}

async function writeObject(state: State, number: number, body: string): Promise<void> {
  state.places[number] = state.at;
  await write(state, `${number} 0 obj\n<<${body}>>\nendobj\n`);
}

async function writeEnd(state: State, about: PaperAbout): Promise<void> {
  const { chapters } = state;
  const kids = chapters.map(({ root }) => `${root} 0 R`).join(' ');
  const pages = chapters.reduce((sum, one) => sum + one.pages, 0);
  await writeObject(state, PAGES, `/Type /Pages\n/Kids [${kids}]\n/Count ${pages}`);
  const from = state.places.length;
  for (const [at, { title, first }] of chapters.entries()) {
    const before = at === 0 ? '' : `/Prev ${from + at - 1} 0 R\n`;
    const after = at === chapters.length - 1 ? '' : `/Next ${from + at + 1} 0 R\n`;
    const body = `/Title ${pdfString(title)}\n/Parent ${OUTLINE} 0 R\n${before}${after}/Dest [${first} 0 R /Fit]`;
    await writeObject(state, from + at, body);
  }
  const last = from + chapters.length - 1;
  const ends = chapters.length === 0 ? '' : `/First ${from} 0 R\n/Last ${last} 0 R\n`;
  await writeObject(state, OUTLINE, `/Type /Outlines\n${ends}/Count ${chapters.length}`);
  await writeObject(state, INFO, aboutEntries(about));
  const catalog = `/Type /Catalog\n/Pages ${PAGES} 0 R\n/Outlines ${OUTLINE} 0 R\n/PageMode /UseOutlines\n${CATALOG_ENTRIES}`;
  await writeObject(state, CATALOG, catalog);
  await writeTable(state);
}

async function writeTable(state: State): Promise<void> {
  const { places } = state;
  const start = state.at;
  const lines = Array.from(places, (place) =>
    place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`,
  );
  const trailer = `trailer\n<</Size ${places.length}\n/Root ${CATALOG} 0 R\n/Info ${INFO} 0 R>>\n`;
  await write(state, `xref\n0 ${places.length}\n${lines.join('')}${trailer}startxref\n${start}\n%%EOF\n`);
}
