import { Group, Text } from '@mantine/core';
import { useRead, useWrite } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Section } from '../ui/Page.tsx';

function Choice({ suspends }: { readonly suspends: boolean }) {
  const set = useWrite('deadlines.setPolicy', { onSuccess: () => done('Contagem alterada') });
  return (
    <Group justify="space-between" gap="sm">
      <Text fz="sm" maw="70ch">
        {suspends
          ? 'Enquanto se espera o complemento pedido ao cidadão, o prazo da resposta fica suspenso (Decreto 9.492/2018, art. 18, § 4º, por analogia: a Lei 13.460/2017 nada diz).'
          : 'O prazo da resposta continua a correr enquanto se espera o complemento pedido ao cidadão: é a leitura estrita da Lei 13.460/2017, que não prevê suspensão.'}
      </Text>
      <IfCan permission="deadlines.manage">
        <ConfirmButton
          label="Alterar"
          question="Alterar a contagem?"
          consequence={
            suspends
              ? 'Os complementos pedidos daqui em diante deixam de suspender o prazo da resposta. Os já pedidos ficam como foram.'
              : 'Os complementos pedidos daqui em diante suspendem o prazo da resposta. Os já pedidos ficam como foram.'
          }
          confirmLabel={suspends ? 'Deixar de suspender' : 'Passar a suspender'}
          onConfirm={() => set.mutateAsync({ complementSuspends: !suspends })}
        />
      </IfCan>
    </Group>
  );
}

/** How the office counts the term of the answer while a complement is awaited. */
export function PolicyCard() {
  const query = useRead('deadlines.policy', {});
  return (
    <Section title="Complemento e prazo da resposta">
      <Loaded query={query}>{({ complementSuspends }) => <Choice suspends={complementSuspends} />}</Loaded>
    </Section>
  );
}
