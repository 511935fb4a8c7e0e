import { Stack } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { Papers } from '../judgment/Papers.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';

function IssueChecklist({ proceedingId }: { readonly proceedingId: number }) {
  const issue = useWrite('proceedings.issueChecklist', {
    onSuccess: ({ number }) => done('Lista de nulidades expedida', number),
  });
  return (
    <ConfirmButton
      label="Expedir lista"
      question="Expedir a lista de nulidades?"
      consequence="O documento recebe número e diz, no dia de hoje, cada garantia do rito, o ato que a atende ou o que falta, com o artigo, e os atos anulados."
      confirmLabel="Expedir"
      onConfirm={() => issue.mutateAsync({ proceedingId })}
    />
  );
}

type ChecklistsProps = {
  readonly proceedingId: number;
  readonly issued: OutputAt<'proceedings.papers'>['issued'];
};

/** The nullity checklists issued for a file, and the way to issue one as it stands. */
export function Checklists({ proceedingId, issued }: ChecklistsProps) {
  return (
    <Section
      title="Lista de nulidades"
      actions={
        <IfCan permission="proceedings.write">
          <IssueChecklist proceedingId={proceedingId} />
        </IfCan>
      }
    >
      <Stack gap="sm">
        <Papers
          papers={issued.filter((one) => one.actId === null)}
          empty="Nenhuma lista expedida. Expeça uma antes de remeter os autos ao julgamento e junte-a ao procedimento."
        />
      </Stack>
    </Section>
  );
}
