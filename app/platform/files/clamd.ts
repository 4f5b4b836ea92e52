import { connect } from "node:net";
import type { Socket } from "node:net";
import type { Logger } from "../log.ts";
import type { Scanner } from "./scanner.ts";

/** Long enough for the largest file on a slow machine, short enough for a person who waits. */
const PATIENCE_MS = 30_000;
const LARGEST_ANSWER = 1024;

/**
 * A clamd over TCP (`tcp://host:3310`) or its socket (`unix:/run/clamav/clamd.ctl`), asked by INSTREAM as `man clamd`
 * describes it: chunks with their length in front, an empty one at the end, one line as the answer.
 */
export function clamdScanner(url: string, log: Pick<Logger, "error">, patience = PATIENCE_MS): Scanner {
  return {
    async scan(bytes) {
      try {
        const answer = await ask(url, bytes, patience);
        if (answer === "stream: OK") return "CLEAN";
        if (/^stream: .+ FOUND$/.test(answer)) return "INFECTED";
        throw new Error(`clamd answers ${JSON.stringify(answer)}`);
      } catch (error) {
        log.error({ err: error }, "the virus scanner gives no verdict; files are refused");
        return "UNAVAILABLE";
      }
    },
  };
}

function ask(url: string, bytes: Uint8Array, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(url);
    const late = setTimeout(() => socket.destroy(new Error("clamd does not answer in time")), patience);
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      if (bytes.byteLength > 0) socket.write(length(bytes.byteLength));
      socket.write(bytes);
      socket.write(length(0));
    });
    socket.on("data", (text: string) => {
      answer += text;
      if (answer.includes("\0") || answer.length > LARGEST_ANSWER) socket.end();
    });
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(late);
      // of a promise that was rejected by "error" this changes nothing
      if (answer.includes("\0")) resolve(answer.slice(0, answer.indexOf("\0")));
      else reject(new Error("clamd closed the connection without an answer"));
    });
  });
}

function open(url: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(url);
  if (protocol === "unix:") return connect(decodeURIComponent(pathname));
  return connect(Number(port || "3310"), hostname.replace(/^\[|\]$/g, ""));
}

function length(bytes: number): Buffer {
  const prefix = Buffer.alloc(4);
  prefix.writeUInt32BE(bytes);
  return prefix;
}
