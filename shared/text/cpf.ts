import { z } from 'zod';

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (digits.length + 1 - index),
    0,
  );
  return ((sum * 10) % 11) % 10;
}

/** Whether eleven digits are a CPF: both check digits right and not one digit repeated. */
export function isCpf(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^(\d)\1{10}$/.test(digits)) return false;
  return (
    checkDigit(digits.slice(0, 9)) === Number(digits[9]) &&
    checkDigit(digits.slice(0, 10)) === Number(digits[10])
  );
}

/** '52998224725' as '529.982.247-25'; anything else comes back as it is. */
export function formatCpf(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{2})$/, '$1.$2.$3-$4');
}

/** A CPF typed with or without marks, kept as eleven digits. */
export const cpf = z
  .string()
  .transform((text) => text.replace(/[.\-\s]/g, ''))
  .refine(isCpf, 'CPF inválido: confira os números.');
