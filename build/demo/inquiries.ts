import { addDays, type IsoDate } from '../../shared/time/civil-date.ts';
import { FACTS } from './texts.ts';
import type { World } from './world.ts';

const ORDER = 'Ordem verbal do comandante ao corregedor, reduzida a termo, para apurar o fato narrado.';
const WITNESS = 'Ouvido o supervisor do turno, que não presenciou o fato.';
const REASONS = 'As diligências não confirmaram o fato nem indicaram autoria; nada há a imputar.';

/** One preliminary inquiry born of a verbal order; archived with reasons unless it is the last step asked for. */
function planInquiry({ agenda, as, random }: World, openedOn: IsoDate, archived: boolean): void {
  agenda.at(openedOn, async () => {
    const { id } = await as.corregedor.proceedings.open({
      kind: 'apuracao_preliminar',
      origin: { type: 'ex_officio', source: 'Ordem verbal do comandante, reduzida a termo' },
      knownOn: openedOn,
      openedOn,
      summary: random.pick(FACTS).fact,
    });
    let version = 1;
    const record = async (kind: string, on: IsoDate, text: string) => {
      const input = { proceedingId: id, version, kind, guardId: null, on, text };
      version = (await as.escrivao.proceedings.recordAct(input)).version;
    };
    agenda.steps(openedOn, [
      { after: 0, run: (on) => record('registro_escrito', on, ORDER) },
      { after: random.between(3, 9), run: (on) => record('oitiva_testemunha', on, WITNESS) },
      ...(archived
        ? [
            {
              after: random.between(5, 15),
              run: async (on: IsoDate) => {
                await as.corregedor.proceedings.archive({ id, version, on, reason: REASONS });
              },
            },
          ]
        : []),
    ]);
  });
}

/** Inquiries archived over the last years, and two still open at the end. */
export function planInquiries(world: World): void {
  for (const daysAgo of [900, 640, 410, 230, 120]) planInquiry(world, addDays(world.until, -daysAgo), true);
  for (const daysAgo of [12, 2]) planInquiry(world, addDays(world.until, -daysAgo), false);
}
