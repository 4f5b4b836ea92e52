import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localUrl, readEnv } from "./env.ts";

const SECRET = "Zk3vT9qLw7XcR2mYp8NbJd5GhFs4UeA6";
const FILES_KEY = "Hq8rV1nKz5TbYw3XcMj7LpGd9FsRa2Ee";
const SERVER = "postgresql://app@db.test.example/lotse";
const folder = () => mkdtempSync(join(tmpdir(), "lotse-env-"));

/** All that is not demo mode. */
const OTHERS = [{ DEMO: "0" }, { DATABASE_URL: SERVER }, { NODE_ENV: "production" }];

describe("demo mode", () => {
  it.each([
    ["nothing is set", {}, true],
    ["DATABASE_URL is set", { DATABASE_URL: SERVER }, false],
    ["both DATABASE_URL and DEMO=1 are set", { DATABASE_URL: SERVER, DEMO: "1" }, true],
    ["DATABASE_URL is empty", { DATABASE_URL: "" }, true],
    ["DEMO=0", { DEMO: "0" }, false],
    ["production, embedded", { NODE_ENV: "production" }, false],
    ["production on a server", { NODE_ENV: "production", DATABASE_URL: SERVER }, false],
  ])("%s", (_title, variables, demo) => {
    const env = readEnv({ SESSION_SECRET: SECRET, FILES_KEY, DATA_DIR: folder(), ...variables });
    expect(env.demo).toBe(demo);
  });

  it("is refused in production", () => {
    expect(() => readEnv({ NODE_ENV: "production", DEMO: "1", SESSION_SECRET: SECRET })).toThrow(
      "DEMO=1 is refused with NODE_ENV=production",
    );
  });

  it("starts its clock where CLOCK_START says, which is refused elsewhere", () => {
    const CLOCK_START = "2027-02-01T08:00:00Z";
    expect(readEnv({ CLOCK_START, DATA_DIR: folder() }).clockStart).toEqual(new Date(CLOCK_START));
    for (const other of OTHERS) {
      expect(() => readEnv({ CLOCK_START, SESSION_SECRET: SECRET, DATA_DIR: folder(), ...other })).toThrow(
        "CLOCK_START is refused outside demo mode",
      );
    }
  });

  it("kills itself where FAULT_POINT says, which is refused elsewhere", () => {
    const FAULT_POINT = "mail.after_claim";
    expect(readEnv({ FAULT_POINT, DATA_DIR: folder() }).faultPoint).toBe(FAULT_POINT);
    for (const other of OTHERS) {
      expect(() => readEnv({ FAULT_POINT, SESSION_SECRET: SECRET, DATA_DIR: folder(), ...other })).toThrow(
        "FAULT_POINT is refused outside demo mode",
      );
    }
  });

  it.each(["0.0.0.0", "::", "192.0.2.7", undefined])("listens on this machine only, with HOST=%s", (HOST) => {
    expect(readEnv({ HOST, DATA_DIR: folder() }).host).toBe("127.0.0.1");
  });

  it("has a secret of its own per data folder, kept for the next start and readable by its owner alone", () => {
    const [here, there] = [folder(), folder()];
    const first = readEnv({ DATA_DIR: here }).secret;
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(readEnv({ DATA_DIR: here }).secret).toBe(first);
    expect(readEnv({ DATA_DIR: there }).secret).not.toBe(first);
    expect(readFileSync(join(here, "secret"), "utf8")).toBe(first);
    expect(statSync(join(here, "secret")).mode & 0o077).toBe(0);
  });
});

