import { Alert, Text } from '@mantine/core';
import type { Impact, RulebookSource } from '../../shared/rulebooks/model.ts';
import { isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { ClassBadge } from '../behavior/ClassBadge.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { LawTable } from './LawTable.tsx';

type Change = Impact['changes'][number];

const COLUMNS: readonly Column<Change>[] = [
  { key: 'name', header: 'Guarda', value: (row) => row.guard.name, cell: (row) => row.guard.name },
  {
    key: 'registration',
    header: 'Matrícula',
    value: (row) => row.guard.registration,
    cell: (row) => row.guard.registration,
    width: '9rem',
  },
  {
    key: 'from',
    header: 'Sem esta norma',
    value: (row) => row.from?.label ?? null,
    cell: (row) => (row.from === null ? '—' : <ClassBadge of={row.from} />),
    width: '12rem',
  },
  {
    key: 'to',
    header: 'Com esta norma',
    value: (row) => row.to.label,
    cell: (row) => <ClassBadge of={row.to} />,
    width: '12rem',
  },
];

/** `2 de 150 guardas em atividade mudam de classe em 01/03/2026.` */
export function impactWords({ changes, guards, on }: Impact): string {
  const day = dateWords(on);
  if (guards === 0) return `Não há guardas em atividade em ${day}.`;
  if (guards === 1) {
    return `O único guarda em atividade ${changes.length === 0 ? 'não muda' : 'muda'} de classe em ${day}.`;
  }
  if (changes.length === 0) return `Nenhum dos ${guards} guardas em atividade muda de classe em ${day}.`;
  const verb = changes.length === 1 ? 'muda' : 'mudam';
  return `${changes.length} de ${guards} guardas em atividade ${verb} de classe em ${day}.`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

function Counts({ impact: { classes } }: { readonly impact: Impact }) {
  return (
    <LawTable
      caption="Guardas em cada classe"
      headers={['Classe', 'Sem esta norma', 'Com esta norma', 'Diferença']}
      rows={classes.map((one) => ({
        key: one.class,
        cells: [
          <ClassBadge key={one.class} of={{ class: one.class, label: one.label }} />,
          one.before,
          one.after,
          signed(one.after - one.before),
        ],
      }))}
    />
  );
}

function Found({ impact }: { readonly impact: Impact }) {
  const before =
    impact.before === null ? 'nenhuma norma' : `${impact.before.title} (${impact.before.detail})`;
  return (
    <div className="lr-impact">
      <Alert color={impact.changes.length > 0 ? 'amber' : 'govbr'} variant="light" className="ls-notice">
        <Text fz="sm" fw={600} role="status">
          {impactWords(impact)}
        </Text>
        <Text fz="sm">Sem esta norma, valeria nesse dia: {before}.</Text>
      </Alert>
      <Counts impact={impact} />
      {impact.changes.length === 0 ? null : (
        <section className="lr-part" aria-label="Quem muda de classe">
          <h3>Quem muda de classe</h3>
          <DataTable
            id="rulebook-impact"
            caption="Guardas que mudam de classe"
            rows={impact.changes}
            columns={COLUMNS}
            rowKey={(row) => row.guard.id}
            rowHref={(row) => `/guardas/${row.guard.id}`}
            initialSort={{ key: 'name', descending: false }}
            filterLabel="Filtrar por nome, matrícula ou classe"
            empty={{ title: 'Ninguém muda de classe' }}
          />
        </section>
      )}
    </div>
  );
}

type ImpactPanelProps = { readonly of: RulebookSource; readonly on: string };

/** How many guards change class on a day, and who. */
export function ImpactPanel({ of, on }: ImpactPanelProps) {
  const day = isIsoDate(on);
  const impact = useRead('rulebooks.impact', { of, on }, { enabled: day });
  if (!day) {
    return (
      <Text fz="sm" c="dimmed">
        Informe a data para ver quantos guardas mudam de classe nesse dia, e quem.
      </Text>
    );
  }
  return <Loaded query={impact}>{(data) => <Found impact={data} />}</Loaded>;
}
