import { addDays, addMonths } from '../../shared/time/civil-date.ts';
import type { World } from './world.ts';

const LAW = 'Lei Municipal nº 4.211/2005, art. 9º';

/** Titulars of the offices, one who left early, and the length of the terms. */
function planMandates({ agenda, as, until }: World): void {
  const from = addMonths(until, -20);
  agenda.at(from, async () => {
    const { setRule, record } = as.admin.mandates;
    await setRule({ office: 'ouvidor', months: 24, mostTerms: 2, law: LAW });
    await setRule({ office: 'corregedor', months: 24, mostTerms: 2, law: LAW });
    const common = { kind: 'titular', actOn: from, from, published: 'Diário Oficial do Município' } as const;
    const year = from.slice(0, 4);
    const name = async (office: 'ouvidor' | 'comandante' | 'autoridade', person: string, number: number) =>
      record({ ...common, office, person, act: `Portaria nº ${number}/${year}` });
    await name('ouvidor', 'Teresa Andrade Nóbrega', 41);
    await name('comandante', 'Marina Sampaio Duarte', 43);
    await name('autoridade', 'Otávio Queirós Mendonça', 44);
    const corregedor = { ...common, office: 'corregedor', act: `Portaria nº 42/${year}` } as const;
    const { id, version } = await record({ ...corregedor, person: 'Ivo Bragança Torres' });
    const on = addMonths(from, 6);
    agenda.at(on, async () => {
      const reason = 'Pedido de próprio punho, recebido pelo gabinete.';
      await as.admin.mandates.end({ id, version, kind: 'renuncia', on, reason });
      const next = { from: addDays(on, 1), person: 'Heitor Vasconcelos Leão', actOn: on } as const;
      await record({ ...corregedor, ...next, act: `Portaria nº 97/${on.slice(0, 4)}` });
    });
  });
}

/** Two councillors, a meeting with its minutes, one to come, and a proposal answered. */
function planCouncil({ agenda, as, until }: World): void {
  const { council } = as.ouvidor;
  agenda.at(addMonths(until, -8), async () => {
    const callOn = addMonths(until, -9);
    const call = {
      call: `Chamamento público nº 1/${callOn.slice(0, 4)}`,
      callOn,
      from: addMonths(until, -8),
    };
    const seat = { ...call, until: addMonths(until, 16) };
    await council.appoint({ ...seat, name: 'Joana Prado Siqueira', segment: 'Moradores do Centro' });
    await council.appoint({ ...seat, name: 'Rui Tavares Sá', segment: 'Comerciantes da feira livre' });
  });
  agenda.at(addDays(until, -40), async () => {
    const place = 'Sala de reuniões da Secretaria';
    const { id } = await council.schedule({
      on: addDays(until, -40),
      at: '14:00',
      place,
      agenda: 'Ronda escolar; tempo de resposta da ouvidoria.',
    });
    const { councillors } = await council.list({});
    await council.hold({
      id,
      version: 1,
      present: councillors.map((one) => one.id),
      minutes: 'O conselho examinou a ronda escolar e pediu que cubra também a saída do meio-dia.',
    });
    const proposal = await council.propose({
      meetingId: id,
      kind: 'proposta',
      on: addDays(until, -40),
      title: 'Ronda escolar na saída do meio-dia',
      text: 'Que a ronda escolar cubra também a saída do meio-dia.',
    });
    agenda.at(addDays(until, -25), async () => {
      await council.answer({
        id: proposal.id,
        version: 1,
        outcome: 'acolhida',
        on: addDays(until, -25),
        answer: 'A escala foi alterada e a ronda passou a cobrir a saída do meio-dia.',
      });
    });
    await council.schedule({
      on: addDays(until, 20),
      at: '14:00',
      place,
      agenda: 'Avaliação anual da Carta de Serviços.',
    });
  });
}

const SERVICES = [
  {
    name: 'Ronda escolar',
    description: 'Presença de guardas na entrada e na saída das escolas municipais.',
    requirements: 'Pedido da direção da escola, com os horários de entrada e saída.',
    steps: 'Pedido; vistoria do lugar; inclusão na escala; início da ronda.',
    term: '10 dias úteis, contados do pedido',
    delivery: 'Presencial, na escola',
    places: 'Pedido na sede da Guarda, de segunda a sexta-feira, das 8h às 17h, ou pelo telefone 153',
  },
  {
    name: 'Cópia de registro de ocorrência',
    description: 'Cópia do registro do atendimento feito pela Guarda.',
    requirements: 'Documento com foto de quem foi atendido; data e lugar do atendimento.',
    steps: 'Pedido; busca do registro; entrega da cópia.',
    term: '5 dias úteis',
    delivery: 'Presencial ou por correio eletrônico',
    places: 'Sede da Guarda, de segunda a sexta-feira, das 8h às 17h',
  },
];

/** A charter in force. */
function planCharter({ agenda, as, until }: World): void {
  agenda.at(addMonths(until, -7), async () => {
    const { version } = await as.ouvidor.charter.save({
      version: 0,
      body: {
        introduction:
          'Esta Carta apresenta os serviços da Guarda Civil Municipal de Vale Sereno a quem deles precisa.',
        services: SERVICES,
        complaints:
          'Na ouvidoria, em pessoa, por carta ou pelo telefone 153, sem precisar dizer o motivo nem o nome.',
        priorities: 'Pessoas idosas, com deficiência, gestantes, lactantes e com criança de colo.',
        waiting: 'Até 30 minutos no balcão.',
        communication: 'Telefone 153, a qualquer hora; correio eletrônico e balcão, em dias úteis.',
        receiving: 'Toda manifestação recebe protocolo e resposta em até 30 dias, prorrogáveis uma vez.',
        progress: 'Com o protocolo e o código do comprovante, no balcão ou por telefone.',
      },
    });
    await as.ouvidor.charter.publish({ version });
  });
}

/** Terms of office, the Conselho de Usuários and the Carta de Serviços of an office at work. */
export function planOffices(world: World): void {
  planMandates(world);
  planCouncil(world);
  planCharter(world);
}
