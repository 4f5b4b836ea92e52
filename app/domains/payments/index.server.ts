export { bringReceipt, openReceipt, openReceiptThumbnail, type ReceiptResult } from "./receipts.server.ts";
export { exportBookings } from "./export.server.ts";
export { issueRequest } from "./issue.server.ts";
export {
  tellOfLateDecline,
  tellOfPayment,
  tellOfReceipt,
  tellOfSurplus,
  tellPayerOfRequest,
} from "./mails.server.ts";
export { cancelRequest, recordTransfer, refundRequest, type ManageResult } from "./manage.server.ts";
export { receiveNotice } from "./notices.server.ts";
export { startPayment } from "./pay.server.ts";
export { addPrice, archivePrice, getPriceList, saveBank } from "./prices.server.ts";
export { deliverNotices } from "./provider/deliver.server.ts";
export { postToOwnDoor, SIGNATURE_HEADER } from "./provider/post.server.ts";
export { paymentProvider, signNotice } from "./provider/sandbox.server.ts";
export {
  chooseOutcome,
  getSandboxPayment,
  SANDBOX_DECLINES,
  SANDBOX_PAYS,
  settleLater,
} from "./provider/sandbox-page.server.ts";
export {
  getIssueForm,
  getRequest,
  listBookings,
  listRequests,
  listToPay,
  type IssueForm,
  type PayerSide,
  type RequestView,
} from "./queries.server.ts";
