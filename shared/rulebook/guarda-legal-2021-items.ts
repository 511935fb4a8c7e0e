import type { Transgression } from './catalog-schema.ts';

type Row = readonly [id: string, label: string];

const LIGHT: readonly Row[] = [
  ['34-I', 'Chegar atrasado ao serviço'],
  ['34-II', 'Uniforme em desalinho ou diverso do determinado'],
  ['34-III', 'Apresentação pessoal fora do padrão ou com adornos vedados em formatura ou em público'],
  ['34-IV', 'Conduta inconveniente em solenidade, ato ou reunião social'],
  ['34-V', 'Viajar sentado e fardado em transporte coletivo enquanto pessoa com preferência está de pé'],
  ['34-VI', 'Fumar fardado, em serviço, onde a lei proíbe'],
  ['34-VII', 'Tolerar pessoa estranha ao serviço em local restrito'],
  ['34-VIII', 'Ocupar-se de assunto alheio ao serviço durante o expediente'],
  ['34-IX', 'Falta de zelo com material sob sua responsabilidade'],
  ['34-X', 'Sentar-se em serviço sem que a natureza da função o admita'],
  ['34-XI', 'Equipamento ou uniforme incompleto, ou usado em desacordo com o regulamento'],
  ['34-XII', 'Não comunicar, ou comunicar tarde, mudança de endereço ou de contato'],
  ['34-XIII', 'Usar no uniforme insígnia não regulamentar'],
  ['34-XIV', 'Manter desatualizados os próprios assentamentos ou os da família'],
  ['34-XV', 'Deixar de prestar informação que lhe compete'],
  ['34-XVI-a', 'Atrasar-se, sem justificativa, a ato de serviço'],
  ['34-XVI-b', 'Atrasar, sem justificativa, a entrega de objeto achado ou apreendido'],
  ['34-XVI-c', 'Atrasar, sem justificativa, prestação de contas de pagamento'],
  ['34-XVI-d', 'Atrasar, sem justificativa, informação, comunicação ou documento'],
  ['34-XVI-e', 'Atrasar, sem justificativa, a devolução de equipamento de serviço'],
  ['34-XVII', 'Manter, em serviço, amizade com pessoa de conduta notoriamente suspeita'],
  ['34-XVIII', 'Usar aparelho de comunicação da corporação para fim particular sem autorização'],
  ['34-XIX', 'Permanecer fardado em logradouro público durante a folga'],
];

const MEDIUM: readonly Row[] = [
  ['35-I', 'Deixar de se apresentar ao superior, estando em serviço'],
  ['35-II', 'Não assumir responsabilidade por ato próprio ou de subordinado que cumpriu sua ordem'],
  ['35-III', 'Não comunicar ao superior a execução de ordem recebida'],
  ['35-IV', 'Tratar de interesse particular durante o serviço sem autorização'],
  ['35-V', 'Criticar ato da administração praticado por superior ou autoridade'],
  ['35-VI', 'Ignorar reclamação justa de subordinado ou impedir que recorra à autoridade superior'],
  ['35-VII', 'Resolver assunto de serviço fora de sua competência'],
  ['35-VIII', 'Afastar-se do posto ou local designado sem justificativa'],
  ['35-IX', 'Não comunicar transgressão ou crime de integrante da Guarda de que tenha ciência'],
  ['35-X', 'Recusar uniforme ou objeto que deva receber ou guardar'],
  ['35-XI', 'Trocar serviço sem permissão'],
  ['35-XII', 'Conduzir veículo público sem habilitação'],
  ['35-XIII', 'Não comunicar informação sobre perturbação da ordem pública'],
  ['35-XIV', 'Discutir política partidária, sindical ou religião em público, fardado e em função'],
  ['35-XV', 'Descumprir ou retardar ordem legal'],
  ['35-XVI', 'Exercer atividade incompatível com a função'],
  ['35-XVII', 'Ceder a terceiro, sem permissão, distintivo, uniforme, equipamento ou material público'],
  ['35-XVIII', 'Abandonar o posto ou setor sem justificativa'],
  ['35-XIX', 'Dormir em serviço'],
  ['35-XX', 'Extravio, dano ou deterioração culposa de material sob responsabilidade direta'],
  ['35-XXI', 'Recusar atendimento de ocorrência de sua competência'],
  ['35-XXII', 'Faltar ao serviço sem justificativa'],
  ['35-XXIII', 'Desrespeitar superior ou desobedecer a ordem sua'],
  ['35-XXIV', 'Reincidência na mesma transgressão leve em 24 meses'],
  ['35-XXV', 'Representar a Guarda sem autorização'],
  ['35-XXVI', 'Divulgar decisão, despacho, ordem ou informação antes da publicação'],
  ['35-XXVII', 'Transação pecuniária com superior, par ou subordinado'],
];

