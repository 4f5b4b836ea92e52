/** The password of every demo account. Public, therefore demo mode listens on this machine only. */
export const DEMO_PASSWORD = "Lotse-Demo-2026!";

/** Who can sign in to the demo region, as it is told on the terminal. */
export const DEMO_SIGN_INS: readonly { email: string; who: string }[] = [
  { email: "admin@bremen.demo.example", who: "center administrator, Bremen" },
  { email: "advisor@bremen.demo.example", who: "advisor, Bremen" },
  { email: "desk@bremen.demo.example", who: "Welcome Desk, Bremen" },
  { email: "auditor@bremen.demo.example", who: "auditor (reports only), Bremen" },
  { email: "hr@werft.demo.example", who: "HR administrator, shipyard in Bremen" },
  { email: "team@werft.demo.example", who: "HR member, shipyard in Bremen" },
  { email: "hr@klinik.demo.example", who: "HR administrator, hospital" },
  { email: "candidate@demo.example", who: "candidate" },
  { email: "candidate2@demo.example", who: "candidate" },
  { email: "advisor@braunschweig.demo.example", who: "advisor, Braunschweig–Wolfsburg" },
  { email: "advisor@erzgebirge.demo.example", who: "advisor, Erzgebirge" },
  { email: "hr@metall.demo.example", who: "HR administrator, metalworking firm in the Erzgebirge" },
  { email: "vertretung@demo.example", who: "employer's representative (one mandate)" },
  { email: "partner@demo.example", who: "partner body" },
  { email: "operator@demo.example", who: "operator (centers and settings)" },
];
