import { plural } from '../behavior/wording.ts';
import { conditionWords } from '../rulebook/condition-words.ts';
import {
  ANCHOR_WORDS,
  type Body,
  type Entry,
  holderLabel,
  labelIn,
  leaveKindsWords,
  list,
  NOTHING,
  orNothing,
  periodWords,
  type Section,
  termWords,
  yesNo,
} from './describe-words.ts';
import { REMEDY_AUTHORITIES, SUSPENSIVE_WORDS } from './remedy-words.ts';

function behaviorClasses({ behavior, sanctions }: Body): Entry[] {
  const name = (kind: string) => labelIn(sanctions, kind);
  return behavior.classes.map((one, place) => ({
    id: one.id,
    label: `Classe “${one.label}”`,
    said: [
      ['label', 'nome', one.label],
      ['citation', 'dispositivo', orNothing(one.citation)],
      ['place', 'ordem de avaliação', `${place + 1}ª`],
      ['when', 'condição', conditionWords(one.when, name)],
    ],
  }));
}

function behaviorCounting(body: Body): Entry {
  const { behavior, sanctions } = body;
  const { leaves, classes } = behavior;
  const name = (kind: string) => labelIn(sanctions, kind);
  const equal = behavior.equivalences.map(
    ({ of, quantity, as }) => `${quantity} de ${of.map(name).join(' ou ')} contam como 1 de ${name(as)}`,
  );
  const excluded =
    leaves.excludes === 'all' ? 'todos os dias, quando passam do limite' : 'só os dias que passam do limite';
  return {
    id: 'contagem',
    label: 'Contagem do comportamento',
    said: [
      ['initial', 'classe de ingresso', labelIn(classes, behavior.initial)],
      ['initialCitation', 'dispositivo da classe de ingresso', orNothing(behavior.initialCitation)],
      ['automaticCitation', 'dispositivo da melhoria automática', orNothing(behavior.automaticCitation)],
      ['countsFrom', 'prazos contados', ANCHOR_WORDS[behavior.countsFrom]],
      ['countsFromCitation', 'dispositivo da contagem', orNothing(behavior.countsFromCitation)],
      ['leaves.off', 'afastamentos descontados', yesNo(!leaves.off)],
      ['leaves.thresholdDays', 'limite de dias de afastamento', plural(leaves.thresholdDays, 'dia', 'dias')],
      ['leaves.excludes', 'o que se desconta', excluded],
      ['leaves.kinds', 'espécies de afastamento descontadas', leaveKindsWords(leaves.kinds)],
      ['leaves.exceptKinds', 'espécies nunca descontadas', leaveKindsWords(leaves.exceptKinds)],
      ['leaves.citation', 'dispositivo dos afastamentos', orNothing(leaves.citation)],
      ['equivalences', 'equivalências', equal.length === 0 ? NOTHING : equal.join('; ')],
      ['declaration', 'quem declara as classes', declarationWords(body)],
      ['bestToWorst', 'ordem da melhor à pior', list(behavior.bestToWorst.map((id) => labelIn(classes, id)))],
    ],
  };
}

function declarationWords({ behavior: { declaration } }: Body): string {
  if (declaration === undefined) return NOTHING;
  const substitutes = declaration.substitutes.map(holderLabel);
  const vacant = substitutes.length === 0 ? '' : `; na vacância, ${substitutes.join(', ')}`;
  return `${list(declaration.offices.map(holderLabel))}${vacant} (${orNothing(declaration.citation)})`;
}

function competence({ sanctions, competence: table }: Body): Entry[] {
  return sanctions.map(({ id, label }) => ({
    id,
    label: `Competência para aplicar “${label}”`,
    said: [['holders', 'quem aplica', list((table[id] ?? []).map(holderLabel))]],
  }));
}