describe("outside demo mode", () => {
  const read = (SESSION_SECRET?: string) => readEnv({ DATABASE_URL: SERVER, SESSION_SECRET, FILES_KEY });

  it("follows HOST, and listens on this machine when it is not set", () => {
    expect(readEnv({ DATABASE_URL: SERVER, SESSION_SECRET: SECRET, FILES_KEY, HOST: "0.0.0.0" }).host).toBe(
      "0.0.0.0",
    );
    expect(read(SECRET).host).toBe("127.0.0.1");
  });

  it.each([
    [undefined, "is not set"],
    ["", "is not set"],
    ["Zk3vT9qLw7XcR2mYp8NbJd5GhFs4UeA", "shorter than 32"],
    ["better-auth-secret-12345678901234567890", "known sample"],
    ["please-CHANGEME-please-changeme-1234567", "known sample"],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "too simple"],
    ["your-secret-key-of-at-least-32-characters", "known sample"],
  ])("refuses the secret %s", (secret, sentence) => {
    expect(() => read(secret)).toThrow(sentence);
  });

  it.each([
    [undefined, undefined, "FILES_KEY is not set"],
    ["short", undefined, "FILES_KEY is shorter than 32"],
    ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", undefined, "FILES_KEY is a known sample or too simple"],
    [FILES_KEY, "changeme-changeme-changeme-changeme", "FILES_KEY_OLD is a known sample"],
    [FILES_KEY, `${SECRET},short`, "FILES_KEY_OLD is shorter than 32"],
  ])("refuses the keys of files %s and %s", (key, old, sentence) => {
    const variables = { DATABASE_URL: SERVER, SESSION_SECRET: SECRET, FILES_KEY: key, FILES_KEY_OLD: old };
    expect(() => readEnv(variables)).toThrow(sentence);
  });

  it("knows the keys of earlier days", () => {
    const FILES_KEY_OLD = ` ${SECRET} , Zk3vT9qLw7XcR2mYp8NbJd5GhFs4UeA7,`;
    const env = readEnv({ DATABASE_URL: SERVER, SESSION_SECRET: SECRET, FILES_KEY, FILES_KEY_OLD });
    expect(env.fileKeys).toEqual([FILES_KEY, SECRET, "Zk3vT9qLw7XcR2mYp8NbJd5GhFs4UeA7"]);
  });

  it("takes a secret of 32 random characters", () => {
    expect(read(SECRET).secret).toBe(SECRET);
  });
});

it.each([
  ["PORT", "abc"],
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["DEMO", "yes"],
  ["DATABASE_URL", "mysql://root@localhost/x"],
  ["BASE_URL", "lotse.example"],
  ["SMTP_URL", "mail.example:25"],
  ["CLAMD_URL", "localhost:3310"],
  ["FILES_S3_URL", "s3.example"],
  ["CLOCK_START", "2027-02-01"],
])("names the variable that is not usable: %s=%s", (name, value) => {
  expect(() => readEnv({ [name]: value, SESSION_SECRET: SECRET, DATA_DIR: folder() })).toThrow(
    new RegExp(`^The environment variable ${name} is not usable: `),
  );
});

it("has the defaults of the README", () => {
  const dataDir = folder();
  expect(readEnv({ DATA_DIR: dataDir, SESSION_SECRET: SECRET, FILES_KEY })).toEqual({
    demo: true,
    production: false,
    port: 3000,
    host: "127.0.0.1",
    databaseUrl: null,
    dataDir,
    baseUrl: "http://localhost:3000",
    secret: SECRET,
    fileKeys: [FILES_KEY],
    filesS3: null,
    clamdUrl: null,
    smtpUrl: null,
    mailFrom: "Fachkräftelotse <no-reply@localhost>",
    trustProxy: false,
    logLevel: "warn",
    faultPoint: null,
    clockStart: null,
  });
});

it("wants all settings of an S3 server, or none", () => {
  const s3 = {
    FILES_S3_URL: "https://s3.test.example/",
    FILES_S3_BUCKET: "lotse",
    FILES_S3_ACCESS_KEY: "we",
  };
  expect(() => readEnv({ DATA_DIR: folder(), ...s3 })).toThrow(/^FILES_S3_URL needs/);
  expect(readEnv({ DATA_DIR: folder(), ...s3, FILES_S3_SECRET_KEY: "s3cret" }).filesS3).toEqual({
    url: "https://s3.test.example",
    bucket: "lotse",
    region: "us-east-1",
    accessKey: "we",
    secretKey: "s3cret",
  });
});

it.each([
  ["127.0.0.1", 3000, "http://localhost:3000"],
  ["0.0.0.0", 80, "http://localhost:80"],
  ["2001:db8::7", 3000, "http://[2001:db8::7]:3000"],
  ["lotse.example", 8080, "http://lotse.example:8080"],
])("the address of %s", (host, port, url) => {
  expect(localUrl(host, port)).toBe(url);
});
