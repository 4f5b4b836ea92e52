import { uploadAction, uploadLoader } from "#app/permissions/gate.server.ts";

/** Files on their way, sent ahead of the form they belong to. */
export const loader = uploadLoader;
export const action = uploadAction;
