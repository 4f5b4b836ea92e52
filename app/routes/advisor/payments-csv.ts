import { plainDate, yearOf } from "#app/domains/calendar/index.ts";
import { exportBookings } from "#app/domains/payments/index.server.ts";
import { secureLoader } from "#app/permissions/gate.server.ts";
import { csvFile } from "#app/platform/csv.ts";

/** A year's bookings for the center's bookkeeping; without a year in the address this one's. */
export const loader = secureLoader({ can: ["create", "PaymentRequest"] }, async ({ ctx, url }) => {
  const wish = url.searchParams.get("year") ?? "";
  const year = /^20\d{2}$/.test(wish) ? wish : String(yearOf(ctx.today));
  const period = { from: plainDate(`${year}-01-01`), until: plainDate(`${year}-12-31`) };
  return csvFile(`buchungen-${year}.csv`, await exportBookings(ctx, period));
});
