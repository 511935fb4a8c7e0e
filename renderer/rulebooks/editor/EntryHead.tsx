import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useEditor } from './editor-context.ts';

/** An entry in few words. */
export type Summary = { readonly title: string; readonly detail: string };

function Count({ path }: { readonly path: string }) {
  const inside = useEditor().problems.filter((one) => one.path === path || one.path.startsWith(`${path}.`));
  if (inside.length === 0) return null;
  const grave = inside.some((one) => one.severity === 'error');
  const words = inside.length === 1 ? '1 apontamento' : `${inside.length} apontamentos`;
  return (
    <span className="lr-count" data-grave={grave}>
      {words}
    </span>
  );
}

type HeadProps = {
  readonly path: string;
  readonly list: string;
  readonly index: number;
  readonly summary: Summary;
  readonly open: boolean;
};

/** The line of an entry, which opens it. */
export function Head({ path, list, index, summary, open }: HeadProps) {
  const { openEntry } = useEditor();
  return (
    <UnstyledButton
      className="lr-entry-head"
      aria-expanded={open}
      onClick={() => openEntry(list, open ? null : index)}
    >
      <IconChevronRight size={16} aria-hidden data-open={open} />
      <span>
        <strong>{summary.title || 'Sem nome'}</strong>
        {summary.detail === '' ? null : <small>{summary.detail}</small>}
      </span>
      <Count path={path} />
    </UnstyledButton>
  );
}
