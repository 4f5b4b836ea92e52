/** CLDR plural categories. `cases_one`, `cases_other` … are the forms of one text, `t("cases", { count })`. */
type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";
type Text = string | { readonly [key: string]: Text };

/** A text has plural forms if the German tree has its `_other` form; `too_few` alone is a plain key. */
type PluralBase<Source> = {
  [Key in keyof Source]: Key extends `${infer Base}_other` ? Base : never;
}[keyof Source];
type PluralForm<Source> = `${PluralBase<Source>}_${PluralCategory}`;

/** What another language must bring for a German text tree: every key; of plural texts at least `_other`. */
export type Translation<Source> = {
  readonly [Key in Exclude<keyof Source, PluralForm<Source>>]: Source[Key] extends string
    ? string
    : Translation<Source[Key]>;
} & { readonly [Form in `${PluralBase<Source>}_other`]: string } & {
  readonly [Form in PluralForm<Source>]?: string;
};

/** Dotted paths of all texts in a tree; plural texts without their ending. */
export type KeyOf<Source> =
  | PluralBase<Source>
  | {
      [Key in Exclude<keyof Source, PluralForm<Source>> & string]: Source[Key] extends string
        ? Key
        : `${Key}.${KeyOf<Source[Key]>}`;
    }[Exclude<keyof Source, PluralForm<Source>> & string];

/** Values put into `{{name}}`; `count` chooses the plural form. */
export type TextParams = Readonly<Record<string, string | number>>;
export type TextTree = { readonly [key: string]: Text };
