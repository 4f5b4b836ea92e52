export { feePaidSchema, feePayerSchema, feePlainSchema } from "./schema.ts";
