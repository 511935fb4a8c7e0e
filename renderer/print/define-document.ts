import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { PaperAbout } from '../../shared/desktop/contract.ts';

/** A document whose input was read and whose data is at hand. */
export type PreparedDocument = {
  readonly label: string;
  readonly about: Readonly<PaperAbout>;
  readonly body: ReactNode;
};

export type PrintDocument = {
  /** Reads the data and lays the document out. Throws AppError when it cannot be read. */
  readonly prepare: (input: unknown) => Promise<PreparedDocument>;
};

type DocumentShape<I extends z.ZodType, D> = {
  readonly input: I;
  readonly load: (input: z.output<I>) => Promise<D>;
  /** The foot of every page, up to 160 characters. */
  readonly label: (data: D) => string;
  /** What the PDF says of itself, where that is more than the label as its title. */
  readonly about?: (data: D) => Partial<PaperAbout>;
  readonly render: (data: D) => ReactNode;
};

/** Declares a document: what it is about, what it reads, how it looks. The same on paper and on the screen. */
export function defineDocument<I extends z.ZodType, D>(shape: DocumentShape<I, D>): PrintDocument {
  return {
    prepare: async (input) => {
      const data = await shape.load(shape.input.parse(input));
      const label = shape.label(data).slice(0, 160);
      const { title = label, subject = '', author = '' } = shape.about?.(data) ?? {};
      const about = {
        title: title.slice(0, 300),
        subject: subject.slice(0, 300),
        author: author.slice(0, 200),
      };
      return { label, about, body: shape.render(data) };
    },
  };
}
