import { TOTP } from 'otpauth';
import { Person, type PlayAnswer, type PlayRequest, type Transport, UnexpectedAnswer } from './person';
import type { DemonstrationAccount } from './accounts-file';

type Credentials = Pick<DemonstrationAccount, 'name' | 'email' | 'password' | 'totpSecret'>;

const period = 30;
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Signs in as a person does, with password and code, and keeps the session's cookies. */
export async function signIn(server: string, account: Credentials): Promise<Person> {
  const cookies = new Map<string, string>();
  const transport = networkTransport(server, cookies);
  const post = (path: string, body: object): Promise<PlayAnswer> =>
    transport({ method: 'POST', path, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

  await untilAccepted(account.name, () =>
    post('/api/auth/sign-in/email', { email: account.email, password: account.password }),
  );
  await untilAccepted(account.name, () => post('/api/auth/two-factor/verify-totp', { code: codeOf(account) }));
  return new Person(account.name, transport);
}

const codeOf = ({ totpSecret }: Credentials): string => new TOTP({ secret: totpSecret, period }).generate();

/** A code is accepted once, and sign-in has a limit: wait for the next code, or as long as the server says. */
async function untilAccepted(
  name: string,
  attempt: () => Promise<PlayAnswer & { retryAfter?: number }>,
): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const answer = await attempt();
    if (answer.status < 400) return;
    const isPassing = answer.status === 429 || answer.bytes.includes('ACCOUNT.WRONG_CODE');
    if (!isPassing) throw new UnexpectedAnswer(`${name} cannot sign in: ${answer.status} ${answer.bytes.toString()}`);
    await sleep((answer.retryAfter ?? period - ((Date.now() / 1000) % period) + 1) * 1000);
  }
  throw new UnexpectedAnswer(`${name} cannot sign in: the server asks to wait again and again`);
}

/** Long enough for a restart of the server: an acknowledged act is never repeated, an unanswered one carries its key. */
const patience = 60_000;

export function networkTransport(
  server: string,
  cookies: Map<string, string>,
): (request: PlayRequest) => Promise<PlayAnswer & { retryAfter?: number }> {
  return async ({ method, path, body, headers }) => {
    const began = Date.now();
    for (let wasRepeated = false; ; wasRepeated = true) {
      try {
        const answer = await fetch(new URL(path, server), {
          method,
          body: body as string | undefined,
          headers: {
            ...headers,
            'accept-language': 'en',
            origin: new URL(server).origin,
            ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
          },
          redirect: 'manual',
        });
        for (const cookie of answer.headers.getSetCookie()) keep(cookies, cookie);
        const retryAfter = Number(answer.headers.get('retry-after'));
        return {
          status: answer.status,
          bytes: Buffer.from(await answer.arrayBuffer()),
          wasRepeated,
          ...(retryAfter > 0 && { retryAfter }),
        };
      } catch (error) {
        if (Date.now() - began > patience) throw new UnexpectedAnswer(`${server} does not answer: ${reasonOf(error)}`);
        await sleep(500);
      }
    }
  };
}

/** Where nothing listens at the first request, nothing will: patience is for a server that was there. */
export async function demandServer(server: string): Promise<void> {
  try {
    await fetch(new URL('/health/live', server));
  } catch (error) {
    throw new UnexpectedAnswer(`Nothing answers at ${server} (${reasonOf(error)}). Is the platform running there?`);
  }
}

const reasonOf = (error: unknown): string =>
  (error as { cause?: { code?: string } }).cause?.code ?? (error instanceof Error ? error.message : String(error));

function keep(cookies: Map<string, string>, header: string): void {
  const [pair = ''] = header.split(';');
  const [name = '', ...value] = pair.split('=');
  if (/max-age=0/i.test(header) || value.join('=') === '') cookies.delete(name);
  else cookies.set(name, value.join('='));
}

export const visitor = (server: string): Person =>
  new Person('a visitor of the portal', networkTransport(server, new Map()) satisfies Transport);
