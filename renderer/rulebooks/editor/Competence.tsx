import { COMPETENT, officeLabel } from '../labels.ts';
import { ManyBox } from './Choice.tsx';
import { useEditor } from './editor-context.ts';
import { join } from './place.ts';
import type { EntryProps, Sanction } from './sanction-types.ts';

/** Who may apply a sanction. */
export function Competence({ one }: Pick<EntryProps<Sanction>, 'one'>) {
  const { body, set } = useEditor();
  const holders = body.competence[one.id] ?? [];
  const others = holders
    .filter((name) => COMPETENT.every(({ value }) => value !== name))
    .map((name) => ({ value: name, label: officeLabel(name) }));
  return (
    <ManyBox<string>
      path={join('competence', one.id)}
      label="Quem aplica"
      description="Sem competência definida, a sanção não pode ser decidida."
      choices={[...COMPETENT, ...others]}
      value={holders}
      onChange={(next) => set('competence', { ...body.competence, [one.id]: next })}
    />
  );
}
