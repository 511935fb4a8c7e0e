import { Conflicts } from './Conflicts.tsx';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { ItemFields } from './ItemFields.tsx';
import type { Item } from './item-types.ts';
import { freshId } from './place.ts';

/** The transgressions, and where the code repeats one. */
export function ItemsTab() {
  const { body, set } = useEditor();
  const severities = new Map(body.severities.map(({ id, label }) => [id, label]));
  const blank = (): Item => ({
    id: freshId('infracao', body.transgressions),
    citation: '',
    severity: body.severities[0]?.id ?? null,
    label: '',
    officialText: null,
    ownAggravation: null,
    note: null,
    derived: null,
  });
  return (
    <>
      <EntryList<Item>
        path="transgressions"
        title="Infrações"
        noun="infração"
        entries={body.transgressions}
        onChange={(next) => set('transgressions', next)}
        blank={blank}
        summary={(one) => ({
          title: [one.citation, one.label].filter(Boolean).join(' · '),
          detail:
            one.severity === null
              ? 'gravidade a fixar em cada caso'
              : (severities.get(one.severity) ?? one.severity),
        })}
        ordered
        searchable
      >
        {(one, put, path) => <ItemFields one={one} set={put} path={path} />}
      </EntryList>
      <Conflicts />
    </>
  );
}
