import type { ManifestationKind } from '../../shared/manifestations/model.ts';

/** Facts that lead to a charge, by item of the model code. */
export const FACTS: ReadonlyArray<{ readonly item: string; readonly fact: string; readonly weight: number }> =
  [
    {
      item: '34-I',
      fact: 'Apresentou-se ao posto cinquenta minutos depois do horário da escala, sem comunicação prévia.',
      weight: 9,
    },
    {
      item: '34-II',
      fact: 'Compareceu ao serviço com a cobertura e o cinto diversos do uniforme determinado para a data.',
      weight: 5,
    },
    {
      item: '34-IX',
      fact: 'Devolveu o rádio portátil com a antena quebrada, sem registro da avaria no livro da guarnição.',
      weight: 4,
    },
    {
      item: '34-XVIII',
      fact: 'Utilizou o aparelho da central para chamadas particulares durante o plantão noturno.',
      weight: 3,
    },
    {
      item: '34-XVI-d',
      fact: 'Entregou o relatório de ocorrência nove dias depois do prazo fixado pela inspetoria.',
      weight: 4,
    },
    {
      item: '35-VIII',
      fact: 'Afastou-se do posto fixo da rodoviária por cerca de duas horas, sem autorização do supervisor.',
      weight: 6,
    },
    {
      item: '35-XIX',
      fact: 'Foi encontrado dormindo na viatura durante a ronda das três horas da madrugada.',
      weight: 5,
    },
    {
      item: '35-XXII',
      fact: 'Faltou ao plantão de domingo sem apresentar justificativa à administração.',
      weight: 7,
    },
    {
      item: '35-XXIII',
      fact: 'Recusou-se, em tom áspero, a cumprir orientação do inspetor quanto à escala de reforço.',
      weight: 4,
    },
    {
      item: '35-XX',
      fact: 'Deixou a viatura destravada em via pública, do que resultou o extravio do colete refletivo.',
      weight: 3,
    },
    {
      item: '36-II',
      fact: 'Apresentou-se para o plantão com forte odor etílico, constatado por dois supervisores.',
      weight: 3,
    },
    {
      item: '36-XII',
      fact: 'Proferiu ofensas a servidora do setor de fiscalização durante operação na feira livre.',
      weight: 3,
    },
    {
      item: '36-VI',
      fact: 'Manteve pessoa apreendida no interior da viatura, ao sol, por tempo desnecessário.',
      weight: 2,
    },
    {
      item: '36-X',
      fact: 'Deixou a arma da carga em gaveta sem tranca, em desacordo com a norma de guarda e conservação.',
      weight: 2,
    },
    {
      item: '37-V',
      fact: 'Empregou viatura e guarnição para transporte de móveis de parente, em horário de serviço.',
      weight: 1,
    },
  ];

export const NARRATIVES: Readonly<Record<ManifestationKind, readonly string[]>> = {
  denuncia: [
    'O agente abordou meu filho na saída da escola, revistou a mochila diante dos colegas e usou palavras ofensivas. Havia outras pessoas no ponto de ônibus.',
    'Presenciei a guarnição deixar o posto da praça desguarnecido por quase duas horas, enquanto os agentes estavam no bar da esquina.',
    'Durante a fiscalização da feira, um dos guardas recolheu mercadoria sem lavrar o auto e não informou para onde seria levada.',
    'A viatura estacionou sobre a faixa de pedestres e os agentes recusaram-se a informar o nome quando perguntados.',
  ],
  reclamacao: [
    'Liguei três vezes para o 153 por causa de som alto e nenhuma equipe compareceu. O atendente não deu previsão.',
    'O agente de trânsito orientou os veículos a subir na calçada em frente ao posto de saúde, atrapalhando os pacientes.',
    'Solicitei ronda na praça há dois meses e o patrulhamento continua ausente no período da noite.',
    'Fui atendida com impaciência na base da inspetoria ao pedir informação sobre objeto perdido.',
  ],
  sugestao: [
    'Sugiro que a ronda escolar passe também no horário de saída das dezoito horas, quando não há agente no portão.',
    'Proponho instalar um ponto fixo da guarda junto à estação, onde os furtos aumentaram.',
    'A base poderia manter um quadro com os telefones úteis e o horário de atendimento visível da rua.',
  ],
  elogio: [
    'Agradeço à equipe que encontrou meu pai, que tem mal de Alzheimer, e o acompanhou até em casa com muita paciência.',
    'Os agentes socorreram minha vizinha com rapidez e permaneceram no local até a chegada da ambulância.',
    'Registro elogio ao guarda que devolveu minha carteira com todos os documentos e o dinheiro.',
  ],
  solicitacao: [
    'Solicito cópia do boletim de ocorrência registrado pela guarnição no acidente da avenida.',
    'Peço apoio da guarda para a travessia de pedestres na festa da padroeira da comunidade.',
    'Gostaria de saber como retirar veículo removido durante a operação de sábado.',
  ],
};

export const EXTRACTS: readonly string[] = [
  'Pessoa manifestante relata abordagem com revista em local público e palavras ofensivas por parte de agente em serviço. Há testemunhas no local.',
  'Relata-se abandono de posto em praça pública por cerca de duas horas, com permanência dos agentes em estabelecimento comercial próximo.',
  'Relata-se recolhimento de mercadoria durante fiscalização sem a lavratura do auto correspondente.',
  'Relata-se recusa de identificação por parte de agentes e estacionamento irregular de viatura.',
];

export const ANSWERS: Readonly<Record<ManifestationKind, string>> = {
  denuncia:
    'A manifestação foi examinada e encaminhada à corregedoria, que apurou os fatos com ampla defesa. O procedimento foi concluído e a providência cabível consta dos assentamentos. Agradecemos a confiança nesta ouvidoria.',
  reclamacao:
    'A reclamação foi levada ao comando, que reviu a escala da área e orientou a equipe. O patrulhamento passou a cobrir o horário indicado. Havendo nova ocorrência, o registro pode ser feito pelo telefone 153.',
  sugestao:
    'A sugestão foi recebida e remetida ao comando com recomendação desta ouvidoria. O comando informou que a medida será considerada na próxima revisão das escalas.',
  elogio:
    'O elogio foi registrado e comunicado aos agentes e ao comando, para anotação nos assentamentos. Agradecemos a gentileza de nos escrever.',
  solicitacao:
    'A solicitação foi atendida pelo setor responsável. O documento pode ser retirado na sede, de segunda a sexta-feira, das oito às dezessete horas, mediante a apresentação deste protocolo.',
};

export const DEFENSE =
  'Defesa escrita apresentada pelo acusado, com pedido de consideração dos serviços prestados.';
export const HEARING =
  'Acusado ouvido na presença do defensor; declarou os fatos segundo a sua versão, conforme termo juntado.';
export const REPORT =
  'Relatório final com o resumo das provas, as alegações da defesa e a conclusão fundamentada da comissão.';
export const DECISION =
  'Provas colhidas sob contraditório, defesa examinada e circunstâncias sopesadas, a autoridade decide pelas razões do relatório final, que adota.';
