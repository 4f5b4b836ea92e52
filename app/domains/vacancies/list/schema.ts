import { z } from "zod";
import { PAGE_SIZE } from "#app/platform/http/page.ts";
import { formCheckbox, formId, formText } from "#app/ui/forms/fields.ts";

/** What can be done to several vacancies at once; `restore` brings back from the archive. */
export const BULK_STEPS = ["publish", "close", "archive", "restore"] as const;
export type BulkStep = (typeof BULK_STEPS)[number];

/** One box of the list: which vacancy, in which version it was seen. */
const chosenVacancy = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/, "invalid")
  .transform((text) => {
    const [id = "", version] = text.split(".");
    return { id, version: Number(version) };
  })
  .refine(({ id }) => z.uuid().safeParse(id).success, "invalid");
export type ChosenVacancy = z.output<typeof chosenVacancy>;

/** How a box of the list names its vacancy. */
export const chosenValue = ({ id, version }: ChosenVacancy): string => `${id}.${version}`;

export const bulkSchema = z.object({
  chosen: z.array(chosenVacancy).min(1, "nothing_chosen").max(PAGE_SIZE, `too_many:${PAGE_SIZE}`),
});

/** The ids of the boxes in an address, `?chosen=…`; null if it names none. */
export function chosenIds(url: URL): readonly string[] | null {
  const given = url.searchParams.getAll("chosen").slice(0, PAGE_SIZE);
  const ids = given.flatMap((text) => {
    const read = chosenVacancy.safeParse(text);
    return read.success ? [read.data.id] : [];
  });
  return given.length === 0 ? null : ids;
}

/** A search of the list to keep under a name. */
export const viewSchema = z.object({
  name: formText({ max: 60 }),
  query: z.string().max(600, "too_long:600").default("?"),
  isDefault: formCheckbox,
});

export const viewKeySchema = z.object({ viewId: formId });
