import type { mails as source } from "../de/mails.ts";
import type { Translation } from "../translation.ts";

export const mails = {
  frame: {
    open: "Continue on this page:",
    noReply:
      "This message was sent automatically. Nobody reads replies to this e-mail. Please use the page above.",
    sender: "Fachkräftelotse, the shared site of the Welcome Centers",
  },
  verifyEmail: {
    subject: "Please confirm your e-mail address",
    text: "Hello {{name}},\n\nan account was created for this e-mail address. Please confirm the address on the page below. The link works for 24 hours.\n\nThat was not you? Then you do not have to do anything.",
  },
  alreadyRegistered: {
    subject: "You already have an account",
    text: "Hello {{name}},\n\nsomebody wanted to create a new account with this e-mail address, but you already have one. Please sign in. On the sign-in page you can also set a new password.\n\nThat was not you? Then you do not have to do anything.",
  },
  resetPassword: {
    subject: "Set a new password",
    text: "Hello {{name}},\n\non the page below you can set a new password. The link works for one hour and only once. Afterwards you are signed out everywhere.\n\nThat was not you? Then you do not have to do anything; your password stays as it is.",
  },
  magicLink: {
    subject: "Your link to sign in",
    text: "Hello,\n\nwith the page below you sign in without a password. The link works for 15 minutes and only once.\n\nYou did not ask for it? Then you do not have to do anything.",
  },
  invitation: {
    subject: "Invitation: {{tenant}}",
    company:
      "Hello,\n\n{{inviter}} invites you to work for {{tenant}} in Fachkräftelotse: vacancies, requests and running cases.\n\nPlease accept the invitation on the page below. It is valid until {{until}} and only once.",
    center:
      "Hello,\n\n{{inviter}} invites you to work with Fachkräftelotse at {{tenant}}.\n\nPlease accept the invitation on the page below. It is valid until {{until}} and only once.",
    partner:
      "Hello,\n\n{{inviter}} invites you to answer the Welcome Center's questions to {{tenant}} in Fachkräftelotse.\n\nPlease accept the invitation on the page below. It is valid until {{until}} and only once.",
    representative:
      "Hello,\n\n{{inviter}} invites you to represent employers in Fachkräftelotse. You see only the cases you have a mandate for.\n\nPlease accept the invitation on the page below. It is valid until {{until}} and only once.",
    candidate:
      "Hello,\n\n{{tenant}} helps you on your way to a job in Germany. On the page below you see your next steps. You decide which company sees your name.\n\nPlease accept the invitation. It is valid until {{until}} and only once.",
  },
  changeEmail: {
    subject: "Please confirm your new e-mail address",
    text: "Hello {{name}},\n\nthis address is to be the one of your account. Please confirm so on the page below. The link works for 24 hours and only once.\n\nThat was not you? Then you do not have to do anything.",
  },
  emailChanged: {
    subject: "Your e-mail address was changed",
    text: "Hello {{name}},\n\nyour account has another e-mail address now. We do not write to this one any more.\n\nThat was not you? Then please turn to your Welcome Center at once.",
  },
  passwordChanged: {
    subject: "Your password was changed",
    text: "Hello {{name}},\n\nyour password was changed just now. On other devices you are signed out.\n\nThat was not you? Then please set a new password at once.",
  },
} satisfies Translation<typeof source>;
