import { actsOf } from '../proceedings/procedures.ts';
import type { Procedure } from '../rulebook/procedures-schema.ts';
import { fold } from '../text/fold.ts';

/** A name as it is compared: without accents, capitals, spaces or hyphens. */
export function nameKey(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

function wordsOf(words: Readonly<Record<string, readonly string[]>>) {
  return new Map(Object.entries(words));
}

/** Names other than their own; maps, since what is looked up comes from outside. */
const KINDS: ReadonlyMap<string, readonly string[]> = wordsOf({
  apuracao_preliminar: ['apuracao', 'inquiry', 'preliminary_inquiry', 'exame_rapido', 'ap'],
  sindicancia: ['sind', 'sindicancia_acusatoria'],
  pad: ['processo', 'processo_disciplinar', 'proceeding'],
  tac: ['ajustamento', 'ajustamento_de_conduta', 'adjustment'],
});

const ACTS: ReadonlyMap<string, readonly string[]> = wordsOf({
  portaria: ['abertura', 'instauracao', 'opening', 'opened', 'open'],
  comissao: ['commission', 'designacao_comissao'],
  libelo: ['accusation'],
  citacao: ['summons', 'summoned', 'intimacao_inicial'],
  vista: ['vista_autos', 'acesso_autos', 'file_seen', 'access'],
  abertura_prazo_defesa: ['prazo_defesa', 'defence_term', 'defense_term', 'prazo_defesa_previa'],
  defesa: ['defesa_previa', 'prior_defence', 'prior_defense', 'defence', 'defense'],
  oitiva: ['interrogatorio', 'oitiva_do_acusado', 'hearing', 'accused_hearing'],
  dispensa_oitiva: ['recusa_oitiva', 'declined', 'hearing_declined'],
  oitiva_testemunha: ['testemunha', 'witness', 'instrucao', 'instruction'],
  indiciacao: ['indiciamento', 'indictment'],
  abertura_prazo_defesa_final: [
    'prazo_defesa_final',
    'prazo_defesa_escrita',
    'final_defence_term',
    'final_defense_term',
  ],
  defesa_final: ['defesa_escrita', 'alegacoes_finais', 'final_defence', 'final_defense'],
  relatorio: ['relatorio_da_comissao', 'report', 'final_report'],
  registro_escrito: ['registro', 'termo', 'written_record'],
  sobrestamento: [
    'suspensao_inicio',
    'suspensao',
    'ordem_judicial',
    'court_order',
    'stop',
    'stopped',
    'suspension',
  ],
  retomada: ['suspensao_fim', 'fim_sobrestamento', 'fim_suspensao', 'resume', 'resumed', 'resumption'],
});

/** The decision of the competent authority. */
const JUDGMENT: ReadonlySet<string> = new Set([
  'julgamento',
  'judgment',
  'judgement',
  'decisao',
  'decisao_final',
  'decision',
  'final_decision',
]);

/** Other facts of the life of a file that are no acts of the rite. */
const NEUTRAL: ReadonlySet<string> = new Set([
  'intimacao',
  'notice',
  'recurso',
  'appeal',
  'cumprimento',
  'service',
  'arquivamento',
  'arquivo',
  'archive',
]);

/** The kind of proceeding that a name means in a rulebook, or undefined. */
export function kindNamed(kinds: readonly Procedure[], name: string): Procedure | undefined {
  const key = nameKey(name);
  return (
    kinds.find(
      (one) => nameKey(one.id) === key || nameKey(one.label) === key || nameKey(one.prefix) === key,
    ) ?? kinds.find((one) => KINDS.get(one.id)?.includes(key))
  );
}

/** The act that a name means in a kind, or undefined; its own names come before synonyms. */
export function actNamed(kind: Procedure, name: string): string | undefined {
  const key = nameKey(name);
  const acts = actsOf(kind);
  const own = acts.find((one) => nameKey(one.id) === key || nameKey(one.label) === key);
  return (own ?? acts.find((one) => ACTS.get(one.id)?.includes(key)))?.id;
}

/** Whether a name is of the judgment. */
export function isJudgment(name: string): boolean {
  return JUDGMENT.has(nameKey(name));
}

/** Whether a name is of a fact of the file that is no act of its rite. */
export function isOutsideRite(name: string): boolean {
  return isJudgment(name) || NEUTRAL.has(nameKey(name));
}
