import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportKind } from '../../shared/imports/model.ts';
import type { Role } from '../../shared/permissions.ts';
import { addGuard, addSanction, refusalOf } from '../support/guards.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { fileOf, lines, workbook } from '../support/spreadsheets.ts';

let office: TestOffice;
let ana: number;
let bia: number;
beforeEach(async () => {
  office = await openOffice();
  ana = await addGuard(office, 1, { registration: '00101', name: 'Ana Lima' });
  bia = await addGuard(office, 2, { registration: '00102', name: 'Bia Sá' });
});
afterEach(() => office.close());

const run = (kind: ImportKind, rows: readonly (readonly string[])[], as: Role = 'corregedor') =>
  office.as(as).guards.import({ kind, file: fileOf(`${kind}.csv`, lines(rows)) });
const errorsOf = async (kind: ImportKind, rows: readonly (readonly string[])[]) => {
  const file = fileOf(`${kind}.csv`, lines(rows));
  const { errors } = await office.as('corregedor').imports.check({ kind, file });
  return errors.map(({ line, column, text }) => `${line} ${column}: ${text}`);
};

describe('legacy sanctions', () => {
  const titles = ['Matrícula', 'Nome', 'Artigo', 'Penalidade', 'Dias', 'Data do fato', 'Data da decisão'];
  const head = [...titles, 'Trânsito em julgado', 'Início do cumprimento', 'Processo'];
  const written = ['101', 'ANA LIMA', 'art. 35, I', 'Repreensão escrita', '', '02/02/2016', '10/04/2016'];
  const first = [...written, '12/05/2016', '16/05/2016', 'Sind. 3/2016'];
  const suspension = ['00102', '', '36 XII', 'Suspensão de 10 dias', '', '', '20/08/2018'];
  const second = [...suspension, '25/09/2018', '01/10/2018', 'PAD 8/2018'];

  it('become final facts, with their steps, that count for behavior; repeated they are skipped', async () => {
    expect(await run('sanctions', [head, first, second])).toMatchObject({ new: 2 });
    const { sanctions } = office.as('corregedor');
    expect(await sanctions.list({ guardId: ana, status: 'all' })).toMatchObject([
      {
        item: '35-I',
        kind: 'repreensao_escrita',
        severity: 'media',
        days: null,
        finalOn: '2016-05-12',
        servedFrom: null,
        fulfilledOn: '2016-05-16',
        reference: 'Sind. 3/2016',
        state: 'served',
        proceedingId: null,
      },
    ]);
    const [own] = await sanctions.list({ guardId: bia, status: 'all' });
    expect(own).toMatchObject({
      kind: 'suspensao',
      days: 10,
      factOn: '2018-08-20',
      fulfilledOn: '2018-10-10',
    });
    expect(own?.events.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'decided 2018-08-20',
      'final 2018-09-25',
      'served 2018-10-01',
    ]);
    expect(own?.events[0]?.text).toContain('Data do fato não informada');
    const behavior = await office.as('rh').behavior.ofGuard({ guardId: bia, on: '2019-01-01' });
    expect(behavior.current?.class).toBe('regular');
    expect(await run('sanctions', [head, first, second])).toMatchObject({ new: 0, unchanged: 2 });
    const unreferenced = [head, [...first.slice(0, 9), ''], [...second.slice(0, 9), '']];
    expect(await run('sanctions', unreferenced)).toMatchObject({ new: 0, unchanged: 2 });
  });

  it('are one when equal, two when their references differ', async () => {
    const other = [...first.slice(0, 9), 'Sind. 4/2016'];
    expect(await run('sanctions', [head, first, other])).toMatchObject({ new: 2 });
    expect(await errorsOf('sanctions', [head, first, first])).toEqual([
      '3 Data da decisão: Repete a sanção da linha 2: se são duas, distinga-as pela referência.',
    ]);
  });

  it('already decided here are not entered again', async () => {
    await addSanction(office, ana, {
      item: '35-I',
      kind: 'repreensao_escrita',
      fact_on: '2016-02-02',
      decided_on: '2016-04-10',
    });
    expect(await run('sanctions', [head, first])).toMatchObject({ new: 0, unchanged: 1 });
  });

  it('name every problem of every line', async () => {
    const wrong = [
      ['999', '', '35, I', 'Repreensão', '', '', '10/04/2016', '12/05/2016', '', ''],
      ['101', 'Bia Sá', '99, I', 'Multa', '', '', '10/04/2016', '12/05/2016', '', ''],
      ['101', '', '36, I', 'Suspensão', '', '', '10/04/2016', '12/05/2016', '', ''],
      ['101', '', '35, I', 'Repreensão escrita', '5', '', '10/04/2016', '12/05/2016', '', ''],
      ['101', '', '36, I', 'Suspensão', '10', '02/02/2000', '10/04/2016', '09/04/2016', '', ''],
      ['101', '', '36, I', 'Suspensão', '10', '', '10/04/2030', '', '', ''],
    ];
    expect(await errorsOf('sanctions', [head, ...wrong])).toEqual([
      '2 Matrícula: Não há guarda com a matrícula 00999: confira o número ou importe antes o efetivo.',
      '3 Nome: A matrícula 00101 é de Ana Lima, e a linha diz “Bia Sá”.',
      '3 Artigo: A norma não tem a transgressão “99, I”: escreva artigo e inciso, como “36, XII”.',
      expect.stringContaining('3 Penalidade: Sanção desconhecida na norma: “Multa”. Use Advertência verbal,'),
      '4 Dias: Falta o número de dias.',
      '5 Dias: Repreensão escrita não se conta em dias: deixe em branco.',
      '6 Data do fato: 02/02/2000 é anterior à admissão, de 01/03/2010.',
      '6 Trânsito em julgado: 09/04/2016 é anterior à decisão, de 10/04/2016.',
      '7 Trânsito em julgado: Falta preencher.',
      '7 Data da decisão: 10/04/2030 é data futura.',
    ]);
  });

  it('are the corregedor’s to import', async () => {
    expect(await refusalOf(run('sanctions', [head, first], 'rh'))).toEqual({
      code: 'forbidden',
      permission: 'sanctions.import',
    });
    const file = fileOf('s.csv', lines([head, first]));
    for (const kind of ['sanctions'] as const) {
      expect(await refusalOf(office.as('rh').imports.check({ kind, file }))).toMatchObject({
        code: 'forbidden',
      });
      expect(await refusalOf(office.as('rh').imports.inspect({ kind, file }))).toMatchObject({
        code: 'forbidden',
      });
    }
  });
});

