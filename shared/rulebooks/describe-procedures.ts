import type { DraftAct, DraftProcedure } from '../rulebook/draft-procedures.ts';
import { TERM_KEYS, TERM_NAMES } from '../rulebook/procedure-terms.ts';
import {
  type Body,
  type Entry,
  holderLabel,
  labelIn,
  list,
  orNothing,
  type Section,
  termWords,
  yesNo,
} from './describe-words.ts';

export const EXIT_WORDS = {
  acts: 'pelos próprios atos',
  decision: 'pelo julgamento',
  notice: 'pela intimação de todas as sanções',
  appeal: 'por serem definitivas todas as sanções',
  service: 'pelo cumprimento de todas as sanções',
  archive: 'pelo arquivamento',
} as const;

export const ACT_EFFECT_WORDS = {
  none: 'nenhum',
  opens: 'instaura o procedimento',
  stops: 'para os prazos e a prescrição',
  resumes: 'faz os prazos e a prescrição correrem de novo',
} as const;

/** The name of a term: of the kind itself, or of the rulebook. */
export function termLabel(kind: Pick<DraftProcedure, 'terms'>, id: string): string {
  const key = TERM_KEYS.find((one) => one === id);
  return kind.terms.find((one) => one.id === id)?.label ?? (key === undefined ? id : TERM_NAMES[key]);
}

function allActs(kind: DraftProcedure): readonly DraftAct[] {
  return [...kind.phases.flatMap((phase) => phase.acts), ...kind.anytime];
}

/** What is particular to an act, in one sentence. */
export function actWords(kind: DraftProcedure, act: DraftAct): string {
  const named = (id: string) => labelIn(allActs(kind), id);
  const twins = allActs(kind).filter(
    (one) => one.group !== null && one.group === act.group && one.id !== act.id,
  );
  const parts = [
    act.compulsory ? 'compulsório' : 'facultativo',
    act.perAccused ? 'de cada acusado' : 'do procedimento',
    act.signs.length === 0 ? '' : `assina: ${act.signs.map(holderLabel).join(' ou ')}`,
    act.document === null ? '' : `documento: ${act.document}`,
    act.opens === null ? '' : `abre: ${termLabel(kind, act.opens)}`,
    act.meets === null ? '' : `atende: ${termLabel(kind, act.meets)}`,
    act.extends === null ? '' : `prorroga: ${termLabel(kind, act.extends)}`,
    act.after.length === 0 ? '' : `depois de: ${act.after.map(named).join(', ')}`,
    twins.length === 0 ? '' : `ou, em seu lugar: ${twins.map((one) => one.label).join(', ')}`,
    act.counts === 'term_over' ? 'vale quando o prazo termina' : '',
    act.fromCharge ? 'não alcança imputação posterior' : '',
    act.last ? 'posterior ao último ato de defesa' : '',
    act.once ? 'uma só vez' : '',
    act.mustSay ? 'com os motivos' : '',
    act.effect === 'none' ? '' : ACT_EFFECT_WORDS[act.effect],
  ];
  return parts.filter((one) => one !== '').join('; ');
}

function kindEntry(kind: DraftProcedure, kinds: readonly DraftProcedure[]): Entry {
  const named = (ids: readonly string[]) => list(ids.map((id) => labelIn(allActs(kind), id)));
  const conversions = kind.conversions.map(
    ({ to, after, citation }) => `${labelIn(kinds, to)}, depois de ${named(after)} (${orNothing(citation)})`,
  );
  return {
    id: kind.id,
    label: `Tipo “${kind.label}”`,
    said: [
      ['label', 'nome', kind.label],
      ['prefix', 'sigla', kind.prefix],
      ['citation', 'dispositivo', orNothing(kind.citation)],
      ['note', 'observação', orNothing(kind.note)],
      ['enabled', 'adotado', yesNo(kind.enabled)],
      ['punitive', 'a instauração interrompe a prescrição', yesNo(kind.punitive)],
      ['judged', 'leva a julgamento', yesNo(kind.judged)],
      ['phases', 'fases, em ordem', list(kind.phases.map((one) => one.label))],
      ['archive', 'arquiva-se', kind.archive.allowed ? `depois de: ${named(kind.archive.after)}` : 'não'],
      ['conversions', 'converte-se em', list(conversions)],
      ['terms', 'prazos próprios', list(kind.terms.map((one) => `${one.label}: ${termWords(one)}`))],
    ],
  };
}

function actEntries(kind: DraftProcedure): Entry[] {
  const groups = [
    ...kind.phases.map(({ id, label, exit, acts }) => ({ id, label, exit: EXIT_WORDS[exit], acts })),
    { id: 'anytime', label: 'qualquer fase', exit: '', acts: kind.anytime },
  ];
  return groups.flatMap(({ id, label, exit, acts }): Entry[] => [
    ...(exit === ''
      ? []
      : [
          {
            id: `${kind.id}.${id}`,
            label: `${kind.label}, fase “${label}”`,
            said: [['exit', 'termina', exit] as const],
          },
        ]),
    ...acts.map(
      (act): Entry => ({
        id: `${kind.id}.${id}.${act.id}`,
        label: `${kind.label}, ato “${act.label}” (${label})`,
        said: [
          ['rule', 'regra', actWords(kind, act)],
          ['citation', 'dispositivo', orNothing(act.citation)],
          ['hint', 'orientação', orNothing(act.hint)],
        ],
      }),
    ),
  ]);
}

function guaranteeEntries(kind: DraftProcedure): Entry[] {
  return kind.guarantees.map((one) => ({
    id: `${kind.id}.garantia.${one.id}`,
    label: `${kind.label}, garantia “${one.label}”`,
    said: [
      ['metBy', 'atendida por', list(one.metBy.map((id) => labelIn(allActs(kind), id)))],
      ['after', 'depois de', list(one.after.map((id) => labelIn(kind.guarantees, id)))],
      ['until', 'até', list(one.until.map((id) => labelIn(kind.guarantees, id)))],
      ['perAccused', 'de cada acusado', yesNo(one.perAccused)],
      ['text', 'aviso de que falta', one.text],
      ['citation', 'dispositivo', orNothing(one.citation)],
    ],
  }));
}

/** The kinds of proceeding in words: outcome, phases, acts, guarantees. */
export function procedureSection({ procedures }: Body): Section {
  return {
    id: 'procedures',
    label: 'Procedimentos',
    entries: procedures.flatMap((kind) => [
      kindEntry(kind, procedures),
      ...actEntries(kind),
      ...guaranteeEntries(kind),
    ]),
  };
}
