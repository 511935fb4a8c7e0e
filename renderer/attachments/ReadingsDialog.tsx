import { Modal, Table, Text } from '@mantine/core';
import { type AttachmentRow, sizeWords } from '../../shared/attachments/model.ts';
import { useRead } from '../app/queries.ts';
import { instantWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';

type ReadingsDialogProps = { readonly of: AttachmentRow; readonly onClose: () => void };

function Readings({ id }: { readonly id: number }) {
  const query = useRead('attachments.readings', { id });
  return (
    <Loaded query={query}>
      {(readings) =>
        readings.length === 0 ? (
          <Text fz="sm">Ninguém abriu este anexo nem salvou cópia dele.</Text>
        ) : (
          <Table aria-label="Leituras do anexo">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Quando</Table.Th>
                <Table.Th>Quem</Table.Th>
                <Table.Th>O quê</Table.Th>
                <Table.Th>Motivo</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {readings.map(({ seq, at, by, kind, reason }) => (
                <Table.Tr key={seq}>
                  <Table.Td>{instantWords(at)}</Table.Td>
                  <Table.Td>{by}</Table.Td>
                  <Table.Td>{kind === 'open' ? 'Abriu' : 'Salvou cópia'}</Table.Td>
                  <Table.Td>{reason ?? '—'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )
      }
    </Loaded>
  );
}

/** Where an attachment came from, what it is to the bit, and who has read it. */
export function ReadingsDialog({ of, onClose }: ReadingsDialogProps) {
  return (
    <Modal opened onClose={onClose} title={`Custódia · ${of.name}`} size="xl">
      <KeyValue
        facts={[
          { label: 'Anexado por', value: `${of.added.by}, em ${instantWords(of.added.at)}` },
          { label: 'Entregue por', value: of.receivedFrom },
          { label: 'Tipo, pelo conteúdo', value: of.typeLabel },
          { label: 'Tamanho', value: `${sizeWords(of.bytes)} (${of.bytes.toLocaleString('pt-BR')} bytes)` },
          { label: 'SHA-256', value: <code className="la-digest">{of.sha256}</code>, wide: true },
        ]}
      />
      <Text fz="sm" fw={600} mt="md" mb={4}>
        Leituras
      </Text>
      <Readings id={of.id} />
    </Modal>
  );
}
