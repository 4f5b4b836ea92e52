export { AreasCard } from "./areas-card.tsx";
export { SitesCard } from "./sites-card.tsx";
export { StaffCard } from "./staff-card.tsx";
