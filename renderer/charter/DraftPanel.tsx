import { List, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import { useWrite } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';
import { Changes } from './Changes.tsx';

type Draft = NonNullable<OutputAt<'charter.current'>['draft']>;

function PublishButton({ draft }: { readonly draft: Draft }) {
  const navigate = useNavigate();
  const publish = useWrite('charter.publish', {
    onSuccess: ({ number, document }) => {
      done('Carta de Serviços publicada', `Versão ${number}, documento ${document}.`);
      void navigate('/carta-de-servicos');
    },
  });
  return (
    <ConfirmButton
      label={`Publicar a versão ${draft.number}`}
      question={`Publicar a versão ${draft.number} da Carta de Serviços?`}
      consequence="A versão recebe número de documento e não se altera mais: o que mudar depois fica para a próxima versão."
      confirmLabel="Publicar"
      onConfirm={() => publish.mutateAsync({ version: draft.version })}
    />
  );
}

/** The version being written: what the law still asks of it, and what it changes. */
export function DraftPanel({ draft }: { readonly draft: Draft }) {
  const { number, missing, changes } = draft;
  const ready = missing.length === 0;
  return (
    <Section
      title={`Minuta da versão ${number}`}
      actions={<IfCan permission="charter.write">{ready ? <PublishButton draft={draft} /> : null}</IfCan>}
    >
      {ready ? (
        <Text fz="sm">Completa: pode ser publicada.</Text>
      ) : (
        <>
          <Text fz="sm">Antes de publicar, a Lei 13.460/2017 pede que a minuta diga:</Text>
          <List size="sm">
            {missing.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        </>
      )}
      {changes.length === 0 ? null : (
        <Stack mt="sm" gap={4}>
          <Text fz="sm" fw={600}>
            O que muda em relação à versão em vigor
          </Text>
          <Changes changes={changes} />
        </Stack>
      )}
    </Section>
  );
}
