export { CheckDigitAlerts } from "./check-digit-alerts.tsx";
export { AddressFields, CompanyFields, ContactFields, useLandChoices } from "./company-fields.tsx";
export { RegistrationForm } from "./registration-form.tsx";
export { StandingAlert, type StandingWords } from "./standing-alert.tsx";