const TERM_LABELS: Readonly<Record<keyof Body['terms'], string>> = {
  defence: 'Prazo de defesa',
  defenceCommon: 'Prazo comum de defesa, com mais de um acusado',
  appeal: 'Prazo de recurso',
  judgment: 'Prazo de julgamento',
  sindicancia: 'Prazo da sindicância',
  pad: 'Prazo do processo administrativo disciplinar',
  preventiveRemoval: 'Prazo do afastamento preventivo',
};
const TERM_ORDER = [
  'defence',
  'defenceCommon',
  'appeal',
  'judgment',
  'sindicancia',
  'pad',
  'preventiveRemoval',
] as const;

function terms(body: Body): Entry[] {
  return TERM_ORDER.map((id) => ({
    id,
    label: TERM_LABELS[id],
    said: [
      ['days', 'prazo', termWords(body.terms[id])],
      ['citation', 'dispositivo', orNothing(body.terms[id].citation)],
    ],
  }));
}

function remedies({ appeals }: Body): Entry[] {
  const { reconsideration, appeal } = appeals;
  const common = (one: typeof reconsideration): Entry['said'] => [
    ['admitted', 'cabe', yesNo(one.admitted)],
    ['effect', 'suspende a penalidade', SUSPENSIVE_WORDS[one.effect]],
    ['decidedBy', 'quem decide', REMEDY_AUTHORITIES[one.decidedBy]],
    ['days', 'prazo próprio', one.days === null ? 'o de recurso' : plural(one.days, 'dia', 'dias')],
    ['citation', 'dispositivo', orNothing(one.citation)],
  ];
  return [
    { id: 'reconsideration', label: 'Pedido de reconsideração', said: common(reconsideration) },
    {
      id: 'appeal',
      label: 'Recurso hierárquico',
      said: [...common(appeal), ['instances', 'quantas vezes cabe', String(appeal.instances)]],
    },
  ];
}

function sindicancia({ sindicancia: rule }: Body): Entry {
  const days = rule.maxSuspensionDays;
  return {
    id: 'alcance-sindicancia',
    label: 'Sindicância',
    said: [
      ['maxSuspensionDays', 'maior suspensão', days === null ? 'sem limite' : plural(days, 'dia', 'dias')],
      ['admitsDismissal', 'pode levar à perda do cargo', yesNo(rule.admitsDismissal)],
      ['citation', 'dispositivo', orNothing(rule.citation)],
    ],
  };
}

function limitation({ limitation: rule }: Body): Entry {
  return {
    id: 'limitation',
    label: 'Prescrição',
    said: [
      ['light', 'sanções leves', periodWords(rule.light)],
      ['suspension', 'suspensão', periodWords(rule.suspension)],
      ['dismissal', 'perda do cargo', periodWords(rule.dismissal)],
      ['other', 'outras sanções', periodWords(rule.other)],
      ['warningDays', 'aviso antes do último dia seguro', plural(rule.warningDays, 'dia', 'dias')],
      ['resumesAfterDays', 'recomeça depois de', plural(rule.resumesAfterDays, 'dia', 'dias')],
      ['citation', 'dispositivo', orNothing(rule.citation)],
    ],
  };
}

function cancellation({ cancellation: rule }: Body): Entry {
  const period = (value: typeof rule.light) => (value === null ? 'não se cancela' : periodWords(value));
  return {
    id: 'cancellation',
    label: 'Cancelamento de registros',
    said: [
      ['light', 'sanções leves', period(rule.light)],
      ['suspension', 'suspensão', period(rule.suspension)],
      ['retroactive', 'com efeito retroativo', yesNo(rule.retroactive)],
      ['citation', 'dispositivo', orNothing(rule.citation)],
    ],
  };
}

/** The rules of the code: behavior, competence, terms. */
export function ruleSections(body: Body): Section[] {
  return [
    {
      id: 'behavior',
      label: 'Comportamento',
      entries: [...behaviorClasses(body), behaviorCounting(body)],
    },
    { id: 'competence', label: 'Competência', entries: competence(body) },
    { id: 'terms', label: 'Prazos', entries: [...terms(body), sindicancia(body)] },
    { id: 'appeals', label: 'Recursos', entries: remedies(body) },
    { id: 'limitation', label: 'Prescrição e cancelamento', entries: [limitation(body), cancellation(body)] },
  ];
}
