import type { TestProject } from "vitest/node";
import { embeddedTemplate } from "./templates.ts";

/** Before the embedded tests: the template once, so that no two workers make it at the same time. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide("postgresUrl", null);
  await embeddedTemplate();
}
