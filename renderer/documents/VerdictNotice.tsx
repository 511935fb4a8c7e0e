import { Alert, Anchor, Text } from '@mantine/core';
import { IconShieldCheck, IconShieldExclamation } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Verdict } from '../../shared/documents/verdict.ts';
import { kindLabel, VERDICTS } from './labels.ts';

/** What a check found, in words. */
export function VerdictNotice({ verdict: { result, document, sentences } }: { readonly verdict: Verdict }) {
  const { label, color } = VERDICTS[result];
  const Icon = result === 'authentic' ? IconShieldCheck : IconShieldExclamation;
  return (
    <Alert
      role={result === 'authentic' ? 'status' : 'alert'}
      color={color}
      variant="light"
      icon={<Icon aria-hidden />}
      title={document === null ? label : `${label} · ${kindLabel(document.kind)}`}
    >
      {sentences.map((sentence) => (
        <Text key={sentence} fz="sm">
          {sentence}
        </Text>
      ))}
      {document === null || document.id === null ? null : (
        <Anchor component={Link} to={`/documentos/${document.id}`} fz="sm">
          Abrir o documento {document.number}
        </Anchor>
      )}
    </Alert>
  );
}
