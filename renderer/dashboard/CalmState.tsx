import { Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';

/** Nothing waits. */
export function CalmState() {
  return (
    <section className="ls-calm" aria-label="Tarefas">
      <IconCircleCheck size={44} stroke={1.2} aria-hidden />
      <Title order={2}>Tudo em dia</Title>
      <Text fz="sm" maw="46ch">
        Nada vencido, nada perto de vencer e nada à sua espera. O que vencer ou chegar aparece aqui, o mais
        urgente primeiro.
      </Text>
    </section>
  );
}
