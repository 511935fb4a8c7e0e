import { Alert, List, Text } from '@mantine/core';
import { IconMasksTheater } from '@tabler/icons-react';

/** How an extract is written, and what happens when it is written wrong. */
export function ExtractAdvice() {
  return (
    <Alert
      color="govbr"
      variant="light"
      icon={<IconMasksTheater aria-hidden />}
      title="O extrato não pode dizer quem se manifestou"
    >
      <List size="sm" spacing={2}>
        <List.Item>Troque nomes por função: “a pessoa”, “o condutor”, “uma vizinha”.</List.Item>
        <List.Item>Retire CPF, telefone, e-mail, endereço e placa de quem se manifestou.</List.Item>
        <List.Item>Diga o que se pede: informação, providência ou apuração.</List.Item>
      </List>
      <Text fz="sm" mt={6}>
        Antes de enviar, o texto é comparado com a identidade guardada; se algo dela aparecer, o envio é
        recusado (Lei 13.460/2017, art. 10, § 7º).
      </Text>
    </Alert>
  );
}
