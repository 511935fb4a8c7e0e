import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGuard, cpfOf, invalidFields, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { fileOf, lines, ROLL_TITLES, rollLine, windows1252, workbook } from '../support/spreadsheets.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const rh = () => office.as('rh');
const dry = (file: string, mapping: Record<string, string | number | null> = {}) =>
  rh().guards.import({ file, mapping, dryRun: true });
const guards = () => rh().guards.list({ status: 'all' });
const told = (errors: readonly { line: number; column: string; text: string }[]) =>
  errors.map(({ line, column, text }) => `${line} ${column}: ${text}`);

/** As an office keeps it: titles merged above the table, windows-1252, blank lines, a total and a note at the foot. */
function officeFile(...rows: readonly string[][]): string {
  const text = [
    'PREFEITURA MUNICIPAL DE EXEMPLO;;;;;;',
    'Relação do efetivo – 2026;;;;;;',
    '',
    lines([ROLL_TITLES]).trim(),
    ...rows.map((row) => row.join(';')),
    ';;;;;;',
    `TOTAL;${rows.length};;;;;`,
    'Emitido pelo setor de pessoal;;;;;;',
  ];
  return fileOf('efetivo.csv', windows1252(text.join('\r\n')));
}

describe('a roll in CSV as offices keep it', () => {
  it('is recognised, entered, and repeated without duplicates', async () => {
    const file = officeFile(rollLine(7), rollLine(8, { 2: '529.982.247-25', 4: '2010-03-01' }));
    expect(await dry(file)).toMatchObject({ lines: 2, new: 2, errorCount: 0, written: false });
    expect(await guards()).toEqual([]);
    expect(await rh().guards.import({ file })).toMatchObject({
      new: 2,
      updated: 0,
      unchanged: 0,
      written: true,
    });
    const [first, second] = await guards();
    expect(first).toMatchObject({
      registration: '00007',
      unit: 'Base Praça da Sé',
      admissionOn: '2010-03-01',
    });
    expect(await rh().guards.get({ id: second?.id ?? 0 })).toMatchObject({
      cpf: '52998224725',
      career: [{ kind: 'admission', on: '2010-03-01' }],
    });
    expect(await rh().guards.import({ file })).toMatchObject({ new: 0, unchanged: 2, written: true });
    expect(await guards()).toHaveLength(2);
    expect(await rh().imports.list({})).toMatchObject([
      { name: 'efetivo.csv', lines: 2, new: 0, unchanged: 2, by: 'Conta rh' },
      { kind: 'guards', new: 2, unchanged: 0 },
    ]);
  });

  it('tells where the table is and what each column holds', async () => {
    const layout = await rh().imports.inspect({ kind: 'guards', file: officeFile(rollLine(7)) });
    expect(layout).toMatchObject({
      headerLine: 4,
      lines: 1,
      mapping: { registration: 1, unit: 7, status: null },
    });
    expect(layout.columns[5]).toEqual({ column: 6, header: 'Graduação', samples: ['3ª Classe'] });
    const { skipped } = await dry(officeFile(rollLine(7)));
    expect(skipped).toEqual([
      { line: 7, text: 'TOTAL · 1' },
      { line: 8, text: 'Emitido pelo setor de pessoal' },
    ]);
  });

  it('with errors is refused whole, each with its line, and goes in once corrected', async () => {
    const wrong = [
      rollLine(1),
      rollLine(2, { 2: '111.111.111-11', 3: '31/02/1985' }),
      rollLine(3, { 5: 'Coronel', 6: '' }),
      rollLine(1, { 1: 'Outra Pessoa', 2: cpfOf(40) }),
      rollLine(5, { 2: cpfOf(1) }),
      rollLine(6, { 4: '01/03/2031' }),
      rollLine(9, { 3: '20/05/85' }),
    ];
    const { errors, errorCount } = await dry(officeFile(...wrong));
    expect(errorCount).toBe(errors.length);
    expect(told(errors)).toEqual([
      '6 CPF: CPF inválido (111.111.111-11): confira os números.',
      '6 Nascimento: “31/02/1985” não é uma data existente: use dd/mm/aaaa.',
      expect.stringMatching(
        /^7 Graduação: Graduação desconhecida: “Coronel”\. Use 3ª Classe, .* ou Inspetor Chefe/,
      ),
      '7 Lotação: Falta preencher.',
      '8 Matrícula: A matrícula 00001 repete a da linha 5.',
      '9 CPF: O CPF 100.000.001-08 repete o da linha 5.',
      '10 Admissão: A admissão não pode ser em data futura: registre-a no dia em que ocorrer.',
      '11 Nascimento: “20/05/85”: escreva o ano com quatro algarismos.',
    ]);
    const fields = await invalidFields(rh().guards.import({ file: officeFile(...wrong) }));
    expect(fields).toMatchObject({
      arquivo: 'Há 8 erros em efetivo.csv: nada foi gravado.',
      'linha 7': expect.stringContaining('Linha 7, Graduação: '),
    });
    expect(await guards()).toEqual([]);
    const right = [1, 2, 3].map((number) => rollLine(number));
    expect(await rh().guards.import({ file: officeFile(...right) })).toMatchObject({ new: 3 });
  });

  it('updates who is already there, with the changes of career dated', async () => {
    const id = await addGuard(office, 7, { registration: '00007', unit: 'Base Praça da Sé' });
    const changed = { 1: 'Guarda Número Sete', 5: 'GCM 2ª classe', 6: 'Base Norte' };
    const file = officeFile(rollLine(7, changed));
    const { preview } = await dry(file);
    expect(preview[0]).toMatchObject({
      line: 5,
      status: 'updated',
      notes: [
        'Nome: de “Guarda Número 7” para “Guarda Número Sete”',
        'Graduação: de “3ª Classe” para “2ª Classe”, em 23/11/2026',
        'Lotação: de “Base Praça da Sé” para “Base Norte”, em 23/11/2026',
      ],
    });
    expect(await rh().guards.import({ file })).toMatchObject({ new: 0, updated: 1 });
    expect(await rh().guards.get({ id })).toMatchObject({
      name: 'Guarda Número Sete',
      grade: 'segunda_classe',
      version: 2,
      career: [
        { kind: 'admission' },
        { kind: 'grade', on: '2026-11-23', act: 'Importação de efetivo.csv' },
        { kind: 'unit', on: '2026-11-23' },
      ],
    });
    expect(await rh().guards.import({ file })).toMatchObject({ updated: 0, unchanged: 1 });
  });

  it('refuses a CPF that is another guard’s and what the record contradicts', async () => {
    const id = await addGuard(office, 7, { registration: '00007', unit: 'Base Praça da Sé' });
    await rh().guards.recordLeave({
      guardId: id,
      kind: 'ferias',
      from: '2011-01-03',
      to: '2011-02-01',
      act: '',
    });
    const file = officeFile(rollLine(8, { 2: cpfOf(7) }), rollLine(7, { 4: '01/03/2012' }));
    expect(told((await dry(file)).errors)).toEqual([
      '5 CPF: O CPF 100.000.007-95 já é da matrícula 00007 (Guarda Número 7): confira as duas.',
      '6 CPF: O CPF 100.000.007-95 repete o da linha 5.',
      expect.stringContaining('6 Admissão: A admissão não pode ser posterior ao que já consta do registro'),
    ]);
  });

  it('asks once for a column that is missing, and needs only the matrícula of who is known', async () => {
    await addGuard(office, 7, { registration: '00007' });
    const short = (...numbers: number[]) =>
      fileOf('lotação.csv', `Mat.;Setor\r\n${numbers.map((one) => `${one};Base Sul\r\n`).join('')}`);
    expect(await rh().guards.import({ file: short(7) })).toMatchObject({ updated: 1 });
    expect((await guards())[0]).toMatchObject({ unit: 'Base Sul', registration: '00007' });
    const { errors } = await dry(short(7, 8, 9));
    expect(told(errors)).toEqual(
      ['Nome', 'CPF', 'Nascimento', 'Admissão', 'Graduação'].map(
        (column) => `1 ${column}: Indique a coluna deste campo: 2 linhas precisam dele.`,
      ),
    );
  });

  it('takes the person’s columns over its own, by number or by title', async () => {
    const file = fileOf('estranho.csv', lines([['Código', 'Chamado', ...ROLL_TITLES.slice(2)], rollLine(7)]));
    expect((await dry(file)).errorCount).toBeGreaterThan(0);
    expect(await dry(file, { registration: 'codigo', name: 2 })).toMatchObject({ new: 1, errorCount: 0 });
    expect(await invalidFields(dry(file, { name: 'Apelido' }))).toEqual({
      'mapping.name': 'O arquivo não tem a coluna “Apelido”.',
    });
    expect(await invalidFields(dry(file, { nome: 2 }))).toEqual({
      'mapping.nome': 'Não há o campo “nome” nesta importação.',
    });
  });
});

