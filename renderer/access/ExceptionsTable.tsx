import { Table, Text } from '@mantine/core';
import type { ProceedingAccess } from '../../shared/access/contract.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { done } from '../ui/notify.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { keepAccess } from './LevelForm.tsx';

type Exception = ProceedingAccess['exceptions'][number];

const STATUS = {
  active: { tone: 'good', label: 'Em vigor' },
  expired: { tone: 'quiet', label: 'Expirado' },
  revoked: { tone: 'bad', label: 'Revogado' },
} as const;

function RevokeForm({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const form = useContractForm({
    procedure: 'access.revoke',
    defaultValues: { exceptionId: id, reason: '' },
    onSuccess: (saved) => {
      keepAccess(saved);
      done('Acesso revogado');
      onClose();
    },
  });
  return (
    <ContractForm of={form} submitLabel="Revogar" onCancel={onClose} compact>
      <TextAreaField control={form.control} name="reason" label="Motivo" required />
    </ContractForm>
  );
}

function ExceptionRow({ one, may }: { readonly one: Exception; readonly may: boolean }) {
  const title = `Revogar o acesso de ${one.account.name}`;
  return (
    <Table.Tr>
      <Table.Td>
        {one.account.name}
        <Text fz="xs" c="dimmed">
          {one.account.office}
        </Text>
      </Table.Td>
      <Table.Td>
        {dateWords(one.from)} a {dateWords(one.until)}
      </Table.Td>
      <Table.Td>
        {one.reason}
        <Text fz="xs" c="dimmed">
          Concedido por {one.grantedBy}
          {one.revokedReason === null ? '' : ` · Revogado: ${one.revokedReason}`}
        </Text>
      </Table.Td>
      <Table.Td>
        <StatusBadge {...STATUS[one.status]} />
      </Table.Td>
      <Table.Td>
        {may && one.status === 'active' ? (
          <DialogButton size="compact-sm" label="Revogar" name={title} title={title}>
            {(close) => <RevokeForm id={one.id} onClose={close} />}
          </DialogButton>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** Who was named to open the file, until when and why. */
export function ExceptionsTable({
  access,
  may,
}: {
  readonly access: ProceedingAccess;
  readonly may: boolean;
}) {
  if (access.exceptions.length === 0) {
    return <Text fz="sm">Ninguém além de quem o nível já admite.</Text>;
  }
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" aria-label="Pessoas nomeadas">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Pessoa</Table.Th>
            <Table.Th>Período</Table.Th>
            <Table.Th>Motivo</Table.Th>
            <Table.Th>Situação</Table.Th>
            <Table.Th>Ações</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {access.exceptions.map((one) => (
            <ExceptionRow key={one.id} one={one} may={may} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
