import { useT } from "#app/i18n/index.ts";
import { Button } from "../button.tsx";
import { Field, useWiring, type FieldProps } from "./field.tsx";
import { useFormContext } from "./form-context.ts";
import { useUpload, type FileUpload } from "./use-upload.ts";

/** The door of app/routes/uploads.ts. */
const UPLOADS = "/uploads";
/** Read aloud at each of these steps, in percent; the bar moves in between. */
const STEP = 10;

/**
 * A file to send; the form needs `encType="multipart/form-data"`. `accept` lists media types.
 * With scripts the file goes ahead while the form is being filled in, and survives a broken connection; the form then
 * posts the id of what arrived. Without scripts, or when it is sent before, the form brings the file itself.
 */
export function FileField({ accept, ...props }: FieldProps & { accept: readonly string[] }) {
  const t = useT("forms");
  const wiring = useWiring(props, t("fileHint"));
  const { register } = useFormContext();
  const upload = useUpload(UPLOADS);
  const { onChange, ...registered } = register(props.name);
  const { progress } = upload;
  return (
    <div className="upload">
      <Field wiring={wiring} savedText="">
        <input
          {...wiring.control}
          {...registered}
          // a field without a name is not posted
          name={progress?.state === "done" ? undefined : props.name}
          data-sent-ahead={progress?.state === "done" ? props.name : undefined}
          onChange={(event) => {
            upload.choose(event.target.files?.[0] ?? null);
            void onChange(event);
          }}
          type="file"
          accept={accept.join(",")}
          className="kern-form-input__input"
        />
        {progress?.state === "done" ? (
          <input type="hidden" name={`${props.name}.upload`} value={progress.id} />
        ) : null}
      </Field>
      <UploadStatus upload={upload} />
    </div>
  );
}

/** How far the file is, as a bar and in words, with what can be done about it. */
function UploadStatus({ upload }: { upload: FileUpload }) {
  const t = useT("forms");
  const { progress, pause, resume } = upload;
  const name = progress && "name" in progress ? progress.name : "";
  const percent = progress && "percent" in progress ? progress.percent : 100;
  const spoken = Math.floor(percent / STEP) * STEP;
  return (
    <>
      {progress && "percent" in progress ? (
        <div className="upload__line">
          <div className="kern-progress upload__bar">
            <progress value={percent} max={100} aria-label={t("upload.bar", { name })} />
          </div>
          {progress.state === "paused" ? (
            <Button onClick={resume}>{t("upload.resume")}</Button>
          ) : (
            <Button onClick={pause}>{t("upload.pause")}</Button>
          )}
        </div>
      ) : null}
      {/* stands there empty from the beginning: a screen reader tells of what changes in it */}
      <p role="status" className="upload__words">
        {progress ? t(`upload.${progress.state}`, { name, percent: spoken }) : ""}
      </p>
    </>
  );
}
