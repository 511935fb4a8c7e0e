import { useParams } from 'react-router';
import { PURPOSE_LABELS } from '../../shared/texts/model.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { TextForm } from './TextForm.tsx';
import { TextVersions } from './TextVersions.tsx';

const CRUMBS = [{ label: 'Textos da ouvidoria', to: '/textos' }];

/** One text, to be rewritten: what was before is kept below. */
export function TextPage() {
  const query = useRead('texts.get', { key: useParams().key ?? '' });
  const one = query.data;
  return (
    <Page
      title={one?.name ?? 'Texto'}
      crumbs={CRUMBS}
      {...(one === undefined ? {} : { lead: PURPOSE_LABELS[one.purpose] })}
    >
      <Loaded query={query}>
        {(data) => (
          <>
            <TextForm key={`${data.key} ${data.version}`} text={data} />
            <TextVersions versions={data.versions} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
