export { CheckDigitAlerts } from "./check-digit-alerts.tsx";
export { CompanyDetails } from "./company-details.tsx";
export { CompanyFields, ContactFields } from "./company-fields.tsx";
export { EstablishmentsCard } from "./establishments-card.tsx";
export { RegistrationForm } from "./registration-form.tsx";
export { DuplicatesAlert, JudgementCard, PeopleCard } from "./review-cards.tsx";
export { StandingAlert } from "./standing-alert.tsx";