describe('leaves', () => {
  const head = ['Matrícula', 'Tipo', 'Início', 'Fim', 'Dias', 'Portaria'];

  it('come with their last day or their days; repeated, or annulled here, they do not come again', async () => {
    const rows = [
      head,
      ['101', 'Licença médica', '03/02/2020', '17/02/2020', '', 'Port. 1/2020'],
      ['102', 'Férias', '01/07/2021', '', '30', ''],
    ];
    expect(await run('leaves', rows, 'rh')).toMatchObject({ new: 2 });
    const { leaves } = await office.as('rh').guards.get({ id: bia });
    expect(leaves).toMatchObject([{ kind: 'ferias', from: '2021-07-01', to: '2021-07-30' }]);
    const reason = 'Lançado por engano no guarda errado.';
    await office.as('rh').guards.annulLeave({ leaveId: leaves[0]?.id ?? 0, reason });
    expect(await run('leaves', rows, 'rh')).toMatchObject({ new: 0, unchanged: 2 });
  });

  it('that overlap, or say two things, are refused', async () => {
    expect(
      await errorsOf('leaves', [
        head,
        ['101', 'LIP', '01/01/2020', '31/01/2020', '31', ''],
        ['101', 'Férias', '20/01/2020', '25/01/2020', '', ''],
        ['102', 'Férias', '20/01/2020', '25/01/2020', '5', ''],
        ['102', 'Férias', '20/01/2020', '10/01/2020', '', ''],
        ['102', 'Passeio', '20/01/2009', '', '', ''],
      ]),
    ).toEqual([
      expect.stringContaining('3 Início: O período coincide com outro afastamento'),
      '4 Dias: De 20/01/2020 a 25/01/2020 são 6 dias, e a linha diz 5.',
      '5 Fim: O último dia é anterior ao primeiro.',
      expect.stringContaining('6 Tipo: Afastamento desconhecido: “Passeio”'),
    ]);
  });
});

describe('rewards', () => {
  const head = ['Matrícula', 'Recompensa', 'Data', 'Motivo', 'Portaria'];

  it('come from a workbook, once', async () => {
    const file = fileOf(
      'r.xlsx',
      await workbook({
        Elogios: [head, [101, 'Elogio', { day: '2019-09-14' }, 'Socorro prestado em enchente', 'BI 12/2019']],
      }),
    );
    const input = { kind: 'rewards' as const, file };
    expect(await office.as('rh').guards.import(input)).toMatchObject({ new: 1 });
    expect(await office.as('rh').rewards.ofGuard({ guardId: ana })).toMatchObject([
      { kind: 'elogio', on: '2019-09-14', act: 'BI 12/2019' },
    ]);
    expect(await office.as('rh').guards.import(input)).toMatchObject({ new: 0, unchanged: 1 });
  });

  it('beyond what the law admits, or before the admission, are refused', async () => {
    expect(
      await errorsOf('rewards', [
        head,
        ['101', 'dispensa', '10/01/2020', 'Serviço relevante', ''],
        ['101', 'dispensa', '10/06/2020', 'Serviço relevante', ''],
        ['102', 'Medalha', '10/06/2005', 'Serviço relevante', ''],
      ]),
    ).toEqual([
      expect.stringMatching(/^3 Data: .*Já consta concessão em 10\/01\/2020\..*\(.*art\. 51/),
      expect.stringContaining('4 Recompensa: Recompensa desconhecida na norma: “Medalha”'),
      '4 Data: A data é anterior à admissão, que foi em 01/03/2010.',
    ]);
  });
});
