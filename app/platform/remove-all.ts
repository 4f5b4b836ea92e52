/** Removes what `find` gives, batch by batch, until it gives no more. Returns how many. */
export async function removeAll(
  find: () => Promise<readonly { id: string }[]>,
  remove: (id: string) => Promise<unknown>,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const old = await find();
    if (old.length === 0) return removed;
    for (const { id } of old) await remove(id);
    removed += old.length;
  }
}
