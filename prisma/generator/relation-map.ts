import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import helper from "@prisma/generator-helper";

// The client does not know at run time which relations are lists, which are required and which
// scalar fields carry them; the guarded database needs all three. This generator writes them down.
helper.generatorHandler({
  onManifest: () => ({ prettyName: "Relation map", defaultOutput: "../../app/permissions/generated" }),
  onGenerate: async ({ dmmf, generator }) => {
    const models = Object.fromEntries(
      dmmf.datamodel.models.map((model) => [
        model.name,
        {
          id:
            model.primaryKey?.fields ?? model.fields.filter((field) => field.isId).map((field) => field.name),
          scalars: Object.fromEntries(
            model.fields
              .filter((field) => field.kind !== "object")
              .map((field) => [
                field.name,
                { type: field.type, list: field.isList, required: field.isRequired },
              ]),
          ),
          uniqueKeys: [
            ...(model.primaryKey ? [model.primaryKey.fields.join("_")] : []),
            ...model.uniqueFields.map((fields) => fields.join("_")),
            ...model.fields.filter((field) => field.isUnique || field.isId).map((field) => field.name),
          ],
          relations: Object.fromEntries(
            model.fields
              .filter((field) => field.kind === "object")
              .map((field) => [
                field.name,
                {
                  target: field.type,
                  list: field.isList,
                  required: field.isRequired,
                  from: field.relationFromFields ?? [],
                  to: field.relationToFields ?? [],
                },
              ]),
          ),
        },
      ]),
    );
    const folder = generator.output?.value;
    if (!folder) throw new Error("generator relations: output is missing");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, "relation-map.ts"),
      `// Written by prisma/generator/relation-map.ts\nexport const relationMap = ${JSON.stringify(models, null, 2)} as const;\n`,
    );
  },
});
