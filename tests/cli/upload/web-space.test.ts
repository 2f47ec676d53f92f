import { describe, expect, test } from 'vitest';
import { parseWebSpace } from '../../../src/cli/upload/web-space.ts';

describe('parseWebSpace(address, password)', () => {
  test('reads name, password and folder as they are', () => {
    expect(parseWebSpace('ftps://ada:s%C3%A9same@host.example:2121/our%20quotes/', undefined)).toEqual({
      host: 'host.example',
      port: 2121,
      user: 'ada',
      password: 'sésame',
      folder: '/our quotes/',
      isSecure: true,
    });
  });

  test('takes the password of the surroundings before that of the address', () => {
    expect(parseWebSpace('ftp://ada:one@host.example/', 'two')).toMatchObject({ password: 'two' });
  });

  test.each([
    'https://ada:sesame@host.example/',
    'ftps://ada:sesame@host.example:99999/',
    'ada:sesame@host.example',
    'ftps://ada:sesame',
    'ftps://ada:sesame%zz@host.example/',
  ])('refuses %s without a word of its password', (address) => {
    expect(parseWebSpace(address, undefined)).toEqual(expect.not.stringContaining('sesame'));
  });

  test('says what to do about a percent sign that stands for nothing', () => {
    expect(parseWebSpace('ftps://ada:50%@host.example/', undefined)).toBe(
      'In the address a "%" stands before no two hexadecimal digits. Write "%25" for the character itself.',
    );
  });

  test('asks for a password where there is none', () => {
    expect(parseWebSpace('ftps://ada@host.example/', undefined)).toBe(
      'Set FTP_PASSWORD to the password of the web space.',
    );
  });
});
