export { IssueForm } from "./issue-form.tsx";
export { PaymentList } from "./payment-list.tsx";
export { PaymentPage } from "./payment-page.tsx";
export { PriceSettings } from "./price-settings.tsx";
export { RequestWork } from "./request-work.tsx";
