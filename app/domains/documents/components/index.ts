export { PaperList } from "./case-papers.tsx";
export { OwnPaper } from "./own-paper.tsx";
export { BringOwn, OwnPapers } from "./own-papers.tsx";
export { PaperWork } from "./paper-work.tsx";
export { RequestAll, RequestOne } from "./request-papers.tsx";
export { StoredFile } from "./stored-file.tsx";
export { WaitingPapersLink, WaitingPapersList } from "./waiting-papers.tsx";
