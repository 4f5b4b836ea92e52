import { expect, it } from "vitest";
import { refusesReceipt } from "./receipts.ts";

const open = { state: "OPEN", payable: true, count: 0 } as const;

it("takes receipts of an open transfer, up to five", () => {
  expect(refusesReceipt(open)).toBeNull();
  expect(refusesReceipt({ ...open, count: 4 })).toBeNull();
  expect(refusesReceipt({ ...open, count: 5 })).toBe("too_many_receipts");
});

it.each(["PENDING", "PAID", "PARTLY_REFUNDED", "REFUNDED", "CANCELLED"] as const)(
  "takes none when the request is %s, however many there are",
  (state) => {
    expect(refusesReceipt({ ...open, state })).toBe("not_open");
    expect(refusesReceipt({ ...open, state, count: 5 })).toBe("not_open");
  },
);

it("takes none where there is no account to transfer to", () => {
  expect(refusesReceipt({ ...open, payable: false })).toBe("not_open");
});
