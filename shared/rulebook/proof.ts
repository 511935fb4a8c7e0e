import { z } from 'zod';

/** One reason of an answer: the article, what it means here, and the facts it rests on (sentences in Portuguese). */
export const because = z.object({
  citation: z.string(),
  text: z.string(),
  facts: z.array(z.string()).optional(),
});
export type Because = z.infer<typeof because>;

/** Something the law asks and the record lacks. `id` is stable; `text` is a sentence in Portuguese. */
export const problem = z.object({ id: z.string(), citation: z.string(), text: z.string() });
export type Problem = z.infer<typeof problem>;
