import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_PASSWORD, generateDemo } from '../../build/demo/generate.ts';
import { systemClock } from '../../db/clock.ts';
import { wordsOf } from '../../db/templates/inspect.ts';
import { longDate } from '../../shared/time/long-date.ts';
import { type Desk, openDesk, pictured, savedFile } from '../support/desk.ts';
import { docxOf, p } from '../support/docx.ts';
import { signIn } from '../support/door.ts';
import { writableFolder } from '../support/electron-app.ts';
import { choose, fill, go, onPage, press, send, told } from '../support/fields.ts';
import { issueInFolder } from '../support/issue-in-folder.ts';
import { LETTER } from '../support/issuing.ts';

const CORREGEDOR = { username: 'corregedor', password: DEMO_PASSWORD };
const today = systemClock.today();
const HEAD = p('{{orgao}} · {{municipio}}');
const BODY = [
  p('Ofício nº {{numero}}'),
  p('{{municipio}}, {{data_por_extenso}}.'),
  p('{{tratamento}} {{destinatario}},'),
  p('{{#paragrafos}}'),
  p('{{paragrafo}}'),
  p('{{/paragrafos}}'),
  p('Autenticação {{autenticacao}}'),
].join('');

let folder: string;
let given: string;
let desk: Desk;
let issued: { readonly id: number; readonly number: string; readonly fingerprint: string };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lisura-templates-'));
  given = join(writableFolder(), 'timbrado.docx');
  await generateDemo({ folder, until: today, guards: 3, manifestations: 0, casesPerYear: 0 });
  const [one] = await issueInFolder(folder, CORREGEDOR, [
    { kind: 'oficio', subject: 'corregedoria:1', facts: LETTER },
  ]);
  if (one === undefined) throw new Error('no letter was issued');
  issued = one;
  desk = await openDesk({ prefix: 'templates', dataDir: folder, env: { LISURA_OPEN_FILE: given } });
}, 120_000);
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The words of a .docx as the text editor reads them; null where it is not installed. */
function wordsInOffice(file: string): string | null {
  const out = mkdtempSync(join(tmpdir(), 'lisura-soffice-'));
  try {
    const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
    const args = [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', out, file];
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 90_000 });
    return readFileSync(join(out, `${issued.number.toLowerCase()}.txt`), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

test('a template is sent, mended, tried, and fills an issued letter that then checks by its file', async () => {
  const { page } = desk;
  await pictured(desk, 'templates', async () => {
    await signIn(page, CORREGEDOR);
    await go(page, 'Modelos em Word');
    await desk.pass('none');
    await page.getByRole('link', { name: 'Novo modelo' }).first().click();
    await choose(page, 'Espécie de documento', 'Ofício');
    await fill(page, 'Nome do modelo', 'Ofício timbrado');
    writeFileSync(given, docxOf(`${BODY}${p('{{inexistente}}')}`, HEAD), { mode: 0o644 });
    await press(page, 'Escolher arquivo .docx');
    await page.getByText('O campo “inexistente” não existe: parágrafo 8', { exact: false }).waitFor();
    await desk.pass('problems');
    writeFileSync(given, docxOf(BODY, HEAD));
    await press(page, 'Escolher outro arquivo');
    await page.getByText(/campos reconhecidos: /).waitFor();
    await page.getByRole('button', { name: 'Copiar {{numero}}' }).click();
    await page.getByRole('button', { name: 'Copiado {{numero}}' }).waitFor();
    await desk.pass('fields');
    await send(page);
    await told(page, 'Modelo guardado');
    await onPage(page, 'Ofício timbrado');
    await choose(page, 'Documento de exemplo', new RegExp(issued.number));
    await page.getByText('Ofício nº SEM VALOR').waitFor();
    await desk.pass('sample');
    await go(page, 'Documentos');
    await page.getByRole('link', { name: issued.number }).click();
    await onPage(page, issued.number);
    await press(page, 'Preencher modelo');
    await page.getByRole('menuitem', { name: 'Ofício timbrado' }).press('Enter');
    await told(page, 'Arquivo salvo');
    await page.getByRole('button', { name: 'Salvar em Word' }).waitFor();
    await desk.pass('filled');
    const file = savedFile(desk, `${issued.number.toLowerCase()}.docx`);
    const words = wordsOf(readFileSync(file));
    expect(words).toContain(`Ofício nº ${issued.number}`);
    expect(words).toContain(`Autenticação ${issued.fingerprint}`);
    expect(words.join('\n')).toContain(longDate(today));
    const read = wordsInOffice(file);
    if (read !== null) expect(read).toContain(LETTER.paragraphs[0]);
    copyFileSync(file, given);
    await go(page, 'Documentos');
    await page.getByRole('tab', { name: 'Conferir documento' }).click();
    await press(page, 'Escolher arquivo');
    await page.getByText('Documento autêntico e em vigor').waitFor();
  });
  expect(desk.faults()).toEqual([]);
}, 240_000);
