import { Select, SimpleGrid } from '@mantine/core';
import { useSearchParams } from 'react-router';
import type { RulebookSource } from '../../shared/rulebooks/model.ts';
import { useRead } from '../app/queries.ts';
import '../styles/rulebooks.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { Differences } from './Differences.tsx';
import { groupedSources, sourceNamed, useSources } from './sources.ts';

type PickProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onPick: (value: string) => void;
};

function SourcePick({ label, value, onPick }: PickProps) {
  const options = useSources();
  return (
    <Select
      label={label}
      placeholder="Escolha"
      data={groupedSources(options)}
      value={value}
      allowDeselect={false}
      searchable={options.length > 8}
      nothingFoundMessage="Nada encontrado"
      onChange={(next) => {
        if (next !== null) onPick(next);
      }}
    />
  );
}

function Result({ a, b }: { readonly a: RulebookSource; readonly b: RulebookSource }) {
  const found = useRead('rulebooks.compare', { a, b });
  return <Loaded query={found}>{(data) => <Differences compared={data} />}</Loaded>;
}

/** Two rulebooks side by side. */
export function ComparePage() {
  const [params, setParams] = useSearchParams();
  const options = useSources();
  const b = params.get('b');
  const a = params.get('a') ?? options.find(({ value }) => value !== b)?.value ?? null;
  const [left, right] = [sourceNamed(a), sourceNamed(b)];
  const pick = (side: 'a' | 'b') => (value: string) =>
    setParams(
      { ...(a === null ? {} : { a }), ...(b === null ? {} : { b }), [side]: value },
      { replace: true },
    );
  return (
    <Page
      title="Comparar normas"
      lead="O que a segunda acrescenta, retira ou diz de outro modo em relação à primeira."
      crumbs={[{ label: 'Norma disciplinar', to: '/norma' }]}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} className="ls-card">
        <SourcePick label="Primeira norma" value={a} onPick={pick('a')} />
        <SourcePick label="Segunda norma" value={b} onPick={pick('b')} />
      </SimpleGrid>
      {left === null || right === null ? (
        <div className="ls-card">
          <EmptyState
            title="Escolha as duas normas"
            message="As diferenças aparecem aqui, parte por parte."
          />
        </div>
      ) : (
        <Result a={left} b={right} />
      )}
    </Page>
  );
}
