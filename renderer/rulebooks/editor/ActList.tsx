import type { DraftAct, DraftProcedure } from '../../../shared/rulebook/draft-procedures.ts';
import { actWords } from '../../../shared/rulebooks/describe-procedures.ts';
import { ActFields } from './ActFields.tsx';
import { EntryList } from './EntryList.tsx';
import { blankAct } from './procedure-types.ts';

type ActListProps = {
  readonly kind: DraftProcedure;
  readonly path: string;
  readonly title: string;
  readonly acts: readonly DraftAct[];
  readonly onChange: (next: DraftAct[]) => void;
};

/** Acts of a phase, or of any phase, in order. */
export function ActList({ kind, path, title, acts, onChange }: ActListProps) {
  return (
    <EntryList<DraftAct>
      path={path}
      title={title}
      noun="ato"
      entries={acts}
      onChange={onChange}
      blank={() => blankAct(kind)}
      summary={(one) => ({ title: one.label, detail: actWords(kind, one) })}
      ordered
    >
      {(one, set, at) => (
        <ActFields kind={kind} one={one} put={(part) => set({ ...one, ...part })} path={at} />
      )}
    </EntryList>
  );
}
