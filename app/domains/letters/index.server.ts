export { openLetter, previewPdf } from "./pdf.server.ts";
export { letterPage, listLetters, type LetterPlace } from "./read.server.ts";
export { saveDetails, signOff, withdraw, type LetterResult } from "./write.server.ts";
