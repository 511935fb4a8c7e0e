import type { Random } from './random.ts';

const WOMEN = [
  'Adriana',
  'Aline',
  'Ana Paula',
  'Beatriz',
  'Camila',
  'Célia',
  'Cláudia',
  'Daniela',
  'Débora',
  'Eliane',
  'Fabiana',
  'Fernanda',
  'Giovana',
  'Helena',
  'Isabel',
  'Joana',
  'Juliana',
  'Larissa',
  'Luciana',
  'Márcia',
  'Mônica',
  'Natália',
  'Patrícia',
  'Priscila',
  'Raquel',
  'Renata',
  'Rosângela',
  'Sandra',
  'Simone',
  'Tânia',
  'Vanessa',
  'Vera Lúcia',
];
const MEN = [
  'Adilson',
  'Alexandre',
  'André',
  'Antônio',
  'Benedito',
  'Bruno',
  'Carlos Eduardo',
  'Cláudio',
  'Daniel',
  'Edson',
  'Eduardo',
  'Fábio',
  'Flávio',
  'Gilberto',
  'Gustavo',
  'Hélio',
  'Ivan',
  'João Batista',
  'Jorge',
  'José Carlos',
  'Júlio',
  'Leandro',
  'Luís Fernando',
  'Marcelo',
  'Márcio',
  'Maurício',
  'Nélson',
  'Osvaldo',
  'Paulo Sérgio',
  'Rafael',
  'Reinaldo',
  'Roberto',
  'Rodrigo',
  'Sérgio',
  'Thiago',
  'Valdir',
  'Vinícius',
  'Wagner',
  'Wílson',
];
const SURNAMES = [
  'Almeida',
  'Alves',
  'Andrade',
  'Araújo',
  'Assunção',
  'Barbosa',
  'Batista',
  'Borges',
  'Brandão',
  'Camargo',
  'Cardoso',
  'Carvalho',
  'Conceição',
  'Correia',
  'Dias',
  'Duarte',
  'Estêvão',
  'Farias',
  'Ferreira',
  'Figueiredo',
  'Fonseca',
  'Freitas',
  'Gonçalves',
  'Guimarães',
  'Leão',
  'Lopes',
  'Macêdo',
  'Magalhães',
  'Martins',
  'Medeiros',
  'Mendonça',
  'Monteiro',
  'Moraes',
  'Nascimento',
  'Nóbrega',
  'Paixão',
  'Pereira',
  'Pinheiro',
  'Queirós',
  'Ramos',
  'Ribeiro',
  'Rocha',
  'Sampaio',
  'Santana',
  'Simões',
  'Siqueira',
  'Teixeira',
  'Toledo',
  'Trindade',
  'Vasconcelos',
  'Vieira',
  'Xavier',
];

export const DISTRICTS = [
  'Centro',
  'Jardim das Acácias',
  'Vila São José',
  'Parque Ipê',
  'Alto da Boa Vista',
  'Conjunto Esperança',
  'Vila Operária',
  'Jardim América',
  'Morro do Cruzeiro',
  'Residencial Primavera',
  'Distrito de Água Limpa',
  'Santo Antônio',
];
export const STREETS = [
  'Rua XV de Novembro',
  'Avenida Brasil',
  'Rua das Palmeiras',
  'Praça da Matriz',
  'Rua Tiradentes',
  'Avenida dos Ipês',
  'Rua Sete de Setembro',
  'Travessa do Comércio',
  'Rua Dom Pedro II',
  'Avenida da Estação',
];
export const UNITS = [
  'Inspetoria Centro',
  'Inspetoria Norte',
  'Inspetoria Sul',
  'Ronda Escolar',
  'Grupamento de Trânsito',
  'Grupamento Ambiental',
  'Ronda Urbana',
  'Central 153',
  'Administração',
];

export function firstName(random: Random): string {
  return random.pick(random.chance(0.32) ? WOMEN : MEN);
}

/** A full name; two surnames, so that repeats are rare in 150. */
export function fullName(random: Random): string {
  const first = firstName(random);
  const [one, two] = random.some(SURNAMES, 2);
  return `${first} ${one} ${two}`;
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (digits.length + 1 - index),
    0,
  );
  return ((sum * 10) % 11) % 10;
}

/** A CPF whose check digits are right; `serial` keeps them all different. */
export function cpfOf(serial: number): string {
  const base = String(100_000_000 + serial * 7919).slice(0, 9);
  const tenth = `${base}${checkDigit(base)}`;
  return `${tenth}${checkDigit(tenth)}`;
}

export function phone(random: Random): string {
  return `(11) 9${random.between(4000, 9999)}-${String(random.between(0, 9999)).padStart(4, '0')}`;
}

export function address(random: Random): string {
  return `${random.pick(STREETS)}, ${random.between(10, 1990)}`;
}
