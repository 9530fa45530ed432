/** Sign-in is spoken to under `/api/auth`, beside the API proper; every answer here sets or clears its cookies. */
export const authAddress = '/api/auth';

/** A password has at least this many characters; nothing is asked of their kind. */
export const shortestPassword = 12;

/** `POST /api/auth/sign-in/email` */
export interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** The password was right; the code is asked for next. */
export interface SignInAnswer {
  readonly twoFactorRedirect: boolean;
}

/** `POST /api/auth/two-factor/verify-totp` and `POST /api/auth/two-factor/verify-backup-code` */
export interface VerifyCode {
  readonly code: string;
}

/** `POST /api/auth/change-password`; every other session of the account ends. */
export interface ChangePassword {
  readonly currentPassword: string;
  readonly newPassword: string;
}