describe('a roll in XLSX', () => {
  it('keeps days as they are and puts back the zeros that numbers lost', async () => {
    await addGuard(office, 90, { registration: '00090' });
    const cpf = Number('01234567890');
    const file = fileOf(
      'efetivo.xlsx',
      await workbook({
        Capa: [['Guarda Municipal'], ['Efetivo de 2026']],
        Efetivo: [
          ['PREFEITURA', null, null, null, null, null, null],
          [null],
          ROLL_TITLES,
          [91, 'Ana Exemplo', cpf, { day: '1990-01-01' }, { day: '2015-12-31' }, 'Classe Distinta', 'Canil'],
          [null, null, null, null, null, null, null],
          [90, 'Guarda Número 90', cpfOf(90), 31187, 40238, 'terceira_classe', 'Base Centro'],
        ],
      }),
    );
    expect(await dry(file)).toMatchObject({ new: 1, unchanged: 1, errors: [] });
    expect(await rh().guards.import({ file })).toMatchObject({ new: 1, unchanged: 1 });
    const ana = (await guards()).find(({ name }) => name === 'Ana Exemplo');
    expect(ana?.registration).toBe('00091');
    expect(await rh().guards.get({ id: ana?.id ?? 0 })).toMatchObject({
      cpf: '01234567890',
      birthOn: '1990-01-01',
      admissionOn: '2015-12-31',
    });
    const layout = await rh().imports.inspect({ kind: 'guards', file });
    expect(layout).toMatchObject({ sheet: 'Efetivo', sheets: ['Capa', 'Efetivo'], headerLine: 3 });
  });
});

