import type { ReferredManifestation } from '../../shared/manifestations/contract.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';
import { labelled } from './labels.ts';
import { NamedGuards } from './NamedGuards.tsx';

type Fact = Pick<
  ReferredManifestation,
  'factOn' | 'factTime' | 'district' | 'address' | 'unit' | 'vehicle' | 'guards'
>;

/** Where and when it was, and which guards are named, as those outside the ouvidoria are told. */
export function FactSection({ fact }: { readonly fact: Fact }) {
  return (
    <Section title="Fato e envolvidos">
      <KeyValue
        facts={[
          { label: 'Data e hora do fato', value: labelled([dateWords(fact.factOn), fact.factTime]) },
          { label: 'Bairro', value: fact.district },
          { label: 'Local', value: fact.address },
          { label: 'Unidade', value: fact.unit },
          { label: 'Viatura ou placa', value: fact.vehicle },
          { label: 'Guardas identificados', value: <NamedGuards guards={fact.guards} />, wide: true },
        ]}
      />
    </Section>
  );
}
