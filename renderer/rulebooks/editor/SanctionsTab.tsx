import { Sanctions } from './Sanctions.tsx';
import { Severities } from './Severities.tsx';

/** Severities, and sanctions with their effect, range and competence. */
export function SanctionsTab() {
  return (
    <>
      <Severities />
      <Sanctions />
    </>
  );
}
