import { kindOf } from '../../shared/documents/kinds.ts';
import type { RegisterRow } from '../../shared/documents/register.ts';
import type { VerdictResult } from '../../shared/documents/verdict.ts';
import type { Permission } from '../../shared/permissions.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

/** The name of a kind of document; the id itself where this release does not know it. */
export function kindLabel(id: string): string {
  return kindOf(id)?.label ?? id;
}

/** Where an issued document stands, in a badge. */
export function standingBadge({ annulledOn, replacedBy }: Pick<RegisterRow, 'annulledOn' | 'replacedBy'>) {
  if (annulledOn !== null) return { tone: 'bad', label: 'Anulado' } as const;
  if (replacedBy !== null) return { tone: 'warn', label: 'Corrigido por outro' } as const;
  return { tone: 'good', label: 'Em vigor' } as const;
}

type VerdictWords = { readonly tone: Tone; readonly label: string; readonly color: string };

/** The verdict of a check in a few words. */
export const VERDICTS: Readonly<Record<VerdictResult, VerdictWords>> = {
  authentic: { tone: 'good', label: 'Documento autêntico e em vigor', color: 'green' },
  annulled: { tone: 'bad', label: 'Documento anulado', color: 'red' },
  replaced: { tone: 'warn', label: 'Documento corrigido por outro', color: 'amber' },
  altered: { tone: 'bad', label: 'Documento alterado: não confere', color: 'red' },
  unknown: { tone: 'bad', label: 'Documento desconhecido', color: 'red' },
};

type SubjectPage = { readonly to: string; readonly label: string; readonly permission: Permission };

const SUBJECTS: ReadonlyMap<string, SubjectPage> = new Map([
  ['guard', { to: '/guardas', label: 'Guarda', permission: 'guards.record' }],
  ['manifestation', { to: '/manifestacoes', label: 'Manifestação', permission: 'manifestations.read' }],
  ['proceeding', { to: '/procedimentos', label: 'Procedimento', permission: 'proceedings.read' }],
  ['progression', { to: '/progressao', label: 'Lista de progressão', permission: 'progression.read' }],
  [
    'reclassification',
    { to: '/reclassificacoes', label: 'Ato de reclassificação', permission: 'behavior.read' },
  ],
  ['recommendation', { to: '/recomendacoes', label: 'Recomendação', permission: 'recommendations.read' }],
  ['sanction', { to: '/sancoes', label: 'Sanção', permission: 'sanctions.read' }],
]);

/** The page of what a document is about; null where there is none. */
export function subjectPage(subject: string): SubjectPage | null {
  const [kind = '', id = ''] = subject.split(':');
  const found = SUBJECTS.get(kind);
  return found === undefined ? null : { ...found, to: `${found.to}/${id}` };
}
