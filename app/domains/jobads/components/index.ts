export { AdDetails } from "./ad-details.tsx";
export { AdFilter } from "./ad-filter.tsx";
export { AdList } from "./ad-list.tsx";
export { ApplyCard } from "./apply-card.tsx";
