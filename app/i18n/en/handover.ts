import type { Translation } from "../translation.ts";
import type { handover as source } from "../de/handover.ts";

export const handover = {
  merged: {
    kept: {
      subject: "Your data are in one place now",
      text: "You were registered with us twice. Your Welcome Center has put both together. You go on with this account. Please check that everything is right.",
    },
    ended: {
      subject: "Your second account has ended",
      text: "You were registered with us twice and had two accounts. Your Welcome Center has put both together. This account has ended. Please sign in with your other account. All your data are there. Questions? Your Welcome Center helps you.",
    },
  },
} satisfies Translation<typeof source>;
