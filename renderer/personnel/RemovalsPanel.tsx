import { useCallback, useState } from 'react';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { dateWords } from '../ui/dates.ts';
import { EndRemovalDialog } from './EndRemovalDialog.tsx';
import { EntryTable } from './EntryTable.tsx';
import { ExtendRemovalDialog } from './ExtendRemovalDialog.tsx';
import { RemovalDialog } from './RemovalDialog.tsx';
import { REMOVAL_COLUMNS, type Removal } from './removal-columns.tsx';
import { StepButton } from './StepButton.tsx';

type Asked = { readonly step: 'extend' | 'end'; readonly removal: Removal } | null;

const name = (row: Removal): string =>
  `Afastamento preventivo de ${dateWords(row.from)} a ${dateWords(row.to)}`;

type StepsProps = { readonly row: Removal; readonly onAsk: (asked: Asked) => void };

function Steps({ row, onAsk }: StepsProps) {
  const open = row.state !== 'ended' && row.endedOn === null;
  return (
    <>
      {row.extendableTo === null ? null : (
        <StepButton
          label="Prorrogar"
          what={name(row)}
          onClick={() => onAsk({ step: 'extend', removal: row })}
        />
      )}
      {open ? (
        <StepButton label="Encerrar" what={name(row)} onClick={() => onAsk({ step: 'end', removal: row })} />
      ) : null}
    </>
  );
}

type RemovalsPanelProps = { readonly record: PersonnelRecord; readonly guardName: string };

/** Preventive removals, and what each bars. */
export function RemovalsPanel({ record, guardName }: RemovalsPanelProps) {
  const [asked, setAsked] = useState<Asked>(null);
  const steps = useCallback((row: Removal) => <Steps row={row} onAsk={setAsked} />, []);
  const close = (): void => setAsked(null);
  return (
    <>
      <EntryTable
        id="removals"
        title="Afastamentos preventivos"
        rows={record.removals}
        columns={REMOVAL_COLUMNS}
        name={name}
        empty="Nenhum afastamento preventivo registrado."
        addLabel="Registrar afastamento preventivo"
        addDialog={(done) => <RemovalDialog guardId={record.guardId} guardName={guardName} onClose={done} />}
        steps={steps}
        annulConsequence="O afastamento correspondente é anulado com ele, e o comportamento é recalculado."
      />
      {asked?.step === 'extend' ? <ExtendRemovalDialog removal={asked.removal} onClose={close} /> : null}
      {asked?.step === 'end' ? <EndRemovalDialog removal={asked.removal} onClose={close} /> : null}
    </>
  );
}
