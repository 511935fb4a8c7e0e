import { useForm } from 'react-hook-form';
import { useParams } from 'react-router';
import { DateField } from '../forms/DateField.tsx';
import '../styles/rulebooks.css';
import { today } from '../ui/dates.ts';
import { Page, Section } from '../ui/Page.tsx';
import { ImpactPanel } from './ImpactPanel.tsx';
import { useFreshDraft } from './use-fresh-draft.ts';

/** What a draft would change in the classes of the guards, on a chosen day. */
export function ImpactPage() {
  const id = Number(useParams()['id']);
  const { draft } = useFreshDraft(id);
  const { control, watch } = useForm({ defaultValues: { on: today() } });
  const crumbs = [
    { label: 'Norma disciplinar', to: '/norma' },
    { label: draft?.row.title ?? 'Minuta', to: `/norma/rascunho/${id}` },
  ];
  return (
    <Page
      title="Impacto sobre os guardas"
      lead="Em que classe ficaria cada guarda em atividade, no dia escolhido, se esta minuta fosse a norma em vigor. Nada se grava."
      crumbs={crumbs}
    >
      <Section title="Dia">
        <div className="lr-day">
          <DateField control={control} name="on" label="Data da consulta" required />
        </div>
        {draft === null ? null : <ImpactPanel of={{ type: 'draft', id }} on={watch('on')} />}
      </Section>
    </Page>
  );
}
