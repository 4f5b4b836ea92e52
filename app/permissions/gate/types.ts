import type { z } from "zod";
import type { Services } from "#app/platform/services.ts";
import type { Action, SubjectName } from "../ability.ts";
import type { Ctx, UserCtx } from "../context.ts";
import type { Rate } from "./rate.server.ts";

/** The right a door needs: an action on a subject, or only a person who is signed in. */
export type Can = readonly [Action, SubjectName] | "signed-in";

export interface SecurityOptions {
  /** for the pages where a second factor is set up: they must be reachable without one */
  withoutSecondFactor?: boolean;
}

export type Params<P extends z.ZodType | undefined> = P extends z.ZodType
  ? z.output<P>
  : Record<never, never>;

/** For sign-in, the demo's outbox, and files that name their own address; every other door has all it needs in `ctx`. */
export type House = Pick<Services, "auth" | "env">;

export interface DoorArgs<C extends Ctx, P extends z.ZodType | undefined> {
  ctx: C;
  params: Params<P>;
  url: URL;
  request: Request;
  house: House;
}

/** How many requests of one address a door takes, counted under its name. */
export type DoorRate = Rate & { door: string };

export interface Intent {
  /** zod object of the form's fields; without it the handler gets no data */
  schema?: z.ZodType;
  /** for public forms that store something: beyond it a well-filled form is refused, with what was typed */
  rate?: DoorRate;
}

export interface SecureIntent extends Intent {
  can: Can;
}

export interface IntentArgs<
  C extends Ctx,
  P extends z.ZodType | undefined,
  I extends Intent,
> extends DoorArgs<C, P> {
  data: I["schema"] extends z.ZodType ? z.output<I["schema"]> : undefined;
  /** for files and fields outside the schema */
  formData: FormData;
}

export interface LoaderSpec<P extends z.ZodType | undefined> {
  params?: P;
}

export interface PublicLoaderSpec<P extends z.ZodType | undefined> extends LoaderSpec<P> {
  /** for answers that programs fetch: beyond it 429 */
  rate?: DoorRate;
}

export interface SecureLoaderSpec<P extends z.ZodType | undefined> extends LoaderSpec<P>, SecurityOptions {
  can: Can;
}

export interface ActionSpec<P extends z.ZodType | undefined, I extends Record<string, Intent>> {
  params?: P;
  intents: I;
  /** largest body in bytes; 256 KiB unless files are sent */
  maxBytes?: number;
}

export interface SecureActionSpec<P extends z.ZodType | undefined, I extends Record<string, SecureIntent>>
  extends ActionSpec<P, I>, SecurityOptions {}

export type Handlers<
  C extends UserCtx | Ctx,
  P extends z.ZodType | undefined,
  I extends Record<string, Intent>,
> = {
  [K in keyof I]: (args: IntentArgs<C, P, I[K]>) => unknown;
};
