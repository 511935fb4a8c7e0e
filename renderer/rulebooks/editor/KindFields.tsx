import { SimpleGrid, Stack } from '@mantine/core';
import { ActList } from './ActList.tsx';
import { AreaBox, CheckBox, TextBox } from './Field.tsx';
import { Guarantees } from './Guarantees.tsx';
import { Outcomes } from './Outcomes.tsx';
import { OwnTerms } from './OwnTerms.tsx';
import { Phases } from './Phases.tsx';
import { join } from './place.ts';
import type { KindPart } from './procedure-types.ts';

function Names({ kind, put, path }: KindPart) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextBox
        path={join(path, 'label')}
        label="Nome do tipo"
        value={kind.label}
        onChange={(label) => put({ label })}
        required
      />
      <TextBox
        path={join(path, 'prefix')}
        label="Sigla da numeração"
        description="De 2 a 8 letras maiúsculas"
        value={kind.prefix}
        onChange={(prefix) => put({ prefix })}
        required
      />
      <TextBox
        path={join(path, 'citation')}
        label="Artigos do tipo"
        value={kind.citation}
        onChange={(citation) => put({ citation })}
      />
      <TextBox
        path={join(path, 'id')}
        label="Identificador do tipo"
        value={kind.id}
        onChange={(id) => put({ id })}
        required
      />
    </SimpleGrid>
  );
}

/** One kind of proceeding under edition. */
export function KindFields(props: KindPart) {
  const { kind, put, path } = props;
  return (
    <Stack gap="sm">
      <Names {...props} />
      <CheckBox
        path={join(path, 'enabled')}
        label="O Município o adota"
        value={kind.enabled}
        onChange={(enabled) => put({ enabled })}
      />
      <CheckBox
        path={join(path, 'punitive')}
        label="A instauração interrompe a prescrição"
        value={kind.punitive}
        onChange={(punitive) => put({ punitive })}
      />
      <CheckBox
        path={join(path, 'judged')}
        label="Leva a julgamento"
        value={kind.judged}
        onChange={(judged) => put({ judged })}
      />
      <AreaBox
        path={join(path, 'note')}
        label="Observação do tipo"
        value={kind.note}
        onChange={(note) => put({ note })}
      />
      <Phases {...props} />
      <ActList
        kind={kind}
        path={join(path, 'anytime')}
        title="Atos de qualquer fase"
        acts={kind.anytime}
        onChange={(anytime) => put({ anytime })}
      />
      <Guarantees {...props} />
      <OwnTerms {...props} />
      <Outcomes {...props} />
    </Stack>
  );
}
