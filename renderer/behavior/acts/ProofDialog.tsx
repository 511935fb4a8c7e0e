import { Modal, Stack, Text } from '@mantine/core';
import type { DueChange } from '../../../shared/behavior/act-model.ts';
import { BecauseList } from '../../ui/Because.tsx';
import { dateWords } from '../../ui/dates.ts';

type ProofDialogProps = { readonly change: DueChange; readonly onClose: () => void };

/** Why a guard's class changed, with the articles and the facts. */
export function ProofDialog({ change, onClose }: ProofDialogProps) {
  const { guard, from, to, on, citation, because, retroactive } = change;
  return (
    <Modal opened onClose={onClose} title={`Por que ${guard.name} passa a ${to.label}`} size="lg">
      <Stack gap="sm">
        <Text fz="sm">
          De {from.label} para {to.label}, desde {dateWords(on)} ({citation}).
        </Text>
        {retroactive ? (
          <Text fz="sm">
            A mudança é retroativa: já tinha ocorrido quando o último ato foi expedido. O guarda ficou fora
            dele, ou algum fato foi registrado ou anulado depois, e a história foi recalculada.
          </Text>
        ) : null}
        <BecauseList reasons={because} />
      </Stack>
    </Modal>
  );
}
