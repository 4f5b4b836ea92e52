export { CandidateView } from "./candidate-view.tsx";
export { CompanyView } from "./company-view.tsx";
export { CourseList } from "./course-list.tsx";
export { Explanation } from "./explanation.tsx";
export { Looking } from "./looking.tsx";
export { ShownIdentity, ShownProfile } from "./shown-person.tsx";
export { Why } from "./why.tsx";
