import { z } from 'zod';

const text = (most: number) => z.string().trim().max(most, 'O texto passa do tamanho permitido.');

/** What the law asks of each service, with its article (Lei 13.460/2017, art. 7º, § 2º), in the order of the paper. */
export const SERVICE_PARTS = {
  description: { label: 'O que é', citation: null },
  requirements: { label: 'Requisitos, documentos e informações', citation: 'art. 7º, § 2º, II' },
  steps: { label: 'Principais etapas', citation: 'art. 7º, § 2º, III' },
  term: { label: 'Prazo máximo', citation: 'art. 7º, § 2º, IV' },
  delivery: { label: 'Forma de prestação', citation: 'art. 7º, § 2º, V' },
  places: { label: 'Locais e horários', citation: null },
} as const;
export type ServicePart = keyof typeof SERVICE_PARTS;

/** What the charter says of all services: how to speak to the agency, and the commitments of art. 7º, § 3º. */
export const GENERAL_PARTS = {
  introduction: { label: 'Apresentação', citation: null },
  complaints: { label: 'Como e onde se manifestar', citation: 'art. 7º, § 2º, VI' },
  priorities: { label: 'Prioridades de atendimento', citation: 'art. 7º, § 3º, I' },
  waiting: { label: 'Tempo de espera', citation: 'art. 7º, § 3º, II' },
  communication: { label: 'Comunicação com os usuários', citation: 'art. 7º, § 3º, III' },
  receiving: { label: 'Como as manifestações são recebidas e respondidas', citation: 'art. 7º, § 3º, IV' },
  progress: { label: 'Como acompanhar o andamento', citation: 'art. 7º, § 3º, V' },
} as const;
export type GeneralPart = keyof typeof GENERAL_PARTS;

export const charterService = z.object({
  name: z.string().trim().min(3, 'Dê um nome ao serviço.').max(120, 'Use até 120 caracteres.'),
  description: text(3000),
  requirements: text(3000),
  steps: text(3000),
  term: text(300),
  delivery: text(1000),
  places: text(2000),
});
export type CharterService = z.infer<typeof charterService>;

export const charterBody = z.object({
  introduction: text(5000),
  services: z.array(charterService).max(100, 'Use até 100 serviços.'),
  complaints: text(3000),
  priorities: text(3000),
  waiting: text(1000),
  communication: text(3000),
  receiving: text(3000),
  progress: text(3000),
});
export type CharterBody = z.infer<typeof charterBody>;

export const EMPTY_SERVICE: CharterService = {
  name: '',
  description: '',
  requirements: '',
  steps: '',
  term: '',
  delivery: '',
  places: '',
};

export const EMPTY_CHARTER: CharterBody = {
  introduction: '',
  services: [],
  complaints: '',
  priorities: '',
  waiting: '',
  communication: '',
  receiving: '',
  progress: '',
};

/** What the printed charter says, frozen. */
export const charterFacts = z.object({ number: z.number().int(), body: charterBody });
export type CharterFacts = z.output<typeof charterFacts>;

const isService = (key: string): key is ServicePart => key in SERVICE_PARTS;
const isGeneral = (key: string): key is GeneralPart => key in GENERAL_PARTS;
export const serviceParts: readonly ServicePart[] = Object.keys(SERVICE_PARTS).filter(isService);
export const generalParts: readonly GeneralPart[] = Object.keys(GENERAL_PARTS).filter(isGeneral);

/** One line of the register of documents: "Versão 2, 5 serviços". */
export function charterSummary({ number, body }: CharterFacts): string {
  const { length } = body.services;
  return `Versão ${number}, ${length} ${length === 1 ? 'serviço' : 'serviços'}`;
}
