import { IconFileCertificate } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useWrite } from '../../app/queries.ts';
import { IfCan } from '../../app/session.tsx';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { done } from '../../ui/notify.tsx';

type IssueRewardActProps = {
  readonly rewardId: number;
  /** The act that the new one takes the place of. */
  readonly replaces?: number | null;
};

/** Issues the act of a reward, signed by who issues it. */
export function IssueRewardAct({ rewardId, replaces = null }: IssueRewardActProps) {
  const navigate = useNavigate();
  const issue = useWrite('documents.issueReward', {
    onSuccess: ({ id, number }) => {
      done('Ato de recompensa expedido', number);
      void navigate(`/documentos/${id}`);
    },
  });
  const first = replaces === null;
  return (
    <IfCan permission="rewards.grant">
      <ConfirmButton
        label={first ? 'Expedir ato' : 'Expedir correção'}
        {...(first ? { size: 'compact-sm' as const } : {})}
        leftSection={<IconFileCertificate size={16} aria-hidden />}
        question="Expedir o ato de recompensa?"
        consequence="O ato recebe número, sai em seu nome e fica conservado no registro de documentos. Não pode ser alterado depois; se for o caso, corrige-se por outro."
        confirmLabel="Expedir ato"
        onConfirm={() => issue.mutateAsync({ rewardId, replaces })}
      />
    </IfCan>
  );
}
