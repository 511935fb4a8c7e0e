import { useParams } from 'react-router';
import type { Act } from '../../../shared/behavior/act-model.ts';
import { useRead } from '../../app/queries.ts';
import '../../styles/behavior.css';
import '../../styles/proceedings.css';
import { dateWords } from '../../ui/dates.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { ActActions } from './ActActions.tsx';
import { ActFacts } from './ActFacts.tsx';
import { ActItems } from './ActItems.tsx';
import { ActNotices } from './ActNotices.tsx';
import { actBadge } from './labels.ts';

const CRUMBS = [{ label: 'Atos de reclassificação', to: '/reclassificacoes' }];

function titleOf({ number, until }: Act): string {
  return number ?? `Minuta de ato até ${dateWords(until)}`;
}

/** One act: as a draft under review, issued, or annulled. */
export function ActPage() {
  const id = Number(useParams().id);
  const act = useRead('behavior.getAct', { id }, { enabled: Number.isInteger(id) });
  const { data } = act;
  return (
    <Page
      key={id}
      title={data ? titleOf(data) : 'Ato de reclassificação'}
      crumbs={CRUMBS}
      badges={data ? <StatusBadge {...actBadge(data)} /> : null}
      actions={data ? <ActActions act={data} /> : null}
    >
      <Loaded query={act}>
        {(one) => (
          <>
            <ActNotices act={one} />
            <ActFacts act={one} />
            <ActItems act={one} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
