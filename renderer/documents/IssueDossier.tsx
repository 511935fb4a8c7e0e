import { Stack } from '@mantine/core';
import { IconIdBadge2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DossierModel } from '../../shared/documents/dossier-facts.ts';
import { useWrite } from '../app/queries.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';
import { DossierModelChoice } from './DossierModelChoice.tsx';

type IssueDossierProps = {
  readonly guardId: number;
  /** The dossier that the new one takes the place of. */
  readonly replaces?: number | null;
};

const CONSEQUENCE =
  'O prontuário recebe número e fica conservado no registro de documentos com o que consta hoje. Não pode ser alterado depois; se for o caso, corrige-se por outro.';

/** Issues the dossier, whole or in one page, as a numbered document with what the record says today. */
export function IssueDossier({ guardId, replaces = null }: IssueDossierProps) {
  const navigate = useNavigate();
  const [model, setModel] = useState<DossierModel>('full');
  const issue = useWrite('documents.issueDossier', {
    onSuccess: ({ id, number }) => {
      done('Prontuário expedido', number);
      void navigate(`/documentos/${id}`);
    },
  });
  return (
    <ConfirmButton
      label={replaces === null ? 'Expedir prontuário' : 'Expedir correção'}
      leftSection={<IconIdBadge2 size={18} aria-hidden />}
      question="Expedir o prontuário?"
      consequence={
        <Stack gap="sm">
          <span>{CONSEQUENCE}</span>
          <DossierModelChoice model={model} onModel={setModel} />
        </Stack>
      }
      confirmLabel="Expedir prontuário"
      onConfirm={() => issue.mutateAsync({ guardId, model, replaces })}
    />
  );
}
