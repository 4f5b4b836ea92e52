/** Whether silence of the authority counts as its consent: the Federal Employment Agency's, § 36 Abs. 2 BeschV. */
export const isDeemed = (key: string): boolean => key === "employment_agency_consent";
