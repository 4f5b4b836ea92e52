export { AreasCard } from "./areas-card.tsx";
export { PartnerFields } from "./partner-fields.tsx";
export { SitesCard } from "./sites-card.tsx";
export { StaffCard } from "./staff-card.tsx";
