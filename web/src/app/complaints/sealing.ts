/** What brings the cryptography: imported when something is sealed or opened, and never with a page. */
export { newOfficeKey, open, seal, unlock } from '@shared/complaints/sealing';
