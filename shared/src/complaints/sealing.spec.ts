import { sealedTo } from './sealed-text';
import { newOfficeKey, open, seal, unlock } from './sealing';

const passphrase = 'төрт кездейсоқ сөз бірге';
const text = 'Мені 12 наурызда ұрды. Меня били. ₸ 100';
const armour = (bytes: string): string =>
  `-----BEGIN AGE ENCRYPTED FILE-----\n${btoa(bytes)
    .replace(/(.{64})/g, '$1\n')
    .trim()}\n-----END AGE ENCRYPTED FILE-----\n`;

describe('sealing to the key of the office', () => {
  it('goes from the browser to the office and back, Kazakh letters and all', async () => {
    const key = await newOfficeKey(passphrase, 10);
    const sealed = await seal(text, key.recipient);
    expect(sealed).not.toContain('наурыз');
    expect(await open(sealed, await unlock(key.sealedIdentity, passphrase))).toBe(text);
  });

  it('gives nothing to another key or to a wrong passphrase', async () => {
    const [key, other] = [await newOfficeKey(passphrase, 10), await newOfficeKey(passphrase, 10)];
    const sealed = await seal(text, key.recipient);
    await expect(open(sealed, await unlock(other.sealedIdentity, passphrase))).rejects.toThrow();
    await expect(unlock(key.sealedIdentity, 'wrong')).rejects.toThrow();
  });

  it('refuses to open what was altered by one character', async () => {
    const key = await newOfficeKey(passphrase, 10);
    const lines = (await seal(text.repeat(10), key.recipient)).split('\n');
    const middle = lines.length - 4;
    lines[middle] = (lines[middle] ?? '').replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    await expect(open(lines.join('\n'), await unlock(key.sealedIdentity, passphrase))).rejects.toThrow();
  });
});

describe('what the server can tell of a sealed text', () => {
  it('knows a text sealed to a recipient from an identity sealed with a passphrase', async () => {
    const key = await newOfficeKey(passphrase, 10);
    expect(sealedTo(await seal(text, key.recipient))).toBe('recipient');
    expect(sealedTo(await seal('', key.recipient))).toBe('recipient');
    expect(sealedTo((await seal(text.repeat(800), key.recipient)).replaceAll('\n', '\r\n'))).toBe('recipient');
    expect(sealedTo(key.sealedIdentity)).toBe('passphrase');
  });

  it.each([
    ['plain text', text],
    ['nothing', ''],
    ['plain text in armour', armour(`${text.length} They beat me on 12 March and nobody listened to me.`)],
    ['plain text between the marks', `-----BEGIN AGE ENCRYPTED FILE-----\n${text}\n-----END AGE ENCRYPTED FILE-----`],
    ['a header with no text behind it', armour(`age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- ${'A'.repeat(43)}\n`)],
    [
      'a file for an unknown kind of key',
      armour(`age-encryption.org/v1\n-> plain AAAA\nAAAA\n--- ${'A'.repeat(43)}\n${'x'.repeat(40)}`),
    ],
  ])('takes %s for unsealed', (_, given) => {
    expect(sealedTo(given)).toBeNull();
  });

  it('does not accept words before or after the armour', async () => {
    const { recipient } = await newOfficeKey(passphrase, 10);
    const sealed = await seal(text, recipient);
    expect(sealedTo(`${text}\n${sealed}`)).toBeNull();
    expect(sealedTo(`${sealed}\n${text}`)).toBeNull();
  });
});
