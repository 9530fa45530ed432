import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../config';
import { MailRefused } from './mailer';
import { SmtpMailer } from './smtp-mailer';

const mail = {
  to: 'candidate@example.kz',
  subject: 'Өтініш бойынша шешім',
  text: 'Сілтеме: https://npm.kz/letter#abc',
};
const base = {
  DATABASE_URL: 'postgresql://localhost/npm',
  AUTH_SECRET: 'x'.repeat(32),
  APP_URL: 'https://npm.example.kz',
};

/** As much of a mail server as a client needs; `rejecting` answers that to every recipient. */
function mailServer(rejecting?: string): Promise<{ server: Server; url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer((socket: Socket) => {
    let isData = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    say('220 here');
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        const text = chunk.toString();
        received.push(text);
        if (isData) {
          if (!text.includes('\r\n.\r\n')) return;
          isData = false;
          say('250 taken');
        } else if (/^DATA/i.test(text)) {
          isData = true;
          say('354 go on');
        } else if (/^RCPT/i.test(text) && rejecting) say(rejecting);
        else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
        else say('250 well');
      });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, url: `smtp://127.0.0.1:${port}`, received });
    });
  });
}

const mailerFor = (SMTP_URL?: string, MAIL_FROM?: string) =>
  new SmtpMailer(readConfig({ ...base, ...(SMTP_URL && { SMTP_URL }), ...(MAIL_FROM && { MAIL_FROM }) }));
const refusalOf = (sending: Promise<void>): Promise<unknown> => sending.catch((error: unknown) => error);

describe('Mail', () => {
  it('is not sent where no server is configured', async () => {
    const mailer = mailerFor();
    expect(mailer.isConfigured).toBe(false);
    expect(await refusalOf(mailer.send(mail))).toMatchObject({ code: 'NOT_CONFIGURED' });
  });

  it('goes from the office’s address to one recipient, with its text as it is', async () => {
    const { server, url, received } = await mailServer();
    await mailerFor(url).send(mail);
    const said = received.join('');
    expect(said).toContain('MAIL FROM:<no-reply@npm.example.kz>');
    expect(said.match(/RCPT TO:/g)).toHaveLength(1);
    expect(said).toContain('RCPT TO:<candidate@example.kz>');
    const [, body = ''] = /\r\n\r\n([\s\S]+)\r\n\.\r\n/.exec(said) ?? [];
    expect([Buffer.from(body, 'base64').toString(), body].join()).toContain('letter#abc');
    server.close();
  });

  it('cannot be turned to somebody else by what stands in the address', async () => {
    const { server, url, received } = await mailServer();
    await refusalOf(mailerFor(url, 'office@npm.kz').send({ ...mail, to: 'a@example.kz>\r\nRCPT TO:<b@example.kz' }));
    await refusalOf(mailerFor(url, 'office@npm.kz').send({ ...mail, to: 'a@example.kz, b@example.kz' }));
    expect(received.join('')).not.toMatch(/RCPT TO:<b@example\.kz>/);
    server.close();
  });

  it('is refused for good when the server rejects the address, in a code that does not quote it', async () => {
    const { server, url } = await mailServer('550 no such candidate@example.kz');
    const refusal = await refusalOf(mailerFor(url).send(mail));
    expect(refusal).toBeInstanceOf(MailRefused);
    expect(refusal).toMatchObject({ code: 'EENVELOPE', mayPass: false });
    expect(JSON.stringify([refusal, String(refusal)])).not.toContain('candidate');
    server.close();
  });

  it('may be tried again when the server is busy or away', async () => {
    const { server, url } = await mailServer('451 later');
    expect(await refusalOf(mailerFor(url).send(mail))).toMatchObject({ mayPass: true });
    await new Promise((resolve) => server.close(resolve));
    expect(await refusalOf(mailerFor(url).send(mail))).toMatchObject({ code: 'ESOCKET', mayPass: true });
  });
});