const GRAVE: readonly Row[] = [
  ['36-I', 'Ingerir bebida alcoólica em serviço'],
  ['36-II', 'Apresentar-se ao serviço embriagado ou com forte odor alcoólico'],
  ['36-III', 'Maus-tratos a pessoa sob custódia (forma grave)'],
  ['36-IV', 'Liberar preso, apreendido ou material sob custódia sem ordem competente'],
  ['36-V', 'Negar auxílio a autoridade pública ou agente no exercício da função'],
  ['36-VI', 'Não garantir a integridade física e moral de pessoa presa ou apreendida'],
  ['36-VII', 'Dar, alugar, emprestar, penhorar ou vender peça de uniforme ou equipamento'],
  [
    '36-VIII',
    'Fomentar crítica, discórdia ou desavença entre guardas ou forças públicas com informação infundada',
  ],
  ['36-IX', 'Usar armamento não regulamentar'],
  ['36-X', 'Descumprir norma técnica de armamento e munição'],
  ['36-XI', 'Não encaminhar à autoridade competente material apreendido ou recebido em razão da função'],
  ['36-XII', 'Agredir verbal ou fisicamente outro servidor do Município'],
  ['36-XIII', 'Não atender a convocação regular para serviço extraordinário'],
  ['36-XIV', 'Ofender subordinado, par ou superior por palavra ou gesto'],
  [
    '36-XV',
    'Retardar ou recusar apresentação quando requisitado de folga em perturbação da ordem ou calamidade',
  ],
  ['36-XVI', 'Reincidência na mesma transgressão média em 24 meses'],
];

const GRAVEST: readonly Row[] = [
  ['37-I', 'Promover ou participar de desordem ou de greve irregular'],
  ['37-II', 'Acumulação proibida de cargo ou função pública'],
  [
    '37-III',
    'Praticar crime contra a administração, a pessoa ou o patrimônio, nos limites de pena do inciso, ou contra a segurança nacional',
  ],
  ['37-IV', 'Exigir, receber ou solicitar propina, comissão ou vantagem'],
  ['37-V', 'Usar pessoal ou recurso público para interesse pessoal ou de terceiro'],
  ['37-VI', 'Maus-tratos a pessoa sob custódia (forma gravíssima)'],
  ['37-VII', 'Reincidência na mesma transgressão grave em 24 meses'],
];

/** The aggravation that the item carries in its own sole paragraph; public exposure is not counted twice. */
const OWN_AGGRAVATION: ReadonlyMap<string, Transgression['ownAggravation']> = new Map([
  [
    '36-XII',
    {
      citation: 'art. 36, XII, parágrafo único',
      label: 'Contra superior hierárquico e/ou em público',
      insteadOf: ['40-VIII'],
    },
  ],
]);

const CONFLICT_NOTE =
  'A mesma conduta aparece como grave (36, III) e gravíssima (37, VI): conflito do próprio modelo; a autoridade escolhe e motiva.';
const NOTES: ReadonlyMap<string, string> = new Map([
  ['36-III', CONFLICT_NOTE],
  ['37-VI', CONFLICT_NOTE],
]);

/** What repeating the same item becomes; never chosen by hand. */
const DERIVED: ReadonlySet<string> = new Set(['35-XXIV', '36-XVI', '37-VII']);

/** `34-XVI-a` is cited as `art. 34, XVI, a`. */
function citationOf(id: string): string {
  return `art. ${id.split('-').join(', ')}`;
}

function items(severity: string, rows: readonly Row[]): Transgression[] {
  return rows.map(([id, label]) => ({
    id,
    citation: citationOf(id),
    severity,
    label,
    officialText: null,
    ownAggravation: OWN_AGGRAVATION.get(id) ?? null,
    note: NOTES.get(id) ?? null,
    derived: DERIVED.has(id) ? 'recurrence' : null,
  }));
}

/** The 73 items of arts. 34 to 37, labels in our own words. */
export const guardaLegalItems: readonly Transgression[] = [
  ...items('leve', LIGHT),
  ...items('media', MEDIUM),
  ...items('grave', GRAVE),
  ...items('gravissima', GRAVEST),
];
