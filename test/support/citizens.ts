import type { Identity } from '../../shared/manifestations/contract.ts';

const SYLLABLES = ['quor', 'zim', 'velt', 'brax', 'fyon', 'grul', 'hept', 'jax', 'klem', 'drov'];
const GIVEN = ['Maria', 'José', 'Antônia', 'João', 'Conceição', 'Luís', 'Ana', 'Sebastião', 'Inês', 'Mário'];

function rare(n: number, turn: number): string {
  const digits = [...String(n * 7919 + turn * 104_729).padStart(7, '0')].slice(-4);
  const word = digits.map((digit) => SYLLABLES[Number(digit)] ?? '').join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function cpfOf(n: number): string {
  const base = String(300_000_000 + n * 12_347).slice(0, 9);
  const digit = (digits: string): number =>
    (([...digits].reduce((sum, one, at) => sum + Number(one) * (digits.length + 1 - at), 0) * 10) % 11) % 10;
  const first = digit(base);
  return `${base}${first}${digit(`${base}${first}`)}`;
}

/** A person who exists nowhere else, the same for the same number: a common given name and two rare surnames. */
export function citizen(n: number): Identity {
  const phone = `1198${String(1_000_000 + n * 8_887).slice(-7)}`;
  const surname = rare(n, 1);
  return {
    name: `${GIVEN[n % GIVEN.length] ?? ''} ${surname} ${rare(n, 2)}`,
    cpf: cpfOf(n),
    phone: `(${phone.slice(0, 2)}) ${phone.slice(2, 7)}-${phone.slice(7)}`,
    email: `${surname.toLowerCase()}.${n}@correio${n}.com.br`,
    address: `Rua das ${rare(n, 3)}, ${100 + n}`,
  };
}

/** A citizen's traces as they might be written: name as given and folded, CPF and telephone bare and formatted. */
export function tracesOf({ name, cpf, phone, email }: Identity): string[] {
  const folded = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const [, first = '', second = ''] = name.split(' ');
  return [
    ...[name, folded, name.toUpperCase(), first, first.toLowerCase(), second, second.toLowerCase()],
    ...[
      cpf,
      cpf.replace(/^(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-'),
      phone,
      phone.replace(/\D/g, ''),
      phone.slice(5),
    ],
    email,
  ];
}

/** What a citizen tells who says who they are in the middle of it. */
export function tellingNarrative({ name, cpf, phone, email, address }: Identity): string {
  const formatted = cpf.replace(/^(\d{3})(\d{3})(\d{3})/, '$1.$2.$3-');
  return `Eu, ${name}, CPF ${formatted} (ou ${cpf}), moro na ${address}. O guarda gritou com quem passava. Meu telefone é ${phone} e o e-mail ${email}. Assinado: ${name.toUpperCase()}.`;
}
