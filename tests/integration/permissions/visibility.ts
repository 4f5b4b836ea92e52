import type { RoleKey } from "#tests/factories/basics.ts";
import { ROLES } from "#tests/factories/basics.ts";

/**
 * What each role sees of the two tenants that `seedBasics` makes, written by hand. A cell counts the
 * rows of the own matter, then, joined by "+", those of other people of the same center, then those
 * of the foreign tenant; "·" is nothing.
 */
const TABLE = `
                   public hrAdmin hrMember represent. advisor desk  centerAdmin auditor partner candidate operator
User               ·      3       3        1          8+1     6+1   9+1         1       1       1         2+0+1
Membership         ·      2       2        1          5+1     5+1   8+1         1       1       1         2+0+1
Invitation         ·      1       ·        ·          ·       ·     ·           ·       ·       ·         ·
EscoRelease        1      1       1        1          1       1     1           1       1       1         1
EscoOccupation     1      1       1        1          1       1     1           1       1       1         1
EscoSkill          1      1       1        1          1       1     1           1       1       1         1
EscoOccupationSkill 1      1       1        1          1       1     1           1       1       1         1
CandidateProfile   ·      1       1        1          2+1     ·     2+1         ·       ·       1         ·
CandidateIdentity  ·      1       1        ·          1+1     ·     1+1         ·       ·       1         ·
CandidateLanguage  ·      1       1        1          1+1     ·     1+1         ·       ·       1         ·
CandidateQualification · 1       1        1          1+1     ·     1+1         ·       ·       1         ·
CandidateExperience ·     1       1        1          1+1     ·     1+1         ·       ·       1         ·
CandidateHistory   ·      1       1        ·          1+1     ·     1+1         ·       ·       1         ·
QualificationProof ·      1       1        ·          1+1     ·     1+1         ·       ·       1         ·
CandidateSituation ·      ·       ·        ·          1+1     ·     1+1         ·       ·       1         ·
CandidateGuardian  ·      ·       ·        ·          1+1     ·     1+1         ·       ·       1         ·
CandidateDuplicate ·      ·       ·        ·          0+1     ·     0+1         ·       ·       ·         ·
CandidateMerge     ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
CandidateImport    ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
CandidateOrigin    ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Handover           ·      ·       ·        ·          1       ·     1           ·       ·       1         ·
Offer              ·      ·       ·        ·          1       1     1           ·       ·       1         ·
PlannedOffer       ·      ·       ·        ·          1+1     ·     1+1         ·       ·       1         ·
Consent            ·      1       1        ·          1       ·     1           ·       ·       1         ·
Document           ·      3       3        ·          4       ·     4           ·       ·       4         ·
Paper              ·      3       3        1          4       ·     4           ·       ·       4         ·
PaperEntry         ·      1       1        1          3       ·     3           ·       ·       2         ·
Case               ·      1       1        1          1       ·     1           ·       ·       1         ·
Milestone          ·      3       3        3          4       ·     4           ·       ·       3         ·
StepPace           ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Deputy             ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Authority          ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
WayPlan            ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
StepInquiry        ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Letter             ·      1       1        ·          1       ·     1           ·       ·       1         ·
StepLink           ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
FamilyMember       ·      ·       ·        ·          1       ·     1           ·       ·       1         ·
FamilyStep         ·      ·       ·        ·          1       ·     1           ·       ·       1         ·
CaseHistory        ·      1       1        1          1       ·     1           ·       ·       1         ·
Mandate            ·      1       1        1          1       ·     1           ·       ·       ·         ·
CaseFee            ·      1       1        1          1       ·     1           ·       ·       1         ·
CenterBank         ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Price              ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
PaymentRequest     ·      1       1        1          2       ·     2           ·       ·       1         ·
PaymentAttempt     ·      1       1        1          1       ·     1           ·       ·       ·         ·
PaymentRefund      ·      1       1        1          1       ·     1           ·       ·       ·         ·
PaymentReceipt     ·      1       1        1          2       ·     2           ·       ·       1         ·
PaymentNotice      ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
LedgerEntry        ·      ·       ·        ·          2       ·     2           ·       ·       ·         ·
LedgerPosting      ·      ·       ·        ·          4       ·     4           ·       ·       ·         ·
SandboxPayment     ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
SandboxNotice      ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
Center             2+0+1  2+0+1   2+0+1    2+0+1      2+0+1   2+0+1 2+0+1       2+0+1   2+0+1   2+0+1     2+0+1
Site               2+0+1  2+0+1   2+0+1    2+0+1      2+0+1   2+0+1 2+0+1       2+0+1   2+0+1   2+0+1     2+0+1
ServiceArea        2+0+1  2+0+1   2+0+1    2+0+1      2+0+1   2+0+1 2+0+1       2+0+1   2+0+1   2+0+1     2+0+1
FundingProgramme   ·      ·       ·        ·          ·       ·     1           ·       ·       ·         ·
PartnerBody        ·      ·       ·        ·          1       1     1           ·       1       ·         ·
Counter            ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
Company            ·      1       1        1          2+1     2+1   2+1         ·       ·       1         ·
CompanyDecision    ·      1       1        ·          1       1     1           ·       ·       ·         ·
CompanyDuplicate   ·      ·       ·        ·          0+2     0+2   0+2         ·       ·       ·         ·
CompanyMerge       ·      ·       ·        ·          1       1     1           ·       ·       ·         ·
Establishment      ·      1       1        ·          1       1     1           ·       ·       ·         ·
Proposal           ·      1       1        ·          1+1     ·     1+1         ·       ·       1         ·
MatchingWeights    ·      ·       ·        ·          1       ·     1           ·       ·       ·         ·
ProposalDecision   ·      3       3        ·          3       ·     3           ·       ·       2         ·
DeclineGround      ·      1       1        ·          2       ·     2           ·       ·       1         ·
Interview          ·      1       1        ·          1       ·     1           ·       ·       1         ·
AuditEntry         ·      ·       ·        ·          ·       ·     1           ·       ·       ·         ·
OutboxEvent        ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
DueWork            ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
MailMessage        ·      ·       ·        ·          ·       ·     ·           ·       ·       ·         ·
Notification       ·      1       ·        ·          ·       ·     ·           ·       ·       1         ·
NoticeChoice       ·      1       ·        ·          ·       ·     ·           ·       ·       1         ·
CalendarFeed       ·      1       ·        ·          ·       ·     ·           ·       ·       1         ·
MailBounce         ·      2       ·        ·          3       ·     3           ·       ·       1         ·
SupportRequest     ·      1       1        ·          1+1     1+1   1+1         ·       ·       ·         ·
Message            ·      2       2        1          2       1     2           ·       ·       1         ·
InternalNote       ·      ·       ·        ·          2       1     2           ·       ·       ·         ·
Referral           ·      ·       ·        ·          1       1     1           ·       1       ·         ·
Vacancy            ·      1       1        1          1+1     1+1   1+1         ·       ·       1         ·
JobAd              1+0+1  1+0+1   1+0+1    1+0+1      1+0+1   1+0+1 1+0+1       1+0+1   1+0+1   1+0+1     1+0+1
VacancyVersion     ·      1       1        ·          1       ·     1           ·       ·       ·         ·
VacancyTemplate    ·      1       1        ·          ·       ·     ·           ·       ·       ·         ·
VacancyTyping      ·      1       ·        ·          ·       ·     ·           ·       ·       ·         ·
SavedView          ·      1       ·        ·          ·       ·     ·           ·       ·       ·         ·
LawNotice          ·      3       3        1          3+1     ·     3+1         ·       ·       ·         ·
FastTrackCheck     ·      1       1        ·          1       1     1           ·       ·       ·         ·
`;

export interface Seen {
  own: number;
  others: number;
  foreign: number;
}

/** The table by model and role. */
export const VISIBILITY: ReadonlyMap<string, Readonly<Record<RoleKey, Seen>>> = new Map(
  TABLE.trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [model = "", ...cells] = line.trim().split(/\s+/);
      if (cells.length !== ROLES.length) throw new Error(`${model}: ${cells.length} cells`);
      return [
        model,
        Object.fromEntries(ROLES.map((role, at) => [role, seen(cells[at] ?? "")])) as Record<RoleKey, Seen>,
      ];
    }),
);

function seen(cell: string): Seen {
  const [own = 0, others = 0, foreign = 0] = cell === "·" ? [] : cell.split("+").map(Number);
  return { own, others, foreign };
}
