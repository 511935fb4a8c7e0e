import { Text } from '@mantine/core';
import type { Change } from '../../shared/charter/rules.ts';
import '../styles/charter.css';
import { StatusBadge } from '../ui/StatusBadge.tsx';

const WHAT = {
  added: { tone: 'good', label: 'Incluído' },
  removed: { tone: 'bad', label: 'Retirado' },
  changed: { tone: 'info', label: 'Alterado' },
} as const;

function Side({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <Text fz="sm" component="div">
      <Text span fw={600} fz="sm">
        {label}:{' '}
      </Text>
      <span className="lc-lines">{text}</span>
    </Text>
  );
}

/** What changed from one version to the next, part by part. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return changes.map(({ where, what, before, after }) => (
    <article key={`${where} ${what}`} className="lc-change">
      <StatusBadge {...WHAT[what]} />{' '}
      <Text span fw={600}>
        {where}
      </Text>
      <Side label="Antes" text={before} />
      <Side label={what === 'changed' ? 'Agora' : 'Texto'} text={after} />
    </article>
  ));
}
