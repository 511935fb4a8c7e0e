import { Accordion, Kbd, List, Stack, Table, Text } from '@mantine/core';
import { useSession } from '../app/session.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { Glossary } from './Glossary.tsx';
import { topicsFor } from './topics.ts';

const SHORTCUTS = [
  { keys: ['Ctrl', 'K'], does: 'Procurar guarda, protocolo, procedimento ou página' },
  { keys: ['Ctrl', 'S'], does: 'Enviar o formulário aberto' },
  { keys: ['Ctrl', 'L'], does: 'Bloquear: encerra a sessão e cifra os dados' },
  { keys: ['↑', '↓'], does: 'Percorrer as linhas de uma lista' },
  { keys: ['Enter'], does: 'Abrir a linha em foco' },
  { keys: ['Esc'], does: 'Fechar a janela ou o calendário aberto' },
] as const;

function Shortcuts() {
  return (
    <Table withRowBorders={false} verticalSpacing={4} maw={560}>
      <Table.Caption hidden>Atalhos de teclado</Table.Caption>
      <Table.Tbody>
        {SHORTCUTS.map(({ keys, does }) => (
          <Table.Tr key={does}>
            <Table.Th scope="row" w={130} fw={400}>
              {keys.map((key) => (
                <Kbd key={key} mr={4}>
                  {key}
                </Kbd>
              ))}
            </Table.Th>
            <Table.Td>{does}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Tasks() {
  const { roles } = useSession();
  return (
    <Accordion variant="separated" multiple order={3}>
      {topicsFor(roles).map(({ title, steps }) => (
        <Accordion.Item key={title} value={title}>
          <Accordion.Control>{title}</Accordion.Control>
          <Accordion.Panel>
            <List type="ordered" size="sm" spacing={4}>
              {steps.map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
            </List>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

/** Help inside the application: tasks by role, shortcuts, what each colour says, glossary. */
export function HelpPage() {
  return (
    <Page
      title="Ajuda"
      lead="Como fazer cada tarefa, atalhos e o significado das palavras usadas aqui."
      width="form"
    >
      <Section title="Como fazer">
        <Tasks />
      </Section>
      <Section title="Atalhos de teclado">
        <Shortcuts />
      </Section>
      <Section title="Se algo der errado">
        <Stack gap="xs">
          <Text fz="sm">
            Cada recusa diz o motivo e o próximo passo. Quando a recusa vem da norma, o artigo e os fatos
            aparecem junto.
          </Text>
          <Text fz="sm">
            Falhas internas trazem um número de referência: informe-o ao suporte. Ele não contém dado de
            pessoa alguma.
          </Text>
          <Text fz="sm">
            Queda de energia ou fechamento repentino não desfazem o que já foi confirmado, e os rascunhos
            guardados voltam na próxima entrada.
          </Text>
        </Stack>
      </Section>
      <Section title="Glossário">
        <Glossary />
      </Section>
    </Page>
  );
}
