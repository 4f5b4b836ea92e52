import type { Account } from "./account.ts";

/** Who a request comes from. */
export interface SessionInfo {
  userId: string;
  sessionId: string;
  account: Account;
}

/** One place where a person is signed in, as the person sees it. */
export interface SessionListItem {
  id: string;
  startedAt: Date;
  lastUsedAt: Date;
  /** the browser's own description of itself, or null */
  userAgent: string | null;
}

/** Values of Set-Cookie headers; `withCookies` puts them on a response. */
export type Cookies = readonly string[];

export type SignInRefusal = "wrong_credentials" | "email_not_verified" | "too_many_attempts";

export type SignInResult =
  | { state: "signed_in"; userId: string; cookies: Cookies }
  | { state: "second_factor"; cookies: Cookies }
  | { state: "refused"; code: SignInRefusal };

export type SecondFactorResult =
  | { state: "signed_in"; userId: string; cookies: Cookies }
  | { state: "refused"; code: "wrong_code" | "challenge_over" | "too_many_attempts"; cookies: Cookies };

/** What a person needs to set up an authenticator app; `secret` is Base32. */
export interface TotpSetUp {
  uri: string;
  secret: string;
  backupCodes: readonly string[];
}

/** Another address of an account; it counts while the account still has the first. */
export interface EmailChange {
  userId: string;
  from: string;
  to: string;
}

/** Sign-in with better-auth underneath; made once per application by `createAuth`. */
export interface Auth {
  /** The live session of a request, in one SQL statement; null when there is none. */
  getSession(request: Request): Promise<SessionInfo | null>;
  /** Checks e-mail and password; every wrong combination gets the same refusal after the same work. */
  signIn(request: Request, input: { email: string; password: string }): Promise<SignInResult>;
  /** Second step of a sign-in: six digits of the authenticator app, or a backup code. */
  completeSecondFactor(request: Request, code: string): Promise<SecondFactorResult>;
  /** Starts a session for a person whose identity the caller has established; null when the account is closed. */
  startSession(request: Request, userId: string): Promise<Cookies | null>;
  /** Ends the request's session; the cookies clear it in the browser. */
  signOut(request: Request): Promise<Cookies>;
  listSessions(userId: string): Promise<SessionListItem[]>;
  /** Ends one session of this person; false when it is not theirs. */
  endSession(userId: string, sessionId: string): Promise<boolean>;
  endOtherSessions(userId: string, keepSessionId: string): Promise<void>;
  endAllSessions(userId: string): Promise<void>;
  /** Removes sessions that have ended by themselves; returns how many. */
  forgetEndedSessions(): Promise<number>;
  /** Whether the person can sign in by password at all. */
  hasPassword(userId: string): Promise<boolean>;
  /** Gives an account its first password; false when it has one already. */
  setFirstPassword(userId: string, password: string): Promise<boolean>;
  /** Mails a link to confirm the address, if it belongs to an account that still waits for it. */
  sendVerification(email: string): Promise<void>;
  /** Confirms an e-mail address by the token of the mail and signs the person in. */
  verifyEmail(request: Request, token: string): Promise<{ cookies: Cookies } | null>;
  /** Whether the person may ask for another address now: by the password, if there is one, and not too often. */
  allowEmailChange(
    userId: string,
    input: { email: string; password?: string | undefined },
  ): Promise<"allowed" | "wrong_password" | "too_many_attempts">;
  /** Keeps the wish for another address for a day; the token goes to the new address, its hash is kept. */
  keepEmailChange(change: EmailChange): Promise<string>;
  /** Uses the token up; null when it is spent, over or unknown. */
  takeEmailChange(token: string): Promise<EmailChange | null>;
  /** Mails a link to set a new password, if the address is known. */
  requestPasswordReset(email: string): Promise<void>;
  /** Sets the password by the token of the mail and ends all sessions; false when the token is spent or over. */
  resetPassword(token: string, password: string): Promise<boolean>;
  /** Changes the password of the signed-in person and ends the other sessions. */
  changePassword(
    request: Request,
    input: { current: string; next: string },
  ): Promise<{ cookies: Cookies } | { code: "wrong_password" }>;
  /** Mails a single-use sign-in link; the caller has checked that the person may sign in this way. */
  sendMagicLink(email: string): Promise<void>;
  /** Uses up the link; null when it is spent, over or unknown. */
  useMagicLink(request: Request, token: string): Promise<{ userId: string; cookies: Cookies } | null>;
  /** Starts the set-up of an authenticator app; null when the password is wrong. */
  startTotp(request: Request, password: string): Promise<"started" | "wrong_password" | "already_on">;
  /** The set-up that was started and not yet confirmed. */
  pendingTotp(userId: string): Promise<TotpSetUp | null>;
  /** Confirms the set-up with a first code; the session is renewed. */
  confirmTotp(request: Request, code: string): Promise<{ cookies: Cookies } | null>;
  /** Turns the second factor off; null when the password is wrong. */
  disableTotp(request: Request, password: string): Promise<{ cookies: Cookies } | null>;
}
