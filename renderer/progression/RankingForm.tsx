import { Button, Group } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { type Grade, grade } from '../../shared/guards/model.ts';
import { type IsoDate, isIsoDate } from '../../shared/time/civil-date.ts';
import { SelectField } from '../forms/ChoiceFields.tsx';
import { DateField } from '../forms/DateField.tsx';
import { TARGET_GRADE_OPTIONS } from '../personnel/labels.ts';

export type Question = { readonly grade: Grade; readonly on: IsoDate };

type RankingFormProps = { readonly asked: Question; readonly onAsk: (question: Question) => void };

/** Which grade to enter, and the day of the count. */
export function RankingForm({ asked, onAsk }: RankingFormProps) {
  const form = useForm<{ grade: string; on: string }>({ defaultValues: asked });
  const ask = form.handleSubmit(({ grade: chosen, on }) => {
    const target = grade.safeParse(chosen);
    if (!target.success) form.setError('grade', { message: 'Escolha a graduação.' }, { shouldFocus: true });
    else if (isIsoDate(on)) onAsk({ grade: target.data, on });
    else form.setError('on', { message: 'Informe uma data existente.' }, { shouldFocus: true });
  });
  return (
    <form noValidate onSubmit={(event) => void ask(event)}>
      <Group align="flex-start" gap="sm">
        <div className="lpr-grade">
          <SelectField
            control={form.control}
            name="grade"
            label="Graduação pretendida"
            options={TARGET_GRADE_OPTIONS}
            required
          />
        </div>
        <DateField control={form.control} name="on" label="Data da contagem" required />
        <Button type="submit" className="lpr-beside">
          Classificar
        </Button>
      </Group>
    </form>
  );
}
