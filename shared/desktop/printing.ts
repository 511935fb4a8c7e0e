import { z } from 'zod';

/** A printer of this computer, as its system names it. */
export const printer = z.object({ name: z.string(), label: z.string(), usual: z.boolean() });
export type PrinterChoice = z.infer<typeof printer>;

export const printers = z.object({
  list: z.array(printer),
  /** The one used last on this computer; null for the system's dialog. */
  last: z.string().nullable(),
});

/** Where paper comes out: null asks in the system's dialog, where the copies are chosen too. */
export const paperTarget = {
  printer: z.string().min(1).max(300).nullable().default(null),
  copies: z
    .number({ error: 'Informe o número de cópias.' })
    .int('Use um número inteiro de cópias.')
    .min(1, 'Imprima ao menos uma cópia.')
    .max(50, 'Imprima até 50 cópias de cada vez.')
    .default(1),
};
const target = z.object(paperTarget);
export type PaperTarget = Readonly<z.output<typeof target>>;
