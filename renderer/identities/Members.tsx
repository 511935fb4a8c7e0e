import { Group, Table, Text } from '@mantine/core';
import type { VaultOverview } from '../../shared/identities/contract.ts';
import { useSession } from '../app/session.tsx';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { AdmitButton } from './AdmitButton.tsx';
import { RemoveButton } from './RemoveButton.tsx';

type Member = VaultOverview['members'][number];
type RowProps = { readonly member: Member; readonly open: boolean };

function MemberRow({ member, open }: RowProps) {
  const own = useSession().accountId === member.accountId;
  const waits = member.standing === 'pending';
  return (
    <Table.Tr>
      <Table.Td>{own ? `${member.name} (você)` : member.name}</Table.Td>
      <Table.Td>
        <StatusBadge tone={waits ? 'warn' : 'good'} label={waits ? 'Aguarda admissão' : 'Abre o cofre'} />
      </Table.Td>
      <Table.Td>{dateWords(member.since.slice(0, 10))}</Table.Td>
      <Table.Td>{member.admittedBy ?? ''}</Table.Td>
      <Table.Td>
        {open && !own ? (
          <Group gap="xs">
            {waits ? <AdmitButton accountId={member.accountId} name={member.name} /> : null}
            <RemoveButton accountId={member.accountId} name={member.name} />
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** The ouvidores who open the vault, and those who wait. */
export function Members({ members, open }: { readonly members: readonly Member[]; readonly open: boolean }) {
  return (
    <Section title="Ouvidores">
      <Table.ScrollContainer minWidth={600}>
        <Table aria-label="Ouvidores com acesso ao cofre" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Ouvidor</Table.Th>
              <Table.Th>Situação</Table.Th>
              <Table.Th>Desde</Table.Th>
              <Table.Th>Admitido por</Table.Th>
              <Table.Th>Ações</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {members.map((member) => (
              <MemberRow key={member.accountId} member={member} open={open} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open ? null : (
        <Text fz="sm" c="dimmed">
          Para admitir ou retirar alguém, abra o cofre.
        </Text>
      )}
    </Section>
  );
}
