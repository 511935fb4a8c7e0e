import { SimpleGrid } from '@mantine/core';
import { termWords } from '../../../shared/rulebooks/describe-words.ts';
import { PickBox } from './Choice.tsx';
import { EntryList } from './EntryList.tsx';
import { NumberBox, TextBox } from './Field.tsx';
import { freshId, join } from './place.ts';
import type { KindPart } from './procedure-types.ts';

type OwnTerm = KindPart['kind']['terms'][number];

const UNITS = [
  { value: 'calendar', label: 'Dias corridos' },
  { value: 'business', label: 'Dias úteis' },
] as const;

type TermProps = {
  readonly one: OwnTerm;
  readonly put: (part: Partial<OwnTerm>) => void;
  readonly path: string;
};

function TermFields({ one, put, path }: TermProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextBox
        path={join(path, 'label')}
        label="Nome do prazo"
        value={one.label}
        onChange={(label) => put({ label })}
        required
      />
      <NumberBox
        path={join(path, 'days')}
        label="Dias do prazo"
        value={one.days}
        onChange={(days) => put({ days })}
      />
      <NumberBox
        path={join(path, 'extensionDays')}
        label="Dias da prorrogação"
        blankZero={false}
        value={one.extensionDays}
        onChange={(extensionDays) => put({ extensionDays })}
      />
      <PickBox
        path={join(path, 'unit')}
        label="Contagem"
        choices={UNITS}
        value={one.unit}
        onChange={(unit) => put({ unit })}
      />
      <TextBox
        path={join(path, 'citation')}
        label="Artigo do prazo"
        value={one.citation}
        onChange={(citation) => put({ citation })}
      />
    </SimpleGrid>
  );
}

/** Terms that only this kind has. */
export function OwnTerms({ kind, put, path }: KindPart) {
  return (
    <EntryList<OwnTerm>
      path={join(path, 'terms')}
      title="Prazos próprios"
      noun="prazo"
      lead="Além dos que a norma fixa para todos, em “Prazos e prescrição”."
      entries={kind.terms}
      onChange={(terms) => put({ terms })}
      blank={() => ({
        id: freshId('prazo', kind.terms),
        label: '',
        days: 0,
        extensionDays: 0,
        unit: 'calendar',
        citation: '',
      })}
      summary={(one) => ({ title: one.label, detail: termWords(one) })}
    >
      {(one, set, at) => <TermFields one={one} put={(part) => set({ ...one, ...part })} path={at} />}
    </EntryList>
  );
}
