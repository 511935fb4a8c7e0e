import '../../styles/manifestations.css';
import { useParams } from 'react-router';
import { isOpen, KIND_LABELS } from '../../../shared/manifestations/model.ts';
import type { CommandedManifestation } from '../../../shared/manifestations/screening-contract.ts';
import { useRead } from '../../app/queries.ts';
import { dateWords } from '../../ui/dates.ts';
import { KeyValue } from '../../ui/KeyValue.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { labelled } from '../labels.ts';
import { NamedGuards } from '../NamedGuards.tsx';
import { InternalAnswerPanel } from '../screening/InternalAnswerPanel.tsx';

const CRUMBS = [{ label: 'Pedidos da ouvidoria', to: '/comando' }];
const PROCEDURES = {
  answer: 'manifestations.answerCommanded',
  extend: 'manifestations.extendCommanded',
} as const;

function Asked({ one }: { readonly one: CommandedManifestation }) {
  return (
    <div className="ls-record">
      <div>
        <Section title="Extrato">
          <p className="ls-told">{one.recipient.extract}</p>
        </Section>
        <Section title="Fato e envolvidos">
          <KeyValue
            facts={[
              { label: 'Data e hora do fato', value: labelled([dateWords(one.factOn), one.factTime]) },
              { label: 'Bairro', value: one.district },
              { label: 'Local', value: one.address },
              { label: 'Unidade', value: one.unit },
              { label: 'Viatura ou placa', value: one.vehicle },
              { label: 'Guardas identificados', value: <NamedGuards guards={one.guards} />, wide: true },
            ]}
          />
        </Section>
      </div>
      <div>
        <InternalAnswerPanel recipient={one.recipient} open={isOpen(one.status)} procedures={PROCEDURES} />
      </div>
    </div>
  );
}

/** One matter as the command of the guard receives it. */
export function CommandedPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.getCommanded', { id });
  const one = query.data;
  return (
    <Page
      title={one?.protocol ?? 'Pedido da ouvidoria'}
      crumbs={CRUMBS}
      {...(one
        ? { lead: `${KIND_LABELS[one.kind]} · enviada pela ouvidoria em ${dateWords(one.recipient.sentOn)}` }
        : {})}
    >
      <Loaded query={query}>{(data) => <Asked one={data} />}</Loaded>
    </Page>
  );
}
