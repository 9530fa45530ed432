import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configNames, readConfig } from './config';

const complete = { DATABASE_URL: 'postgresql://localhost/npm', AUTH_SECRET: 'x'.repeat(32) };

describe('the configuration', () => {
  it('stands on its defaults', () => {
    expect(readConfig(complete)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info', ...complete });
  });

  it.each([
    [{ PORT: 'three thousand' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    [{ APP_URL: 'javascript:alert(1)' }, 'APP_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ SMTP_URL: 'https://mail.example.kz' }, 'SMTP_URL'],
    [{ MAIL_FROM: 'the office' }, 'MAIL_FROM'],
    [{ DATABASE_URL: '' }, 'DATABASE_URL'],
  ])('refuses %j and names the variable', (given, name) => {
    expect(() => readConfig({ ...complete, ...given })).toThrow(name);
  });

  it('has each of its variables in the table of docs/operations.md', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/operations.md'), 'utf8');
    for (const name of configNames) expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });
});
