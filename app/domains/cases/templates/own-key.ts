import type { OwnKey } from "./types.ts";

/** Whether a key names a step a center has added by itself. */
export const isOwnKey = (key: string): key is OwnKey => /^own_[0-9a-z-]{1,60}$/.test(key);
