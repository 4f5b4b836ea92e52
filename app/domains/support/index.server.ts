export {
  getInbox,
  getReferral,
  getRequest,
  getRequestForm,
  INBOX_FOLDERS,
  listCompanyRequests,
  listPartners,
  listReferrals,
  ownCompanyId,
} from "./queries.server.ts";
export type { InboxFolder, RequestPage } from "./queries.server.ts";
export { moveReferral, sendReferral } from "./referrals.server.ts";
export { closeRequest, createRequest, takeRequest, triageRequest } from "./requests.server.ts";
export type { RequestResult } from "./requests.server.ts";
export { addNote, postMessage } from "./thread.server.ts";
export {
  tellCenterOfAnswer,
  tellCenterOfRequest,
  tellCompanyOfAdvisor,
  tellCompanyOfClosing,
  tellOfMessage,
  tellPartnerOfReferral,
} from "./mails.server.ts";
