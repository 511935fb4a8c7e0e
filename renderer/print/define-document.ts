import type { ReactNode } from 'react';
import type { z } from 'zod';

/** A document whose input was read and whose data is at hand. */
export type PreparedDocument = { readonly label: string; readonly body: ReactNode };

export type PrintDocument = {
  /** Reads the data and lays the document out. Throws AppError when it cannot be read. */
  readonly prepare: (input: unknown) => Promise<PreparedDocument>;
};

type DocumentShape<I extends z.ZodType, D> = {
  readonly input: I;
  readonly load: (input: z.output<I>) => Promise<D>;
  /** The foot of every page, up to 160 characters. */
  readonly label: (data: D) => string;
  readonly render: (data: D) => ReactNode;
};

/** Declares a document: what it is about, what it reads, how it looks. The same on paper and on the screen. */
export function defineDocument<I extends z.ZodType, D>(shape: DocumentShape<I, D>): PrintDocument {
  return {
    prepare: async (input) => {
      const data = await shape.load(shape.input.parse(input));
      return { label: shape.label(data).slice(0, 160), body: shape.render(data) };
    },
  };
}
