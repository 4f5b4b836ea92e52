import { cleanup, render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach, expect } from "vitest";
import { livePage, type Stage } from "./page.tsx";

afterEach(cleanup);

// jsdom draws nothing and says so on the console each time axe looks for letters drawn as icons
HTMLCanvasElement.prototype.getContext = () => null;

/** Shows an element as it lives in the browser, on a page of its own. */
export function show(element: ReactNode, stage: Stage = {}) {
  return render(livePage(element, stage));
}

/** Runs every rule of axe that jsdom can answer; contrast is checked in the browser. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
