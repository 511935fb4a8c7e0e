import '../styles/manifestations.css';
import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import { ASPECT_LABELS, DEFAULT_READING } from '../../shared/recommendations/groups.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import type { OutputAt } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { OriginLinks } from './OriginLinks.tsx';

type Reading = { readonly threshold: number; readonly days: number };
type Repeated = OutputAt<'recommendations.groups'>[number];

function isReading(value: unknown): value is Reading {
  return typeof value === 'object' && value !== null && 'threshold' in value && 'days' in value;
}

function kindsOf({ manifestations }: Repeated): string {
  const kinds = [...new Set(manifestations.map(({ kind }) => KIND_LABELS[kind]))];
  return kinds
    .map((kind) => {
      const many = manifestations.filter((one) => KIND_LABELS[one.kind] === kind).length;
      return `${kind.toLowerCase()}: ${many}`;
    })
    .join(' · ');
}

function OneGroup({ group }: { readonly group: Repeated }) {
  const { aspect, label, manifestations } = group;
  const to = `/recomendacoes/nova?origens=${manifestations.map(({ id }) => id).join(',')}`;
  const title = `${ASPECT_LABELS[aspect]}: ${label}`;
  return (
    <Section
      title={title}
      actions={
        <Button component={Link} to={to} variant="default" aria-label={`Recomendar sobre ${title}`}>
          Recomendar
        </Button>
      }
    >
      <details className="ls-details">
        <summary>
          {manifestations.length} manifestações ({kindsOf(group)})
        </summary>
        <OriginLinks origins={manifestations} />
      </details>
    </Section>
  );
}

type FieldsProps = { readonly reading: Reading; readonly onChange: (reading: Reading) => void };

function Fields({ reading, onChange }: FieldsProps) {
  const number = (label: string, key: keyof Reading, min: number, max: number, suffix: string) => (
    <NumberInput
      label={label}
      min={min}
      max={max}
      suffix={suffix}
      allowDecimal={false}
      value={reading[key]}
      onChange={(value) => {
        if (typeof value === 'number' && value >= min && value <= max) onChange({ ...reading, [key]: value });
      }}
      w={200}
    />
  );
  return (
    <Group align="flex-end" gap="sm">
      {number('Quantas, ao menos', 'threshold', 2, 50, ' manifestações')}
      {number('Recebidas nos últimos', 'days', 7, 1095, ' dias')}
    </Group>
  );
}

/** Complaints and suggestions that repeat, for the ouvidor to choose what asks for a recommendation. */
export function RepeatedPage() {
  const [reading, setReading] = useViewState<Reading>('recommendations.repeated', DEFAULT_READING, isReading);
  const to = today();
  const from = addDays(to, -reading.days);
  const query = useRead('recommendations.groups', { from, to, threshold: reading.threshold });
  return (
    <Page
      title="O que se repete"
      crumbs={[{ label: 'Recomendações', to: '/recomendacoes' }]}
      lead="Denúncias, reclamações e sugestões do mesmo bairro, local, unidade ou viatura. As reunidas contam uma vez, e as que já geraram recomendação não contam."
    >
      <Section title="Leitura">
        <Stack gap="xs">
          <Fields reading={reading} onChange={setReading} />
          <Text fz="xs" c="dimmed">
            De {dateWords(from)} a {dateWords(to)}. A lei não diz quantas nem em quanto tempo: é leitura desta
            ouvidoria, e a escolha do que recomendar é sua.
          </Text>
        </Stack>
      </Section>
      <Loaded query={query}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState
              title="Nada se repete tanto"
              message="Diminua a quantidade ou aumente o período para ver outras."
            />
          ) : (
            groups.map((group) => <OneGroup key={`${group.aspect} ${group.label}`} group={group} />)
          )
        }
      </Loaded>
    </Page>
  );
}
