export { Account } from './account.entity';
export { AccountsModule } from './accounts.module';
export { AccountsService } from './accounts.service';
export type { GivenCredentials } from './credentials';
export { mountAuthentication } from './mount-authentication';
