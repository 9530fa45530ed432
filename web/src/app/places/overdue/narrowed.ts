/** Which part of the register the page shows, as parameters of an address; null where it is not narrowed. */
export interface Narrowed {
  readonly region: string | null;
  readonly type: string | null;
}
