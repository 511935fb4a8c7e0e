import { Stack, Table, Text } from '@mantine/core';
import type { GroundsOfCharge } from '../../shared/judgment/contract.ts';
import { OUTCOME_LABELS } from '../../shared/proceedings/model.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { penaltyWords } from '../proceedings/labels.ts';
import { dateWords } from '../ui/dates.ts';

type GroundsProps = { readonly grounds: GroundsOfCharge; readonly rulebook: Rulebook | undefined };

const SHOWN = 8;

function Report({ grounds: { report }, rulebook }: GroundsProps) {
  if (report === null) return null;
  const { outcome, penalty, dissent } = report;
  const label = rulebook?.sanctions.find((one) => one.id === penalty?.kind)?.label ?? penalty?.kind ?? '';
  const proposed =
    penalty === null ? '' : `; propõe ${penaltyWords({ label: label.toLowerCase(), days: penalty.days })}`;
  return (
    <Text fz="sm" className="ls-text">
      <strong>Conclusão do relatório:</strong> {OUTCOME_LABELS[outcome].toLowerCase()}
      {proposed}.{dissent === '' ? '' : ` Voto divergente na comissão: ${dissent}`}
    </Text>
  );
}

function Worksheet({ sheet }: { readonly sheet: GroundsOfCharge['worksheets'][number] }) {
  const rows = sheet.rows.map(({ label, weight }) => `${label} (${weight > 0 ? '+' : ''}${weight})`);
  return (
    <Text fz="sm" className="ls-text">
      <strong>Planilha de dosimetria, {sheet.label.toLowerCase()}:</strong> {sheet.words}.{' '}
      {rows.length === 0 ? 'Nenhuma circunstância confirmada tem peso.' : `Pesam: ${rows.join('; ')}.`}{' '}
      <span className="ls-cite">{sheet.citation}</span>
    </Text>
  );
}

function Precedents({ grounds: { precedents } }: GroundsProps) {
  if (precedents.length === 0) {
    return (
      <Text fz="sm">
        <strong>Casos anteriores:</strong> nenhum para o mesmo dispositivo.
      </Text>
    );
  }
  return (
    <div>
      <Text fz="sm">
        <strong>Casos anteriores para o mesmo dispositivo</strong>
        {precedents.length > SHOWN ? `, os ${SHOWN} mais recentes de ${precedents.length}` : ''}:
      </Text>
      <Table fz="sm" aria-label="Casos anteriores para o mesmo dispositivo">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Data</Table.Th>
            <Table.Th>Guarda</Table.Th>
            <Table.Th>Penalidade</Table.Th>
            <Table.Th>Circunstâncias</Table.Th>
            <Table.Th>Autoridade</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {precedents.slice(0, SHOWN).map((one) => (
            <Table.Tr key={one.sanctionId}>
              <Table.Td>{dateWords(one.decidedOn)}</Table.Td>
              <Table.Td>{one.guardName ?? 'Em sigilo'}</Table.Td>
              <Table.Td>{one.penalty.label}</Table.Td>
              <Table.Td>{one.circumstances.join('; ') || 'Nenhuma'}</Table.Td>
              <Table.Td>{one.authority || 'Não registrada'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What the authority reads before concluding on a charge: report, worksheet, earlier decisions. */
export function ChargeGrounds(props: GroundsProps) {
  return (
    <Stack gap="xs">
      <Report {...props} />
      {props.grounds.worksheets.map((sheet) => (
        <Worksheet key={sheet.kind} sheet={sheet} />
      ))}
      <Precedents {...props} />
    </Stack>
  );
}
