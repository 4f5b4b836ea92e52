export { secureAction, publicAction, publicApi } from "./gate/actions.server.ts";
export { calendarLoader } from "./gate/calendar.server.ts";
export { uploadAction, uploadLoader } from "./gate/uploads.server.ts";
export { publicLoader, secureLoader } from "./gate/loaders.server.ts";
export { formError } from "./gate/form.ts";
export type { FormState } from "./gate/form.ts";
