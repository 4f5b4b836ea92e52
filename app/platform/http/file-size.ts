/** Largest file in bytes. It is held in memory as a whole, sealed and plain. */
export const FILE_MAX_BYTES = 10 * 1024 * 1024;

/** What a form adds to its file: the other fields, names, boundaries. */
const FIELDS_BYTES = 64 * 1024;

/** The largest body, in bytes, of a form that may bring a file of this many bytes. */
export const formWithFile = (fileBytes = FILE_MAX_BYTES): number => fileBytes + FIELDS_BYTES;
