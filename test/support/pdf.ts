import { execFileSync } from 'node:child_process';

function run(tool: string, args: readonly string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8' });
}

/** The text of a PDF as a person reads it, its spaces and line ends made one. */
export function pdfText(file: string): string {
  return run('pdftotext', [file, '-']).replace(/\s+/g, ' ');
}

/** What a PDF says about itself: `Pages`, `Page size`, `Tagged` and the like. */
export function pdfInfo(file: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', [file]).split('\n');
  return new Map(
    lines
      .filter((line) => line.includes(':'))
      .map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trim()];
      }),
  );
}

/** The fonts of a PDF, and whether each travels inside it. */
export function pdfFonts(file: string): readonly { readonly name: string; readonly embedded: boolean }[] {
  const [head = '', , ...rows] = run('pdffonts', [file]).trimEnd().split('\n');
  const at = head.indexOf('emb');
  return rows.map((row) => ({
    name: row.split(/\s+/)[0] ?? '',
    embedded: row.slice(at, at + 3) === 'yes',
  }));
}
