import { Checkbox, TextInput } from '@mantine/core';
import type { About } from './use-adding.ts';

type AboutFieldsProps = {
  readonly about: About;
  readonly onChange: (about: About) => void;
  /** Whether a file may be kept from everyone but the ouvidores. */
  readonly canIdentify: boolean;
};

/** What is said of the next files: from whom they came, and whether they tell who spoke. */
export function AboutFields({ about, onChange, canIdentify }: AboutFieldsProps) {
  return (
    <div className="la-about">
      <TextInput
        size="xs"
        label="Entregues por"
        description="Opcional, para os próximos; nunca o nome de quem pede sigilo"
        maxLength={200}
        value={about.receivedFrom}
        onChange={(event) => onChange({ ...about, receivedFrom: event.currentTarget.value })}
      />
      {canIdentify ? (
        <Checkbox
          size="xs"
          label="Identificam quem se manifesta"
          description="Documento, voz, rosto ou o próprio nome do arquivo: vão para o cofre de identidades"
          checked={about.identifies}
          onChange={(event) => onChange({ ...about, identifies: event.currentTarget.checked })}
        />
      ) : null}
    </div>
  );
}
