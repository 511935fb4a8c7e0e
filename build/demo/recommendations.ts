import { addDays, addMonths } from '../../shared/time/civil-date.ts';
import type { World } from './world.ts';

const MONTHS = 60;
/** The last days' praise is left to consider. */
const LEFT_DAYS = 45;

/** Once a month the authority considers the praise that came: one in three becomes a reward. */
function planPraise({ agenda, as, until }: World): void {
  for (let month = MONTHS; month > 0; month -= 1) {
    const on = addDays(addMonths(until, -month), -LEFT_DAYS + 30);
    agenda.at(on, async () => {
      for (const { id: noteId, version, guard, extract } of await as.autoridade.praise.queue({
        state: 'waiting',
      })) {
        if (noteId % 3 === 0) {
          const act = `Portaria nº ${100 + noteId}/${on.slice(0, 4)}`;
          const fact = { kind: 'elogio', on, act, reason: extract };
          await as.autoridade.rewards.grant({ guardId: guard.id, noteId, ...fact });
        } else {
          const reason = 'Fato próprio do serviço: registrado, sem recompensa.';
          await as.autoridade.praise.dismiss({ noteId, version, reason });
        }
      }
    });
  }
}

const TERM = { recipientName: '', termDays: 30, termUnit: 'calendar' } as const;

const BASE = {
  subject: 'Base móvel da Praça da Matriz',
  grounds: 'Moradores relatam que a base móvel fica fechada em dias de festa, quando mais é procurada.',
  text: 'Recomenda-se escalar ao menos dois guardas para a base móvel em todos os dias de festa do calendário do Município.',
};

/** Accepted, followed up and closed: the base that now opens. */
function planFulfilled({ agenda, as, until }: World): void {
  agenda.at(addDays(until, -150), async () => {
    const { issue } = as.ouvidor.recommendations;
    const { id } = await issue({ ...TERM, ...BASE, addressee: 'comando', originIds: [] });
    const find = () => as.ouvidor.recommendations.get({ id });
    agenda.at(addDays(until, -135), async () => {
      const { version } = await find();
      const text = 'A escala dos dias de festa passa a incluir a base móvel.';
      await as.comandante.recommendations.answer({ id, version, outcome: 'aceita', text, fulfilBy: null });
    });
    agenda.at(addDays(until, -100), async () => {
      const { version } = await find();
      const on = addDays(until, -100);
      const text = 'Na festa de agosto a base esteve aberta, com dois guardas.';
      await as.ouvidor.recommendations.followUp({ id, version, on, text, nextOn: null });
    });
    agenda.at(addDays(until, -68), async () => {
      const { version } = await find();
      const reason = 'A base abriu em todas as festas desde então.';
      await as.ouvidor.recommendations.close({ id, version, result: 'cumprida', reason });
    });
  });
}

/** One accepted in part and being followed, one to another body that is late, one that waits for the authority. */
function planOpen({ agenda, as, until }: World): void {
  agenda.at(addDays(until, -60), async () => {
    const { id, version } = await as.ouvidor.recommendations.issue({
      ...TERM,
      subject: 'Abordagem de vendedores na feira',
      grounds: 'Repetem-se relatos de abordagem ríspida de ambulantes na feira livre da Vila Nova.',
      text: 'Recomenda-se capacitar as equipes da feira em mediação de conflitos e orientar a abordagem por escrito.',
      addressee: 'comando',
      originIds: [],
    });
    agenda.at(addDays(until, -38), async () => {
      const text = 'A orientação será expedida; a capacitação depende de verba do próximo exercício.';
      const fulfilBy = addDays(until, 5);
      await as.comandante.recommendations.answer({ id, version, outcome: 'aceita_em_parte', text, fulfilBy });
    });
  });
  agenda.at(addDays(until, -40), async () => {
    await as.ouvidor.recommendations.issue({
      ...TERM,
      subject: 'Iluminação da Rua do Clube',
      grounds: 'A falta de iluminação é apontada como causa de medo e de chamados à guarda no Jardim Alto.',
      text: 'Recomenda-se reparar a iluminação pública da Rua do Clube e informar o prazo aos moradores.',
      addressee: 'orgao',
      recipientName: 'Secretaria Municipal de Obras',
      originIds: [],
    });
  });
  agenda.at(addDays(until, -8), async () => {
    await as.ouvidor.recommendations.issue({
      ...TERM,
      subject: 'Divulgação da carta de serviços',
      grounds: 'Cidadãos chegam ao balcão sem saber o que a guarda faz e em que prazo.',
      text: 'Recomenda-se afixar a carta de serviços nas bases e publicá-la no sítio do Município.',
      addressee: 'autoridade',
      originIds: [],
    });
  });
}

/** Praise that became rewards or not, and recommendations in every stage. */
export function planRecommendations(world: World): void {
  planPraise(world);
  planFulfilled(world);
  planOpen(world);
}
