import { z } from 'zod';
import { wireError } from '../contract/errors.ts';
import { door } from '../contract/procedure.ts';
import { batchCall, batchJob, batchOrder, batchReport } from './batch.ts';
import { paperTarget, printers } from './printing.ts';

/** The documents that the renderer knows how to lay out on paper. */
export const printKind = z.enum([
  'address-sheet',
  'agenda',
  'rehearsal',
  'hearings-agenda',
  'dossier',
  'limitation',
  'statistics',
  'receipt',
  'recovery-key',
  'decision',
  'issued',
  'survey-form',
  'minuta',
  'vault-sheet',
]);
export type PrintKind = z.infer<typeof printKind>;

/** What may become a file: all but the sheet with a citizen's name and address, which only goes to paper. */
export const filedKind = printKind.exclude(['address-sheet']);
export type FiledKind = z.infer<typeof filedKind>;

/** What the document is about: read only by the component that lays it out. */
const printInput = z.record(z.string(), z.unknown());

/** A file name without folder, as every common file system accepts it. */
const fileName = z
  .string()
  .trim()
  .min(1, 'Informe o nome do arquivo.')
  .max(120, 'Nome de arquivo longo demais.')
  .regex(/^[^\\/:*?"<>|\p{Cc}]+$/u, 'O nome do arquivo tem um caractere que não pode ser usado.');

const textFileName = fileName.regex(/\.(csv|txt|json)$/, 'Use a extensão .csv, .txt ou .json.');

const workbookName = fileName.regex(/\.xlsx$/, 'Use a extensão .xlsx.');

const docxName = fileName.regex(/\.docx$/, 'Use a extensão .docx.');

const saved = z.object({
  /** False when the person gave up choosing a place. */
  saved: z.boolean(),
  name: z.string(),
});

const printJob = z.object({
  job: z.number().int(),
  kind: printKind,
  input: printInput,
  /** Whether the page itself draws the foot of each sheet, with its number. */
  ownFeet: z.boolean(),
});
export type PrintJob = z.infer<typeof printJob>;

/** What a PDF says of itself; empty texts are left out. */
const paperAbout = z.object({
  title: z.string().max(300),
  subject: z.string().max(300),
  /** The office that issues it. */
  author: z.string().max(200),
});
export type PaperAbout = z.infer<typeof paperAbout>;

const printOutcome = z.discriminatedUnion('state', [
  /** `label` goes in the foot of every page, beside its number. */
  z.object({
    state: z.literal('ready'),
    job: z.number().int(),
    label: z.string().max(160),
    about: paperAbout,
  }),
  z.object({ state: z.literal('failed'), job: z.number().int(), error: wireError }),
]);
export type PrintOutcome = z.infer<typeof printOutcome>;

/** Who may call a procedure of the desktop: the window, the hidden printing page or the command line. */
export type DesktopCaller = 'window' | 'printer' | 'terminal';

/** What only the main process can do: dialogs, paper, files outside the data folder, the lock. */
export const desktopContract = {
  desktop: {
    /** Someone is at the keyboard: the idle clock starts again. */
    activity: door({ input: z.object({}), output: z.null() }),
    /** Ends the session and the process that holds the keys. Signing out is this. */
    lock: door({ input: z.object({}), output: z.null() }),
    /** The page put a secret in the clipboard: it is taken out within a minute, or at the lock. */
    secretCopied: door({ input: z.object({}), output: z.null() }),
    info: door({
      input: z.object({}),
      output: z.object({
        version: z.string(),
        electron: z.string(),
        chrome: z.string(),
        node: z.string(),
        /** Last part of the data folder's path. */
        dataFolder: z.string(),
      }),
    }),
    /** Lays out a document and saves it as PDF where the person chooses. */
    savePdf: door({
      input: z.object({ kind: filedKind, input: printInput, suggestedName: fileName }),
      output: saved,
    }),
    /** The printers of this computer; none where the system has none or does not tell. */
    printers: door({ input: z.object({}), output: printers }),
    /** Lays out a document and prints it, after the system's dialog or straight on a printer. */
    print: door({
      input: z.object({ kind: printKind, input: printInput, ...paperTarget }),
      output: z.object({ printed: z.boolean() }),
    }),
    /** Lays out a document and writes it to an absolute path. Command line only. */
    renderPdf: door({
      input: z.object({ kind: filedKind, input: printInput, to: z.string().min(1).max(4096) }),
      output: z.object({
        file: z.string(),
        pages: z.number().int(),
        bytes: z.number().int(),
        sha256: z.string(),
      }),
    }),
    /** Dossiers of many guards in one run, to the folder or file that the person chooses; tells its progress. */
    saveDossiers: door({ input: batchOrder, output: batchReport }),
    /** Ends a run after the dossiers in hand, so that no number is left without its file. */
    cancelDossiers: door({ input: z.object({ job: batchJob }), output: z.null() }),
    /** The same to an absolute path. Command line only. */
    renderDossiers: door({ input: batchCall, output: batchReport }),
    /** The document that the hidden page must lay out now. Printing page only. */
    printJob: door({ input: z.object({}), output: printJob.nullable() }),
    /** The hidden page has data, fonts and images in place, or cannot have them. Printing page only. */
    printReady: door({ input: printOutcome, output: z.null() }),
    /** A PNG or JPEG of up to 350 kB chosen by the person, as a data URL; null when they gave up. */
    chooseImage: door({ input: z.object({}), output: z.object({ dataUrl: z.string() }).nullable() }),
    /** A .csv or .xlsx file chosen by the person, which the window may name from then on; null when they gave up. */
    chooseSpreadsheet: door({
      input: z.object({}),
      output: z.object({ path: z.string(), name: z.string() }).nullable(),
    }),
    /** Files of any kind chosen by the person, which the window may name from then on; none when they gave up. */
    chooseFiles: door({
      input: z.object({}),
      output: z.array(z.object({ path: z.string(), name: z.string() })),
    }),
    /** A folder chosen by the person, which the window may name from then on; null when they gave up. */
    chooseFolder: door({
      input: z.object({}),
      output: z.object({ path: z.string(), name: z.string() }).nullable(),
    }),
    /** Saves a copy of an attachment where the person chooses. `accepted`: they read the warning of a harmful file. */
    saveAttachment: door({
      input: z.object({
        id: z.number().int(),
        reason: z.string().nullable(),
        accepted: z.boolean(),
        job: z.uuid().nullable(),
      }),
      output: saved,
    }),
    cancelSave: door({ input: z.object({ job: z.uuid() }), output: z.null() }),
    /** Shows an opened PDF in a window of its own, without scripts, network or way to the office. */
    viewPdf: door({
      input: z.object({ token: z.string().regex(/^[0-9a-f]{64}$/), title: z.string().max(300) }),
      output: z.null(),
    }),
    /** A workbook, its bytes in base 64. */
    saveWorkbook: door({
      input: z.object({ suggestedName: workbookName, base64: z.string() }),
      output: saved,
    }),
    /** A PDF or .docx chosen by the person, which the window may name from then on; null when they gave up. */
    chooseDocument: door({
      input: z.object({}),
      output: z.object({ path: z.string(), name: z.string() }).nullable(),
    }),
    /** A .docx chosen by the person, which the window may name from then on; null when they gave up. */
    chooseDocx: door({
      input: z.object({}),
      output: z.object({ path: z.string(), name: z.string() }).nullable(),
    }),
    /** A text document, its bytes in base 64. */
    saveDocx: door({
      input: z.object({ suggestedName: docxName, base64: z.string() }),
      output: saved,
    }),
    saveText: door({ input: z.object({ suggestedName: textFileName, text: z.string() }), output: saved }),
  },
};

export type DesktopName = keyof typeof desktopContract.desktop;

/** News that the main process sends to its pages, as JSON text. */
export const desktopEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('event'), features: z.array(z.string()) }),
  z.object({ type: z.literal('session'), signedIn: z.boolean(), idleMinutes: z.number().int() }),
  /** `restarted`: the backend fell and is back, without a session. `gone`: it keeps falling. */
  z.object({ type: z.literal('backend'), state: z.enum(['restarted', 'gone']) }),
  z.object({ type: z.literal('locked'), reason: z.enum(['idle', 'user', 'suspend']) }),
  /** How far long work is; `job` is the name that the page gave it. */
  z.object({
    type: z.literal('progress'),
    job: z.string(),
    done: z.number().int(),
    total: z.number().int(),
    /** What was done last, where it has a name. */
    name: z.string().optional(),
  }),
  /** Without activity the session ends in so many seconds. */
  z.object({ type: z.literal('idleSoon'), seconds: z.number().int() }),
  /** Printing page only: ask for `printJob` again. */
  z.object({ type: z.literal('printJob') }),
]);
export type DesktopEvent = z.infer<typeof desktopEvent>;
export type LockReason = Extract<DesktopEvent, { type: 'locked' }>['reason'];
