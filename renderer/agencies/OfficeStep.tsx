import { Section } from '../ui/Page.tsx';
import { AgencyFields } from './AgencyFields.tsx';
import type { SetupForm } from './wizard-steps.ts';

const AT = {
  name: 'agency.name',
  municipality: 'agency.municipality',
  state: 'agency.state',
  crest: 'agency.crest',
  letterhead: 'agency.letterhead',
  idleMinutes: 'agency.idleMinutes',
} as const;

/** First step: the office. */
export function OfficeStep({ control }: { readonly control: SetupForm['control'] }) {
  return (
    <Section title="Sua guarda">
      <AgencyFields control={control} at={AT} />
    </Section>
  );
}