describe('what is no spreadsheet', () => {
  const said = async (name: string, content: string | Uint8Array) =>
    (await invalidFields(dry(fileOf(name, content))))['file'];

  it('is refused with what to do', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await said('efetivo.xls', old)).toContain('formato antigo do Excel (.xls)');
    expect(await said('efetivo.xls', old)).toContain('salve como .xlsx ou .csv');
    expect(await said('a.xls', '<html><table></table></html>')).toContain('página com nome de planilha');
    expect(await said('a.xlsx', Buffer.from('PK\x03\x04lixo'))).toContain('danificado');
    expect(await said('a.csv', Buffer.from([1, 0, 2, 0, 3]))).toContain('não é uma planilha');
    expect(await said('a.csv', '')).toBe('O arquivo está vazio.');
    expect(await said('a.csv', 'só um texto qualquer')).toContain('não tem nenhuma tabela');
    expect(await invalidFields(dry('/nao/existe.csv'))).toMatchObject({
      file: expect.stringContaining('abrir'),
    });
  });

  it('that changed since it was checked is not imported', async () => {
    const file = officeFile(rollLine(7));
    const sha256 = '0'.repeat(64);
    expect(await refusalOf(rh().guards.import({ file, sha256 }))).toMatchObject({ code: 'conflict' });
    const checked = await rh().imports.check({ kind: 'guards', file });
    expect(await rh().guards.import({ file, sha256: checked.sha256 })).toMatchObject({ new: 1 });
  });
});
