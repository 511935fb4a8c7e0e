import { DRAFT_STATUS_LABELS, type DraftStatus } from '../../shared/rulebooks/model.ts';
import type { OutputAt } from '../app/client.ts';
import { today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { countsWords } from './labels.ts';

type Row = OutputAt<'rulebooks.list'>[number];

/** Whether a version is in force, was, or will be. */
export function ValidityBadge({ row }: { readonly row: Row }) {
  const now = today();
  if (row.validFrom > now) return <StatusBadge tone="info" label="Vigência futura" />;
  if (row.validTo !== null && row.validTo < now) return <StatusBadge tone="quiet" label="Encerrada" />;
  return <StatusBadge tone="good" label="Em vigor" />;
}

/** How much is missing for judging under a version. */
export function MissingBadge({ missing }: { readonly missing: readonly string[] }) {
  if (missing.length === 0) return <StatusBadge tone="good" label="Sem pendências" />;
  return (
    <StatusBadge tone="warn" label={missing.length === 1 ? '1 pendência' : `${missing.length} pendências`} />
  );
}

const DRAFT_TONES = { open: 'info', published: 'good', discarded: 'quiet' } as const;

/** How a draft stands. */
export function DraftBadge({ status }: { readonly status: DraftStatus }) {
  return <StatusBadge tone={DRAFT_TONES[status]} label={DRAFT_STATUS_LABELS[status]} />;
}

type Counts = { readonly errors: number; readonly warnings: number };

/** What the last check of a draft found. */
export function ProblemsBadge({ errors, warnings }: Counts) {
  const label = countsWords(errors, warnings);
  if (errors > 0) return <StatusBadge tone="bad" label={label} />;
  return <StatusBadge tone={warnings > 0 ? 'warn' : 'good'} label={label} />;
}

/** What a rulebook that comes with the application is. */
export function BuiltInBadge({ example }: { readonly example: boolean }) {
  return example ? (
    <StatusBadge tone="warn" label="Exemplo: não é lei de Município algum" />
  ) : (
    <StatusBadge tone="info" label="Modelo" />
  );
}
