import type { ManifestationKind } from '../../shared/manifestations/model.ts';
import { addDays, type IsoDate } from '../../shared/time/civil-date.ts';
import type { World } from './world.ts';

type Told = {
  readonly kind: ManifestationKind;
  readonly narrative: string;
  readonly factOn: IsoDate | null;
  readonly district: string;
  readonly address: string;
};

/** An anonymous manifestation at the counter; returns the id. */
async function receive({ as }: World, told: Told): Promise<number> {
  const { id } = await as.ouvidor.manifestations.register({
    channel: 'presencial',
    secrecy: 'anonima',
    identity: null,
    factTime: null,
    guardIds: [],
    described: '',
    vehicle: '',
    unit: '',
    witnesses: '',
    ...told,
  });
  return id;
}

async function targetOf({ as }: World, id: number) {
  const { version } = await as.ouvidor.manifestations.get({ id });
  return { id, version };
}

const EXTRACT =
  'Relata-se que, na feira livre da Vila Nova, um guarda teria empurrado um vendedor ambulante e derrubado caixas de frutas. Pede-se informação sobre a equipe em serviço e as providências adotadas.';

const FAIR =
  'Na feira livre um guarda empurrou o vendedor ambulante e derrubou as caixas de frutas na calçada.';
const FAIR_AGAIN =
  'Vi na feira livre quando derrubaram as caixas de frutas do ambulante; o guarda ainda empurrou o vendedor.';

/** One fact told twice, sent to the corregedoria, which answers, and to the command, which lets its term run out. */
function planTwice(world: World): void {
  const { agenda, as, until } = world;
  const factOn = addDays(until, -28);
  const place = { factOn, district: 'Vila Nova', address: 'Rua das Palmeiras' };
  agenda.at(addDays(until, -27), async () => {
    const id = await receive(world, { kind: 'denuncia', narrative: FAIR, ...place });
    await receive(world, { kind: 'reclamacao', narrative: FAIR_AGAIN, ...place });
    const { forward, sendToCommand } = as.ouvidor.manifestations;
    await forward({ ...(await targetOf(world, id)), extract: EXTRACT, note: '' });
    await sendToCommand({ ...(await targetOf(world, id)), extract: EXTRACT, note: '' });
    agenda.at(addDays(until, -15), async () => {
      const { recipients } = await as.corregedor.manifestations.getReferred({ id });
      const recipientId = recipients[0]?.id ?? 0;
      const text =
        'A equipe em serviço foi identificada e os fatos serão examinados em apuração preliminar nesta corregedoria.';
      await as.corregedor.manifestations.answerReferred({ recipientId, text });
    });
  });
}

/** Complements: one that did not come, one still awaited. */
function planComplements(world: World): void {
  const { agenda, as, until } = world;
  const ask = async (narrative: string, text: string) => {
    const told = {
      kind: 'solicitacao',
      narrative,
      factOn: null,
      district: 'Jardim Alto',
      address: '',
    } as const;
    const id = await receive(world, told);
    await as.ouvidor.manifestations.askComplement({ ...(await targetOf(world, id)), text });
  };
  agenda.at(addDays(until, -25), () =>
    ask(
      'Peço ronda perto da escola, porque há brigas na saída.',
      'Diga qual é a escola e em que horário ocorre.',
    ),
  );
  agenda.at(addDays(until, -4), () =>
    ask('Solicito cópia da ocorrência em que fui atendido.', 'Diga a data e o lugar do atendimento.'),
  );
}

/** Two reports joined under the first, and one sent to another body by letter. */
function planJoinedAndOutside(world: World): void {
  const { agenda, as, until } = world;
  agenda.at(addDays(until, -9), async () => {
    const place = { factOn: addDays(until, -10), district: 'Centro', address: 'Praça da Matriz' };
    const first = await receive(world, {
      kind: 'reclamacao',
      narrative: 'A base móvel da praça ficou fechada durante a festa da cidade.',
      ...place,
    });
    const second = await receive(world, {
      kind: 'reclamacao',
      narrative: 'Durante a festa da cidade não havia ninguém na base móvel da praça.',
      ...place,
    });
    const reason = 'As duas tratam da base móvel fechada na mesma festa.';
    await as.ouvidor.manifestations.join({ ...(await targetOf(world, second)), principalId: first, reason });
  });
  agenda.at(addDays(until, -12), async () => {
    const id = await receive(world, {
      kind: 'solicitacao',
      narrative: 'A rua do clube está sem iluminação e os moradores têm medo de passar à noite.',
      factOn: null,
      district: 'Jardim Alto',
      address: 'Rua do Clube',
    });
    await as.ouvidor.manifestations.sendOutside({
      ...(await targetOf(world, id)),
      treatment: 'Senhora Secretária',
      name: 'Secretaria Municipal de Obras',
      office: 'Divisão de Iluminação Pública',
      address: 'Rua das Oficinas, 40',
      extract: 'Relata-se que a Rua do Clube, no Jardim Alto, está sem iluminação pública.',
      note: 'Solicita-se a verificação e o reparo.',
    });
  });
}

/** What screening leaves on the table of an office: duplicates, complements, recipients late, a joined pair. */
export function planScreening(world: World): void {
  const { agenda, as, until } = world;
  const year = until.slice(0, 4);
  agenda.at(addDays(until, -30), async () => {
    const { addHoliday } = as.ouvidor.deadlines;
    await addHoliday({ on: `${year}-06-13`, name: 'Santo Antônio, padroeiro', kind: 'municipal' });
    await addHoliday({ on: `${year}-12-24`, name: 'Véspera de Natal', kind: 'facultativo' });
  });
  planTwice(world);
  planComplements(world);
  planJoinedAndOutside(world);
}
