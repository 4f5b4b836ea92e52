import type { auth as source } from "../de/auth.ts";
import type { Translation } from "../translation.ts";

/** Sign-in: everybody's first page. Plain words, for candidates read it, too. */
export const auth = {
  fields: {
    email: "E-mail address",
    password: "Password",
    code: "Code",
    reference: { label: "Your number", hint: "It begins with K, for example K-2041" },
  },
  newPassword: {
    label: "New password",
    hint: "At least 12 characters. Three or four words in a row are easy to remember.",
  },
  errors: {
    wrong_credentials: "The e-mail address or the password is not right.",
    email_not_verified:
      "Your e-mail address is not confirmed yet. Please open the link in our e-mail, or have a new one sent.",
    too_many_attempts: "That was too many attempts. Please wait 15 minutes, or set a new password.",
    too_simple: "This password is too simple. Please use more different characters.",
    link_over: "This link does not work any more. Each link works for a short time and only once.",
    wrong_code: "The code is not right. Please enter the latest code.",
    challenge_over: "That took too long. Please sign in once more.",
    needs_password:
      "A code is not enough for this account. Please sign in with your e-mail address and password.",
    wrong_one_time_code:
      "The number or the code is not right, or the code has expired. After five attempts you need a new code from your advisor.",
  },
  login: {
    title: "Sign in",
    lead: "With the e-mail address and the password of your account.",
    continue: "Please sign in. Then you continue on your page.",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    resend: "Send the confirmation e-mail once more",
    othersTitle: "Without a password",
    byLink: "Get a link by e-mail",
    byLinkHint: "For skilled workers with an e-mail address",
    byCode: "Sign in with number and code",
    byCodeHint: "If you got a code from your advisor",
    newTitle: "No account yet?",
    register: "Register a company",
    invited:
      "Skilled workers, partners and colleagues get an invitation from the Welcome Center or the company.",
  },
  sent: {
    title: "Please look into your mailbox",
    text: "If there is a matching account for {{email}}, we have just sent an e-mail. It usually arrives within a minute. Please look into the spam folder, too.",
    demo: "In this demonstration all e-mails are in the outbox.",
    outbox: "Open the outbox",
    back: "Back to sign-in",
  },
  forgotten: {
    title: "Set a new password",
    lead: "We send you a link. With it you set a new password.",
    submit: "Send the link",
  },
  reset: {
    title: "New password",
    lead: "Afterwards you are signed out on all devices and sign in again.",
    submit: "Save the password",
    doneTitle: "Your new password is set",
    done: "Please sign in with it now.",
    again: "Ask for a new link",
  },
  link: {
    title: "Sign in without a password",
    lead: "We send you a link. It works for 15 minutes.",
    submit: "Send the link",
    useTitle: "Sign in with your link",
    useLead: "One more step: press “Sign in now”.",
    use: "Sign in now",
    again: "Ask for a new link",
  },
  code: {
    title: "Sign in with a code",
    lead: "Number and code are on the sheet from your advisor. The code works for seven days and only once.",
    codeHint: "Eight characters, for example B7KD-2XQF",
    submit: "Sign in",
    help: "No code left? Your advisor at the Welcome Center gives you a new one.",
  },
  second: {
    title: "Second step",
    lead: "Open the app you sign in with and enter the six-digit code.",
    codeHint: "Or one of your backup codes, if you do not have the app with you",
    submit: "Sign in",
    again: "Start again",
  },
  verify: {
    title: "Confirm your e-mail address",
    lead: "One more step: press “Confirm”.",
    submit: "Confirm",
    againTitle: "Send the e-mail once more",
    againLead: "We send the link for the confirmation to your address once more.",
    againSubmit: "Send the e-mail",
  },
  logout: { title: "Sign out", lead: "Do you want to sign out on this device?", submit: "Sign out" },
} satisfies Translation<typeof source>;
