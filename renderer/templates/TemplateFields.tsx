import { Text } from '@mantine/core';
import type { OfferedField } from '../../shared/templates/field.ts';
import { offeredFields } from '../../shared/templates/kinds.ts';
import { Section } from '../ui/Page.tsx';
import { CopyField } from './CopyField.tsx';

function ListField({ field: { name, label, items } }: { readonly field: OfferedField }) {
  const whole = `{{#${name}}}${(items ?? []).map((one) => `{{${one.name}}}`).join(' ')}{{/${name}}}`;
  return (
    <>
      <CopyField text={whole} shown={`{{#${name}}} … {{/${name}}}`} label={label} />
      {(items ?? []).map((one) => (
        <CopyField key={one.name} text={`{{${one.name}}}`} label={one.label} within />
      ))}
    </>
  );
}

/** The fields that a template of a kind may have, each to be copied into the text editor. */
export function TemplateFields({ kind }: { readonly kind: string }) {
  const fields = offeredFields(kind);
  return (
    <Section title="Campos">
      {fields.length === 0 ? (
        <Text fz="sm">Escolha a espécie para ver os campos que o modelo pode ter.</Text>
      ) : (
        <>
          <Text fz="sm" mb="xs">
            Copie o campo e cole-o no documento, no texto, no cabeçalho ou no rodapé. O que estiver entre “#”
            e “/” repete-se para cada item de uma lista, ou some quando o campo é vazio.
          </Text>
          <ul className="ls-fields">
            {fields.map((field) =>
              field.items === null ? (
                <CopyField key={field.name} text={`{{${field.name}}}`} label={field.label} />
              ) : (
                <ListField key={field.name} field={field} />
              ),
            )}
          </ul>
        </>
      )}
    </Section>
  );
}
