export { AreasCard } from "./areas-card.tsx";
export { SitesCard, type SiteData } from "./sites-card.tsx";
export { StaffCard, type StaffMember } from "./staff-card.tsx";
