import { Alert, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { PROOF_FAULTS, type TrailProof } from '../../shared/audit/proof.ts';
import { instantWords } from '../ui/dates.ts';

function titleOf({ seq, at, fault }: TrailProof): string {
  const number = seq === null ? '' : ` (registro nº ${seq.toLocaleString('pt-BR')}`;
  const when = at === null ? '' : `, de ${instantWords(at)}`;
  const where = number === '' ? '' : `${number}${when})`;
  return fault === null ? `Confere com a trilha em uso${where}` : `Não confere${where}`;
}

/** What came of setting a proof kept elsewhere beside the trail in use. */
export function ProofResult({ of }: { readonly of: TrailProof }) {
  const bad = of.fault !== null;
  return (
    <Alert
      role={bad ? 'alert' : 'status'}
      color={bad ? 'red' : 'green'}
      variant="light"
      icon={bad ? <IconShieldExclamation aria-hidden /> : <IconShieldCheck aria-hidden />}
      title={titleOf(of)}
    >
      {of.fault === null ? null : <Text fz="sm">{PROOF_FAULTS[of.fault]}</Text>}
      {of.entries > 0 && !bad ? (
        <Text fz="sm">{of.entries.toLocaleString('pt-BR')} registros do arquivo conferidos, um a um.</Text>
      ) : null}
    </Alert>
  );
}
