import { TextField } from "#app/ui/forms/index.ts";

/** Name, address, telephone and opening hours of a site. */
export function SiteFields() {
  return (
    <>
      <TextField name="name" />
      <TextField name="street" />
      <div className="form__row">
        <TextField name="postcode" inputMode="numeric" width="short" />
        <TextField name="municipality" />
      </div>
      <TextField name="phone" type="tel" width="medium" />
      <TextField name="openingHours" />
    </>
  );
}
