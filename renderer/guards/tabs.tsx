import type { ReactNode } from 'react';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { GuardReadings } from '../access/ReadingsList.tsx';
import type { useCan } from '../app/session.tsx';
import { GuardDocuments } from '../documents/GuardDocuments.tsx';
import { ConvictionsPanel } from '../personnel/ConvictionsPanel.tsx';
import { CoursesPanel } from '../personnel/CoursesPanel.tsx';
import { DependantsPanel } from '../personnel/DependantsPanel.tsx';
import { EvaluationsPanel } from '../personnel/EvaluationsPanel.tsx';
import { FitnessPanel } from '../personnel/FitnessPanel.tsx';
import { LicencesPanel } from '../personnel/LicencesPanel.tsx';
import { PermitPanel } from '../personnel/PermitPanel.tsx';
import { PersonnelPart } from '../personnel/PersonnelPart.tsx';
import { RemovalsPanel } from '../personnel/RemovalsPanel.tsx';
import { SelectionsPanel } from '../personnel/SelectionsPanel.tsx';
import { TitlesPanel } from '../personnel/TitlesPanel.tsx';
import { ProgressionPanel } from '../progression/ProgressionPanel.tsx';
import { RewardsPanel } from '../rewards/RewardsPanel.tsx';
import { CareerPanel } from './CareerPanel.tsx';
import { LeavesPanel } from './LeavesPanel.tsx';
import { SanctionsPanel } from './SanctionsPanel.tsx';

export type Tab = { readonly id: string; readonly label: string; readonly content: ReactNode };

function disciplineTabs({ id }: GuardRecord, can: ReturnType<typeof useCan>): readonly Tab[] {
  const sanctions = { id: 'sancoes', label: 'Sanções', content: <SanctionsPanel guardId={id} /> };
  const rewards = { id: 'recompensas', label: 'Recompensas', content: <RewardsPanel guardId={id} /> };
  return can('sanctions.read') ? [sanctions, rewards] : [rewards];
}

function Leaves({ guard }: { readonly guard: GuardRecord }) {
  return (
    <PersonnelPart guardId={guard.id}>
      {(record) => (
        <>
          <LeavesPanel guard={guard} removals={record.removals} />
          <RemovalsPanel record={record} guardName={guard.name} />
        </>
      )}
    </PersonnelPart>
  );
}

function Studies({ guardId }: { readonly guardId: number }) {
  return (
    <PersonnelPart guardId={guardId}>
      {(record) => (
        <>
          <TitlesPanel record={record} />
          <CoursesPanel record={record} />
        </>
      )}
    </PersonnelPart>
  );
}

function Examinations({ guardId }: { readonly guardId: number }) {
  return (
    <PersonnelPart guardId={guardId}>
      {(record) => (
        <>
          <EvaluationsPanel record={record} />
          <FitnessPanel record={record} />
          <SelectionsPanel record={record} />
        </>
      )}
    </PersonnelPart>
  );
}

function Civil({ guardId }: { readonly guardId: number }) {
  return (
    <PersonnelPart guardId={guardId}>
      {(record) => (
        <>
          <DependantsPanel record={record} />
          <LicencesPanel record={record} />
          <ConvictionsPanel record={record} />
        </>
      )}
    </PersonnelPart>
  );
}

function personnelTabs(guard: GuardRecord): readonly Tab[] {
  const { id } = guard;
  return [
    { id: 'afastamentos', label: 'Afastamentos', content: <Leaves guard={guard} /> },
    { id: 'carreira', label: 'Carreira', content: <CareerPanel guard={guard} /> },
    { id: 'formacao', label: 'Formação', content: <Studies guardId={id} /> },
    { id: 'avaliacoes', label: 'Avaliações', content: <Examinations guardId={id} /> },
    {
      id: 'porte',
      label: 'Porte de arma',
      content: <PersonnelPart guardId={id}>{(record) => <PermitPanel record={record} />}</PersonnelPart>,
    },
    { id: 'civil', label: 'Vida civil', content: <Civil guardId={id} /> },
  ];
}

/** The records that the reader may see of a guard, by matter. */
export function tabsOf(guard: GuardRecord, can: ReturnType<typeof useCan>): readonly Tab[] {
  const tabs = [...disciplineTabs(guard, can), ...personnelTabs(guard)];
  if (can('progression.read') && guard.status === 'active') {
    const { id, admissionOn } = guard;
    const content = <ProgressionPanel guardId={id} admissionOn={admissionOn} />;
    tabs.push({ id: 'progressao', label: 'Progressão', content });
  }
  if (can('documents.dossier')) {
    tabs.push({ id: 'prontuario', label: 'Prontuário', content: <GuardDocuments guardId={guard.id} /> });
  }
  if (can('secrecy.log')) {
    tabs.push({ id: 'leituras', label: 'Leituras', content: <GuardReadings id={guard.id} /> });
  }
  return tabs;
}
