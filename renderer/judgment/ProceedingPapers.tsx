import { Group, Stack } from '@mantine/core';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead, useWrite } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { Papers } from './Papers.tsx';
import { RecordReport } from './RecordReport.tsx';

type PapersProps = { readonly proceeding: Proceeding };

function IssueLibelo({ proceeding }: PapersProps) {
  const issue = useWrite('judgment.issueLibelo', {
    onSuccess: ({ number }) => done('Libelo expedido', number),
  });
  return (
    <ConfirmButton
      label="Expedir libelo"
      question="Expedir o libelo acusatório?"
      consequence="O documento recebe número e guarda as imputações, as provas e as testemunhas como estão agora. Depois de expedido não se altera: a correção é outro documento."
      confirmLabel="Expedir"
      onConfirm={() => issue.mutateAsync({ proceedingId: proceeding.id, replaces: null })}
    />
  );
}

function reported({ acts }: Proceeding): boolean {
  return acts.some((act) => act.kind === 'relatorio' && !act.annulled);
}

function judged({ charges }: Proceeding) {
  const all = charges.filter((one) => one.finding !== null).map((one) => one.guard);
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}

function IssueNotices({ proceeding }: PapersProps) {
  const issue = useWrite('judgment.issueNotice', {
    onSuccess: ({ number }) => done('Notificação expedida', number),
  });
  return judged(proceeding).map(({ id, name }) => (
    <ConfirmButton
      key={id}
      label={`Notificar ${name}`}
      question={`Expedir a notificação da decisão a ${name}?`}
      consequence="O documento recebe número e diz o que foi decidido e o prazo de recurso. Depois de recebido, registre a ciência em cada sanção."
      confirmLabel="Expedir"
      onConfirm={() => issue.mutateAsync({ proceedingId: proceeding.id, guardId: id, replaces: null })}
    />
  ));
}

/** Indictment, decision and notices of a file, and the issuing of them. */
export function ProceedingPapers({ proceeding }: PapersProps) {
  const can = useCan();
  const papers = useRead('judgment.papers', { proceedingId: proceeding.id });
  const standing = proceeding.charges.some((one) => !one.withdrawn);
  return (
    <Section title="Libelo, julgamento e notificações">
      <Stack gap="sm">
        <Loaded query={papers}>
          {(rows) => (
            <Papers papers={rows} empty="Nenhum destes documentos foi expedido neste procedimento." />
          )}
        </Loaded>
        <Group gap="xs">
          {proceeding.status === 'open' && standing && can('proceedings.charge') ? (
            <IssueLibelo proceeding={proceeding} />
          ) : null}
          {proceeding.status === 'open' && standing && reported(proceeding) && can('proceedings.write') ? (
            <RecordReport proceeding={proceeding} />
          ) : null}
          {proceeding.status === 'decided' && can('proceedings.write') ? (
            <IssueNotices proceeding={proceeding} />
          ) : null}
        </Group>
      </Stack>
    </Section>
  );
}
