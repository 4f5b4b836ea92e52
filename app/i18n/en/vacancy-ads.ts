import type { ads as source } from "../de/vacancy-ads.ts";
import type { Translation } from "../translation.ts";

export const ads = {
  title: "Public job page",
  shown: "Everybody can see this vacancy until {{date}}.",
  open: "See the public page",
  renew: "Show for {{days}} more days from today",
  hide: "Take off the public page",
  hidden: "This vacancy is not on the public pages.",
  over: "Everybody could see this vacancy until {{date}}. Is it still open?",
  show: "Show publicly for {{days}} days",
  what: "Shown are title, tasks, requirements, pay, place of work and the name of your company, to search engines as well. Those who want to apply turn to the Welcome Center.",
  only_admin: "People with the role “Head of HR” may show it and take it down.",
  not_verified: "It can be seen only when your company is verified.",
} satisfies Translation<typeof source>;
