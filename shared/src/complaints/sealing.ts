import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/**
 * Sealing in the browser (and in tools): the server never imports this file. Format: age-encryption.org/v1, armored.
 * In the web load it lazily, it brings the cryptography with it.
 */
export interface NewOfficeKey {
  readonly recipient: string;
  readonly sealedIdentity: string;
}

/** @example await open(await seal('text', recipient), await unlock(sealedIdentity, passphrase)) // 'text' */
export async function seal(text: string, recipient: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/** Throws when the file was sealed to another key or altered. */
export async function open(armored: string, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(armor.decode(armored), 'text');
}

/**
 * A key of the office: what is sealed to `recipient` is opened by the identity, and that only by the passphrase, which
 * leaves the browser in no form. `workFactor` is the base-2 logarithm of scrypt's cost; lower it in tests only.
 */
export async function newOfficeKey(passphrase: string, workFactor = 17): Promise<NewOfficeKey> {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return {
    recipient: await identityToRecipient(identity),
    sealedIdentity: armor.encode(await encrypter.encrypt(identity)),
  };
}

/** The identity behind a key of the office; throws when the passphrase is wrong. */
export async function unlock(sealedIdentity: string, passphrase: string): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(armor.decode(sealedIdentity), 'text');
}
