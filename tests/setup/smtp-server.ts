import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** What the server does with a message: take it, refuse it, or break the line after the whole message. */
export type SmtpBehaviour =
  "take" | "refuse_for_good" | "refuse_for_now" | "vanish_after_data" | "vanish_at_once";

export interface SmtpStandIn {
  url: string;
  behaviour: SmtpBehaviour;
  /** messages as they came over the line, headers and body */
  messages: string[];
  close(): Promise<void>;
}

/** A small SMTP server (RFC 5321, the part a client needs) on a port of its own. */
export async function smtpStandIn(): Promise<SmtpStandIn> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    if (standIn.behaviour === "vanish_at_once") socket.destroy();
    else talk(socket, standIn);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const standIn: SmtpStandIn = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    behaviour: "take",
    messages: [],
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;
}

function talk(socket: Socket, standIn: SmtpStandIn): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let buffer = "";
  let inMessage = false;
  say("220 stand-in ready");
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = inMessage ? "\r\n.\r\n" : "\r\n";
      const at = buffer.indexOf(end);
      if (at < 0) return;
      const line = buffer.slice(0, at);
      buffer = buffer.slice(at + end.length);
      if (inMessage) {
        inMessage = false;
        standIn.messages.push(line);
        if (standIn.behaviour === "vanish_after_data") socket.destroy();
        else say("250 taken");
      } else inMessage = answer(line, say, standIn.behaviour);
    }
  });
}

/** Answers a command; true when the message follows. */
function answer(line: string, say: (line: string) => void, behaviour: SmtpBehaviour): boolean {
  const command = line.slice(0, 4).toUpperCase();
  if (command === "RCPT" && behaviour === "refuse_for_good") say("550 5.1.1 no such person");
  else if (command === "RCPT" && behaviour === "refuse_for_now") say("451 4.7.1 come back later");
  else if (command === "DATA") say("354 go on");
  else if (command === "QUIT") say("221 bye");
  else say("250 ok");
  return command === "DATA";
}
