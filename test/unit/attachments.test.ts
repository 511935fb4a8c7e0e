import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensionsOf, isDrawable, MAX_PIXELS } from '../../shared/attachments/dimensions.ts';
import { sizeWords } from '../../shared/attachments/model.ts';
import { exportName, isDangerous, plainName } from '../../shared/attachments/safety.ts';
import { describeType, HEAD_BYTES, sniff } from '../../shared/attachments/sniff.ts';

const bytes = (text: string, length = 64): Uint8Array =>
  Buffer.concat([Buffer.from(text, 'latin1'), Buffer.alloc(length)]);

describe('the type of a file', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n', 'image/png', 'image'],
    ['\xff\xd8\xff\xe0', 'image/jpeg', 'image'],
    ['RIFF\x10\0\0\0WEBP', 'image/webp', 'image'],
    ['RIFF\x10\0\0\0WAVEfmt ', 'audio/wav', 'audio'],
    ['OggS\0\x02', 'audio/ogg', 'audio'],
    ['\0\0\0\x18ftypM4A ', 'audio/mp4', 'audio'],
    ['\0\0\0\x18ftypisom', 'video/mp4', 'video'],
    ['\x1a\x45\xdf\xa3', 'video/webm', 'video'],
    ['\xff\xfb\x90\x44', 'audio/mpeg', 'audio'],
    ['%PDF-1.7', 'application/pdf', 'pdf'],
    ['MZ\x90\0', 'application/x-msdownload', null],
    ['\x7fELF', 'application/x-executable', null],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'application/x-ole-storage', null],
    [
      'PK\x03\x04\x14\0word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      null,
    ],
    ['PK\x03\x04\x14\0word/vbaProject.bin', 'application/vnd.ms-office.macro', null],
  ])('%j is %s', (head, type, view) => {
    expect(sniff(bytes(head))).toMatchObject({ type, view });
    expect(describeType(type)).toMatchObject({ type, view });
  });

  test.each([
    ['Anotação do balcão: às 14h.', 'text/plain', 'text'],
    ['<!DOCTYPE html><script>x()</script>', 'text/x-markup', null],
    ['  <svg xmlns="http://www.w3.org/2000/svg" onload="x()">', 'text/x-markup', null],
    ['<html><head><hta:application>', 'text/x-markup', null],
    ['#!/bin/sh\nrm', 'text/x-script', null],
  ])('of the words %j is %s', (words, type, view) => {
    expect(sniff(Buffer.from(words))).toMatchObject({ type, view });
  });

  test('is something for any bytes, and the same when told again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (head) => {
        const { type, view } = sniff(head);
        expect(describeType(type).view).toBe(view);
        dimensionsOf(type, head);
      }),
    );
    expect(HEAD_BYTES).toBeGreaterThan(8192);
  });
});

describe('the size of a picture', () => {
  const png = (width: number, height: number): Uint8Array => {
    const head = Buffer.alloc(64);
    head.write('\x89PNG\r\n\x1a\n', 'latin1');
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(height, 20);
    return head;
  };

  test('is read from its header, and what is too large is not drawn', () => {
    expect(dimensionsOf('image/png', png(640, 480))).toEqual({ width: 640, height: 480 });
    expect(isDrawable({ width: 640, height: 480 })).toBe(true);
    expect(isDrawable({ width: 20_000, height: 20_000 })).toBe(false);
    expect(20_000 * 20_000).toBeGreaterThan(MAX_PIXELS);
    expect(isDrawable({ width: 0, height: 10 })).toBe(false);
    expect(isDrawable({ width: null, height: null })).toBe(false);
  });

  test('of a JPEG is in the frame segment, after the others', () => {
    const head = Buffer.concat([
      Buffer.from('ffd8ffe00010', 'hex'),
      Buffer.alloc(14),
      Buffer.from('ffc0001108', 'hex'),
      Buffer.from('01e00280', 'hex'),
      Buffer.alloc(40),
    ]);
    expect(dimensionsOf('image/jpeg', head)).toEqual({ width: 640, height: 480 });
    expect(dimensionsOf('image/jpeg', Buffer.from('ffd8', 'hex'))).toBeNull();
  });
});

describe('the name of a copy', () => {
  test.each([
    ['foto.jpg', 'image/jpeg', 'foto.jpg'],
    ['foto.jpg', 'application/x-msdownload', 'foto.jpg.anexo'],
    ['boleto.pdf.exe', 'application/x-msdownload', 'boleto.pdf.exe.anexo'],
    ['gpj\u202egpj.exe', 'image/jpeg', 'gpjgpj.exe.anexo'],
    ['../../etc/passwd', 'text/plain', 'passwd.anexo'],
    ['C:\\Windows\\win.txt', 'text/plain', 'win.txt'],
    ['CON.txt', 'text/plain', '_CON.txt'],
    ['a.txt:oculto', 'text/plain', 'a.txt_oculto.anexo'],
    ['ponto.txt. . .', 'text/plain', 'ponto.txt.anexo'],
    ['\0\u200b', 'text/plain', 'sem nome.anexo'],
  ])('%j of %s is %s', (name, type, expected) => {
    expect(exportName(name, type)).toBe(expected);
  });

  test('never leaves the folder, never hides its end, is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = exportName(name, 'image/png');
        expect(safe).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
        expect(safe).not.toMatch(/[. ]$/);
        expect(safe.length).toBeGreaterThan(0);
        expect(safe.length).toBeLessThanOrEqual(110);
        expect(
          isDangerous('image/png', name) ? safe.endsWith('.anexo') : safe.toLowerCase().endsWith('.png'),
        ).toBe(true);
        expect(plainName(name)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

test('sizes are said as people say them', () => {
  expect([1, 820, 12_400, 1_300_000, 2 ** 31].map(sizeWords)).toEqual([
    '1 byte',
    '820 bytes',
    '12,4 kB',
    '1,3 MB',
    '2,1 GB',
  ]);
});
