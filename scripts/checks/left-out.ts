import { existsSync } from "node:fs";

/** Tests against servers of the operating system, which npm cannot bring along. */
const NEEDS = [
  {
    files: "**/*.clamd.test.ts",
    without: "clamd (package clamav-daemon)",
    programs: ["/usr/sbin/clamd"],
  },
  {
    files: "**/*.s3.test.ts",
    without:
      "OpenStack Swift with its S3 API (packages swift-proxy, swift-account, swift-container, swift-object)",
    programs: ["proxy", "account", "container", "object"].map((server) => `/usr/bin/swift-${server}-server`),
  },
];

/** The tests that this machine cannot run, by the names of their files, and what it would need. */
export function leftOut(): { files: string; without: string }[] {
  return NEEDS.filter(({ programs }) => !programs.every((program) => existsSync(program)));
}
