import { useCallback, useEffect, useRef, useState } from "react";
import type { Upload } from "tus-js-client";

const PART_BYTES = 1024 * 1024;
/** Milliseconds after which a broken connection is tried again; each part that arrives begins anew. */
const TRIES = [500, 1000, 2000, 5000, 5000, 10_000, 10_000, 30_000, 30_000, 60_000];
/** Answers after which another try makes sense: no answer at all, the server's own trouble, a part still being kept. */
const isPassing = (status: number) => status === 0 || status >= 500 || status === 409 || status === 423;

/**
 * How far a chosen file is: `sending` or `paused` with the share that has arrived in percent, `waiting` for the line,
 * `done` with the id that the form posts, `left` when the file goes with the form after all.
 */
export type UploadProgress =
  | { state: "sending" | "waiting" | "paused"; percent: number; name: string }
  | { state: "done"; id: string; name: string }
  | { state: "left" };

export interface FileUpload {
  progress: UploadProgress | null;
  /** begins with this file, in place of an earlier one; null for none */
  choose(file: File | null): void;
  pause(): void;
  resume(): void;
}

/** Sends a chosen file ahead of its form, part by part (tus); what sends it is loaded when the first file is chosen. */
export function useUpload(endpoint: string): FileUpload {
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const upload = useRef<Upload | null>(null);
  const chosen = useRef<File | null>(null);

  const resume = useCallback(() => {
    if (!upload.current) return;
    setProgress((now) => (now && "percent" in now ? { ...now, state: "sending" } : now));
    upload.current.start();
  }, []);

  const choose = useCallback(
    (file: File | null) => {
      // what was chosen before is not wanted any more, here and there
      void upload.current?.abort(true).catch(() => undefined);
      upload.current = null;
      chosen.current = file;
      setProgress(file && { state: "sending", percent: 0, name: file.name });
      if (!file) return;
      import("tus-js-client").then(
        (tus) => {
          if (chosen.current !== file) return;
          upload.current = begin(tus.Upload, endpoint, file, (next) => {
            if (chosen.current === file) setProgress(next);
          });
        },
        () => setProgress({ state: "left" }),
      );
    },
    [endpoint],
  );

  const pause = useCallback(() => {
    void upload.current?.abort();
    setProgress((now) => (now && "percent" in now ? { ...now, state: "paused" } : now));
  }, []);

  useEffect(() => {
    const again = () => upload.current && setProgress((now) => retryAfter(now, resume));
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      chosen.current = null;
      void upload.current?.abort();
    };
  }, [resume]);

  return { progress, choose, pause, resume };
}

/** The line is back: what waited for it goes on at once. */
function retryAfter(now: UploadProgress | null, resume: () => void): UploadProgress | null {
  if (now?.state === "waiting") queueMicrotask(resume);
  return now;
}

function begin(
  Kind: typeof Upload,
  endpoint: string,
  file: File,
  tell: (progress: UploadProgress) => void,
): Upload {
  let percent = 0;
  const { name } = file;
  const upload = new Kind(file, {
    endpoint,
    chunkSize: PART_BYTES,
    retryDelays: TRIES,
    metadata: { filename: name, filetype: file.type },
    // a shared computer remembers nothing of what somebody sent
    storeFingerprintForResuming: false,
    onShouldRetry: (error) => {
      const passing = isPassing(error.originalResponse?.getStatus() ?? 0);
      if (passing) tell({ state: "waiting", percent, name });
      return passing;
    },
    onProgress: (sent, total) => {
      percent = total === 0 ? 100 : Math.floor((sent / total) * 100);
      tell({ state: "sending", percent, name });
    },
    onError: (error) => {
      const status = "originalResponse" in error ? (error.originalResponse?.getStatus() ?? 0) : 0;
      tell(isPassing(status) ? { state: "paused", percent, name } : { state: "left" });
    },
    onSuccess: () => tell({ state: "done", id: upload.url?.split("/").at(-1) ?? "", name }),
  });
  upload.start();
  return upload;
}
