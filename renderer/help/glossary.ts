export type Term = { readonly term: string; readonly meaning: string };

/** The words of the office, as this application uses them. */
export const GLOSSARY: readonly Term[] = [
  {
    term: 'Afastamento',
    meaning:
      'Período em que o guarda não está em serviço: licença, férias, cessão. Alguns suspendem a contagem para o comportamento.',
  },
  {
    term: 'Apensamento',
    meaning: 'União de procedimentos que seguem juntos: um é o principal e os outros, apensos.',
  },
  {
    term: 'Apuração preliminar',
    meaning:
      'Levantamento inicial dos fatos, antes de haver acusação. Termina em arquivamento motivado ou em libelo.',
  },
  {
    term: 'Autenticação de documento',
    meaning:
      'Sinais impressos no rodapé que resumem tudo o que o documento diz: com o número, provam que o papel é o que foi expedido.',
  },
  {
    term: 'Autoridade',
    meaning: 'Quem julga e aplica a penalidade, conforme a competência fixada na lei do Município.',
  },
  {
    term: 'Cadeia de custódia',
    meaning: 'Registro de cada passagem de uma prova: com quem esteve, onde, quando e por quê.',
  },
  {
    term: 'Carta de Serviços',
    meaning:
      'Documento que diz ao cidadão os serviços prestados, o que se exige, os prazos, os lugares e como se manifestar.',
  },
  {
    term: 'Certidão disciplinar',
    meaning:
      'Documento que diz o que consta contra o guarda em uma data, ou que nada consta; registros cancelados ou anulados ficam de fora.',
  },
  {
    term: 'Circunstância',
    meaning:
      'Fato que agrava ou atenua a penalidade. É proposta a partir dos registros e confirmada por quem acusa ou julga.',
  },
  {
    term: 'Cofre de identidades',
    meaning:
      'Onde fica cifrado quem se manifestou, com o que o revela nos textos. Só os ouvidores admitidos o abrem, com a própria senha e um motivo registrado.',
  },
  {
    term: 'Complemento',
    meaning:
      'O que falta ao relato e se pede ao cidadão, que tem vinte dias para dar. Sem ele, a manifestação pode ser encerrada sem resposta conclusiva.',
  },
  {
    term: 'Comportamento',
    meaning: 'Classe do guarda em determinada data, calculada das sanções definitivas e do tempo de serviço.',
  },
  {
    term: 'Confirmação da senha',
    meaning:
      'Senha pedida de novo a quem já está na sessão, antes de revelar uma identidade, levar dados para fora ou mudar acessos. Vale por cinco minutos e fica na trilha de auditoria.',
  },
  {
    term: 'Conselho de Usuários',
    meaning:
      'Colegiado de usuários do serviço, escolhido em chamamento público, que avalia, propõe e acompanha a ouvidoria.',
  },
  {
    term: 'Contagem oculta',
    meaning: 'Número pequeno que o relatório não publica, para que ninguém seja reconhecido por ele.',
  },
  {
    term: 'Conversão',
    meaning:
      'Encerramento de um procedimento pela abertura de outro, de tipo que a norma admite, com suas manifestações, provas e imputações.',
  },
  {
    term: 'Cópia de segurança',
    meaning:
      'Cópia cifrada do banco de dados, dos anexos e das chaves em outro disco ou na rede, reaberta e conferida antes de valer.',
  },
  {
    term: 'Cumprimento',
    meaning: 'Execução da penalidade. A suspensão conta-se em dias corridos até o fim registrado.',
  },
  {
    term: 'Custódia',
    meaning:
      'Registro de onde veio um arquivo, quem o recebeu, quando, e de cada pessoa que o abriu ou copiou. Sustenta que a prova é a mesma que foi entregue.',
  },
  {
    term: 'Desmembramento',
    meaning:
      'Saída de imputações para outro procedimento, com traslado dos atos já praticados e sem mudar a prescrição.',
  },
  {
    term: 'Dosimetria',
    meaning:
      'Escolha da penalidade dentro da faixa da lei. Onde a norma tem planilha, os pesos das circunstâncias confirmadas sugerem os dias; fugir deles pede motivos.',
  },
  {
    term: 'Ensaio de restauração',
    meaning:
      'Prova de que uma cópia de segurança pode ser restaurada: em pasta provisória, aberta, comparada e desfeita, com termo para o arquivo.',
  },
  {
    term: 'Extrato',
    meaning:
      'O que sai da ouvidoria sobre uma manifestação: o fato, o lugar e os guardas indicados, sem nada de quem se manifestou (Lei 13.460/2017, art. 10, § 7º). Expede-se como documento numerado.',
  },
  {
    term: 'Fase',
    meaning:
      'Etapa do procedimento. Move-se pelos atos registrados e válidos, nunca à mão; ato anulado a faz voltar.',
  },
  {
    term: 'Folha de recuperação do cofre',
    meaning:
      'Papel com a chave que devolve o cofre de identidades a um ouvidor quando as senhas se perdem. É outra que a chave de recuperação do escritório.',
  },
  {
    term: 'Impedimento',
    meaning:
      'Razão objetiva pela qual a pessoa não pode julgar nem servir no caso, como ser parte, testemunha ou parente.',
  },
  {
    term: 'Imputação',
    meaning:
      'Acusação de que um guarda praticou um fato que corresponde a um item da norma. Cada uma recebe a sua conclusão.',
  },
  {
    term: 'Libelo',
    meaning:
      'Peça que reúne as imputações a cada acusado, com as provas e o rol de testemunhas (Anexo 3, art. 12).',
  },
  {
    term: 'Lista de nulidades',
    meaning:
      'Documento que confere, em um dia, cada garantia do rito com o ato que a atende e o que ainda falta.',
  },
  {
    term: 'Maioria absoluta',
    meaning:
      'Mais da metade de todos os vereadores, presentes ou não: é o que a perda do mandato do ouvidor e do corregedor exige.',
  },
  {
    term: 'Mandato',
    meaning:
      'Período certo no cargo. O do ouvidor e o do corregedor só se perdem por decisão da Câmara Municipal.',
  },
  {
    term: 'Manifestação',
    meaning:
      'Reclamação, denúncia, sugestão, elogio ou solicitação recebida pela ouvidoria (Lei 13.460/2017).',
  },
  {
    term: 'Manifestação principal',
    meaning:
      'A que reúne outras do mesmo fato. A resposta dada a ela é dada também sob o protocolo de cada uma.',
  },
  {
    term: 'Manifestante',
    meaning:
      'Quem apresenta a manifestação. A identidade é protegida e só a ouvidoria a acessa, com registro de cada acesso.',
  },
  {
    term: 'Norma',
    meaning:
      'Código disciplinar em vigor na data do fato, com itens, gravidades, sanções e regra de comportamento.',
  },
  {
    term: 'Nota de elogio',
    meaning:
      'Elogio de cidadão no registro do guarda, por extrato que não identifica quem elogiou, até a autoridade decidir se há recompensa.',
  },
  {
    term: 'PAD',
    meaning: 'Processo administrativo disciplinar: exigido quando a penalidade possível é mais grave.',
  },
  {
    term: 'Ponto facultativo',
    meaning:
      'Dia sem expediente por decisão do governo, que não é feriado por lei. Para a contagem dos prazos, vale como feriado quando está na tabela do órgão.',
  },
  {
    term: 'Prazo',
    meaning:
      'Tempo que a lei dá para um ato. Aparece com a data do fim e em palavras: no prazo, vence em tantos dias, vencido.',
  },
  {
    term: 'Prazo interno',
    meaning:
      'Vinte dias, prorrogáveis uma vez, para que a corregedoria, o comando ou outro setor respondam à ouvidoria (Lei 13.460/2017, art. 16, parágrafo único).',
  },
  {
    term: 'Prescrição',
    meaning: 'Perda do poder de punir pelo decurso do tempo. Conta-se para cada penalidade ainda possível.',
  },
  {
    term: 'Prontuário',
    meaning: 'Relatório oficial da vida funcional do guarda, apenas com fatos definitivos.',
  },
  {
    term: 'Reclassificação',
    meaning:
      'Mudança de classe de comportamento, que acontece por si na data devida e é formalizada por ato.',
  },
  {
    term: 'Recomendação',
    meaning:
      'Documento numerado em que a ouvidoria propõe uma melhoria a quem pode fazê-la (Lei 13.022/2014, art. 13, II), acompanhado até o resultado.',
  },
  {
    term: 'Recurso hierárquico',
    meaning:
      'Pedido a outra autoridade para que reexamine a decisão, com prazo próprio, depois da reconsideração ou sem ela (Lei 8.112/1990, arts. 107 e 108). Nunca agrava.',
  },
  {
    term: 'Reincidência',
    meaning:
      'Nova falta do mesmo item dentro do prazo da norma, contado da decisão anterior definitiva: eleva a gravidade.',
  },
  {
    term: 'Resposta conclusiva',
    meaning:
      'Decisão final da ouvidoria, que encerra a manifestação. É documento numerado; a correção é outra versão, que nomeia a anterior.',
  },
  {
    term: 'Reunião de manifestações',
    meaning:
      'Providência que faz seguir juntas as manifestações do mesmo fato. Cada cidadão conserva o seu protocolo e o seu código.',
  },
  {
    term: 'Revisão',
    meaning:
      'Reexame de sanção definitiva por fatos novos, a qualquer tempo, sem agravar (Lei 8.112/1990, arts. 174 a 182).',
  },
  {
    term: 'Sanção definitiva',
    meaning: 'A que não admite mais recurso. Só ela produz efeito no comportamento.',
  },
  {
    term: 'SHA-256',
    meaning:
      'Resumo de 64 letras e números calculado do conteúdo de um arquivo. Dois arquivos com o mesmo resumo são idênticos até o último bit.',
  },
  {
    term: 'Sigilo',
    meaning: 'Forma de identificação em que o manifestante se identifica à ouvidoria e a mais ninguém.',
  },
  {
    term: 'Sindicância',
    meaning: 'Procedimento de apuração, que pode terminar em penalidade leve, com defesa assegurada.',
  },
  {
    term: 'Sobrestamento',
    meaning:
      'Parada do procedimento por ordem judicial ou por lei: prazos e prescrição não correm até a retomada.',
  },
  {
    term: 'Suspeição',
    meaning:
      'Dúvida sobre a imparcialidade, por amizade íntima ou inimizade; a própria pessoa declara ou a defesa argui.',
  },
  {
    term: 'Termo de oitiva',
    meaning:
      'Documento numerado com o que foi perguntado e respondido; depois de expedido só se corrige por outro.',
  },
  {
    term: 'Texto da ouvidoria',
    meaning:
      'Modelo de resposta, pedido ou encaminhamento, com campos que o sistema preenche com os dados do caso.',
  },
];
