import type { FamilyPlan } from "#app/platform/database/generated/enums.ts";

interface DemoTraining {
  title: string;
  institution: string;
  body?: string;
  fileNumber?: string;
}

/** What stands on some certificates, by the person's key; the others are called after the occupation. */
export const TRAININGS: Readonly<Record<string, DemoTraining>> = {
  amine: {
    title: "Brevet de Technicien Professionnel en Électricité Industrielle",
    institution: "Centre de Formation Professionnelle de Nabeul",
    body: "IHK FOSA",
    fileNumber: "FOSA-2026-04417",
  },
  maricel: {
    title: "Bachelor of Science in Nursing",
    institution: "Quezon Provincial University",
    body: "Senatorin für Gesundheit, Bremen",
    fileNumber: "G-41-0822/26",
  },
  rahul: { title: "Master of Computer Applications", institution: "Deccan Institute of Technology" },
};

interface DemoSituation {
  familyPlan: FamilyPlan;
  partnerComes?: boolean;
  childAges?: readonly number[];
  residenceTitle?: string;
  /** days from today until the title ends */
  titleDays?: number;
}

/** Family and residence of some people, by key. */
export const SITUATIONS: Readonly<Record<string, DemoSituation>> = {
  amine: { familyPlan: "TOGETHER", partnerComes: true, childAges: [3] },
  maricel: { familyPlan: "ALONE", partnerComes: false },
  rahul: { familyPlan: "TOGETHER", partnerComes: true, childAges: [6, 2] },
  oksana: {
    familyPlan: "TOGETHER",
    partnerComes: false,
    childAges: [9],
    residenceTitle: "s24",
    titleDays: 102,
  },
};
