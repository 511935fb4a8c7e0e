import { IconIdBadge2 } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWrite } from '../app/queries.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';

type IssueDossierProps = {
  readonly guardId: number;
  /** The dossier that the new one takes the place of. */
  readonly replaces?: number | null;
};

/** Issues the dossier as a numbered document, with what the record says today. */
export function IssueDossier({ guardId, replaces = null }: IssueDossierProps) {
  const navigate = useNavigate();
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
      consequence="O prontuário recebe número e fica conservado no registro de documentos com o que consta hoje. Não pode ser alterado depois; se for o caso, corrige-se por outro."
      confirmLabel="Expedir prontuário"
      onConfirm={() => issue.mutateAsync({ guardId, replaces })}
    />
  );
}
