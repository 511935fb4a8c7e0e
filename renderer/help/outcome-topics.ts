import type { Topic } from './topic.ts';

/** What comes of manifestations: praise in the record of a guard, recommendations, and the texts that are written with. */
export const OUTCOME_TOPICS: readonly Topic[] = [
  {
    title: 'Levar um elogio ao registro do guarda',
    roles: ['ouvidor', 'autoridade', 'comandante'],
    steps: [
      'O elogio que nomeia um guarda chega ao registro dele como nota, pelo extrato da ouvidoria, quando é encaminhado ou respondido. Para escrever o extrato antes, use “Levar ao registro do guarda” na página da manifestação.',
      'Em Efetivo, Elogios, a autoridade e o comando examinam cada nota: “Conceder recompensa” abre a concessão já preenchida, e a recompensa guarda a origem; “Não recompensar” pede o motivo, que a ouvidoria lê.',
      'Anulada a recompensa, a nota volta a exame. Nota levada por engano se recolhe, com motivo, antes de examinada.',
      'O prontuário traz a recompensa; a nota que não virou recompensa fica só na página do guarda.',
    ],
  },
  {
    title: 'Recomendar e acompanhar',
    roles: ['ouvidor'],
    steps: [
      'Em Ouvidoria, Recomendações, use “Nova recomendação”, ou “Recomendar” na página de uma manifestação. “O que se repete” mostra as reclamações e sugestões do mesmo bairro, local, unidade ou viatura; a quantidade e o período são leitura da ouvidoria.',
      'Escolha o destinatário, escreva os fundamentos e o que se recomenda e fixe o prazo da resposta: a lei não o fixa, trinta dias é a sugestão. Sai um documento numerado, sem nada que identifique quem se manifestou.',
      'Comando, autoridade e corregedoria respondem no sistema; a resposta em papel se transcreve em “Registrar resposta em papel”. O prazo se prorroga com justificativa.',
      'Depois, registre o acompanhamento e a próxima verificação; o painel avisa no dia. Encerre com o resultado: cumprida, em parte, não cumprida ou prejudicada.',
      'Antes da resposta, “Corrigir” expede outra em seu lugar; depois, o que está errado se anula, com motivo. Quem consulta pelo código vê só o número da recomendação que a sua manifestação gerou.',
    ],
  },
  {
    title: 'Responder a uma recomendação da ouvidoria',
    roles: ['comandante', 'autoridade', 'corregedor'],
    steps: [
      'Em Ouvidoria, Recomendações, estão as dirigidas ao seu setor, com o prazo da resposta.',
      'Em “Responder à recomendação”, diga se a aceita, no todo ou em parte, e o que será feito; se recusa, os motivos. O dia para cumprir é opcional: nele a ouvidoria verifica.',
    ],
  },
  {
    title: 'Registrar mandatos e saber quem responde por um cargo',
    roles: ['admin', 'ouvidor', 'corregedor'],
    steps: [
      'Em Gestão, Mandatos, use “Registrar nomeação”: cargo, pessoa, ato, publicação e início. O último dia sai da regra do cargo, que “Alterar regra” ajusta à lei do Município.',
      'Substituto responde enquanto durar a substituição; interino, só com o cargo vago. Dois titulares ao mesmo tempo são recusados.',
      'A perda do mandato do ouvidor e do corregedor exige a sessão, os votos e os vereadores da Câmara: sem a maioria absoluta, é recusada (Lei 13.022/2014, art. 13, § 2º).',
      'O painel avisa noventa dias antes de um cargo ficar vago e enquanto estiver. “Quem respondia em uma data” diz quem assinava.',
    ],
  },
  {
    title: 'Manter o Conselho de Usuários',
    roles: ['ouvidor'],
    steps: [
      'Em Ouvidoria, Conselho, registre os conselheiros com o chamamento público, o segmento e o mandato (Lei 13.460/2017, arts. 18 a 22).',
      'Convoque a reunião com a pauta; depois que acontecer, abra-a, marque quem compareceu e registre a ata, que não se altera mais.',
      'Em “Avaliações e propostas”, registre o que o conselho propôs e, depois, a resposta da administração.',
    ],
  },
  {
    title: 'Publicar a Carta de Serviços',
    roles: ['ouvidor'],
    steps: [
      'Em Ouvidoria, Carta de Serviços, escreva a minuta: pode ser gravada incompleta, e a página diz o que a lei ainda pede (Lei 13.460/2017, art. 7º).',
      '“Publicar” expede a versão como documento numerado, que não se altera. A seguinte parte dela e mostra o que muda.',
      'Imprima, salve em PDF ou em dados abertos (CSV). O painel lembra a revisão anual.',
    ],
  },
  {
    title: 'Colher a pesquisa de satisfação',
    roles: ['ouvidor'],
    steps: [
      'Encerrada a manifestação, a página dela mostra “Pesquisa de satisfação”. Imprima o formulário, que leva só o protocolo, ou pergunte por telefone, e use “Registrar pesquisa”.',
      'No balcão, peça o código do comprovante e use “Consultar por código”: o próprio cidadão responde, uma única vez, sem dizer quem é.',
      'O que identifica a pessoa no comentário é mascarado e fica só no cofre. O que foi transcrito errado se corrige com motivo; a versão anterior continua à vista.',
      'Para enviar a carta pelo correio, use “Imprimir folha de rosto”, em Identidade: nome e endereço vão só para o papel, com motivo na auditoria.',
    ],
  },
  {
    title: 'Escrever os textos da ouvidoria',
    roles: ['ouvidor'],
    steps: [
      'Em Ouvidoria, Textos da ouvidoria, abra um texto ou crie outro, para resposta, pedido de complemento, encaminhamento ou recomendação.',
      'Os campos vão entre chaves duplas, como {{protocolo}}. Campo que não existe ou que não foi fechado é recusado, com a linha e a coluna.',
      'Em “Como fica”, escolha uma manifestação e veja o texto preenchido. Gravar faz uma nova versão; as anteriores ficam guardadas.',
      'Um texto fora de uso deixa de ser oferecido, mas não se apaga.',
    ],
  },
];
