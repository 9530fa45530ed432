/** What is said of an act in the audit trail: names of things and their ids, never the content or a person's name. */
export interface AuditEntry {
  /** `complaint.transfer`: the permission's form, noun and verb. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly provision?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}
