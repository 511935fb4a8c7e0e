import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import type { Mandate } from '../../shared/mandates/contract.ts';
import { OFFICE_LABELS } from '../../shared/mandates/model.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AnnulMandateForm } from './AnnulMandateForm.tsx';
import { EndMandateForm } from './EndMandateForm.tsx';
import { mandateBadge } from './labels.ts';
import { MandateFacts } from './MandateFacts.tsx';

const CRUMBS = [{ label: 'Mandatos', to: '/mandatos' }];

function Actions({ mandate }: { readonly mandate: Mandate }) {
  const may = useCan()('mandates.write');
  if (!may || mandate.annulled) return null;
  const running = mandate.endedOn === null && mandate.from <= today();
  return (
    <>
      <DialogButton label="Anular registro" title="Anular o registro do mandato">
        {(close) => <AnnulMandateForm mandate={mandate} onClose={close} />}
      </DialogButton>
      {running ? (
        <DialogButton variant="filled" label="Registrar término" title="Registrar o término do mandato">
          {(close) => <EndMandateForm mandate={mandate} onClose={close} />}
        </DialogButton>
      ) : null}
    </>
  );
}

/** One term of office: appointment, period, and how it ended. */
export function MandatePage() {
  const id = Number(useParams().id);
  const query = useRead('mandates.list', {});
  const mandate = query.data?.mandates.find((one) => one.id === id);
  return (
    <Page
      title={mandate ? `${OFFICE_LABELS[mandate.office]}: ${mandate.person}` : 'Mandato'}
      crumbs={CRUMBS}
      badges={mandate ? <StatusBadge {...mandateBadge(mandate, today())} /> : null}
      actions={mandate ? <Actions mandate={mandate} /> : null}
    >
      <Loaded query={query}>
        {() =>
          mandate === undefined ? (
            <EmptyState title="Mandato não encontrado" message="Volte à lista de mandatos e escolha outro." />
          ) : (
            <Stack gap="md">
              <MandateFacts mandate={mandate} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}
