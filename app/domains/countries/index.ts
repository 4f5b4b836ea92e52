export { COUNTRIES, countryName, countryNames } from "./names.ts";
export { peopleExpression } from "./people-expression.ts";
