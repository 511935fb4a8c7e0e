import { plural } from '../../../shared/behavior/wording.ts';
import { EFFECTS } from '../labels.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { freshId } from './place.ts';
import { SanctionFields } from './SanctionFields.tsx';
import type { Sanction } from './sanction-types.ts';

function sanctionDetail({ citation, effect, days }: Sanction): string {
  const length = days === null ? '' : `de ${days.min} a ${plural(days.max, 'dia', 'dias')}`;
  return [citation, EFFECTS[effect], length].filter(Boolean).join(' · ');
}

/** The sanctions, from the lightest to the gravest. */
export function Sanctions() {
  const { body, put } = useEditor();
  const blank = (): Sanction => ({
    id: freshId('sancao', body.sanctions),
    effect: 'light',
    label: '',
    citation: '',
    days: null,
    daysNote: null,
    fine: null,
    note: null,
  });
  /** A sanction taken away leaves no competence behind. */
  const keep = (next: Sanction[]): void => {
    const gone = body.sanctions.filter(
      ({ id }) => next.length < body.sanctions.length && next.every((one) => one.id !== id),
    );
    const names = gone.map(({ id }) => id);
    const kept = Object.entries(body.competence).filter(([id]) => !names.includes(id));
    put({ sanctions: next, ...(names.length > 0 ? { competence: Object.fromEntries(kept) } : {}) });
  };
  return (
    <EntryList<Sanction>
      path="sanctions"
      title="Sanções"
      noun="sanção"
      lead="Da mais leve à mais grave, com o efeito, a duração e quem as aplica."
      entries={body.sanctions}
      onChange={keep}
      blank={blank}
      summary={(one) => ({ title: one.label, detail: sanctionDetail(one) })}
      ordered
    >
      {(one, set, path) => <SanctionFields one={one} set={set} path={path} />}
    </EntryList>
  );
}
