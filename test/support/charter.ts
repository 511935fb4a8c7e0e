import type { CharterBody } from '../../shared/charter/model.ts';

/** A charter that may be published. */
export const CHARTER: CharterBody = {
  introduction: 'Esta Carta apresenta os serviços da Guarda Municipal.',
  services: [
    {
      name: 'Ronda escolar',
      description: 'Presença de guardas na entrada e na saída das escolas.',
      requirements: 'Pedido da direção da escola, com os horários.',
      steps: 'Pedido; vistoria; início da ronda.',
      term: '10 dias úteis',
      delivery: 'Presencial, na escola.',
      places: 'Sede da Guarda, de segunda a sexta, das 8h às 17h.',
    },
  ],
  complaints: 'Na ouvidoria, pelo telefone 153 ou por escrito.',
  priorities: 'Idosos, pessoas com deficiência, gestantes.',
  waiting: 'Até 30 minutos.',
  communication: 'Telefone 153 e correio eletrônico.',
  receiving: 'Toda manifestação recebe protocolo e resposta em até 30 dias.',
  progress: 'Com o protocolo e o código do comprovante.',
};
