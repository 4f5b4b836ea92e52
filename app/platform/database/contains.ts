/**
 * The filter "holds this text, in whatever case". Prisma hands the text to LIKE as it is, where % and _ would match
 * anything: they are escaped here.
 */
export function containsText(text: string): { contains: string; mode: "insensitive" } {
  return { contains: text.trim().replace(/[\\%_]/g, "\\$&"), mode: "insensitive" };
}
