import { afterAll, beforeAll, expect, test } from "vitest";
import { seedBasics } from "#tests/factories/basics.ts";
import type { Tenant } from "#tests/factories/basics.ts";
import { PERMISSION_TABLE } from "#tests/permission-table.ts";
import { listDoors, listFrames, ungatedDoors } from "#tests/setup/doors.ts";
import { openWorld } from "#tests/setup/world.ts";
import type { World } from "#tests/setup/world.ts";
import { hasRecord, leaks, sendsAway, wrongCells } from "./doors.ts";

const doors = await listDoors();
const frames = await listFrames();
let world: World;
let tenants: { bremen: Tenant; braunschweig: Tenant };
beforeAll(async () => {
  world = await openWorld();
  tenants = await seedBasics(world);
});
afterAll(() => world.close());

test("every loader and action was made by the gate", async () => {
  expect(await ungatedDoors()).toEqual([]);
});

test("the table has exactly one line per door", () => {
  expect(Object.keys(PERMISSION_TABLE).sort()).toEqual(doors.map(({ key }) => key).sort());
});

test.each(frames)("the frame $route.file is for people who are signed in", async ({ route, inside }) => {
  expect(await sendsAway({ world }, route, inside.fullPath)).toBe(true);
});

const lines = doors.flatMap((door) => {
  const line = PERMISSION_TABLE[door.key];
  return line ? [{ key: door.key, door, line }] : [];
});

test.each(lines)("$key answers each role as the table says", async ({ door, line }) => {
  expect(await wrongCells({ world, ...tenants }, door, line)).toEqual([]);
});

test.each(lines.filter(({ door }) => hasRecord(door)))(
  "$key knows no stranger's record",
  async ({ door, line }) => {
    if (door.verb === "POST") expect(line.foreign, "a complete form is needed").toBeDefined();
    expect(await leaks({ world, ...tenants }, door, line)).toEqual([]);
  },
);
