import { expect, it } from "vitest";
import { attachment, download, takenAlong, thumbnailPicture } from "./download.ts";

it.each([
  ["Zeugnis.pdf", `attachment; filename="Zeugnis.pdf"; filename*=UTF-8''Zeugnis.pdf`],
  [
    "Übersicht (1).pdf",
    `attachment; filename="Ubersicht (1).pdf"; filename*=UTF-8''%C3%9Cbersicht%20%281%29.pdf`,
  ],
  ["شهادة.pdf", `attachment; filename="_____.pdf"; filename*=UTF-8''%D8%B4%D9%87%D8%A7%D8%AF%D8%A9.pdf`],
  [`a";x="b'*\\.pdf`, `attachment; filename="a__x__b___.pdf"; filename*=UTF-8''a%22%3Bx%3D%22b%27%2A%5C.pdf`],
  [
    "a\r\nSet-Cookie: b.pdf",
    `attachment; filename="aSet-Cookie_ b.pdf"; filename*=UTF-8''aSet-Cookie%3A%20b.pdf`,
  ],
  ["a\ud800.pdf", `attachment; filename="a_.pdf"; filename*=UTF-8''a%EF%BF%BD.pdf`],
])("%j is named %s", (name, header) => {
  expect(attachment(name)).toBe(header);
  expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
});

it("a download is shown by no page, guessed at by no browser and kept by no cache", async () => {
  const bytes = Buffer.from("<script>alert(1)</script>");
  const answer = download({ name: "page.pdf", mediaType: "application/pdf", bytes });
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename="page.pdf"; filename*=UTF-8''page.pdf`,
    "content-length": "25",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
});

it("a file of ours is named as those of people are", () => {
  expect(takenAlong('stellen-"x".csv', "text/csv")).toEqual({
    "Content-Type": "text/csv",
    "Content-Disposition": `attachment; filename="stellen-_x_.csv"; filename*=UTF-8''stellen-%22x%22.csv`,
    "Cache-Control": "private, no-store",
  });
});

it("a thumbnail is a WebP picture and nothing else", () => {
  const answer = thumbnailPicture(Buffer.from("RIFF"));
  expect(Object.fromEntries(answer.headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": "inline",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
  });
  expect(thumbnailPicture(null).status).toBe(404);
});
