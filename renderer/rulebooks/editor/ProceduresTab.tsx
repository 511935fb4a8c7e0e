import type { DraftProcedure } from '../../../shared/rulebook/draft-procedures.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { KindFields } from './KindFields.tsx';
import { blankKind } from './procedure-types.ts';

/** The kinds of proceeding, each with its phases, acts and guarantees. */
export function ProceduresTab() {
  const { body, set } = useEditor();
  return (
    <EntryList<DraftProcedure>
      path="procedures"
      title="Tipos de procedimento"
      noun="tipo"
      lead="Cada tipo tem fases em ordem. A fase move-se pelos atos registrados; a garantia sem ato que a atenda impede o julgamento."
      entries={body.procedures}
      onChange={(next) => set('procedures', next)}
      blank={() => blankKind(body.procedures)}
      summary={(one) => ({
        title: one.label,
        detail: [one.citation, one.enabled ? '' : 'não adotado'].filter(Boolean).join(' · '),
      })}
      ordered
    >
      {(kind, put, path) => <KindFields kind={kind} put={(part) => put({ ...kind, ...part })} path={path} />}
    </EntryList>
  );
}
