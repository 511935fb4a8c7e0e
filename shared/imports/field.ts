/** A piece of information that a column may hold. */
export type Field = {
  readonly id: string;
  readonly label: string;
  /** Titles under which offices keep it, folded; the label counts too. */
  readonly titles: readonly string[];
  readonly required: boolean;
  readonly hint: string;
  /** Two examples, for the model file. */
  readonly examples: readonly [string, string];
};

/** Titles written one after another. */
export function known(titles: string): readonly string[] {
  return titles.split(', ');
}

/** Common to every kind. */
export const registration: Field = {
  id: 'registration',
  label: 'Matrícula',
  titles: known(
    'matricula funcional, mat, matr, registro, registro funcional, re, rf, numero funcional, no funcional, nº matricula, numero da matricula, cod funcional, prontuario',
  ),
  required: true,
  hint: 'Liga cada linha ao guarda; os zeros à esquerda são respeitados.',
  examples: ['00123', '00124'],
};

export const nameToCheck: Field = {
  id: 'name',
  label: 'Nome',
  titles: known('nome completo, nome do guarda, nome do servidor, servidor, guarda, funcionario'),
  required: false,
  hint: 'Só para conferir: se o primeiro nome não for o da matrícula, a linha é recusada.',
  examples: ['Maria Exemplo da Silva', 'João Exemplo de Souza'],
};

export const act: Field = {
  id: 'act',
  label: 'Ato',
  titles: known(
    'portaria, numero do ato, no da portaria, documento, boletim, ato administrativo, publicacao',
  ),
  required: false,
  hint: 'Portaria, despacho ou boletim, com número e data.',
  examples: ['Portaria 12/2015', 'Portaria 13/2015'],
};
