import type { Credentials } from '../../support/door.ts';

/** Someone of the office, with the words that the list of roles begins with. */
export type Person = Credentials & { readonly name: string; readonly office: string; readonly role: RegExp };

export const ADMIN: Person = {
  name: 'Helena Prado Campos',
  office: '',
  username: 'helena.prado',
  password: 'abacate verde no muro',
  role: /^Administrador/,
};

export const PEOPLE = {
  rh: {
    name: 'Dirceu Fonseca Toledo',
    office: 'Chefe de Recursos Humanos',
    username: 'dirceu.fonseca',
    password: 'chuva mansa de outubro',
    role: /^Recursos humanos/,
  },
  ouvidor: {
    name: 'Teresa Andrade Nóbrega',
    office: 'Ouvidora da Guarda',
    username: 'teresa.andrade',
    password: 'quintal com dois limoeiros',
    role: /^Ouvidor/,
  },
  corregedor: {
    name: 'Heitor Vasconcelos Leão',
    office: 'Corregedor da Guarda',
    username: 'heitor.leao',
    password: 'barco azul na enseada',
    role: /^Corregedor/,
  },
  escrivao: {
    name: 'Lígia Monteiro Paixão',
    office: 'Escrivã da Corregedoria',
    username: 'ligia.monteiro',
    password: 'janela aberta para o vale',
    role: /^Escrivão/,
  },
  autoridade: {
    name: 'Otávio Queirós Mendonça',
    office: 'Secretário Municipal de Segurança',
    username: 'otavio.queiros',
    password: 'trem das onze na serra',
    role: /^Autoridade/,
  },
} as const satisfies Record<string, Person>;

export const GUARD = {
  name: 'Evandro Siqueira Bastos',
  registration: '10427',
  cpf: '529.982.247-25',
};

/** Who complains: these words may reach nobody but the ouvidoria. */
export const CITIZEN = {
  name: 'Jurema Tavares Quintino',
  phone: '(31) 99876-5432',
  email: 'jurema.quintino@correio.example',
};

export const CASE = {
  narrative:
    'Sou Jurema Tavares Quintino e moro em frente à praça. Ontem à tarde o guarda Siqueira bebeu cerveja no quiosque, fardado, ao lado da viatura, e depois voltou ao posto.',
  extract:
    'Na tarde da véspera, um guarda fardado teria ingerido cerveja no quiosque da praça, ao lado da viatura, e em seguida voltado ao posto.',
  fact: 'Ingeriu cerveja, fardado e em serviço, no quiosque da Praça da Matriz, por volta das 16 horas.',
  item: 'art. 36, I',
  answer:
    'A apuração confirmou o fato. O guarda respondeu a sindicância, foi ouvido, defendeu-se e recebeu a penalidade prevista na lei. A Ouvidoria agradece a sua colaboração.',
} as const;

/** Another file against the same guard, still open when the dossier is printed. */
export const OPEN_MATTER = {
  source: 'Comunicação do comando, de próprio punho, sobre rádio danificado',
  fact: 'Deixou cair o rádio de serviço da viatura, que se quebrou.',
  item: '35-XX',
} as const;
