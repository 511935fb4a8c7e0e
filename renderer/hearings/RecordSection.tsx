import { Alert, Group, Stack, Text } from '@mantine/core';
import type { Hearing, HearingRecord } from '../../shared/hearings/contract.ts';
import { RECORD_STATUS } from '../../shared/hearings/model.ts';
import { useWrite } from '../app/queries.ts';
import { IssuedDocumentActions } from '../documents/IssuedDocumentActions.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { keepHearing } from './keep.ts';
import { RecordEditor } from './RecordEditor.tsx';
import { AttachSignedForm, SignedCopies } from './SignedCopies.tsx';

type Props = { readonly hearing: Hearing; readonly may: boolean };

function CorrectForm({ record, onClose }: { readonly record: HearingRecord; readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'hearings.correctRecord',
    defaultValues: { recordId: record.id, version: record.version, reason: '' },
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Correção iniciada', 'O termo expedido permanece; este o substituirá quando expedido.');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Iniciar correção" onCancel={onClose} compact>
      <TextAreaField control={form.control} name="reason" label="O que se corrige e por quê" required />
    </ContractForm>
  );
}

type IssuedProps = Props & { readonly record: HearingRecord; readonly correctable: boolean };

function Issued({ hearing, may, record, correctable }: IssuedProps) {
  if (record.documentId === null || record.issuedOn === null) return null;
  return (
    <Stack gap={6} className="ls-incident">
      <Text fz="sm" fw={600}>
        Termo {record.number}, expedido em {dateWords(record.issuedOn)}
      </Text>
      {record.correctionReason === '' ? null : <Text fz="sm">Correção: {record.correctionReason}</Text>}
      <Group gap="xs">
        <IssuedDocumentActions documentId={record.documentId} suggestedName={`Termo ${record.number}.pdf`} />
        {may ? (
          <DialogButton
            label="Anexar termo assinado"
            name={`Anexar termo assinado: ${record.number}`}
            title={`Termo ${record.number} assinado`}
          >
            {(close) => <AttachSignedForm record={record} onClose={close} />}
          </DialogButton>
        ) : null}
        {correctable ? (
          <DialogButton label="Corrigir" title={`Corrigir o termo ${record.number}`}>
            {(close) => <CorrectForm record={record} onClose={close} />}
          </DialogButton>
        ) : null}
      </Group>
      <SignedCopies hearing={hearing} record={record} may={may} />
    </Stack>
  );
}

/** The text under way, with the step that comes next. */
function Draft({ hearing, record }: { readonly hearing: Hearing; readonly record: HearingRecord }) {
  const at = { recordId: record.id, version: record.version };
  const review = useWrite('hearings.reviewRecord', { onSuccess: keepHearing });
  const issue = useWrite('hearings.issueRecord', {
    onSuccess: (saved) => {
      keepHearing(saved);
      done('Termo expedido', 'Imprima-o para a assinatura.');
    },
  });
  return (
    <Stack gap="md">
      <Group gap="xs">
        <StatusBadge
          tone={record.status === 'reviewed' ? 'good' : 'neutral'}
          label={RECORD_STATUS[record.status]}
        />
        <Text fz="sm" c="dimmed">
          {record.reviewedBy === null
            ? `Gravado por ${record.savedBy}`
            : `Conferido por ${record.reviewedBy}`}
        </Text>
        {record.status === 'draft' ? (
          <ConfirmButton
            label="Dar por conferido"
            question="O termo foi lido e está conforme?"
            consequence="Vale o texto gravado. Se for alterado depois, a conferência se refaz."
            confirmLabel="Conferido"
            onConfirm={() => review.mutateAsync(at)}
          />
        ) : (
          <ConfirmButton
            label="Expedir termo"
            question="Expedir o termo?"
            consequence="O termo recebe número e não se altera mais. Um erro se corrige por outro termo."
            confirmLabel="Expedir"
            onConfirm={() => issue.mutateAsync(at)}
          />
        )}
      </Group>
      <RecordEditor key={record.id} hearing={hearing} record={record} />
    </Stack>
  );
}

function Start({ hearing }: { readonly hearing: Hearing }) {
  const start = useWrite('hearings.startRecord', { onSuccess: keepHearing });
  return (
    <ConfirmButton
      label="Lavrar termo"
      question="Lavrar o termo desta oitiva?"
      consequence="O texto começa pelo modelo, já com nomes, dia, hora e local preenchidos."
      confirmLabel="Começar"
      onConfirm={() => start.mutateAsync({ hearingId: hearing.id, version: hearing.version })}
    />
  );
}

/** The record of a hearing: typed from the model, reviewed, issued, corrected by another. */
export function RecordSection({ hearing, may }: Props) {
  const took = hearing.status === 'held' || hearing.status === 'declined';
  if (!took) return null;
  const { records } = hearing;
  const draft = records.find((one) => one.status !== 'issued');
  const last = records.at(-1);
  return (
    <Section title="Termo" actions={may && records.length === 0 ? <Start hearing={hearing} /> : null}>
      <Stack gap="md">
        {records.length === 0 ? <Text fz="sm">O termo ainda não foi lavrado.</Text> : null}
        {records.map((one) => (
          <Issued key={one.id} hearing={hearing} may={may} record={one} correctable={may && one === last} />
        ))}
        {draft !== undefined && may ? <Draft hearing={hearing} record={draft} /> : null}
        {draft !== undefined && !may ? (
          <Alert color="gray" variant="light">
            O termo está em redação.
          </Alert>
        ) : null}
      </Stack>
    </Section>
  );
}
