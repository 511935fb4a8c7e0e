import type { Role } from '../../shared/permissions.ts';
import { BACKUPS_TOPIC } from './backups-topic.ts';
import { CLOCK_TOPIC } from './clock-topic.ts';
import { DOSSIER_TOPICS } from './dossier-topics.ts';
import { OUTCOME_TOPICS } from './outcome-topics.ts';
import { TEMPLATE_TOPICS } from './template-topics.ts';
import type { Topic } from './topic.ts';

/** How to do each task, shown first to those whose role it is. */
export const TOPICS: readonly Topic[] = [
  BACKUPS_TOPIC,
  CLOCK_TOPIC,
  {
    title: 'Registrar uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'Abra Ouvidoria, Nova manifestação, e escolha o tipo e a forma de identificação.',
      'Escreva o relato, o lugar, a data e a hora do fato; indique os guardas pelo nome ou pela descrição.',
      'Ao registrar, entregue ao cidadão o comprovante com o protocolo e o código de acompanhamento, inclusive ao anônimo.',
      'O formulário guarda rascunho sozinho, com os anexos: se for interrompido, retome de onde parou. Só a identidade fica de fora do rascunho.',
      'Sem o mouse: Tab avança, os números marcam tipo, identificação e canal, e Ctrl + S registra.',
    ],
  },
  {
    title: 'Anexar, ver e copiar arquivos',
    roles: ['ouvidor', 'corregedor', 'escrivao'],
    steps: [
      'Arraste os arquivos para a janela ou use “Anexar arquivos”: qualquer tipo, até 2 GB cada. A cópia é cifrada, recebe o SHA-256, mostra o andamento e pode ser cancelada; o original fica onde estava.',
      'O arquivo que mostra quem se manifesta (documento, voz, rosto) vai para o cofre de identidades: marque “Identificam quem se manifesta” antes de anexá-lo.',
      'Imagens, sons, vídeos, textos e PDF abrem no próprio sistema. Os demais se copiam para fora, com aviso quando podem causar dano.',
      'Em “Custódia e leituras” está quem anexou, de quem veio e quem abriu ou copiou. Nada se apaga: o que não vale é anulado, com motivo.',
    ],
  },
  {
    title: 'Corrigir os dados de uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'Na página da manifestação, use “Corrigir” ao lado de “Fato e envolvidos”: o que estava antes fica guardado, com o motivo. O relato não se altera.',
      'Se outra pessoa gravou primeiro, as duas versões aparecem lado a lado: escolha campo a campo e envie de novo.',
    ],
  },
  {
    title: 'Responder e encerrar uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'A manifestação só se encerra com resposta conclusiva ou com arquivamento motivado.',
      'O prazo é de 30 dias, prorrogável uma vez por igual período, com justificativa (Lei 13.460/2017, art. 16).',
      'Em “Responder”, escolha o tipo e, se quiser, parta de um texto da ouvidoria: os campos vêm preenchidos, e o que o caso não diz fica marcado com “[preencher: …]”.',
      'Cada resposta é um documento numerado, endereçado pelo protocolo e nunca pelo nome. Quem tem manifestação reunida recebe a sua.',
      'Depois de entregar, use “Registrar entrega”: dia, meio, quem entregou e o que aconteceu. A resposta ao anônimo fica à disposição pelo código.',
      'Errou? “Corrigir” expede uma nova versão, que nomeia a anterior e diz o motivo; a anterior continua guardada.',
    ],
  },
  ...OUTCOME_TOPICS,
  ...TEMPLATE_TOPICS,
  {
    title: 'Fazer a triagem de uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'Na página da manifestação, “Próximo passo” diz o que fazer agora e leva até lá.',
      'Em “Do mesmo fato?” estão as manifestações em aberto que se parecem com ela, e em quê: palavras, lugar, dias, guardas. Reúna as do mesmo fato: a resposta da principal é dada sob cada protocolo, e a reunião se desfaz com motivo.',
      'Peça ao cidadão o que falta: ele tem vinte dias, e o pedido aparece a quem consultar com o código. Se não vier, a manifestação pode ser encerrada com esse motivo.',
      'Encaminhe à corregedoria, ao comando e a outro órgão, ao mesmo tempo se for o caso. Cada um recebe um extrato sem identificação e tem vinte dias, prorrogáveis uma vez; ao outro órgão vai um ofício numerado.',
      'A corregedoria e o comando respondem no sistema. A resposta que vier em papel é transcrita em “Registrar resposta em papel”.',
    ],
  },
  {
    title: 'Responder a um pedido da ouvidoria',
    roles: ['comandante', 'corregedor', 'escrivao'],
    steps: [
      'O comando encontra os pedidos em Comando, Pedidos da ouvidoria; a corregedoria, em Corregedoria, Encaminhadas.',
      'O prazo é de vinte dias. Antes que termine, “Pedir mais prazo” dá outros vinte, uma vez, com justificativa (Lei 13.460/2017, art. 16, parágrafo único).',
      'Em “Responder à ouvidoria”, diga o que se apurou e o que foi feito: com esse texto a ouvidoria responde ao cidadão.',
    ],
  },
  {
    title: 'Ver os prazos e manter os feriados',
    roles: null,
    steps: [
      'Em Prazos está o que vence para os seus papéis, no mês e em lista. As setas andam pelos dias; Page Up e Page Down, pelos meses.',
      'Em Prazos, Feriados, os nacionais entram sozinhos. Administrador, ouvidor e corregedor acrescentam os do Estado e do Município e os pontos facultativos, um a um ou por arquivo com uma linha para cada dia: dd/mm/aaaa;nome.',
      'Ao mudar a tabela, os prazos de resposta em curso são recontados, e isso fica no andamento de cada manifestação. O prazo já comunicado a um guarda não muda.',
      'Um feriado não se apaga: anula-se com o motivo.',
    ],
  },
  {
    title: 'Guardar e abrir a identidade de quem se manifesta',
    roles: ['ouvidor'],
    steps: [
      'A identidade vai para o cofre ao registrar a manifestação, e o que a revela nos textos dá lugar a marcas como [manifestante] e [CPF]. Nada disso pede o cofre aberto.',
      'Para ler a identidade, encaminhar ou responder a quem se identificou, ou procurar alguém por CPF, telefone ou nome, abra o cofre com a sua senha. Ele fecha sozinho depois de cinco minutos sem uso.',
      'Cada leitura pede motivo e aparece em Cofre de identidades, Leituras, com nome, data e hora; as recusadas também.',
      'Um segundo ouvidor é admitido por quem já abre o cofre. Imprima a folha de recuperação e guarde-a longe da chave do escritório: a senha redefinida pelo administrador não abre o cofre.',
      'Se a sua senha foi redefinida, peça a outro ouvidor que admita de novo a sua conta, ou use Recuperar o acesso com a folha.',
    ],
  },
  {
    title: 'Revelar a identidade à corregedoria',
    roles: ['ouvidor', 'corregedor'],
    steps: [
      'O corregedor faz o pedido na manifestação encaminhada, com os motivos da apuração e o número de dias.',
      'Decidem dois ouvidores, em Cofre de identidades, Pedidos; ou um só, registrando a concordância formal do manifestante (Lei 13.608/2018, art. 4º-B).',
      'Autorizado, o corregedor lê a identidade com a própria senha e um motivo, até o último dia. A ouvidoria pode revogar antes.',
    ],
  },
  {
    title: 'Procurar e filtrar manifestações',
    roles: ['ouvidor', 'corregedor', 'escrivao'],
    steps: [
      'Digite palavras, o começo delas ou o protocolo, inteiro ou só o número: acentos e maiúsculas não importam. Várias palavras valem juntas; entre aspas, a frase exata.',
      'A ouvidoria procura em relatos, complementos, extratos, respostas, lugares e viaturas; a corregedoria, só nos extratos que recebeu. Quem se manifestou não se procura ali: isso só é possível no cofre de identidades.',
      'Em “Filtros” escolha tipo, situação, canal, destinatário, períodos, bairro, unidade ou guarda. Cada filtro em uso aparece acima da lista e se retira sozinho.',
      'Em “Visões” salve a situação, os filtros e a ordem com um nome, compartilhe com a ouvidoria ou faça a lista abrir sempre com eles.',
      'Ctrl + K procura de qualquer tela.',
    ],
  },
  {
    title: 'Expedir o relatório da ouvidoria',
    roles: ['ouvidor'],
    steps: [
      'Em Ouvidoria, Relatório, escolha os meses, até doze. Os números vêm com os do período anterior, em gráfico e em tabela.',
      'Contagens menores que a escolhida ficam ocultas, e outras com elas, para que nenhuma se descubra por subtração do total.',
      'Em “Expedir relatório”, escreva a apresentação, as providências e as melhorias sugeridas. O rascunho fica guardado; ao expedir, o relatório recebe número e não muda mais. O que sair errado se corrige por outro, a partir da página do documento.',
      '“Dados abertos (CSV)” tem uma linha para cada manifestação, sem protocolo, texto, nome ou dia. Cada linha é igual a outras; o que distinguiria alguém sai como “Não divulgado”.',
    ],
  },
  {
    title: 'Exportar uma lista',
    roles: null,
    steps: [
      'Em “Exportar”, acima de cada lista, escolha Excel (XLSX) ou texto separado por ponto e vírgula (CSV). Vai o que o filtro mostra, na mesma ordem, com todas as páginas.',
      'Datas e números chegam como tais, e nenhum texto vira fórmula. Cabem até 100.000 linhas por arquivo; a leitura pode ser cancelada.',
      'A exportação fica na trilha de auditoria, com a lista, o número de linhas e os filtros. O arquivo sai da proteção do sistema: guarde-o onde só quem precisa o alcance.',
    ],
  },
  {
    title: 'Conduzir um procedimento',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'Abra o procedimento a partir de uma manifestação encaminhada ou de ofício.',
      'Inclua as imputações: guarda, item da norma e fato. A reincidência e as circunstâncias são propostas a partir dos registros; confirme ou afaste cada uma.',
      'O quadro “Fases” mostra onde o procedimento está; “Próximos atos” oferece o que a fase espera e explica por que os demais ainda não cabem. A fase só muda pelos atos registrados.',
      '“Prazos” mostra o último dia de cada um. A prorrogação é um ato, com motivos, uma só vez e antes do fim; o sobrestamento e a retomada param e reiniciam os prazos e a prescrição.',
      'O que ainda faltar ao devido processo aparece na própria tela, com o artigo; o que já foi atendido, com o ato que o atende.',
    ],
  },
  {
    title: 'Acompanhar todos os procedimentos de uma vez',
    roles: ['corregedor', 'escrivao', 'autoridade'],
    steps: [
      'Em Corregedoria, Quadro por fase, cada coluna é uma fase do rito do tipo escolhido e cada cartão, um procedimento. O cartão não se arrasta: abra-o e pratique o ato que falta.',
      'O cartão diz o que a fase espera, o prazo mais próximo e a luz da prescrição. Filtre por tipo, por quem abriu ou pelo que venceu; as setas percorrem os cartões e Enter abre.',
      'Em Corregedoria, Prescrição, veja cada procedimento por penalidade ainda possível, do prazo mais curto ao mais longo, com o último dia seguro e a contagem que o explica. “Imprimir” leva o quadro ao papel.',
      'O procedimento protegido aparece no quadro só com número, tipo e fase, e fica fora da tabela de prescrição de quem não pode abri-lo.',
      'Em Corregedoria, Estatísticas, veja a carga de cada responsável e, no período escolhido, quanto tempo levam e como terminam os julgados, por tipo, ano, lotação e dispositivo. Contagens pequenas ficam ocultas; “Exportar” e “Imprimir” levam os números.',
    ],
  },
  {
    title: 'Expedir os documentos dos atos e a lista de nulidades',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'No procedimento, aba Atos, use “Expedir documento” na portaria, na designação da comissão, na citação, na abertura de prazo, na defesa recebida e no relatório. O texto vem de um modelo: reveja, complete o que está entre colchetes e diga quem assina.',
      'O documento recebe número e fica ligado ao ato; para imprimir ou salvar em PDF, abra-o pelo número. Não se altera: “Expedir correção” faz outro em seu lugar.',
      'Com a comissão completa na aba Pessoas e a portaria registrada, o ato da designação entra nos autos por si; não o registre de novo.',
      'Antes de remeter os autos ao julgamento, expeça a lista de nulidades: ela diz cada garantia, o ato que a atende ou o que falta, com o artigo, e os atos anulados.',
      '“Expedir sumário” relaciona em ordem de data as peças dos autos, com número e páginas dos documentos, e as pessoas.',
      'Na aba Acusados, “Afastar preventivamente” registra a medida com o motivo, avisa antes do fim, lembra que farda e equipamento ficam vedados e junta o ato aos autos.',
    ],
  },
  {
    title: 'Escrever um ofício e guardar o papel assinado',
    roles: ['corregedor', 'escrivao', 'ouvidor'],
    steps: [
      'Em Documentos, use “Novo ofício”: destinatário, assunto e texto, com uma linha em branco entre parágrafos. O rascunho fica guardado; “Ver a minuta” mostra a página como sairá, marcada como minuta.',
      'Ao expedir, o ofício recebe número e não se altera: “Expedir correção” faz outro em seu lugar, e cada um passa a nomear o outro. Só o órgão que o expediu o lê.',
      'Assinado o papel, digitalize-o em PDF, JPEG ou PNG e junte-o na página do documento, em “Cópia assinada”. Cada versão fica com quem a guardou, o dia e o resumo SHA-256; na lista, o documento aparece como assinado.',
      '“Imprimir com carimbo” imprime a via ou a cópia com essa indicação. O documento anulado ou substituído sai com essa marca em todas as páginas.',
    ],
  },
  {
    title: 'Designar comissão e conferir impedimentos',
    roles: ['corregedor', 'escrivao', 'autoridade'],
    steps: [
      'No procedimento, aba Pessoas, use “Incluir pessoa”: comissão, secretário, defensor, testemunhas, perito, intérprete. O manifestante entra só como “Manifestante” e um número.',
      'O impedimento é conferido ao escolher a pessoa e outra vez no julgamento: o próprio acusado, parente declarado, testemunha, perito, defensor, quem assinou a acusação, quem apurou fase anterior ou tem graduação inferior.',
      'Em “Suspeição”, registre a declaração da própria pessoa, que vale na hora, ou a arguição da defesa, que a autoridade decide.',
      'Quem sai permanece na lista, com o período e o motivo.',
    ],
  },
  {
    title: 'Designar uma oitiva, intimar e lavrar o termo',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'No procedimento, aba Oitivas, use “Designar oitiva”. Os conflitos aparecem na hora: pessoa, comissão ou local ocupados impedem; ausência do guarda, dia sem expediente e antecedência curta pedem o motivo.',
      'Abra a oitiva e expeça a intimação, que é documento numerado. Depois registre o comprovante: dia, hora, como e por quem; a recusa pede duas testemunhas; a devolvida pede outra intimação.',
      'No dia, registre se foi realizada, recusada pelo acusado ou se houve ausência; a ausência só vale com intimação cumprida. “Nova data” designa outra.',
      'Em “Lavrar termo”, escreva perguntas e respostas. Grave, dê por conferido e expeça: o termo recebe número e só se corrige por outro.',
      'Em Corregedoria, Pauta de oitivas, veja o dia ou a semana e imprima a pauta.',
    ],
  },
  {
    title: 'Juntar provas e guardar a cadeia de custódia',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'No procedimento, aba Provas, use “Juntar prova”: ela recebe um número que não se repete.',
      'Em “Movimentar”, registre cada passagem: com quem fica, onde e por quê. O movimento não se altera.',
      'A prova excluída dos autos permanece na lista, com o motivo. Cada leitura da prova fica registrada.',
    ],
  },
  {
    title: 'Proteger um procedimento e ver quem o leu',
    roles: ['corregedor'],
    steps: [
      'Na aba Acesso, escolha o nível: público interno, reservado ou sigiloso. Quem não tem acesso vê apenas o número e o nível.',
      'Nomeie quem precisa abrir o procedimento, com o motivo e o último dia; depois dele o acesso termina sozinho.',
      '“Ver quem leu” lista cada leitura, com o nome e a hora.',
    ],
  },
  {
    title: 'Apensar e desmembrar procedimentos',
    roles: ['corregedor'],
    steps: [
      'Na aba Apensos, “Apensar” junta outro procedimento a este, que fica como principal. Atos e pessoas passam a ser vistos juntos.',
      '“Desmembrar” abre outro procedimento com as imputações escolhidas: os atos são trasladados e a prescrição continua a mesma.',
      'Ambos são atos dos autos e se desfazem com o motivo; o desmembramento, só enquanto o novo não tiver andamento.',
    ],
  },
  {
    title: 'Encerrar ou converter uma apuração preliminar',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'Comece pelo registro escrito da ordem ou notícia: é compulsório mesmo quando a ordem foi verbal (Anexo 3, art. 12, § 2º).',
      'Sem indício a imputar, arquive com os motivos.',
      'Com imputação, registre o libelo de cada acusado e use Converter: abre-se sindicância ou processo disciplinar com as manifestações, as provas e as imputações. O acusado é citado no novo procedimento.',
    ],
  },
  {
    title: 'Julgar um procedimento',
    roles: ['autoridade'],
    steps: [
      'Em Julgamento, cada imputação mostra a conclusão do relatório, a planilha de dosimetria, quando a norma a tem, e os casos anteriores para o mesmo dispositivo.',
      'Se a conclusão se afasta de qualquer deles, a aplicação pede os motivos e não deixa assinar sem eles (Lei 9.784/1999, art. 50, VII; Lei 8.112/1990, art. 168).',
      '“Efeitos deste julgamento” diz o que muda no comportamento e na progressão de cada guarda e o que ainda impede assinar.',
      'Quando a penalidade excede a sua competência, use “Remeter à autoridade competente”.',
      'Assinado, o julgamento recebe número e não se altera; a corregedoria expede a notificação de cada acusado.',
    ],
  },
  {
    title: 'Cumprir, interromper ou rever uma sanção',
    roles: ['corregedor', 'escrivao', 'autoridade', 'rh'],
    steps: [
      'Definitiva a suspensão, registre o primeiro dia: o último resulta da contagem em dias corridos. Onde a norma admite, pode ser convertida em multa, por ato motivado.',
      'Expeça a comunicação à folha e à escala. Em Sanções aparece quem está indisponível para a escala.',
      'A interrupção guarda os dias cumpridos; os que restam esperam novo primeiro dia.',
      'A revisão cabe a qualquer tempo, por fatos novos, e nunca agrava; o comportamento é recalculado.',
      '“Cancelamento de registros” mostra quando cada registro deixa de constar da certidão.',
    ],
  },
  {
    title: 'Elaborar e publicar uma norma',
    roles: ['corregedor'],
    steps: [
      'Em Norma, Norma disciplinar, inicie uma minuta como cópia de uma versão publicada ou de um modelo, ou importe um arquivo JSON.',
      'Percorra as partes e altere o que a lei do Município diz. A minuta é gravada sozinha; Ctrl+S grava na hora.',
      'A Conferência, ao lado, aponta erros e avisos: o clique leva ao lugar. Com erros, a minuta se guarda, mas não se publica.',
      'Em “Conferir”, veja quantos guardas mudam de classe no dia escolhido, e quem, e compare a minuta com outra norma.',
      'Publique com o número da lei e a data de vigência. A versão publicada não se altera: corrigi-la exige publicar outra.',
    ],
  },
  {
    title: 'Descrever as classes de comportamento de uma lei',
    roles: ['corregedor'],
    steps: [
      'Na minuta, abra Classes de comportamento. As classes verificam-se de cima para baixo; vale a primeira cuja condição se cumpre.',
      'Monte cada condição com “basta uma destas”, “todas estas”, “não ocorrer”, o número de sanções, a soma de dias ou o tempo de serviço. A frase acima da condição diz, em palavras, o que foi montado.',
      'Deixe por último a classe dos demais casos. Em Janelas e afastamentos, diga de quando contam os prazos e o que os suspende.',
    ],
  },
  {
    title: 'Aplicar lei posterior mais branda',
    roles: ['corregedor', 'autoridade'],
    steps: [
      'A cada fato aplica-se a norma em vigor no dia em que ocorreu.',
      'Se a norma em vigor for mais favorável ao acusado, a imputação o mostra, com o fundamento. A escolha é escrita e motivada.',
    ],
  },
  {
    title: 'Julgar',
    roles: ['autoridade'],
    steps: [
      'Cada imputação recebe uma conclusão. A penalidade fica dentro do que a norma prevê para o item.',
      'Antes de decidir, veja o efeito sobre o comportamento do guarda.',
      'Se faltar formalidade essencial, o julgamento é recusado e a lista do que falta é mostrada, com o fundamento.',
    ],
  },
  ...DOSSIER_TOPICS,
  {
    title: 'Conferir um documento recebido',
    roles: null,
    steps: [
      'Em Arquivo, Documentos, abra “Conferir documento”. Copie do rodapé o número e a autenticação, ou escolha o arquivo PDF recebido.',
      'A resposta diz se o documento é autêntico, se foi anulado ou corrigido por outro, se foi alterado ou se não foi expedido aqui. O conteúdo só se abre a quem pode lê-lo.',
      'Corregedor, ouvidor e administrador conferem em “Numeração” se falta algum número ou se algum documento foi alterado por fora.',
    ],
  },
  {
    title: 'Manter a ficha de um guarda',
    roles: ['rh'],
    steps: [
      'Em Efetivo, Guardas, abra o guarda. As abas reúnem formação, avaliações, porte de arma, afastamentos e vida civil.',
      'Cada registro leva data e ato. O que foi lançado por engano se anula com o motivo; nada se apaga.',
      'A fotografia é PNG ou JPEG de até 350 kB e sai no prontuário.',
    ],
  },
  {
    title: 'Acompanhar o porte de arma',
    roles: ['rh', 'comandante', 'corregedor'],
    steps: [
      'Em Efetivo, Porte de arma, veja o último porte de cada guarda e escolha os que estão a vencer, vencidos ou suspensos.',
      'O porte vale até dez anos. A suspensão exige fundamento, motivo e ato, e se registra na ficha do guarda.',
      'O afastamento preventivo veda farda e equipamento; o porte só é suspenso com ele por ato motivado.',
    ],
  },
  {
    title: 'Apurar a progressão',
    roles: ['rh', 'comandante', 'autoridade'],
    steps: [
      'Em Efetivo, Progressão, escolha a graduação pretendida e a data. Cada guarda aparece classificado ou com o que lhe falta.',
      'Em “Ver” estão os requisitos, um a um, com o fato que os comprova, os pontos e os critérios de desempate.',
      'A autoridade publica a lista, que recebe número e não se altera. Um erro se corrige anulando-a e publicando outra.',
    ],
  },
  {
    title: 'Criar usuários',
    roles: ['admin'],
    steps: [
      'Em Administração, Usuários, crie a conta e marque os papéis.',
      'A senha provisória aparece uma única vez e é trocada na primeira entrada.',
      'Quem sai é desativado, não apagado: o que fez permanece registrado.',
      'Criar conta, redefinir senha ou mudar papéis pede a sua senha de novo quando ela não foi digitada nos últimos cinco minutos. O mesmo vale, para cada pessoa, ao revelar uma identidade, exportar uma lista ou a trilha e incluir uma pasta de cópias.',
      'Mudar os próprios papéis encerra a sessão: entre de novo para usar os novos.',
    ],
  },
  {
    title: 'Conferir a trilha de auditoria',
    roles: ['admin', 'corregedor', 'ouvidor'],
    steps: [
      'Em Administração, Auditoria, use “Verificar a trilha”.',
      'O resultado diz quantos registros foram conferidos ou em qual deles a sequência se rompe.',
      'De tempos em tempos, “Salvar comprovante” e guarde o arquivo fora deste computador: ele mostra, em “Conferir arquivo guardado”, se os dados voltaram a uma data anterior ou se a trilha foi refeita.',
      'O código da trilha impresso no rodapé dos documentos se confere em “Conferir código”.',
      '“Exportar a trilha inteira” grava todos os registros, um por linha, com a assinatura da instalação no fim.',
    ],
  },
  {
    title: 'Entender o comportamento de um guarda',
    roles: null,
    steps: [
      'A classe não é digitada: é calculada dos fatos registrados, em qualquer data.',
      'Em “Por quê?” estão o artigo e os fatos que levaram a ela, e a próxima mudança prevista.',
      'Depois de uma anulação, “Como se sabia em…” mostra a classe que constava antes e a de agora, e por que diferem.',
    ],
  },
  {
    title: 'Declarar as mudanças de comportamento',
    roles: ['autoridade', 'comandante', 'corregedor', 'rh'],
    steps: [
      'Em Efetivo, Atos de reclassificação, “A declarar” reúne as mudanças que nenhum ato declarou, com a data e o fundamento de cada uma.',
      'Prepare a minuta, confira guarda por guarda e exclua, com o motivo, quem deva ficar para outro ato.',
      'A autoridade que a norma indica assina e expede; o substituto diz por que o titular não assina. Imprima o ato ou salve-o em PDF.',
      'Se um fato mudar depois da minuta, ela não pode ser expedida: descarte-a e prepare outra.',
      'Em “Conferência”, todas as classes são recalculadas dos fatos e comparadas com o que os atos declararam.',
    ],
  },
  {
    title: 'Simular o efeito de uma penalidade',
    roles: ['autoridade', 'corregedor'],
    steps: [
      'Na página do guarda, em Comportamento, escolha “Simular penalidade”, a penalidade, os dias e a data em que seria definitiva.',
      'A resposta diz para qual classe ele cai, quando volta e quanto se move a pontuação da progressão. Nada é gravado.',
    ],
  },
];

/** The tasks, those of the person's roles first. */
export function topicsFor(roles: readonly Role[]): readonly Topic[] {
  const mine = (topic: Topic): boolean =>
    topic.roles === null || topic.roles.some((role) => roles.includes(role));
  return [...TOPICS.filter(mine), ...TOPICS.filter((topic) => !mine(topic))];
}
