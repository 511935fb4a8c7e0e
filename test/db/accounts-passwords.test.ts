import { describe, expect, test } from 'vitest';
import { passwordProblem } from '../../shared/accounts/passwords.ts';

const PERSONAL = ['maria.aparecida', 'Maria Aparecida Nogueira', 'Jaboticabal'];

describe('passwords', () => {
  test.each([
    '1234567890',
    '0987654321',
    'aaaaaaaaaa',
    'abababababab',
    'qwertyuiop',
    'QWERTY123456',
    'asdfghjklç',
    'senha12345',
    'Senha@2024',
    'S3nh4@2024',
    'senhasenha',
    'senhasegura',
    'guarda2024',
    'GuardaMunicipal',
    'guarda municipal',
    'gcm@2024!!',
    'Corregedoria1',
    'corregedoria2025',
    'prefeitura123',
    'ouvidoria#1',
    'lisura2026!',
    'administrador',
    'mudar@1234',
    'brasil2022',
    'flamengo1981',
    'corinthians10',
    'jesuscristo',
    'deusefiel10',
    'password123',
    'P@ssw0rd123',
    'iloveyou123',
    'letmein2024',
    '1q2w3e4r5t',
    '1qaz2wsx3edc',
    'segurança2025',
    'São Paulo 1930',
    'abcdefghij',
    '12345678ab',
  ])('refuses %s', (password) => {
    expect(passwordProblem(password, PERSONAL)).toEqual(expect.any(String));
  });

  test.each(['maria.aparecida', 'nogueira2024', 'Jaboticabal1', 'aparecida@24', 'jaboticabal!!'])(
    'refuses the own name: %s',
    (password) => {
      expect(passwordProblem(password, PERSONAL)).toEqual(expect.any(String));
    },
  );

  test.each([
    'ipê roxo na praça 7',
    'três gatos no telhado',
    'Xr7#kd92Lm',
    'cavalo bateria grampo correto',
    'maria foi ao cinema ontem',
    'guarda chuva azul de bolinha',
    'zk4-vvtq-81mn',
    `${'a'.repeat(3)}bcdqxz8842`,
    'Kfhe-m3xq-w7tz',
    'viola desafinada',
  ])('accepts %s', (password) => {
    expect(passwordProblem(password, PERSONAL)).toBeNull();
  });

  test('asks for ten characters and no more than that', () => {
    expect(passwordProblem('xk7#Qm2pv', PERSONAL)).toContain('10');
    expect(passwordProblem('xk7#Qm2pvw', PERSONAL)).toBeNull();
  });
});
