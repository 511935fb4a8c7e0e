import { Button, Tabs } from '@mantine/core';
import { IconFiles } from '@tabler/icons-react';
import { Link } from 'react-router';
import { IfCan, useCan } from '../app/session.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { NumberingCheck } from './NumberingCheck.tsx';
import { NewLetter } from './papers/NewLetter.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { VerifyPanel } from './VerifyPanel.tsx';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The register of issued documents, the check of a paper or file, and that of the numbering. */
export function DocumentsPage() {
  const can = useCan();
  const [tab, setTab] = useViewState('documents.tab', 'registro', isText);
  return (
    <Page
      title="Documentos"
      lead="O que foi expedido, numerado por espécie e ano e conservado como saiu. Um documento não se altera: corrige-se por outro, que o nomeia."
      actions={
        <>
          <NewLetter />
          <IfCan permission="documents.dossier">
            <Button
              component={Link}
              to="/documentos/prontuarios"
              variant="default"
              leftSection={<IconFiles size={18} aria-hidden />}
            >
              Prontuários em lote
            </Button>
          </IfCan>
        </>
      }
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'registro')} keepMounted={false}>
        <Tabs.List aria-label="Documentos">
          <Tabs.Tab value="registro">Registro</Tabs.Tab>
          <Tabs.Tab value="conferir">Conferir documento</Tabs.Tab>
          {can('audit.verify') ? <Tabs.Tab value="numeracao">Numeração</Tabs.Tab> : null}
        </Tabs.List>
        <Tabs.Panel value="registro" pt="md">
          <RegisterTable />
        </Tabs.Panel>
        <Tabs.Panel value="conferir" pt="md">
          <VerifyPanel />
        </Tabs.Panel>
        {can('audit.verify') ? (
          <Tabs.Panel value="numeracao" pt="md">
            <NumberingCheck />
          </Tabs.Panel>
        ) : null}
      </Tabs>
    </Page>
  );
}
