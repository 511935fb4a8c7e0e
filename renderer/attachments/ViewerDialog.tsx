import { Loader, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isDrawable } from '../../shared/attachments/dimensions.ts';
import { type AttachmentRow, sizeWords } from '../../shared/attachments/model.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Preview } from './Preview.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { useOpening } from './use-opening.ts';

type ViewedProps = { readonly of: AttachmentRow; readonly reason: string | null };

function Viewed({ of, reason }: ViewedProps) {
  const { opened, error, again } = useOpening(of.id, reason);
  if (error !== null) return <ErrorNotice error={error} onRetry={again} />;
  if (opened === null) return <Loader size="sm" />;
  const view = opened.view === 'image' && !isDrawable(of) ? null : opened.view;
  return (
    <Stack gap="sm">
      {of.identifies ? (
        <Text fz="sm" fw={600}>
          {opened.name}
        </Text>
      ) : null}
      <Preview opened={opened} view={view} />
      <Text fz="xs" c="dimmed">
        {of.typeLabel} · {sizeWords(of.bytes)} · esta leitura fica registrada
      </Text>
    </Stack>
  );
}

type ViewerDialogProps = { readonly of: AttachmentRow; readonly onClose: () => void };

/** Looks at an attachment, plays it, or says why it cannot. */
export function ViewerDialog({ of, onClose }: ViewerDialogProps) {
  const [reason, setReason] = useState<string | null>(null);
  const waits = of.identifies && reason === null;
  return (
    <Modal opened onClose={onClose} title={of.name} size={waits ? 'lg' : 'xl'}>
      {waits ? <ReasonForm submitLabel="Abrir" onReason={setReason} /> : <Viewed of={of} reason={reason} />}
    </Modal>
  );
}
