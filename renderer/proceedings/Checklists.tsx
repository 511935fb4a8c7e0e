import { Stack } from '@mantine/core';
import type { OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { Papers } from '../judgment/Papers.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';

function IssueIndex({ proceedingId }: { readonly proceedingId: number }) {
  const issue = useWrite('proceedings.issueIndex', {
    onSuccess: ({ number }) => done('Sumário dos autos expedido', number),
  });
  return (
    <ConfirmButton
      label="Expedir sumário"
      question="Expedir o sumário dos autos?"
      consequence="O documento recebe número e relaciona, no dia de hoje e em ordem de data, atos, oitivas, provas e documentos dos autos, com quem atuou em cada papel."
      confirmLabel="Expedir"
      onConfirm={() => issue.mutateAsync({ proceedingId })}
    />
  );
}

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
          papers={issued.filter((one) => one.kind === 'lista_nulidades')}
          empty="Nenhuma lista expedida. Expeça uma antes de remeter os autos ao julgamento e junte-a ao procedimento."
        />
      </Stack>
    </Section>
  );
}

/** The indexes issued of a file, and the way to issue one as it stands. */
export function FileIndexes({ proceedingId, issued }: ChecklistsProps) {
  return (
    <Section
      title="Sumário dos autos"
      actions={
        <IfCan permission="proceedings.write">
          <IssueIndex proceedingId={proceedingId} />
        </IfCan>
      }
    >
      <Papers
        papers={issued.filter((one) => one.kind === 'sumario')}
        empty="Nenhum sumário expedido. Ele relaciona as peças em ordem, para quem consulta ou julga."
      />
    </Section>
  );
}
