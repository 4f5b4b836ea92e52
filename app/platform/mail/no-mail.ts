/** Accounts need an address; people without one get an address that can never receive mail (RFC 2606). */
const NO_MAIL = "@no-mail.invalid";

export function placeholderAddress(id: string): string {
  return `${id}${NO_MAIL}`;
}

export function isPlaceholderAddress(email: string): boolean {
  return email.endsWith(NO_MAIL);
}
