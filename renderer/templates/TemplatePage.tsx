import '../styles/templates.css';
import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { kindLabel } from '../documents/labels.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { TEMPLATE_CRUMBS } from './crumbs.ts';
import { standingOf } from './standing.ts';
import { TemplateFiles } from './TemplateFiles.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateSample } from './TemplateSample.tsx';
import { TemplateUse } from './TemplateUse.tsx';

/** One template: its files, how it comes out, and a place for the next file. */
export function TemplatePage() {
  const id = Number(useParams().id);
  const query = useRead('templates.get', { id }, { enabled: Number.isInteger(id) });
  const { data } = query;
  return (
    <Page
      key={id}
      title={data?.name ?? 'Modelo'}
      {...(data ? { lead: kindLabel(data.kind) } : {})}
      crumbs={TEMPLATE_CRUMBS}
      badges={data ? <StatusBadge {...standingOf(data)} /> : null}
      actions={data ? <TemplateUse template={data} /> : null}
    >
      <Loaded query={query}>
        {(template) => (
          <Stack gap="md">
            <TemplateFiles template={template} />
            <IfCan permission="templates.write">
              <TemplateSample template={template} />
              <TemplateForm key={template.version} template={template} onSaved={() => undefined} />
            </IfCan>
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
