export { CheckDigitAlerts } from "./check-digit-alerts.tsx";
export { Address, CompanyDetails } from "./company-details.tsx";
export { AddressFields, CompanyFields, ContactFields, useLandChoices } from "./company-fields.tsx";
export { EstablishmentsCard } from "./establishments-card.tsx";
export { RegistrationForm } from "./registration-form.tsx";
export { DuplicatesAlert, JudgementCard, PeopleCard } from "./review-cards.tsx";
export { StandingAlert, type StandingWords } from "./standing-alert.tsx";
