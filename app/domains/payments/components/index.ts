export { IssueForm } from "./issue-form.tsx";
export { PaymentDetails } from "./payment-details.tsx";
export { PaymentList } from "./payment-list.tsx";
export { PriceSettings } from "./price-settings.tsx";
export { RequestWork } from "./request-work.tsx";
