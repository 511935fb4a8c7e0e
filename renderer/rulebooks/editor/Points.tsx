import type { PointRule } from '../../../shared/progression/schema.ts';
import { EntryList } from './EntryList.tsx';
import { PointFields } from './PointFields.tsx';
import { freshId } from './place.ts';
import type { TableProps } from './use-table.ts';

/** What gives or takes points. */
export function Points({ table, put }: TableProps) {
  const blank = (): PointRule => ({
    id: freshId('ponto', table.points),
    kind: 'year_in_grade',
    value: 1,
    label: '',
    citation: '',
  });
  return (
    <EntryList<PointRule>
      path="progression.points"
      title="Pontos"
      noun="pontuação"
      entries={table.points}
      onChange={(points) => put({ points })}
      blank={blank}
      summary={(one) => ({
        title: one.label,
        detail: [`${one.value.toLocaleString('pt-BR')} pontos`, one.citation].filter(Boolean).join(' · '),
      })}
      ordered
    >
      {(one, set, path) => <PointFields one={one} set={set} path={path} />}
    </EntryList>
  );
}
