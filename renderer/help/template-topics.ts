import type { Topic } from './topic.ts';

/** The office's own .docx templates. */
export const TEMPLATE_TOPICS: readonly Topic[] = [
  {
    title: 'Usar os modelos em Word do órgão',
    roles: ['ouvidor', 'corregedor'],
    steps: [
      'Em Gestão, Modelos em Word, escolha “Novo modelo” e a espécie de documento: portaria, citação, ofício, certidão, resposta e as demais da lista.',
      'No editor de textos, escreva cada campo entre chaves duplas, como {{numero}}; a lista ao lado copia o campo com um botão. Entre {{#paragrafos}} e {{/paragrafos}} o trecho se repete para cada parágrafo.',
      'Ao escolher o arquivo, o sistema diz os campos que reconheceu ou o lugar de cada erro. Macros, objetos incorporados e vínculos para fora do arquivo são recusados.',
      'Em “Como fica”, confira o modelo com um documento já expedido: a conferência sai sem número e sem autenticação.',
      'Expeça o documento como sempre e, na página dele, use “Preencher modelo”. O arquivo .docx é guardado uma só vez, sob o mesmo número e autenticação, e se confere pelo arquivo em Documentos, Conferir.',
    ],
  },
];
