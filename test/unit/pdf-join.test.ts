import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { joinPdf } from '../../electron/main/join-pdf.ts';
import { pageCount, withAbout } from '../../electron/main/pdf.ts';
import { pdfInfo, pdfText } from '../support/pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'lisura-join-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A PDF as Chromium writes them: one page with these words, a string that looks like a reference, a structure. */
function onePage(words: string): Buffer {
  const stream = `BT /F1 24 Tf 72 720 Td (${words}) Tj ET % 5 0 R endobj`;
  const objects = [
    '<</Producer (Skia 9 0 R)>>',
    '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 7 0 R>>',
    '<</Type /Pages\n/Count 1\n/Kids [4 0 R]>>',
    '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]\n/StructParents 0\n/Resources <</Font <</F1 6 0 R>>>>\n/Contents 5 0 R>>',
    `<</Length ${stream.length}>> stream\n${stream}\nendstream`,
    '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica\n/Note (8 0 R)>>',
    '<</Type /StructTreeRoot>>',
  ];
  let text = '%PDF-1.4\n';
  const table = objects.map((body, at) => {
    const place = String(text.length).padStart(10, '0');
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const start = text.length;
  const trailer = `trailer\n<</Size 8\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  text += `xref\n0 8\n0000000000 65535 f \n${table.join('')}${trailer}`;
  return Buffer.from(text, 'latin1');
}

const about = { title: 'Prontuários', subject: 'De três guardas', author: '' };

test('documents become one file, in order, with an index, and without what ties them to themselves', async () => {
  const file = join(folder, 'todos.pdf');
  const joining = await joinPdf(file);
  for (const name of ['Ana', 'Bruno', 'Carla']) {
    await joining.add(`Guarda ${name}`, withAbout(onePage(`Folha de ${name}`), { ...about, title: name }));
  }
  await joining.finish(about);
  const info = pdfInfo(file);
  expect(info.get('Pages')).toBe('3');
  expect(info.get('Title')).toBe('Prontuários');
  expect(info.get('Subject')).toBe('De três guardas');
  expect(pdfText(file)).toMatch(/Folha de Ana.*Folha de Bruno.*Folha de Carla/);
  const text = readFileSync(file, 'latin1');
  expect(pageCount(Buffer.from(text, 'latin1'))).toBe(3);
  expect(text).not.toContain('StructParents');
  expect(text.match(/\/Dest \[/g)).toHaveLength(3);
  expect(text).toContain('/Note (8 0 R)');
});

test('what is not a PDF of ours is refused, and a cut one too', async () => {
  const joining = await joinPdf(join(folder, 'recusado.pdf'));
  const whole = onePage('inteira');
  for (const bad of [Buffer.from('%PDF-1.7\nother\n%%EOF\n'), whole.subarray(0, -40), whole.subarray(20)]) {
    await expect(joining.add('x', bad)).rejects.toThrow();
  }
  await joining.close();
});
