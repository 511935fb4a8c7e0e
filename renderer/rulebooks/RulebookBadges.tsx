import type { OutputAt } from '../app/client.ts';
import { today } from '../ui/dates.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

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
