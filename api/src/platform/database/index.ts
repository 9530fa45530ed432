export type { AuditEntry } from './audit-entry';
export { applyChange } from './changes';
export { AlreadyAnswered } from './idempotency';
export { DatabaseModule } from './database.module';
export { databaseOptions } from './options';
export { paginate } from './page';
export { UnitOfWork } from './unit-of-work';
export { bump, requireVersion } from './versions';
export { Work } from './work';
