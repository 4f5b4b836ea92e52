export { ComingBackAlert } from "./coming-back.tsx";
export { NoticeList } from "./notice-list.tsx";
