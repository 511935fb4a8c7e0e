import '../../styles/manifestations.css';
import { useParams } from 'react-router';
import { isOpen, KIND_LABELS } from '../../../shared/manifestations/model.ts';
import type { CommandedManifestation } from '../../../shared/manifestations/screening-contract.ts';
import { useRead } from '../../app/queries.ts';
import { dateWords } from '../../ui/dates.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { FactSection } from '../FactSection.tsx';
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
        <FactSection fact={one} />
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
