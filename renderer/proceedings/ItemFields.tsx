import { Alert, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useEffect } from 'react';
import { penaltyRange } from '../../shared/proceedings/penalty.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { isIsoDate } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { type Option, SelectField } from '../forms/ChoiceFields.tsx';
import { TextAreaField } from '../forms/TextField.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';

type Form = ContractFormState<'proceedings.addCharge'>;
type Item = Rulebook['transgressions'][number];

function itemOptions(rulebook: Rulebook): readonly Option[] {
  const offered = rulebook.transgressions.filter((item) => item.derived === null);
  const graded = rulebook.severities.flatMap(({ id, label }) =>
    offered
      .filter((item) => item.severity === id)
      .map((item) => ({
        value: item.id,
        label: `${item.citation} · ${item.label}`,
        group: `Gravidade ${label.toLowerCase()}`,
      })),
  );
  const open = offered
    .filter((item) => item.severity === null)
    .map((item) => ({
      value: item.id,
      label: `${item.citation} · ${item.label}`,
      group: 'Sem gravidade fixada na norma',
    }));
  return [...graded, ...open];
}

function ItemExplained({ rulebook, item }: { readonly rulebook: Rulebook; readonly item: Item }) {
  const severity = rulebook.severities.find((one) => one.id === item.severity);
  const penalties = severity ? penaltyRange(rulebook, severity.id).map((one) => one.label.toLowerCase()) : [];
  return (
    <div className="ls-quote" role="note" aria-label="Dispositivo escolhido">
      <Text fz="sm" fw={600}>
        {item.citation} · {item.label}
      </Text>
      {item.officialText ? (
        <Text fz="sm" className="ls-text">
          {item.officialText}
        </Text>
      ) : null}
      <Text fz="sm">
        {severity
          ? `Gravidade ${severity.label.toLowerCase()}: admite ${penalties.join(' ou ')} (${severity.citation}).`
          : 'A norma não lhe dá gravidade: a autoridade a fixará, com motivos, no julgamento.'}
      </Text>
      {item.note ? <Text fz="sm">{item.note}</Text> : null}
    </div>
  );
}

function ConflictFields({
  of,
  rulebook,
  item,
}: {
  readonly of: Form;
  readonly rulebook: Rulebook;
  readonly item: Item;
}) {
  const found = rulebook.conflicts.find((one) => one.items.includes(item.id));
  const proposed = rulebook.transgressions.find((one) => one.id === found?.proposed);
  if (found === undefined) return null;
  return (
    <Stack gap="sm">
      <Alert
        color="amber"
        variant="light"
        icon={<IconScale aria-hidden />}
        title="A norma descreve esta conduta mais de uma vez"
        className="ls-notice"
      >
        <Text fz="sm">{found.text}</Text>
        <Text fz="sm">
          Fundamento: {found.citation}.
          {proposed ? ` Propõe-se ${proposed.citation}, por ser o mais brando.` : ''}
        </Text>
      </Alert>
      <TextAreaField
        control={of.control}
        name="choiceReason"
        label="Motivo da escolha do dispositivo"
        required
      />
    </Stack>
  );
}

/** The item of the rulebook in force on the day of the fact, what it means, and the reason where the law repeats itself. */
export function ItemFields({ of }: { readonly of: Form }) {
  const on = of.form.watch('factOn');
  const chosen = of.form.watch('item');
  const dated = typeof on === 'string' && isIsoDate(on);
  const inForce = useRead('rulebooks.inForce', { on: dated ? on : null }, { enabled: dated });
  const rulebook = dated ? inForce.data?.body : undefined;
  const item = rulebook?.transgressions.find((one) => one.id === chosen);
  const { setValue } = of.form;
  const lost = rulebook !== undefined && chosen !== '' && item === undefined;
  useEffect(() => {
    if (lost) setValue('item', '');
  }, [lost, setValue]);
  const help = inForce.data
    ? `${inForce.data.row.title}, em vigor na data do fato`
    : 'Informe antes a data do fato';
  return (
    <Section title="Dispositivo">
      <Stack gap="sm">
        {dated && inForce.data === null ? (
          <Alert color="amber" variant="light" className="ls-notice" role="alert">
            Nenhuma norma cadastrada vigorava em {dateWords(on)}. Sem ela o fato não pode ser imputado.
          </Alert>
        ) : null}
        <SelectField
          control={of.control}
          name="item"
          label="Transgressão"
          description={help}
          placeholder="Digite o artigo ou palavras da conduta"
          options={rulebook ? itemOptions(rulebook) : []}
          whenEmpty="text"
          disabled={rulebook === undefined}
          searchable
          required
        />
        {rulebook && item ? <ItemExplained rulebook={rulebook} item={item} /> : null}
        {rulebook && item ? <ConflictFields of={of} rulebook={rulebook} item={item} /> : null}
        <Text fz="sm" c="dimmed">
          A reincidência não se escolhe: a aplicação a procura no registro do guarda e a propõe com a decisão
          anterior.
        </Text>
      </Stack>
    </Section>
  );
}
