export { ComparisonTable } from "./comparison-table.tsx";
export { CandidateView } from "./candidate-view.tsx";
export { CompanyView } from "./company-view.tsx";
export { CourseList } from "./course-list.tsx";
export { Explanation } from "./explanation.tsx";
export { MatchDetails } from "./match-details.tsx";
export { Requirements } from "./requirements.tsx";
export { ShownIdentity, ShownProfile } from "./shown-person.tsx";
export { Why } from "./why.tsx";
