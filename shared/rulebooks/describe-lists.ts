import { plural } from '../behavior/wording.ts';
import type { Circumstance, Detection } from '../rulebook/catalog-schema.ts';
import {
  ANCHOR_WORDS,
  type Body,
  EFFECT_WORDS,
  type Entry,
  labelIn,
  list,
  NOTHING,
  orNothing,
  type Said,
  type Section,
  yesNo,
} from './describe-words.ts';

function severities({ severities: all, sanctions }: Body): Entry[] {
  return all.map((one, place) => ({
    id: one.id,
    label: `Gravidade “${one.label}”`,
    said: [
      ['label', 'nome', one.label],
      ['citation', 'dispositivo', orNothing(one.citation)],
      ['place', 'posição, da mais leve à mais grave', `${place + 1}ª`],
      ['sanctions', 'sanções admitidas', list(one.sanctions.map((id) => labelIn(sanctions, id)))],
    ],
  }));
}

function sanctions(body: Body): Entry[] {
  return body.sanctions.map(({ id, label, citation, effect, days, daysNote, fine, note }) => ({
    id,
    label: `Sanção “${label}”`,
    said: [
      ['label', 'nome', label],
      ['citation', 'dispositivo', orNothing(citation)],
      ['effect', 'efeito', EFFECT_WORDS[effect]],
      ['days', 'mínimo e máximo de dias', days === null ? NOTHING : `de ${days.min} a ${days.max} dias`],
      ['daysNote', 'observação sobre os dias', orNothing(daysNote)],
      [
        'fine',
        'conversão em multa',
        fine === null
          ? 'não admitida'
          : `${fine.percent}% do dia, ${fine.countsInBehavior ? 'contando' : 'sem contar'} para o comportamento (${fine.citation})`,
      ],
      ['note', 'observação', orNothing(note)],
    ],
  }));
}

function ownAggravation(
  { aggravating }: Body,
  own: Body['transgressions'][number]['ownAggravation'],
): string {
  if (own === null) return NOTHING;
  const instead = own.insteadOf.map((id) => labelIn(aggravating, id));
  return `${own.label} (${own.citation})${instead.length === 0 ? '' : `, no lugar de: ${instead.join(', ')}`}`;
}

function items(body: Body): Entry[] {
  return body.transgressions.map((one) => ({
    id: one.id,
    label: `${one.citation}: ${one.label}`,
    said: [
      ['label', 'descrição', one.label],
      ['citation', 'dispositivo', orNothing(one.citation)],
      [
        'severity',
        'gravidade',
        one.severity === null ? 'não fixada pela lei' : labelIn(body.severities, one.severity),
      ],
      ['officialText', 'texto oficial', orNothing(one.officialText)],
      ['ownAggravation', 'agravante própria', ownAggravation(body, one.ownAggravation)],
      ['derived', 'apurado como reincidência', yesNo(one.derived !== null)],
      ['note', 'observação', orNothing(one.note)],
    ],
  }));
}

function conflicts({ conflicts: all, transgressions }: Body): Entry[] {
  const cite = (id: string) => transgressions.find((one) => one.id === id)?.citation ?? id;
  return all.map((one) => ({
    id: one.items.toSorted().join('+'),
    label: `Conflito entre ${one.items.map(cite).join(' e ')}`,
    said: [
      ['proposed', 'item proposto', cite(one.proposed)],
      ['text', 'explicação', orNothing(one.text)],
      ['citation', 'dispositivo', orNothing(one.citation)],
    ],
  }));
}

function detectionWords({ behavior }: Body, detect: Detection | null): string {
  if (detect === null) return 'só por iniciativa de quem apura';
  switch (detect.kind) {
    case 'classAtLeast':
      return `comportamento ao menos ${labelIn(behavior.classes, detect.class)} na data do fato`;
    case 'classIs':
      return `comportamento ${labelIn(behavior.classes, detect.class)} na data do fato`;
    case 'rewardsBefore':
      return 'recompensas anteriores ao fato';
    case 'otherCharges':
      return 'outras imputações do mesmo guarda';
    case 'severalGuards':
      return 'outros guardas no mesmo fato';
    case 'onDuty':
      return 'fato praticado em serviço';
    case 'inPublic':
      return 'fato praticado em público';
  }
}

function circumstances(body: Body, all: readonly Circumstance[]): Entry[] {
  return all.map(({ id, label, citation, detect, note }) => ({
    id,
    label: `${citation}: ${label}`,
    said: [
      ['label', 'descrição', label],
      ['citation', 'dispositivo', orNothing(citation)],
      ['detect', 'quando a aplicação a propõe', detectionWords(body, detect)],
      ['note', 'observação', orNothing(note)],
    ],
  }));
}

function recurrence({ recurrence: all, severities: known, transgressions }: Body): Entry[] {
  return all.map((rule, place) => {
    const said: Said[] = [
      ['item', 'item resultante', transgressions.find((one) => one.id === rule.item)?.citation ?? rule.item],
      ['toSeverity', 'gravidade resultante', labelIn(known, rule.toSeverity)],
      ['windowMonths', 'prazo', plural(rule.windowMonths, 'mês', 'meses')],
      ['anchor', 'prazo contado', ANCHOR_WORDS[rule.anchor]],
      ['same', 'o que se repete', rule.same === 'item' ? 'o mesmo item' : 'qualquer item da mesma gravidade'],
      ['chain', 'a falta que já subiu sobe outra vez', yesNo(rule.chain)],
      ['lastDay', 'o último dia do prazo ainda conta', yesNo(rule.lastDay === 'included')],
    ];
    const before = all.slice(0, place).filter((one) => one.fromSeverity === rule.fromSeverity).length;
    const label = `Reincidência em falta ${labelIn(known, rule.fromSeverity).toLowerCase()}`;
    return { id: before === 0 ? rule.fromSeverity : `${rule.fromSeverity}-${before + 1}`, label, said };
  });
}

/** The lists of the code: severities, sanctions, items, circumstances, recurrence. */
export function listSections(body: Body): Section[] {
  return [
    { id: 'severities', label: 'Gravidades', entries: severities(body) },
    { id: 'sanctions', label: 'Sanções', entries: sanctions(body) },
    { id: 'transgressions', label: 'Transgressões', entries: items(body) },
    { id: 'conflicts', label: 'Conflitos entre itens', entries: conflicts(body) },
    { id: 'justifications', label: 'Justificações', entries: circumstances(body, body.justifications) },
    { id: 'mitigating', label: 'Atenuantes', entries: circumstances(body, body.mitigating) },
    { id: 'aggravating', label: 'Agravantes', entries: circumstances(body, body.aggravating) },
    { id: 'recurrence', label: 'Reincidência', entries: recurrence(body) },
  ];
}
