import { IconFileText } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWrite } from '../../app/queries.ts';
import { IfCan } from '../../app/session.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { done } from '../../ui/notify.tsx';

type IssueFollowUpProps = {
  readonly manifestationId: number;
  /** The paper that the new one takes the place of. */
  readonly replaces?: number | null;
};

/** Issues to the citizen the situation of a manifestation on the day. */
export function IssueFollowUp({ manifestationId, replaces = null }: IssueFollowUpProps) {
  const navigate = useNavigate();
  const issue = useWrite('documents.issueFollowUp', {
    onSuccess: ({ id, number }) => {
      done('Acompanhamento expedido', number);
      void navigate(`/documentos/${id}`);
    },
  });
  return (
    <IfCan permission="manifestations.write">
      <ConfirmButton
        label={replaces === null ? 'Expedir acompanhamento' : 'Expedir correção'}
        leftSection={<IconFileText size={18} aria-hidden />}
        question="Expedir o acompanhamento ao cidadão?"
        consequence="O papel diz a situação, o prazo e as respostas de hoje, como o código as mostra. Nele não estão o código, o relato nem quem se manifestou. Recebe número e fica no registro de documentos."
        confirmLabel="Expedir acompanhamento"
        onConfirm={() => issue.mutateAsync({ manifestationId, replaces })}
      />
    </IfCan>
  );
}
