import type { Prisma } from "#app/platform/database/generated/client.ts";
import { relationMap } from "./generated/relation-map.ts";

/** What sign-in keeps for itself: no ability, no guarded table. */
export type SignInModel = "Session" | "Account" | "Verification" | "TwoFactor";

/** The models a person or a job can reach. */
export type ModelName = Exclude<keyof Prisma.TypeMap["model"], SignInModel>;

/** The name of a model's table in the client: `vacancy` for `Vacancy`. */
export type TableName = Uncapitalize<ModelName>;

export interface Relation {
  target: string;
  list: boolean;
  required: boolean;
  /** the scalar fields that carry the link; empty on the far side */
  from: readonly string[];
  to: readonly string[];
}

export interface ModelMeta {
  id: readonly string[];
  scalars: Readonly<Record<string, { type: string; list: boolean; required: boolean }>>;
  /** names of the unique keys as `where` spells them, e.g. `centerId_id` */
  uniqueKeys: readonly string[];
  relations: Readonly<Record<string, Relation>>;
}

const models: Readonly<Record<string, ModelMeta>> = relationMap;

const signInModels = new Set<string>([
  "Session",
  "Account",
  "Verification",
  "TwoFactor",
] satisfies SignInModel[]);

/** All models behind the guard, in the order of the schema. */
export const MODEL_NAMES = Object.keys(models).filter((name): name is ModelName => !signInModels.has(name));

/** Fields and relations of a model; throws for a name that is none. */
export function metaOf(model: string): ModelMeta {
  const meta = Object.hasOwn(models, model) ? models[model] : undefined;
  if (!meta) throw new Error(`no model ${model}`);
  return meta;
}

/** `Vacancy` → `vacancy` */
export function tableOf(model: string): TableName {
  return (model.charAt(0).toLowerCase() + model.slice(1)) as TableName;
}
