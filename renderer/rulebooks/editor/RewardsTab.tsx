import { plural } from '../../../shared/behavior/wording.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { freshId } from './place.ts';
import { type Reward, RewardFields } from './RewardFields.tsx';

/** The rewards and their limits. */
export function RewardsTab() {
  const { body, set } = useEditor();
  const blank = (): Reward => ({
    id: freshId('recompensa', body.rewards),
    citation: '',
    label: '',
    limitNote: null,
    limit: null,
  });
  const limitWords = ({ limit }: Reward): string =>
    limit === null ? '' : `${limit.atMost} em ${plural(limit.withinMonths, 'mês', 'meses')}`;
  return (
    <EntryList<Reward>
      path="rewards"
      title="Recompensas"
      noun="recompensa"
      entries={body.rewards}
      onChange={(next) => set('rewards', next)}
      blank={blank}
      summary={(one) => ({
        title: one.label,
        detail: [one.citation, limitWords(one)].filter(Boolean).join(' · '),
      })}
      ordered
    >
      {(one, put, path) => <RewardFields one={one} set={put} path={path} />}
    </EntryList>
  );
}
