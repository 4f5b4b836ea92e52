import { within } from "@testing-library/dom";
import axe from "axe-core";
import { JSDOM, type DOMWindow } from "jsdom";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { expect } from "vitest";
import { servedPage, type Stage } from "./page.tsx";

// For tests that run in Node itself (`@vitest-environment node`): there is no window while the server renders.

/** The HTML the server sends, without any script: what a reader without JavaScript has. */
export async function showPlain(element: ReactNode, stage: Stage = {}) {
  const { window } = new JSDOM(`<main>${renderToString(await servedPage(element, stage))}</main>`, {
    url: `http://own.invalid${stage.path ?? "/page"}`,
    runScripts: "outside-only",
  });
  // jsdom draws nothing and says so on the console each time axe looks for letters drawn as icons
  window.HTMLCanvasElement.prototype.getContext = () => null;
  const { body } = window.document;
  return { window, body, screen: within(body), ...posting(window) };
}

function posting(window: DOMWindow) {
  return {
    /** What the browser would post for this form, pressed with this button. */
    posted: (selector = "form"): FormData => {
      const form = window.document.querySelector<HTMLFormElement>(selector);
      if (!form) throw new Error(`No form ${selector}`);
      return new window.FormData(form) as unknown as FormData;
    },
    expectAccessible: async (): Promise<void> => {
      window.eval(axe.source);
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(window.document.body);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
    },
  };
}
