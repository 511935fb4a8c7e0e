import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, pictured } from '../support/desk.ts';
import { answerCitizen, forwardComplaint, receiveComplaint, registerGuard } from './journey/complaint.ts';
import { firstSignIns, foundOffice, hirePeople } from './journey/founding.ts';
import { chargeGuard, concludeInquiry, decideTooEarly, openInquiry, recordActs } from './journey/inquiry.ts';
import { carryOut, decide, leaveOpenMatter, printDossier } from './journey/outcome.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk({ prefix: 'journey' });
});
afterAll(() => desk.close());

test('from the first run to the dossier and the answer, each step by who it belongs to', async () => {
  await pictured(desk, 'journey', async () => {
    await foundOffice(desk);
    await firstSignIns(desk, await hirePeople(desk));
    await registerGuard(desk);
    const receipt = await receiveComplaint(desk);
    await forwardComplaint(desk, receipt);
    const number = await openInquiry(desk, receipt);
    await chargeGuard(desk, number);
    await decideTooEarly(desk, number);
    await recordActs(desk, number);
    await concludeInquiry(desk, number);
    await leaveOpenMatter(desk);
    await decide(desk, number);
    await carryOut(desk);
    await printDossier(desk);
    await answerCitizen(desk, receipt);
  });
  expect(desk.faults()).toEqual([]);
}, 400_000);
