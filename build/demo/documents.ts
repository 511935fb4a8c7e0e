import { addDays, addMonths } from '../../shared/time/civil-date.ts';
import type { World } from './world.ts';

const PURPOSES = [
  'instruir pedido de progressão',
  'inscrição em processo seletivo interno',
  '',
  'apresentação a outro órgão público',
];
const WRONG = 'Expedida com a finalidade trocada; vale a expedida em seu lugar, a pedido do interessado.';

async function certify({ as, members }: World, at: number): Promise<void> {
  const guardId = members[at % members.length]?.id;
  if (guardId === undefined) return;
  const purpose = PURPOSES[at % PURPOSES.length] ?? '';
  const withBehavior = at % 3 === 0;
  const { id } = await as.rh.documents.issueCertificate({ guardId, purpose, withBehavior });
  if (at === 3) await as.rh.documents.issueCertificate({ guardId, purpose: PURPOSES[0] ?? '', replaces: id });
  if (at === 7) await as.rh.documents.annul({ id, reason: WRONG });
}

async function file({ as, members }: World, at: number): Promise<void> {
  const guardId = members[at % members.length]?.id;
  if (guardId !== undefined) await as.rh.documents.issueDossier({ guardId });
}

/** Plans the papers that human resources issued in the last year: certificates, some dossiers, a correction, an annulment. */
export function planDocuments(world: World): void {
  const { agenda, until } = world;
  for (let at = 0; at < 12; at += 1) {
    agenda.at(addDays(addMonths(until, at - 12), at), () => certify(world, at));
  }
  for (let at = 0; at < 3; at += 1) agenda.at(addDays(until, at * 9 - 40), () => file(world, at * 2));
}
