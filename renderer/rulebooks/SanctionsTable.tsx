import { kindLabel, plural } from '../../shared/behavior/wording.ts';
import type { SanctionKind } from '../../shared/rulebook/catalog-schema.ts';
import type { Reward } from '../../shared/rulebook/procedure-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { LawTable } from './LawTable.tsx';
import { EFFECTS, officeLabel } from './labels.ts';

function daysText({ effect, days, daysNote }: SanctionKind): string {
  if (days !== null) return `De ${days.min} a ${plural(days.max, 'dia', 'dias')}`;
  return effect === 'suspension' ? (daysNote ?? 'A fixar pelo Município') : '—';
}

function notes({ fine, note }: SanctionKind): string {
  const conversion =
    fine === null
      ? ''
      : `Conversível em multa de ${fine.percent} % por dia (${fine.citation})${fine.countsInBehavior ? ', contando ainda como suspensão para o comportamento' : ''}.`;
  return [conversion, note ?? ''].filter(Boolean).join(' ') || '—';
}

function competence(rules: Rulebook, kind: string): string {
  const names = rules.competence[kind] ?? [];
  return names.length === 0 ? 'A definir pelo Município' : names.map(officeLabel).join(', ');
}

function limitText({ limit }: Reward): string {
  if (limit === null) return 'Sem limite';
  const times = limit.atMost === 1 ? 'Uma' : String(limit.atMost);
  const except = limit.notDuring.length === 0 ? '' : `; não a quem esteja em ${limit.notDuring.join(', ')}`;
  return `${times} em ${plural(limit.withinMonths, 'mês', 'meses')} (${limit.citation})${except}`;
}

function Rewards({ rules }: { readonly rules: Rulebook }) {
  if (rules.rewards.length === 0) return null;
  return (
    <LawTable
      caption="Recompensas"
      headers={['Recompensa', 'Fundamento', 'Limite']}
      rows={rules.rewards.map((reward) => ({
        key: reward.id,
        cells: [reward.label, reward.citation, limitText(reward)],
      }))}
    />
  );
}

/** What each severity admits, each sanction with its range and who applies it, and the rewards. */
export function SanctionsTable({ rules }: { readonly rules: Rulebook }) {
  return (
    <>
      <LawTable
        caption="Sanções admitidas por gravidade"
        headers={['Gravidade', 'Fundamento', 'Sanções']}
        rows={rules.severities.map((severity) => ({
          key: severity.id,
          cells: [
            severity.label,
            severity.citation,
            severity.sanctions.map((kind) => kindLabel(rules, kind)).join(', '),
          ],
        }))}
      />
      <LawTable
        caption="Sanções"
        headers={['Sanção', 'Fundamento', 'Efeito', 'Duração', 'Quem aplica', 'Observação']}
        rows={rules.sanctions.map((one) => ({
          key: one.id,
          cells: [
            one.label,
            one.citation || '—',
            EFFECTS[one.effect],
            daysText(one),
            competence(rules, one.id),
            notes(one),
          ],
        }))}
      />
      <Rewards rules={rules} />
    </>
  );
}
