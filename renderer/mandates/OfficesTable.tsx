import { Anchor, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { OfficeNow } from '../../shared/mandates/contract.ts';
import { OFFICE_LABELS } from '../../shared/mandates/model.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { today } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { lastDayWords, officeBadge, ruleWords } from './labels.ts';
import { RuleForm } from './RuleForm.tsx';

function OfficeRow({ now, may }: { readonly now: OfficeNow; readonly may: boolean }) {
  const name = OFFICE_LABELS[now.office];
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>
        {now.holder === null ? (
          '—'
        ) : (
          <Anchor component={Link} to={`/mandatos/${now.holder.id}`} fz="sm">
            {now.holder.person}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>
        <StatusBadge {...officeBadge(now, today())} />
      </Table.Td>
      <Table.Td>{now.holder === null ? '—' : lastDayWords(now.holder)}</Table.Td>
      <Table.Td>
        {ruleWords(now.rule)}
        <Text fz="xs" c="dimmed">
          {now.rule.law === '' ? 'Lei local ainda não informada' : now.rule.law}
        </Text>
      </Table.Td>
      {may ? (
        <Table.Td>
          <DialogButton
            size="compact-sm"
            label="Alterar regra"
            name={`Alterar regra: ${name}`}
            title={`Regra do cargo: ${name}`}
          >
            {(close) => <RuleForm now={now} onClose={close} />}
          </DialogButton>
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}

/** Every office as it stands today. */
export function OfficesTable({ offices }: { readonly offices: readonly OfficeNow[] }) {
  const may = useCan()('mandates.write');
  const headers = ['Cargo', 'Responde hoje', 'Situação', 'Último dia', 'Duração e recondução'];
  return (
    <Section title="Hoje">
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="xs" aria-label="Cargos hoje">
          <Table.Thead>
            <Table.Tr>
              {[...headers, ...(may ? ['Ações'] : [])].map((header) => (
                <Table.Th key={header}>{header}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {offices.map((now) => (
              <OfficeRow key={now.office} now={now} may={may} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
