import { z } from 'zod';

/** Who signs a paper: name, office, and in what quality where it is not the office, such as `Membro da comissão`. */
export const signer = z.object({ name: z.string(), office: z.string() });
export type Signer = z.infer<typeof signer>;
export const signers = z.array(signer);
