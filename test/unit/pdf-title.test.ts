import { expect, test } from 'vitest';
import { claimedNumber } from '../../db/documents/claimed-number.ts';
import { pageCount, withAbout } from '../../electron/main/pdf.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type /Pages\n/Count 3>>\nendobj\n' +
    '3 0 obj\n<</Creator (x)\n/Title (old)>>\nendobj\nxref\n0 4\ntrailer\n<</Size 4\n/Root 1 0 R\n/Info 3 0 R>>\nstartxref\n130\n%%EOF\n',
  'latin1',
);

test('the title and the language are written after the end, where the table says', () => {
  const titled = Buffer.from(
    withAbout(PDF, { title: 'CER-2026-000012 · Certidão', subject: '', author: 'Guarda Municipal' }),
  );
  expect(titled.subarray(0, PDF.byteLength)).toEqual(PDF);
  const text = titled.toString('latin1');
  const added = text.slice(PDF.byteLength);
  expect(added).toContain('/Lang (pt-BR)');
  expect(added).not.toContain('(old)');
  expect(added).not.toContain('/Subject');
  expect(added).toContain('/Author <FEFF0047');
  expect(added).toContain('/DisplayDocTitle true');
  expect(added).toContain('/Prev 130');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  for (const [, number, place] of text.slice(start).matchAll(/(\d+) 1\n(\d{10}) 00000 n /g)) {
    expect(text.slice(Number(place)).startsWith(`${number} 0 obj`)).toBe(true);
  }
  expect(pageCount(titled)).toBe(3);
  expect(claimedNumber(titled)).toBe('CER-2026-000012');
});

test('a PDF of another make is left as it is, and one without a number claims none', () => {
  const other = Buffer.from('%PDF-1.7\nnothing known\n%%EOF\n');
  expect(withAbout(other, { title: 'x', subject: '', author: '' })).toBe(other);
  expect(claimedNumber(other)).toBeNull();
  expect(claimedNumber(PDF)).toBeNull();
});
