import { assertNever } from '../../shared/assert.ts';
import type { WireError } from '../../shared/contract/errors.ts';
import { clockWords } from '../clock/words.ts';

export type Explanation = {
  readonly title: string;
  /** What happened and what to do next. */
  readonly message: string;
  /** Sentences of fact, for a refusal of law. */
  readonly facts: readonly string[];
  /** The article, for a refusal of law. */
  readonly citation: string | null;
  readonly tone: 'law' | 'problem' | 'wait';
};

function plain(title: string, message: string, tone: Explanation['tone'] = 'problem'): Explanation {
  return { title, message, facts: [], citation: null, tone };
}

/** Refusals that are no judgement of the law on what was asked. */
const RULE_TITLES: ReadonlyMap<string, string> = new Map([
  ['cofre_ausente', 'O cofre de identidades ainda não existe'],
  ['cofre_fechado', 'O cofre de identidades está fechado'],
  ['cofre_sem_acesso', 'Esta conta não abre o cofre de identidades'],
]);

/** Seconds as a person says them: "45 segundos", "2 minutos e 5 segundos". */
export function durationWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const restWords = rest === 1 ? '1 segundo' : `${rest} segundos`;
  if (minutes === 0) return restWords;
  const minuteWords = minutes === 1 ? '1 minuto' : `${minutes} minutos`;
  return rest === 0 ? minuteWords : `${minuteWords} e ${restWords}`;
}

function refused(waitSeconds: number): Explanation {
  if (waitSeconds === 0) {
    return plain(
      'Acesso recusado',
      'Os dados de acesso não conferem. Verifique o usuário e a senha e tente de novo.',
    );
  }
  const message = `Os dados de acesso não conferem. Nova tentativa em ${durationWords(waitSeconds)}.`;
  return plain('Acesso recusado', message, 'wait');
}

/** The one place where a refusal becomes Portuguese, always with the next step. */
export function explain(error: WireError): Explanation {
  switch (error.code) {
    case 'invalid':
      return {
        ...plain('Há campos a corrigir', 'Corrija o que está indicado e envie de novo.'),
        facts: Object.values(error.fields).flat(),
      };
    case 'forbidden':
      return plain(
        'Sem permissão',
        'Os papéis da sua conta não permitem esta ação. Se ela lhe cabe, peça ao administrador.',
      );
    case 'notFound':
      return plain(
        'Não encontrado',
        'O registro não existe ou não está ao seu alcance. Volte à lista e procure de novo.',
      );
    case 'conflict':
      return plain(
        'Não foi possível gravar',
        `${error.what} Confira os dados atuais e repita a operação, se ainda couber.`,
      );
    case 'rule':
      return {
        title: RULE_TITLES.get(error.rule) ?? 'A norma não permite',
        message: 'Nada foi gravado. Veja o que falta e o fundamento.',
        facts: error.facts,
        citation: error.citation,
        tone: 'law',
      };
    case 'busy':
      return plain(
        'Arquivo em uso',
        'O arquivo de dados está aberto em outro programa ou por outra pessoa neste computador. Nada foi alterado. Feche-o lá, aguarde um instante e tente de novo.',
        'wait',
      );
    case 'unavailable':
      return plain(
        'Sem resposta',
        'O serviço interno está reiniciando. Tente de novo em instantes: a operação não será repetida em dobro.',
        'wait',
      );
    case 'full':
      return plain(
        'Disco cheio',
        'Não há espaço para gravar, e nada do que já estava gravado se perdeu. Se o Lisura ainda tinha espaço em reserva, acaba de liberá-lo: tente de novo para terminar o que está em curso. Libere espaço no disco antes de continuar.',
      );
    case 'clock': {
      const words = clockWords(error);
      return plain(words.title, `${words.happened} ${words.kept} ${words.next}`);
    }
    case 'file':
      return plain('Problema com o arquivo', error.what);
    case 'confirm':
      return plain(
        'Falta confirmar a senha',
        'Nada foi feito. Repita a operação e digite a sua senha quando ela for pedida.',
        'wait',
      );
    case 'locked':
      return plain('Sessão encerrada', 'Entre de novo para continuar.', 'wait');
    case 'refused':
      return refused(error.waitSeconds);
    case 'damaged':
      return plain(
        'Dados indisponíveis',
        'A pasta de dados não pode ser usada como está. Avise o administrador e não apague nada.',
      );
    case 'internal':
      return plain(
        'Falha interna',
        `Tente de novo. Se persistir, informe ao suporte a referência ${error.reference}.`,
      );
    default:
      return assertNever(error);
  }
}
