/**
 * Required to-one relations a page may read along with the child. Prisma cannot put a condition on
 * them, so each stands here with its reason, and a test proves for every role and on real rows:
 * who may read the child may read the parent.
 */
export const PARENTS: Readonly<Record<string, string>> = {
  "Site.center": "centers are public",
  "ServiceArea.center": "centers are public",
  "FundingProgramme.center": "centers are public",
  "PartnerBody.center": "centers are public",
  "Company.center": "centers are public",
  "Vacancy.center": "centers are public",
  "CandidateProfile.center": "centers are public",
  "SupportRequest.center": "centers are public",
  "Case.center": "centers are public",
  "JobAd.center": "centers are public",
  "PaymentRequest.center": "centers are public",
  "Vacancy.company":
    "a vacancy is read by its company, its center and candidates proposed for it, who read the company",
  "Establishment.company": "an establishment is read with its company",
  "FastTrackCheck.company": "a saved check is read by its company and its center",
  "SupportRequest.company": "a request is read by its company and its center",
  "Proposal.company":
    "a proposal is read by the company, the center and the candidate, who all read the company",
  "Proposal.vacancy": "the same three read the vacancy it is for",
  "Proposal.candidate": "the profile holds nothing that names the person",
  "Consent.company": "the person knows the company the consent is for; the company and the center do anyway",
  "Case.company": "everybody in a case knows the employer",
  "Case.vacancy": "everybody in a case knows the job",
  "Case.candidate": "the profile holds nothing that names the person",
  "Milestone.case": "a milestone is read inside its case",
  "Letter.case": "a letter is read inside its case",
  "CaseHistory.case": "an entry is read inside its case",
  "Referral.partner": "a referral is read by its center and by the partner body itself",
  "CandidateIdentity.candidate": "who may read the identity may read the profile",
  "CandidateHistory.candidate": "who may read the history may read the profile",
  "Handover.toCenter": "centers are public",
  "CandidateMerge.loser": "a merge is read by the center, which reads its records",
  "PlannedOffer.candidate": "a plan is read by the person and the center, who read the profile",
  "PlannedOffer.offer": "a plan is read by the person and the center, who read the center's offers",
  "Document.candidate": "who may read the file may read the profile",
  "Paper.candidate": "who may read of a document may read the profile",
};
