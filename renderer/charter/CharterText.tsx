import { Stack } from '@mantine/core';
import {
  type CharterBody,
  type CharterService,
  GENERAL_PARTS,
  type GeneralPart,
  generalParts,
  SERVICE_PARTS,
  serviceParts,
} from '../../shared/charter/model.ts';
import '../styles/charter.css';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Section } from '../ui/Page.tsx';

const lines = (text: string) => <span className="lc-lines">{text}</span>;

function Service({ service }: { readonly service: CharterService }) {
  return (
    <Section title={service.name}>
      <KeyValue
        facts={serviceParts.map((part) => ({
          label: SERVICE_PARTS[part].label,
          value: lines(service[part]),
          wide: true,
        }))}
      />
    </Section>
  );
}

const AFTER: readonly GeneralPart[] = generalParts.filter((part) => part !== 'introduction');

/** A charter to be read: presentation, services, commitments. */
export function CharterText({ body }: { readonly body: CharterBody }) {
  return (
    <Stack gap="md">
      <Section title={GENERAL_PARTS.introduction.label}>{lines(body.introduction)}</Section>
      {body.services.map((service) => (
        <Service key={service.name} service={service} />
      ))}
      <Section title="Atendimento e compromissos">
        <KeyValue
          facts={AFTER.map((part) => ({
            label: GENERAL_PARTS[part].label,
            value: lines(body[part]),
            wide: true,
          }))}
        />
      </Section>
    </Stack>
  );
}
