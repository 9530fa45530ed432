import { plainToInstance } from 'class-transformer';
import { IsEmail, IsIn, IsInt, IsOptional, IsString, IsUrl, Max, Min, MinLength, validateSync } from 'class-validator';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/**
 * Everything that the environment decides, validated at boot. Each variable stands in the table of
 * `docs/operations.md`; a test compares the two.
 */
export class Config {
  /** PostgreSQL 15 or newer; `npm start` brings its own when this is not set. */
  @IsString() @MinLength(1) DATABASE_URL!: string;
  /** Moves the queues from PostgreSQL to Redis. */
  @IsOptional() @IsString() REDIS_URL?: string;
  @IsInt() @Min(1) @Max(65535) PORT = 3000;
  /** Address to listen on; the loopback address unless told otherwise. */
  @IsString() HOST = '127.0.0.1';
  /** The address that people open, for cookies, links and the origin check. */
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] }) APP_URL =
    'http://localhost:3000';
  /** Signs sessions and seals second-factor secrets. At least 32 characters. */
  @IsString() @MinLength(32) AUTH_SECRET!: string;
  @IsIn(logLevels) LOG_LEVEL: (typeof logLevels)[number] = 'info';
  /** The server that carries mail, e.g. `smtps://user:password@mail.example.kz`; without it mails wait and letters are printed. */
  @IsOptional() @IsUrl({ require_tld: false, require_protocol: true, protocols: ['smtp', 'smtps'] }) SMTP_URL?: string;
  /** The sender's address; `no-reply@` the host of APP_URL unless told. */
  @IsOptional() @IsEmail({ require_tld: false }) MAIL_FROM?: string;
  /** The built web application; no pages are served where it is missing. */
  @IsOptional() @IsString() WEB_ROOT?: string;
}

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const known = Object.keys(env).filter((name) => configNames.includes(name) && env[name] !== '');
  const given = Object.fromEntries(known.map((name) => [name, name === 'PORT' ? Number(env[name]) : env[name]]));
  const config = plainToInstance(Config, given);
  const problems = validateSync(config).map((e) => `${e.property}: ${Object.values(e.constraints ?? {}).join(', ')}`);
  if (problems.length > 0) throw new ConfigError(`The configuration is not usable.\n  ${problems.join('\n  ')}`);
  return config;
}

export const configNames: readonly string[] = [
  'DATABASE_URL',
  'REDIS_URL',
  'PORT',
  'HOST',
  'APP_URL',
  'AUTH_SECRET',
  'LOG_LEVEL',
  'SMTP_URL',
  'MAIL_FROM',
  'WEB_ROOT',
];
