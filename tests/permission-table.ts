// What every role gets at every door, written by hand. A missing or superfluous line fails
// (tests/integration/permissions/doors.db.test.ts), and so does every wrong cell.
//
// Columns:  public hrAdmin hrMember representative advisor desk centerAdmin auditor partner candidate operator
//
// GET: the status of the page for a record of the own tenant (tests/factories/basics.ts).
// POST: one line per intent; the form holds nothing but the intent, so that 400 means "let in, and then the form
// was refused". 302 for the public leads to the sign-in. `foreign` is a form that would pass: posted to a record
// of another tenant it must meet 404.

export interface Line {
  /** eleven states, one per role */
  cells: string;
  /** POST doors with a record in the address: a complete form, sent as multipart if it holds a file */
  foreign?: Record<string, string | string[] | File>;
}

const get = (cells: string): Line => ({ cells });
const post = (cells: string, foreign?: Line["foreign"]): Line => ({ cells, foreign });

export const PERMISSION_TABLE: Record<string, Line> = {
  // public
  "GET /": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /jobs": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /jobs/:slug": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /jobs/feed.atom": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /sitemap.xml": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /robots.txt": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /law": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /imprint": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /privacy": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /accessibility": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /how-matching-works": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /language": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /language choose": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /confirm/:token": get("404 404 404 404 404 404 404 404 404 404 404"),
  "POST /confirm/:token confirm": post("400 400 400 400 400 400 400 400 400 400 400"),
  "POST /confirm/:token return": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /*": get("404 404 404 404 404 404 404 404 404 404 404"),

  // sign-in, the own account, the team
  "GET /login": get("200 302 302 302 302 302 302 302 302 302 302"),
  "POST /login signIn": post("400 302 302 302 302 302 302 302 302 302 302"),
  "GET /login/forgotten": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /login/forgotten send": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /login/link": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /login/link send": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /login/link/:token": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /login/link/:token use": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /login/code": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /login/code signIn": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /login/two-factor": get("200 302 302 302 302 302 302 302 302 302 302"),
  "POST /login/two-factor signIn": post("400 302 302 302 302 302 302 302 302 302 302"),
  "GET /logout": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /logout signOut": post("302 302 302 302 302 302 302 302 302 302 302"),
  "GET /reset-password/:token": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /reset-password/:token save": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /verify-email": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /verify-email send": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /verify-email/:token": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /verify-email/:token confirm": post("400 400 400 400 400 400 400 400 400 400 400"),
  "GET /invitation/:token": get("404 404 404 404 404 404 404 404 404 404 404"),
  "POST /invitation/:token create": post("400 400 400 400 400 400 400 400 400 400 400"),
  "POST /invitation/:token accept": post("302 409 409 409 409 409 409 409 409 409 409"),
  "GET /account": get("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /account name": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account locale": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account changeEmail": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account changePassword": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account setPassword": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account endSession": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account endOthers": post("302 302 302 302 302 302 302 302 302 302 302"),
  "POST /account leave": post("302 400 400 400 400 400 400 400 400 400 400"),
  "GET /account/two-factor": get("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /account/two-factor start": post("302 302 302 302 302 302 302 302 302 302 302"),
  "POST /account/two-factor confirm": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /account/two-factor off": post("302 302 302 302 302 302 302 302 302 302 302"),
  "GET /account/notifications": get("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /account/notifications save": post("302 400 400 400 400 400 400 400 400 400 400"),
  "GET /account/calendar": get("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /account/calendar renew": post("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /account/calendar revoke": post("302 302 302 302 302 302 302 302 302 302 302"),
  "GET /calendar/:token.ics": get("404 404 404 404 404 404 404 404 404 404 404"),
  "GET /notifications": get("302 200 200 200 200 200 200 200 200 200 200"),
  "POST /notifications open": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /notifications read": post("302 400 400 400 400 400 400 400 400 400 400"),
  "POST /notifications readAll": post("302 400 400 400 400 400 400 400 400 400 400"),
  "GET /advisor/delivery": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/delivery retry": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /dev/outbox": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /employer/team": get("302 200 403 403 403 403 403 403 403 403 403"),
  "POST /employer/team invite": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/team changeRole": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/team end": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/team withdraw": post("302 400 403 403 403 403 403 403 403 403 403"),

  // requests: the company's side
  "GET /employer/requests": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/requests/new": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/requests/new send": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/requests/:requestId": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/requests/:requestId reply": post("302 400 400 403 403 403 403 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000001",
    body: "Guten Tag",
  }),
  "POST /employer/requests/:requestId withdraw": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),

  // requests: the center's side, partner bodies, figures
  "GET /advisor/inbox": get("302 403 403 403 200 200 200 403 403 403 403"),
  "POST /advisor/inbox triage": post("302 403 403 403 400 400 400 403 403 403 403"),
  "POST /advisor/inbox take": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/requests/:requestId": get("302 403 403 403 200 200 200 403 403 403 403"),
  "POST /advisor/requests/:requestId answer": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000002",
    body: "Guten Tag",
  }),
  "POST /advisor/requests/:requestId note": post("302 403 403 403 400 400 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000003",
    body: "Rückruf am Montag",
  }),
  "POST /advisor/requests/:requestId take": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/requests/:requestId refer": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000004",
    partnerId: "0193a000-0000-7000-8000-000000000005",
    question: "Wie lange dauert die Anerkennung?",
  }),
  "POST /advisor/requests/:requestId close": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    reason: "SOLVED",
  }),
  "GET /advisor/partners": get("302 403 403 403 200 200 200 403 403 403 403"),
  "GET /advisor/reports": get("302 403 403 403 200 403 200 200 403 403 403"),
  "GET /advisor/reports.csv": get("302 403 403 403 200 403 200 200 403 403 403"),
  "GET /partner": get("302 403 403 403 403 403 403 403 200 403 403"),
  "GET /partner/referrals/:referralId": get("302 403 403 403 403 403 403 403 200 403 403"),
  "POST /partner/referrals/:referralId accept": post("302 403 403 403 403 403 403 403 400 403 403", {
    version: "1",
  }),
  "POST /partner/referrals/:referralId answer": post("302 403 403 403 403 403 403 403 400 403 403", {
    version: "1",
    answer: "Etwa drei Monate.",
  }),

  // fees of authorities, and what the center charges
  "GET /employer/cases/:caseId/fees": get("302 200 200 200 403 403 403 403 403 403 403"),
  "POST /employer/cases/:caseId/fees paid": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{ key: "visa", version: "0", amountCents: "75", paidOn: "2026-11-20" },
  }),
  "POST /employer/cases/:caseId/fees waive": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{ key: "visa", version: "0" },
  }),
  "POST /employer/cases/:caseId/fees reopen": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{ key: "visa", version: "0" },
  }),
  "POST /employer/cases/:caseId/fees payer": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{ key: "visa", version: "0", payer: "EMPLOYER" },
  }),
  "GET /advisor/cases/:caseId/fees": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId/fees paid": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ key: "visa", version: "0", amountCents: "75", paidOn: "2026-11-20" },
  }),
  "POST /advisor/cases/:caseId/fees waive": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ key: "visa", version: "0" },
  }),
  "POST /advisor/cases/:caseId/fees reopen": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ key: "visa", version: "0" },
  }),
  "POST /advisor/cases/:caseId/fees payer": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ key: "visa", version: "0", payer: "OPEN" },
  }),
  // letters of a case: of those who make them; a file of who may read the letter
  "GET /letters/:letterId/file": get("302 404 404 403 404 403 404 403 403 404 403"),
  "GET /letters/preview/:letterSide/:caseId/:letterKind": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /employer/cases/:caseId/letters": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/cases/:caseId/letters/:letterKind": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/cases/:caseId/letters/:letterKind details": post(
    "302 400 400 403 403 403 403 403 403 403 403",
    {
      id: "0193a000-0000-7000-8000-000000000051",
    },
  ),
  "POST /employer/cases/:caseId/letters/:letterKind sign": post(
    "302 400 400 403 403 403 403 403 403 403 403",
    {
      ...{ id: "0193a000-0000-7000-8000-000000000051", hash: "0".repeat(64), read: "on" },
    },
  ),
  "POST /employer/cases/:caseId/letters/:letterKind withdraw": post(
    "302 400 400 403 403 403 403 403 403 403 403",
    {
      ...{ letterId: "0193a000-0000-7000-8000-000000000051", version: "1" },
    },
  ),
  "GET /advisor/cases/:caseId/letters": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/cases/:caseId/letters/:letterKind": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId/letters/:letterKind details": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {
      id: "0193a000-0000-7000-8000-000000000051",
    },
  ),
  "POST /advisor/cases/:caseId/letters/:letterKind sign": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {
      ...{ id: "0193a000-0000-7000-8000-000000000051", hash: "0".repeat(64), read: "on" },
    },
  ),
  "POST /advisor/cases/:caseId/letters/:letterKind withdraw": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {
      ...{ letterId: "0193a000-0000-7000-8000-000000000051", version: "1" },
    },
  ),
  "GET /candidate/letters": get("302 403 403 403 403 403 403 403 403 200 403"),
  "GET /candidate/letters/:ownLetterKind": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/letters/:ownLetterKind sign": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/letters/:ownLetterKind withdraw": post("302 403 403 403 403 403 403 403 403 400 403"),
  // the family of a case: of the person and the center alone
  "GET /advisor/cases/:caseId/family": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId/family add": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000041",
      givenName: "Yara",
      relation: "CHILD",
      birthDate: "2019-05-04",
      comes: "WITH",
    },
  }),
  "POST /advisor/cases/:caseId/family edit": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ memberId: "0193a000-0000-7000-8000-000000000041", version: "1" },
    ...{ givenName: "Yara", relation: "CHILD", birthDate: "2019-05-04", comes: "WITH" },
  }),
  "POST /advisor/cases/:caseId/family movedIn": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ memberId: "0193a000-0000-7000-8000-000000000041", version: "1", movedInOn: "2026-11-16" },
  }),
  "POST /advisor/cases/:caseId/family step": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ memberId: "0193a000-0000-7000-8000-000000000041", version: "0", key: "visa", to: "RUNNING" },
  }),
  "POST /advisor/cases/:caseId/family remove": post("302 403 403 403 400 403 400 403 403 403 403", {
    memberId: "0193a000-0000-7000-8000-000000000041",
  }),
  // documents: of the case and of the person, each as far as its kind is theirs to read
  "GET /advisor/cases/:caseId/documents": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId/documents requestAll": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ id: "0193a000-0000-7000-8000-000000000052", kinds: ["DIPLOMA"] },
  }),
  "POST /advisor/cases/:caseId/documents request": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ id: "0193a000-0000-7000-8000-000000000051", kind: "DIPLOMA", party: "CANDIDATE" },
  }),
  "GET /advisor/candidates/:candidateId/documents": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/documents request": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { id: "0193a000-0000-7000-8000-000000000052", kind: "DIPLOMA", party: "CANDIDATE" },
  ),
  "GET /advisor/documents": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/documents/:paperId": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/documents/:paperId send": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000053",
      file: new File(["%PDF-1.7"], "Pass.pdf", { type: "application/pdf" }),
    },
  }),
  "POST /advisor/documents/:paperId check": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ version: "1", expiresOn: "2031-05-01" },
  }),
  "POST /advisor/documents/:paperId reject": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ version: "1", reason: "UNREADABLE", words: "Bitte noch einmal fotografieren." },
  }),
  "POST /advisor/documents/:paperId askAgain": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/documents/:paperId withdraw": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/documents/:paperId setAside": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  // representatives see what the company is asked for
  "GET /employer/cases/:caseId/documents": get("302 200 200 200 403 403 403 403 403 403 403"),
  "GET /employer/documents/:paperId": get("302 200 200 404 403 403 403 403 403 403 403"),
  "POST /employer/documents/:paperId send": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000054",
      file: new File(["%PDF-1.7"], "Pass.pdf", { type: "application/pdf" }),
    },
  }),
  "GET /candidate/documents/:paperId": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/documents/:paperId send": post("302 403 403 403 403 403 403 403 403 400 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000055",
      file: new File(["%PDF-1.7"], "Pass.pdf", { type: "application/pdf" }),
    },
  }),
  "GET /candidate/family": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/family add": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/family edit": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/family movedIn": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/family step": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/family remove": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /candidate/fees": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/fees paid": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/fees reopen": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/fees payer": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /employer/payments": get("302 200 200 200 403 403 403 403 403 403 403"),
  "GET /employer/payments/:paymentId": get("302 200 200 200 403 403 403 403 403 403 403"),
  "POST /employer/payments/:paymentId pay": post("302 400 400 400 403 403 403 403 403 403 403", {
    attemptId: "0193a000-0000-7000-8000-000000000091",
  }),
  "POST /employer/payments/:paymentId receipt": post("302 400 400 400 403 403 403 403 403 403 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000095",
      file: new File(["%PDF-1.7"], "Beleg.pdf", { type: "application/pdf" }),
    },
  }),
  "GET /candidate/payments": get("302 403 403 403 403 403 403 403 403 200 403"),
  "GET /candidate/payments/:ownPaymentId": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/payments/:ownPaymentId pay": post("302 403 403 403 403 403 403 403 403 400 403", {
    attemptId: "0193a000-0000-7000-8000-000000000092",
  }),
  "POST /candidate/payments/:ownPaymentId receipt": post("302 403 403 403 403 403 403 403 403 400 403", {
    ...{
      id: "0193a000-0000-7000-8000-000000000096",
      file: new File(["%PDF-1.7"], "Beleg.pdf", { type: "application/pdf" }),
    },
  }),
  // a receipt and its picture: whoever may read the payment; the bytes of this one are nowhere
  "GET /receipts/:receiptId": get("302 404 404 404 404 403 404 403 403 404 403"),
  "GET /receipts/:receiptId/thumbnail": get("302 404 404 404 404 403 404 403 403 404 403"),
  "GET /advisor/payments": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/payments.csv": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/payments/new": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/payments/new issue": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/payments/:paymentId": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/payments/:paymentId record": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ id: "0193a000-0000-7000-8000-000000000093", amountCents: "240", paidOn: "2026-11-20" },
  }),
  "POST /advisor/payments/:paymentId cancel": post("302 403 403 403 400 403 400 403 403 403 403", {
    reason: "Kurs entfällt",
  }),
  "POST /advisor/payments/:paymentId refund": post("302 403 403 403 400 403 400 403 403 403 403", {
    ...{ id: "0193a000-0000-7000-8000-000000000094", amountCents: "10", reason: "Kürzer als geplant" },
  }),
  // how the center adapts the ways of cases: its head alone
  "GET /admin/center/templates": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/templates own": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates removeOwn": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates switchOff": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates switchOn": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates say": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates words": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates publish": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates discard": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/templates restore": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /admin/center/authorities": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/authorities add": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/authorities edit": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/authorities archive": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/authorities restore": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /admin/center/payments": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/payments bank": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/payments add": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/payments archive": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/payments restore": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /sandbox/payments/:token": get("404 404 404 404 404 404 404 404 404 404 404"),
  "POST /sandbox/payments/:token choose": post("404 404 404 404 404 404 404 404 404 404 404"),
  "GET /api/payments/webhook": get("405 405 405 405 405 405 405 405 405 405 405"),
  "POST /api/payments/webhook": post("401 401 401 401 401 401 401 401 401 401 401"),

  // people, matching, proposals, consents
  "GET /advisor/candidates": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/law-changes": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/law-changes tellAll": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/law-changes tellOne": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/candidates/new": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/new register": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/candidates/new search": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/candidates/import": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/import check": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/candidates/import save": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/candidates/:candidateId": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId activate": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/candidates/:candidateId end": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/candidates/:candidateId removeEntry": post("302 403 403 403 400 403 400 403 403 403 403", {
    kind: "languages",
    entryId: "0193a000-0000-7000-8000-000000000007",
  }),
  "POST /advisor/candidates/:candidateId checkEntry": post("302 403 403 403 400 403 400 403 403 403 403", {
    kind: "languages",
    entryId: "0193a000-0000-7000-8000-000000000007",
    version: "1",
  }),
  "POST /advisor/candidates/:candidateId invite": post("302 403 403 403 302 403 302 403 403 403 403", {}),
  "POST /advisor/candidates/:candidateId code": post("302 403 403 403 200 403 200 403 403 403 403", {}),
  "POST /advisor/candidates/:candidateId withdraw": post("302 403 403 403 400 403 400 403 403 403 403", {
    proposalId: "0193a000-0000-7000-8000-000000000006",
    version: "1",
  }),
  "GET /advisor/candidates/:candidateId/europass": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/europass read": post("302 403 403 403 400 403 400 403 403 403 403", {
    file: new File(["<Candidate/>"], "cv.xml", { type: "text/xml" }),
  }),
  "POST /advisor/candidates/:candidateId/europass save": post("302 403 403 403 400 403 400 403 403 403 403", {
    items: "[]",
  }),
  "GET /advisor/candidates/:candidateId/entries/:kind/:entryId": get(
    "302 403 403 403 200 403 200 403 403 403 403",
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId saveLanguage": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { language: "fr", level: "B1", certificate: "NONE", version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId saveQualification": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { title: "x", kind: "NONE", state: "FINISHED", recognition: "NONE", version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId saveExperience": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { title: "x", employer: "x", startedOn: "03/2019", workload: "FULL_TIME", version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId saveSituation": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId saveGuardian": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { name: "x", version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/entries/:kind/:entryId search": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {},
  ),
  "GET /advisor/candidates/:candidateId/edit": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/edit save": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    givenName: "Eva",
    familyName: "Muster",
    situation: "ABROAD",
    isco08: "7212",
    qualification: "VOCATIONAL",
    recognition: "EQUIVALENT",
    experienceYears: "3",
    germanLevel: "B1",
    englishLevel: "A2",
  }),
  "POST /advisor/candidates/:candidateId/edit search": post("302 403 403 403 400 403 400 403 403 403 403", {
    isco08: "Schweißer",
  }),
  // the desk reads what is offered; plans are people's
  "GET /advisor/offers": get("302 403 403 403 200 200 200 403 403 403 403"),
  "GET /advisor/offers/new": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/offers/new create": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/offers/needs": get("302 403 403 403 200 403 200 200 403 403 403"),
  "GET /advisor/offers/needs.csv": get("302 403 403 403 200 403 200 200 403 403 403"),
  "GET /advisor/offers/:offerId": get("302 403 403 403 200 200 200 403 403 403 403"),
  "POST /advisor/offers/:offerId save": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    kind: "ADVICE",
    title: "Anerkennungsberatung",
    provider: "IQ Netzwerk",
    online: "on",
  }),
  "POST /advisor/offers/:offerId archive": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/offers/:offerId restore": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "GET /advisor/candidates/:candidateId/plan": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/plan add": post("302 403 403 403 400 403 400 403 403 403 403", {
    offerId: "0193a000-0000-7000-8000-000000000051",
  }),
  "POST /advisor/candidates/:candidateId/plan move": post("302 403 403 403 400 403 400 403 403 403 403", {
    plannedId: "0193a000-0000-7000-8000-000000000052",
    version: "1",
    to: "APPLIED",
  }),
  "POST /advisor/candidates/:candidateId/plan level": post("302 403 403 403 400 403 400 403 403 403 403", {
    plannedId: "0193a000-0000-7000-8000-000000000052",
    version: "1",
    answer: "TAKEN",
  }),
  "GET /candidate/plan": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/plan add": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/plan move": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /advisor/handovers": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/handovers accept": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/handovers refuse": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /candidate/handover": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/handover agree": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/handover decline": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/handover withdraw": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /advisor/candidates/:candidateId/handover": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/handover ask": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000041",
    toCenterId: "0193a000-0000-7000-8000-000000000042",
    reason: "Umzug nach Chemnitz",
  }),
  "POST /advisor/candidates/:candidateId/handover paper": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {
      handoverId: "0193a000-0000-7000-8000-000000000043",
      version: "1",
      paperSignedOn: "2026-11-02",
      inHand: "on",
    },
  ),
  "POST /advisor/candidates/:candidateId/handover withdraw": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { handoverId: "0193a000-0000-7000-8000-000000000043", version: "1" },
  ),
  "POST /advisor/candidates/:candidateId/handover hold": post("302 403 403 403 403 403 400 403 403 403 403", {
    handoverId: "0193a000-0000-7000-8000-000000000043",
    version: "1",
    heldReason: "Klage vor dem Verwaltungsgericht",
  }),
  "POST /advisor/candidates/:candidateId/handover release": post(
    "302 403 403 403 403 403 400 403 403 403 403",
    { handoverId: "0193a000-0000-7000-8000-000000000043", version: "1" },
  ),
  "GET /advisor/candidates/:candidateId/merge": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/merge merge": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000031",
    otherId: "0193a000-0000-7000-8000-000000000032",
    version: "1",
    otherVersion: "1",
    keep: "this",
  }),
  "POST /advisor/candidates/:candidateId/merge different": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { otherId: "0193a000-0000-7000-8000-000000000032" },
  ),
  "GET /advisor/candidates/:candidateId/matching": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/candidates/:candidateId/matching propose": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { vacancyId: "0193a000-0000-7000-8000-000000000008" },
  ),
  "GET /advisor/matching/:vacancyId": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/matching/:vacancyId propose": post("302 403 403 403 400 403 400 403 403 403 403", {
    candidateId: "0193a000-0000-7000-8000-000000000007",
  }),
  "GET /employer/vacancies/:vacancyId/proposals": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /advisor/proposals/:proposalId/as-company": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/proposals/:proposalId/as-candidate": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/fairness": get("302 403 403 403 403 403 403 200 403 403 403"),
  "GET /employer/proposals": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/proposals/:proposalId": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/proposals/:proposalId interested": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/proposals/:proposalId decline": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
    reason: "POSITION_FILLED",
  }),
  "POST /employer/proposals/:proposalId suggest": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
    kind: "PHONE",
    place: "0421 12345",
    minutes: "30",
    time1: "2026-12-01T10:00",
  }),
  "POST /employer/proposals/:proposalId callOff": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/proposals/:proposalId offer": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
    startsOn: "2027-03-01",
  }),
  "GET /candidate/profile": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/profile removeEntry": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /candidate/profile/edit": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/profile/edit save": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/profile/edit search": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /candidate/profile/europass": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/profile/europass read": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/profile/europass save": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /candidate/profile/:kind/:entryId": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/profile/:kind/:entryId saveLanguage": post("302 403 403 403 403 403 403 403 403 400 403", {
    language: "fr",
    level: "B1",
    certificate: "NONE",
    version: "1",
  }),
  "POST /candidate/profile/:kind/:entryId saveQualification": post(
    "302 403 403 403 403 403 403 403 403 400 403",
    { title: "x", kind: "NONE", state: "FINISHED", recognition: "NONE", version: "1" },
  ),
  "POST /candidate/profile/:kind/:entryId saveExperience": post(
    "302 403 403 403 403 403 403 403 403 400 403",
    { title: "x", employer: "x", startedOn: "03/2019", workload: "FULL_TIME", version: "1" },
  ),
  "POST /candidate/profile/:kind/:entryId saveSituation": post(
    "302 403 403 403 403 403 403 403 403 400 403",
    { version: "1" },
  ),
  "POST /candidate/profile/:kind/:entryId saveGuardian": post("302 403 403 403 403 403 403 403 403 400 403", {
    name: "x",
    version: "1",
  }),
  "POST /candidate/profile/:kind/:entryId search": post("302 403 403 403 403 403 403 403 403 400 403", {}),
  "GET /candidate/documents": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/documents upload": post("302 403 403 403 403 403 403 403 403 400 403"),
  "GET /candidate/proposals": get("302 403 403 403 403 403 403 403 403 200 403"),
  "GET /candidate/proposals/:proposalId": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/proposals/:proposalId decline": post("302 403 403 403 403 403 403 403 403 400 403", {
    version: "1",
    reason: "NOT_SAID",
  }),
  "POST /candidate/proposals/:proposalId pick": post("302 403 403 403 403 403 403 403 403 400 403", {
    version: "1",
    time: "2026-12-01T09:00:00.000Z",
  }),
  "POST /candidate/proposals/:proposalId otherTimes": post("302 403 403 403 403 403 403 403 403 400 403", {
    version: "1",
  }),
  "GET /proposals/:proposalId/interview.ics": get("302 200 200 403 200 403 200 403 403 200 403"),
  "POST /candidate/proposals/:proposalId accept": post("302 403 403 403 403 403 403 403 403 400 403", {
    version: "1",
  }),
  "POST /candidate/proposals/:proposalId declineOffer": post("302 403 403 403 403 403 403 403 403 400 403", {
    version: "1",
    reason: "PAY",
  }),
  "GET /candidate/consents": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/consents give": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/consents renew": post("302 403 403 403 403 403 403 403 403 400 403"),
  "POST /candidate/consents withdraw": post("302 403 403 403 403 403 403 403 403 400 403"),
  // files on their way: for programs, which are not led to the sign-in
  "POST /uploads": post("401 412 412 412 412 412 412 412 412 412 412"),
  "GET /uploads": get("401 404 404 404 404 404 404 404 404 404 404"),
  "GET /uploads/:uploadId": get("401 404 404 404 404 404 404 404 404 404 404"),
  "POST /uploads/:uploadId": post("401 412 412 412 412 412 412 412 412 412 412"),
  "GET /documents/:documentId": get("302 404 404 404 404 403 404 403 403 404 403"),
  "GET /documents/:documentId/thumbnail": get("302 404 404 404 404 403 404 403 403 404 403"),

  // centers, companies, vacancies
  "GET /register/company": get("200 200 200 200 200 200 200 200 200 200 200"),
  "POST /register/company register": post("400 400 400 400 400 400 400 400 400 400 400"),
  "POST /register/company register_with_account": post("400 400 400 400 400 400 400 400 400 400 400"),
  "POST /register/company add_establishment": post("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /api/occupations": get("200 200 200 200 200 200 200 200 200 200 200"),
  "GET /employer": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/company": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/company save": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/company resubmit": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/company add_establishment": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/company remove_establishment": post("302 400 403 403 403 403 403 403 403 403 403"),
  // HR drafts; its admins publish, change what is published, and end it
  "GET /employer/vacancies": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies publish": post("302 400 403 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies close": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies archive": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies restore": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies save_view": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies switch_default": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies delete_view": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/new": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/new create": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/typing keep": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/typing discard": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/new search": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/new delete_template": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/import": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/import check": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/import save": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/export": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/hr-ba": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/hr-ba.xml": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/import/posting": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/import/posting read": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/import/posting create": post("302 400 400 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/import/posting search": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/vacancies/:vacancyId": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/:vacancyId publish": post("302 400 403 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/vacancies/:vacancyId show": post("302 400 403 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/vacancies/:vacancyId hide": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/vacancies/:vacancyId fill": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/vacancies/:vacancyId close": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
  }),
  "POST /employer/vacancies/:vacancyId keep_template": post("302 400 400 403 403 403 403 403 403 403 403", {
    name: "Werkstatt",
  }),
  "GET /employer/vacancies/:vacancyId/history": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/:vacancyId/history bring_back": post(
    "302 400 400 403 403 403 403 403 403 403 403",
    { versionId: "0193a000-0000-7000-8000-000000000008", version: "1" },
  ),
  "GET /employer/vacancies/:vacancyId/edit": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/vacancies/:vacancyId/edit save": post("302 400 400 403 403 403 403 403 403 403 403", {
    version: "1",
    title: "Schweißfachkraft",
    occupation: "7212",
    tasks: "Schweißen von Rumpfteilen",
    qualification: "VOCATIONAL",
    languageLevel: "A2",
    weeklyHours: "38,75",
    salaryMin: "38000",
    salaryPeriod: "YEAR",
    contractKind: "EMPLOYMENT",
    contractMonths: "0",
    openings: "1",
  }),
  "POST /employer/vacancies/:vacancyId/edit search": post("302 400 400 403 403 403 403 403 403 403 403", {
    occupation: "Schweißen",
  }),
  "GET /advisor/companies": get("302 403 403 403 200 200 200 403 403 403 403"),
  "GET /advisor/companies/:companyId": get("302 403 403 403 200 200 200 403 403 403 403"),
  "POST /advisor/companies/:companyId verify": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
  }),
  "POST /advisor/companies/:companyId reject": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    reason: "Bitte den Namen aus dem Handelsregister angeben.",
  }),
  "GET /advisor/vacancies/:vacancyId/history": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/companies/:companyId keep_apart": post("302 403 403 403 400 403 400 403 403 403 403", {
    otherId: "0193a000-0000-7000-8000-000000000009",
  }),
  "POST /advisor/companies/:companyId look_again": post("302 403 403 403 400 403 400 403 403 403 403", {
    otherId: "0193a000-0000-7000-8000-000000000009",
  }),
  "GET /advisor/companies/:companyId/merge/:otherCompanyId": get(
    "302 403 403 403 200 403 200 403 403 403 403",
  ),
  "POST /advisor/companies/:companyId/merge/:otherCompanyId merge": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    { version: "1", otherVersion: "1", checked: "on" },
  ),
  "GET /advisor/vacancies": get("302 403 403 403 200 200 200 403 403 403 403"),
  "GET /admin/center": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center save": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center add_site": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center save_site": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center remove_site": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center add_area": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center remove_area": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /admin/center/team": get("302 403 403 403 403 403 200 403 403 403 403"),
  "GET /admin/center/partners": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/partners add": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /admin/center/partners/:partnerId": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/partners/:partnerId save": post("302 403 403 403 403 403 400 403 403 403 403", {
    ...{ version: "1", name: "Handelskammer", competence: "Anerkennung", topics: ["RECOGNITION"] },
  }),
  "POST /admin/center/partners/:partnerId invite": post("302 403 403 403 403 403 400 403 403 403 403", {
    email: "neu@kammer.example",
  }),
  "POST /admin/center/partners/:partnerId end": post("302 403 403 403 403 403 400 403 403 403 403", {
    membershipId: "0193a000-0000-7000-8000-000000000006",
  }),
  "POST /admin/center/partners/:partnerId withdraw": post("302 403 403 403 403 403 400 403 403 403 403", {
    invitationId: "0193a000-0000-7000-8000-000000000007",
  }),
  "GET /admin/center/matching": get("302 403 403 403 403 403 200 403 403 403 403"),
  "POST /admin/center/matching save": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/team invite": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/team change_role": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/team end": post("302 403 403 403 403 403 400 403 403 403 403"),
  "POST /admin/center/team withdraw": post("302 403 403 403 403 403 400 403 403 403 403"),
  "GET /operator/centers": get("302 403 403 403 403 403 403 403 403 403 200"),
  "POST /operator/centers create": post("302 403 403 403 403 403 403 403 403 403 400"),
  // every center is the operator's: for nobody else there is such a door
  "GET /operator/centers/:centerId": get("302 403 403 403 403 403 403 403 403 403 200"),
  "POST /operator/centers/:centerId add_area": post("302 403 403 403 403 403 403 403 403 403 400", {
    municipality: "Syke",
    land: "NI",
  }),
  "POST /operator/centers/:centerId remove_area": post("302 403 403 403 403 403 403 403 403 403 400", {
    areaId: "0193a000-0000-7000-8000-000000000008",
  }),
  "POST /operator/centers/:centerId invite": post("302 403 403 403 403 403 403 403 403 403 400", {
    email: "leitung@test.example",
  }),

  // cases. Companies' steps are let in by the right to change milestones, which centers and candidates have, too;
  // that it is one's own side is asked next (tests in domains/cases), so their cells say 400 as well.
  "GET /employer/cases": get("302 200 200 200 403 403 403 403 403 403 403"),
  "GET /employer/cases/:caseId": get("302 200 200 200 403 403 403 403 403 403 403"),
  "POST /employer/cases/:caseId finish": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    doneOn: "2026-11-20",
  }),
  "POST /employer/cases/:caseId wait": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    waitsFor: "AUTHORITY",
  }),
  "POST /employer/cases/:caseId start": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /employer/cases/:caseId resume": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /employer/cases/:caseId block": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /employer/cases/:caseId fail": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /employer/cases/:caseId undo": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /employer/cases/:caseId upload": post("302 400 400 403 403 403 403 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000021",
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    file: new File(["%PDF-1.7"], "Vollmacht.pdf", { type: "application/pdf" }),
  }),
  "POST /employer/cases/:caseId endJob": post("302 400 400 400 403 403 403 403 403 403 403", {
    version: "1",
    jobEndedOn: "2026-11-20",
    jobEndReason: "BY_AGREEMENT",
  }),
  "POST /employer/cases/:caseId message": post("302 400 400 400 400 400 400 403 403 400 403", {
    id: "0193a000-0000-7000-8000-000000000022",
    audience: "all",
    body: "Guten Tag",
  }),
  "POST /employer/cases/:caseId invite": post("302 400 403 403 403 403 403 403 403 403 403", {
    email: "kanzlei@test.example",
  }),
  "POST /employer/cases/:caseId endMandate": post("302 400 403 403 403 403 403 403 403 403 403", {
    mandateId: "0193a000-0000-7000-8000-000000000023",
  }),
  "GET /advisor/cases": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /employer/cases/:caseId/steps/:stepId/inquiry": get("302 200 200 200 403 403 403 403 403 403 403"),
  "GET /advisor/cases/:caseId/steps/:stepId/inquiry": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/cases/:caseId": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId finish": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    doneOn: "2026-11-20",
  }),
  "POST /advisor/cases/:caseId wait": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    waitsFor: "AUTHORITY",
  }),
  "POST /advisor/cases/:caseId start": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId resume": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId block": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /advisor/cases/:caseId fail": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /advisor/cases/:caseId undo": post("302 400 400 400 400 403 400 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId setAside": post("302 403 403 403 400 403 400 403 403 403 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId reopen": post("302 403 403 403 400 403 400 403 403 403 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId upload": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000024",
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    file: new File(["%PDF-1.7"], "Vollmacht.pdf", { type: "application/pdf" }),
  }),
  "POST /advisor/cases/:caseId endJob": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    jobEndedOn: "2026-11-20",
    jobEndReason: "BY_AGREEMENT",
  }),
  "POST /advisor/cases/:caseId message": post("302 400 400 400 400 400 400 403 403 400 403", {
    id: "0193a000-0000-7000-8000-000000000025",
    audience: "all",
    body: "Guten Tag",
  }),
  "GET /employer/cases/:caseId/timeline": get("302 200 200 200 403 403 403 403 403 403 403"),
  "GET /advisor/cases/:caseId/timeline": get("302 403 403 403 200 403 200 403 403 403 403"),
  "GET /advisor/cases/reminders": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/reminders send": post("302 403 403 403 400 403 400 403 403 403 403"),
  "GET /advisor/cases/hand-over": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/hand-over handOver": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/cases/:caseId/steps/:stepId/inquiry send": post(
    "302 403 403 403 400 403 400 403 403 403 403",
    {
      id: "0193a000-0000-7000-8000-000000000131",
      email: "amt@test.example",
    },
  ),
  "POST /advisor/cases/:caseId authority": post("302 403 403 403 400 403 400 403 403 403 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /advisor/cases/:caseId note": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000132",
    note: "Ruft vormittags an",
  }),
  "GET /advisor/deputies": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/deputies name": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/deputies end": post("302 403 403 403 400 403 400 403 403 403 403"),
  "POST /advisor/cases/:caseId sendLink": post("302 403 403 403 400 403 400 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000031",
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    addressee: "Ausländerbehörde",
    email: "amt@test.example",
  }),
  "POST /advisor/cases/:caseId endLink": post("302 403 403 403 400 403 400 403 403 403 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    linkId: "0193a000-0000-7000-8000-000000000031",
  }),
  "GET /advisor/cases/:caseId/way": get("302 403 403 403 200 403 200 403 403 403 403"),
  "POST /advisor/cases/:caseId/way changeRoute": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    routeId: "18b",
  }),
  "POST /advisor/cases/:caseId end": post("302 403 403 403 400 403 400 403 403 403 403", {
    version: "1",
    reason: "CANDIDATE_LEFT",
  }),
  "GET /candidate/checklist": get("302 403 403 403 403 403 403 403 403 200 403"),
  "GET /candidate/milestones/:milestoneId": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/milestones/:milestoneId finish": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    doneOn: "2026-11-20",
  }),
  "POST /candidate/milestones/:milestoneId wait": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /candidate/milestones/:milestoneId start": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /candidate/milestones/:milestoneId resume": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /candidate/milestones/:milestoneId block": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /candidate/milestones/:milestoneId fail": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
    why: "Es fehlt etwas",
  }),
  "POST /candidate/milestones/:milestoneId undo": post("302 403 403 403 403 403 403 403 403 400 403", {
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    version: "1",
  }),
  "POST /candidate/milestones/:milestoneId upload": post("302 403 403 403 403 403 403 403 403 400 403", {
    id: "0193a000-0000-7000-8000-000000000026",
    milestoneId: "0193a000-0000-7000-8000-000000000020",
    file: new File(["%PDF-1.7"], "Vollmacht.pdf", { type: "application/pdf" }),
  }),
  "GET /candidate/messages": get("302 403 403 403 403 403 403 403 403 200 403"),
  "POST /candidate/messages message": post("302 403 403 403 403 403 403 403 403 400 403"),

  // the check
  "GET /check": get("200 200 200 200 200 200 200 200 200 200 200"),
  // nothing is answered yet: back to the questions
  "GET /check/result.pdf": get("303 303 303 303 303 303 303 303 303 303 303"),
  "GET /employer/check": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/check save": post("302 400 400 403 403 403 403 403 403 403 403"),
  "GET /employer/checks": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/checks/:checkId": get("302 200 200 403 403 403 403 403 403 403 403"),
  "GET /employer/checks/:checkId/result.pdf": get("302 200 200 403 403 403 403 403 403 403 403"),
  "POST /employer/checks/:checkId repeat": post("302 400 400 403 403 403 403 403 403 403 403", {
    id: "0193a000-0000-7000-8000-000000000030",
  }),
  // programs alone: nothing to read, and a form is not JSON
  "GET /api/v1/fast-track-checks": get("405 405 405 405 405 405 405 405 405 405 405"),
  "POST /api/v1/fast-track-checks": post("422 422 422 422 422 422 422 422 422 422 422"),
};
