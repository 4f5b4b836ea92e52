import type { Translation } from "../translation.ts";
import type { handover as source } from "../de/handover.ts";

export const handover = {
  merged: {
    kept: {
      subject: "بياناتك الآن في مكان واحد",
      text: "كنت مسجلًا لدينا مرتين. جمع مركز الترحيب (Welcome Center) بياناتك في مكان واحد. تتابع الدخول بهذا الحساب. من فضلك تأكد أن كل شيء صحيح.",
    },
    ended: {
      subject: "انتهى حسابك الثاني",
      text: "كنت مسجلًا لدينا مرتين ولديك حسابان. جمع مركز الترحيب (Welcome Center) بياناتك في مكان واحد. انتهى هذا الحساب. من فضلك ادخل بحسابك الآخر. كل بياناتك هناك. لديك أسئلة؟ مركز الترحيب يساعدك.",
    },
  },
} satisfies Translation<typeof source>;
