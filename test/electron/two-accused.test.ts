import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { openAndCharge, recordRite } from './two-accused/file.ts';
import { quietOffice } from './two-accused/office.ts';
import { annul, appeal, judge, reform, serve, tellPayroll } from './two-accused/outcome.ts';

let desk: Desk;
let dataDir: string;

beforeAll(async () => {
  dataDir = await quietOffice();
  const pictures = process.env['LISURA_PICTURES'] === '1';
  desk = await openDesk({ prefix: 'two-accused', dataDir, pictures });
}, 180_000);
afterAll(async () => {
  await desk.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('a PAD of two accused and three charges, from opening to served suspensions and an annulment, by four people at the keyboard', async () => {
  await pictured(desk, 'two-accused', async () => {
    const number = await openAndCharge(desk);
    await recordRite(desk, number);
    await judge(desk, number);
    await appeal(desk);
    await reform(desk);
    await serve(desk);
    await tellPayroll(desk);
    await annul(desk);
  });
  expect(desk.faults()).toEqual([]);
}, 420_000);
