import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import { describe, expect, it } from "vitest";
import { flatten, readRoutes } from "#tests/setup/routes.ts";
import { byRoom } from "./rooms.ts";

type Build = Pick<ServerBuild, "routes" | "assets">;
type Tree = Parameters<typeof matchRoutes>[0];

const doors = flatten(readRoutes());

/** The house as a build has it, without what its routes do. */
function houseOf(
  routes: readonly { id: string; parentId?: string; path?: string; index?: boolean }[],
): Build {
  const entries = Object.fromEntries(routes.map((route) => [route.id, route]));
  return { routes: entries, assets: { routes: entries } } as unknown as Build;
}

const house = houseOf([
  { id: "root", path: "" },
  ...doors.map(({ id, parentId, path, index }) => ({
    ...{ id, index },
    ...(parentId && { parentId }),
    ...(path !== undefined && { path }),
  })),
]);

function treeOf({ routes }: Build, parent?: string): Tree {
  return Object.values(routes)
    .filter((route) => route?.parentId === parent)
    .map((route) => ({
      ...route,
      children: route?.index ? undefined : treeOf({ routes } as Build, route?.id),
    })) as Tree;
}

/** The ids on the way to what an address finds. */
const found = (build: Build, pathname: string): string[] =>
  (matchRoutes(treeOf(build), pathname) ?? []).map(({ route }) => route.id ?? "");

const at = byRoom(house, (room) => room);

describe("rooms", () => {
  const written = doors.map(({ fullPath }) =>
    fullPath.replace(/:\w+\??/g, "0190a").replace("*", "no/such/place"),
  );
  const asked = [
    ...written,
    ...written.map((path) => `${path}/more`),
    ...written.map((path) => path.slice(0, path.lastIndexOf("/")) || "/"),
    ...written.map((path) => path.toUpperCase()),
    ...written.map((path) => `${path}/`),
    ...[
      "//advisor",
      "/advisor//cases",
      "/%61dvisor/cases",
      "/advisor/%63ases",
      "/advisor/cases%2F1",
      "/*",
      "/:",
    ],
    ...["/__proto__", "/constructor/x", "/advisor/constructor", "/advisor/:caseId", "/advisor/*"],
  ];

  it("find for every address what the whole house finds", () => {
    for (const pathname of new Set(asked)) {
      expect(found(at(pathname), pathname), pathname).toEqual(found(house, pathname));
    }
  });

  it("answer for the data of a page as for the page", () => {
    expect(at("/advisor/cases.data")).toBe(at("/advisor/cases"));
    expect(at("/advisor/cases/1.data")).toBe(at("/advisor/cases/1"));
    expect(at("/_root.data")).toBe(house);
  });

  it("hold few doors, what they lie in, and the page for what is not there", () => {
    const small = houseOf([
      { id: "root", path: "" },
      { id: "home", parentId: "root", index: true },
      { id: "layout", parentId: "root" },
      { id: "list", parentId: "layout", path: "advisor/cases" },
      { id: "one", parentId: "layout", path: "advisor/cases/:caseId" },
      { id: "other", parentId: "layout", path: "advisor/people" },
      { id: "any", parentId: "layout", path: "advisor/:what/edit" },
      { id: "none", parentId: "root", path: "*" },
    ]);
    const room = byRoom(small, ({ routes, assets }) => ({
      routes: Object.keys(routes).sort(),
      assets: Object.keys(assets.routes).sort(),
    }));
    const cases = ["any", "layout", "list", "none", "one", "root"];
    expect(room("/advisor/cases/7")).toEqual({ routes: cases, assets: cases });
    expect(room("/").routes).toEqual(["home", "layout", "none", "root"]);
    expect(room("/advisor/whatever/edit").routes).toEqual(["any", "layout", "none", "root"]);
  });

  it("are opened once each, and no more of them by what somebody makes up", () => {
    let opened = 0;
    const count = byRoom(house, () => (opened += 1));
    for (let turn = 0; turn < 50; turn += 1) {
      count(`/advisor/made-up-${turn}`);
      count(`/made-up-${turn}/x`);
    }
    expect(opened).toBe(2);
  });
});
