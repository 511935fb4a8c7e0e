import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { withoutMouse } from '../support/keyboard.ts';
import { value } from './intake/office.ts';
import { denunciation } from './lives/denuncia.ts';
import { praise } from './lives/elogio.ts';
import { quietOffice } from './lives/office.ts';
import { complaint } from './lives/reclamacao.ts';
import { request } from './lives/solicitacao.ts';
import { suggestion } from './lives/sugestao.ts';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  folder = await quietOffice();
  desk = await openDesk({ prefix: 'lives', dataDir: folder });
}, 120_000);
beforeEach(async () => {
  await value(desk.page, 'desktop.lock', {});
  await withoutMouse(desk.page);
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each life alone with the keyboard; what failed before in the same window is not held against it. */
async function live(name: string, life: (desk: Desk) => Promise<void>): Promise<void> {
  const before = desk.faults().length;
  await pictured(desk, `lives-${name}`, () => life(desk));
  expect(desk.faults().slice(before)).toEqual([]);
}

test('a denunciation under secrecy', () => live('denuncia', denunciation), 180_000);
test('an anonymous complaint', () => live('reclamacao', complaint), 180_000);
test('a request of an identified person', () => live('solicitacao', request), 180_000);
test('a suggestion', () => live('sugestao', suggestion), 180_000);
test('a praise', () => live('elogio', praise), 180_000);
