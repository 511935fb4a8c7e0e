import type { TextModel } from './contract.ts';
import type { TextPurpose } from './model.ts';

const text = (key: string, purpose: TextPurpose, name: string, body: string): TextModel => ({
  key,
  purpose,
  name,
  body,
  inUse: true,
  version: 0,
});

/** The texts that come with the application; an office may rewrite each or put it out of use. */
export const BUILT_IN_TEXTS: readonly TextModel[] = [
  text(
    'em-analise',
    'intermediate',
    'Em análise',
    `Recebemos em {{recebida_em}} a sua manifestação, {{protocolo}}, e ela está em análise.

Até o momento: {{resultado}}.

A resposta conclusiva será dada até {{prazo}}. Com o código do comprovante é possível acompanhar o andamento na ouvidoria.`,
  ),
  text(
    'encaminhada',
    'intermediate',
    'Encaminhada para apuração',
    `A sua manifestação, {{protocolo}}, foi encaminhada a quem deve apurar os fatos, sem nenhum dado que revele quem se manifestou.

Assim que houver resultado, esta ouvidoria o comunicará, até {{prazo}}.`,
  ),
  text(
    'apurada',
    'conclusive',
    'Fatos apurados',
    `Os fatos que constam da manifestação {{protocolo}} foram apurados.

Situação: {{resultado}}.

Agradecemos a confiança. Se surgirem fatos novos, procure a ouvidoria de {{orgao}} e informe este protocolo.`,
  ),
  text(
    'elogio',
    'conclusive',
    'Agradecimento por elogio',
    `Agradecemos o elogio recebido em {{recebida_em}}, sob o protocolo {{protocolo}}.

O reconhecimento foi levado ao conhecimento da direção de {{orgao}} e de quem prestou o serviço, sem a identificação de quem elogiou.`,
  ),
  text(
    'sugestao',
    'conclusive',
    'Sugestão recebida',
    `A sugestão de protocolo {{protocolo}} foi examinada por esta ouvidoria e levada à direção de {{orgao}}.

Agradecemos a contribuição para a melhoria do serviço.`,
  ),
  text(
    'faltam-dados',
    'complement',
    'Faltam dados do fato',
    `Para dar andamento à manifestação {{protocolo}}, pedimos que informe o dia, a hora aproximada e o lugar do fato, e, se souber, o nome, a descrição ou a viatura dos guardas.`,
  ),
  text(
    'pedido-de-informacao',
    'forwarding',
    'Pedido de informações',
    `Solicitam-se informações sobre os fatos do extrato da manifestação {{protocolo}} ({{tipo}}) e sobre as providências adotadas, a tempo da resposta devida até {{prazo}}.`,
  ),
  text(
    'melhoria-do-servico',
    'recommendation',
    'Melhoria do serviço',
    `Recomenda-se à direção de {{orgao}} que adote as providências a seguir, para que o serviço prestado à população de {{municipio}} melhore:

1. corrija a causa apontada nas manifestações;
2. oriente as equipes envolvidas e registre a orientação;
3. informe a esta ouvidoria o que foi feito e desde quando.`,
  ),
  text(
    'rotina-de-patrulha',
    'recommendation',
    'Presença e ronda',
    `Recomenda-se rever a escala e o itinerário das rondas, com presença nos lugares e horários que as manifestações apontam, e informar a esta ouvidoria o resultado depois de trinta dias.`,
  ),
];
