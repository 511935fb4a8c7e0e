import { useParams } from 'react-router';
import type { Councillor } from '../../shared/council/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { CRUMBS } from './crumbs.ts';
import { EndTermForm } from './EndTermForm.tsx';
import { councillorBadge } from './labels.ts';

function EndButton({ one }: { readonly one: Councillor }) {
  const may = useCan()('council.write');
  if (!may || one.endedOn !== null || one.from > today()) return null;
  return (
    <DialogButton label="Registrar saída" title={`Saída de ${one.name}`}>
      {(close) => <EndTermForm councillor={one} onClose={close} />}
    </DialogButton>
  );
}

function Facts({ one }: { readonly one: Councillor }) {
  return (
    <Section title="Mandato">
      <KeyValue
        facts={[
          { label: 'Representa', value: one.segment },
          { label: 'Chamamento público', value: `${one.call}, de ${dateWords(one.callOn)}` },
          { label: 'Ato de designação', value: one.act },
          { label: 'Início', value: dateWords(one.from) },
          { label: 'Fim previsto', value: dateWords(one.until) },
          { label: 'Em lugar de', value: one.replaces },
          ...(one.endedOn === null
            ? []
            : [
                { label: 'Saída', value: dateWords(one.endedOn) },
                { label: 'Motivo da saída', value: one.endReason, wide: true },
              ]),
        ]}
      />
    </Section>
  );
}

/** One councillor. */
export function CouncillorPage() {
  const id = Number(useParams().id);
  const query = useRead('council.list', {});
  const one = query.data?.councillors.find((other) => other.id === id);
  return (
    <Page
      title={one?.name ?? 'Conselheiro'}
      crumbs={CRUMBS}
      badges={one ? <StatusBadge {...councillorBadge(one, today())} /> : null}
      actions={one ? <EndButton one={one} /> : null}
    >
      <Loaded query={query}>
        {() =>
          one === undefined ? (
            <EmptyState title="Conselheiro não encontrado" message="Volte ao Conselho e escolha outro." />
          ) : (
            <Facts one={one} />
          )
        }
      </Loaded>
    </Page>
  );
}
