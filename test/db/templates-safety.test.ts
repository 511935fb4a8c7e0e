import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inspectDocx } from '../../db/templates/inspect.ts';
import { docxOf, docxParts, p, zipOf } from '../support/docx.ts';

const BODY = p('{{numero}}');
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

async function problemsOf(bytes: Buffer) {
  return (await inspectDocx('oficio', { name: 'modelo.docx', bytes })).problems.join('\n');
}

/** A .docx with parts added or changed. */
function withParts(more: Readonly<Record<string, string>>, body = BODY) {
  return zipOf({ ...docxParts(body), ...more });
}

function relation(type: string, target: string, mode = '') {
  return `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://x/${type}" Target="${target}"${mode}/></Relationships>`;
}

describe('a .docx sent as a template', () => {
  test('with fields and nothing else is accepted', async () => {
    expect(await problemsOf(docxOf(BODY))).toBe('');
  });

  test('without any field is refused', async () => {
    expect(await problemsOf(docxOf(p('Nada')))).toContain('não tem nenhum campo');
  });

  test('is refused with macros, by its name or by its type', async () => {
    expect(await problemsOf(withParts({ 'word/vbaProject.bin': 'x' }))).toContain('macros');
    const types = String(docxParts(BODY)['[Content_Types].xml']).replace(
      'wordprocessingml.document.main+xml',
      'ms-word.document.macroEnabled.main+xml',
    );
    expect(await problemsOf(withParts({ '[Content_Types].xml': types }))).toContain('macros');
  });

  test('is refused with what reaches outside of it', async () => {
    const external = ' TargetMode="External"';
    for (const [type, words] of [
      ['hyperlink', 'um link para fora dele (https://exemplo.test/a)'],
      ['image', 'um vínculo para fora dele'],
      ['attachedTemplate', 'um vínculo para fora dele'],
    ] as const) {
      const rels = relation(type, 'https://exemplo.test/a', external);
      expect(await problemsOf(withParts({ 'word/_rels/settings.xml.rels': rels }))).toContain(words);
    }
    const split =
      '<w:p><w:instrText>INCLUDE</w:instrText><w:instrText>PICTURE "http://x"</w:instrText></w:p>';
    expect(await problemsOf(docxOf(BODY + split))).toContain('INCLUDEPICTURE');
    expect(await problemsOf(docxOf(`${BODY}<w:fldSimple w:instr="DDEAUTO cmd"/>`))).toContain('DDEAUTO');
    expect(await problemsOf(docxOf(`${BODY}<w:fldSimple w:instr="PAGE"/>`))).toBe('');
  });

  test('is refused with embedded objects and with entities', async () => {
    expect(await problemsOf(withParts({ 'word/embeddings/a.xlsx': 'x' }))).toContain('objeto incorporado');
    const entity = `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`;
    expect(await problemsOf(withParts({ 'word/styles.xml': entity }))).toContain('com segurança');
  });

  test('is refused where it swells, lies about its size or climbs out of its folder', async () => {
    expect(await problemsOf(bomb(64 << 20, 64 << 20))).toContain('cresce demais');
    expect(await problemsOf(bomb(4 << 20, 10))).toContain('cresce demais');
    expect(await problemsOf(withParts({ '../fora.xml': 'x' }))).toContain('danificado');
    expect(await problemsOf(docxOf(BODY).subarray(0, 300))).toContain('danificado');
    expect(await problemsOf(Buffer.from('PK\x03\x04 nada'))).toContain('danificado');
  });

  test('with a field in a comment, or a block across cells that do not match, is refused', async () => {
    const comments = `<w:comments>${p('{{numero}}')}</w:comments>`;
    expect(await problemsOf(withParts({ 'word/comments.xml': comments }))).toContain('nota ou comentário');
    const row = `<w:tr><w:tc>${p('{{#paragrafos}}')}</w:tc></w:tr>`;
    const across = `<w:tbl>${row}</w:tbl>${p('{{/paragrafos}}')}`;
    expect(await problemsOf(docxOf(across))).not.toBe('');
  });
});

/** A zip with one compressed file of zeros that declares another size. */
function bomb(real: number, declared: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(real));
  const zip = zipOf({ 'word/document.xml': packed });
  const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  zip.writeUInt16LE(8, entry + 10);
  zip.writeUInt32LE(declared, entry + 24);
  return zip;
}
