import type { delivery as source } from "../de/delivery.ts";
import type { Translation } from "../translation.ts";

export const delivery = {
  title: "Delivery",
  lead: "Mails that have not arrived, or perhaps not: to people and companies your center looks after, and to your own mailbox.",
  caption: "Mails that have not arrived",
  to: "Mail to",
  about: "Subject",
  at: "Noticed on",
  state: "State",
  open: "not arrived",
  uncertain: "may have arrived: the connection broke while it was sent. Sent once more, it may arrive twice.",
  retried: "sent once more on {{date}}",
  newAddress: "new address: {{email}}",
  retry: "Send once more",
  retryTo: "Send once more to {{email}}",
  done: "The mail is sent once more.",
  doneText: "If it comes back again, it stands here anew.",
  empty: "All mails have arrived",
  emptyHint: "If a mail comes back, it stands here.",
  comingBack: {
    title: "E-mails do not arrive",
    since: "since {{date}}",
    text: "Please call and ask for another address. The person can change it under “Account and security”. Once an e-mail arrives there, this note goes away.",
    look: "See the e-mails that did not arrive",
  },
  hint: "Please ask for the right address by telephone before you send once more. If the person has a new address, the mail goes there.",
} satisfies Translation<typeof source>;
