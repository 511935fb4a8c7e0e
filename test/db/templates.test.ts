import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '../../db/templates/inspect.ts';
import { docxOf, p } from '../support/docx.ts';
import { issueAs, LETTER } from '../support/issuing.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusedWith } from './screening-samples.ts';

const BODY = [
  p('{{nu|mero}}, {{data_por_extenso}}'),
  p('{{destinatario}}{{#cargo_do_destinatario}}, {{cargo_do_destinatario}}{{/cargo_do_destinatario}}'),
  p('{{#paragrafos}}'),
  p('— {{paragrafo}}'),
  p('{{/paragrafos}}'),
  '<w:tbl><w:tr><w:tc>',
  p('{{#assinaturas}}{{nome}}'),
  '</w:tc><w:tc>',
  p('{{cargo}}{{/assinaturas}}'),
  '</w:tc></w:tr></w:tbl>',
  p('{{autenticacao}}'),
].join('');

let office: TestOffice;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-templates-'));
  office = await openOffice();
});
afterEach(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

const templates = () => office.as('corregedor').templates;

function fileWith(bytes: Uint8Array, name = 'oficio.docx'): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function kept() {
  return templates().save({
    id: null,
    version: 0,
    kind: 'oficio',
    name: 'Ofício da casa',
    file: fileWith(docxOf(BODY, p('{{orgao}}'))),
  });
}

const letter = () =>
  issueAs(office, 'corregedor', {
    kind: 'oficio',
    subject: 'corregedoria:1',
    facts: { ...LETTER, paragraphs: ['Primeiro & <segundo>.', 'Não se preenche {{numero}} aqui.'] },
  });

describe('a template of the office', () => {
  test('is kept with its fields; another file is its next version', async () => {
    const { id, file } = await kept();
    expect(file).toMatchObject({ version: 1, fileName: 'oficio.docx', writtenOn: '2026-11-23' });
    expect(file.fields).toContain('numero');
    expect(file.fields).toContain('orgao');
    const next = { id, version: 1, kind: 'oficio', name: 'Ofício', file: fileWith(docxOf(p('{{numero}}'))) };
    await templates().save(next);
    await expect(templates().save(next)).rejects.toEqual(refusedWith({ code: 'conflict' }));
    const one = await templates().get({ id });
    expect(one).toMatchObject({ name: 'Ofício', version: 2, file: { fields: ['numero'] } });
    expect(one.versions.map(({ version }) => version)).toEqual([2, 1]);
    const { base64 } = await templates().original({ id, version: 1 });
    expect(Buffer.from(base64, 'base64')).toEqual(docxOf(BODY, p('{{orgao}}')));
  });

  test('refuses what is not of the list, with every place', async () => {
    const file = fileWith(
      docxOf(`${p('Ofício {{numero}}')}${p('Ao {{destinatário}}')}${p('de {{data')}`, p('{{paragrafo}}')),
    );
    const { problems } = await templates().inspect({ kind: 'oficio', file });
    expect(problems).toEqual([
      expect.stringContaining('“destinatário” não existe: parágrafo 2 (“Ao {{destinatário}}”)'),
      expect.stringContaining('não foi fechado com “}}”: parágrafo 3'),
      expect.stringContaining(
        '“paragrafo” só existe entre “{{#paragrafos}}” e “{{/paragrafos}}”: cabeçalho, parágrafo 1',
      ),
    ]);
    await expect(
      templates().save({ id: null, version: 0, kind: 'oficio', name: 'Errado', file }),
    ).rejects.toEqual(refusedWith({ code: 'invalid', fields: { file: [problems.join('\n')] } }));
    expect(await templates().list({})).toEqual([]);
  });

  test('is the work of the ouvidoria and of the corregedoria', async () => {
    const input = { id: null, version: 0, kind: 'oficio', name: 'Ofício', file: fileWith(docxOf(BODY)) };
    await expect(office.as('rh').templates.save(input)).rejects.toEqual(refusedWith({ code: 'forbidden' }));
    await office.as('ouvidor').templates.save(input);
    await expect(templates().save({ ...input, name: 'OFÍCIO' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    await expect(templates().save({ ...input, kind: 'prontuario', name: 'Outro' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
  });
});

describe('a document filled in a template', () => {
  test('is kept once under its number, and checks by its bytes', async () => {
    const { id: templateId } = await kept();
    const { id: documentId, number, fingerprint } = await letter();
    expect(await templates().ofDocument({ documentId })).toEqual({
      kept: null,
      offered: [{ id: templateId, name: 'Ofício da casa' }],
    });
    const first = await templates().fill({ documentId, templateId });
    expect(await templates().fill({ documentId, templateId })).toEqual(first);
    const filled = await templates().filled({ documentId });
    const bytes = Buffer.from(filled?.base64 ?? '', 'base64');
    expect(filled).toMatchObject({ ...first, fileName: `${number.toLowerCase()}.docx` });
    expect(wordsOf(bytes)).toEqual([
      'Guarda Municipal de Exemplo',
      `${number}, 23 de novembro de 2026`,
      'João Exemplo',
      '— Primeiro & <segundo>.',
      '— Não se preenche {{numero}} aqui.',
      'Conta corregedor',
      fingerprint,
    ]);
    const { documents } = office.as('corregedor');
    const file = fileWith(bytes, 'recebido.docx');
    expect(await documents.verifyFile({ file })).toMatchObject({ result: 'authentic', document: { number } });
    const touched = Buffer.concat([bytes, Buffer.from(' ')]);
    expect(await documents.verifyFile({ file: fileWith(touched) })).toMatchObject({
      result: 'altered',
      document: { number },
    });
    expect(await office.as('admin').documents.checkNumbering({})).toMatchObject({ altered: [] });
  });

  test('is only for who may read it, of its kind, in force, with a template in use', async () => {
    const { id: templateId, version } = await kept();
    const { id: documentId } = await letter();
    await expect(office.as('rh').templates.fill({ documentId, templateId })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
    await expect(office.as('ouvidor').templates.sample({ id: templateId, documentId })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
    await templates().setUse({ id: templateId, version, inUse: false });
    expect((await templates().ofDocument({ documentId })).offered).toEqual([]);
    await expect(templates().fill({ documentId, templateId })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
    await templates().setUse({ id: templateId, version: version + 1, inUse: true });
    await office.as('corregedor').documents.annul({ id: documentId, reason: 'Expedido por engano.' });
    await expect(templates().fill({ documentId, templateId })).rejects.toEqual(
      refusedWith({ code: 'conflict' }),
    );
  });

  test('comes out in a sample without number or authentication', async () => {
    const { id } = await kept();
    const { id: documentId, number, fingerprint } = await letter();
    const { paragraphs, fileName } = await templates().sample({ id, documentId });
    expect(paragraphs.join('\n')).toContain('SEM VALOR, 23 de novembro de 2026');
    expect(paragraphs.join('\n')).not.toContain(fingerprint);
    expect(fileName).toBe(`conferencia-${number.toLowerCase()}.docx`);
    expect(await templates().filled({ documentId })).toBeNull();
  });
});
