/** Who decides about access to a regulated profession, with the name an employer finds it by. */
export const REGULATING_BODIES = {
  approbation: { de: "Approbationsbehörde des Landes", en: "Licensing authority of the Land (Approbation)" },
  health_professions: {
    de: "Anerkennungsstelle des Landes für Gesundheitsberufe",
    en: "Recognition body of the Land for health professions",
  },
  school_authority: { de: "Schulbehörde des Landes", en: "School authority of the Land" },
  social_professions: {
    de: "Anerkennungsstelle des Landes für soziale Berufe",
    en: "Recognition body of the Land for social professions",
  },
  bar: { de: "Rechtsanwaltskammer", en: "Bar association" },
  justice: { de: "Justizverwaltung des Landes", en: "Justice administration of the Land" },
  architects: { de: "Architektenkammer des Landes", en: "Chamber of architects of the Land" },
  aviation: { de: "Luftfahrt-Bundesamt", en: "Federal Aviation Office" },
  air_navigation: { de: "Bundesaufsichtsamt für Flugsicherung", en: "Federal Supervisory Authority for Air Navigation" },
  shipping: {
    de: "Bundesamt für Seeschifffahrt und Hydrographie",
    en: "Federal Maritime and Hydrographic Agency",
  },
  railway: { de: "Eisenbahn-Bundesamt", en: "Federal Railway Authority" },
  driving_instruction: { de: "Fahrerlaubnisbehörde", en: "Driving licence authority" },
} as const;

/** Key of REGULATING_BODIES. */
export type RegulatingBody = keyof typeof REGULATING_BODIES;

/** Unit groups regulated as a whole, by ISCO-08 code. Groups of which only some jobs are regulated are left out. */
export const REGULATED: Readonly<Record<string, RegulatingBody>> = {
  "2161": "architects",
  "2162": "architects",
  "2211": "approbation",
  "2212": "approbation",
  "2221": "health_professions",
  "2222": "health_professions",
  "2250": "approbation",
  "2261": "approbation",
  "2262": "approbation",
  "2264": "health_professions",
  "2266": "health_professions",
  "2320": "school_authority",
  "2330": "school_authority",
  "2341": "school_authority",
  "2342": "social_professions",
  "2352": "school_authority",
  "2611": "bar",
  "2612": "justice",
  "2635": "social_professions",
  "3151": "shipping",
  "3152": "shipping",
  "3153": "aviation",
  "3154": "air_navigation",
  "3211": "health_professions",
  "3212": "health_professions",
  "3221": "health_professions",
  "3258": "health_professions",
  "5165": "driving_instruction",
  "8311": "railway",
};

/** Class of driving licence without which the work of the unit group cannot be done (§ 6 FeV). */
export const DRIVING_LICENCE: Readonly<Record<string, string>> = {
  "5165": "BE",
  "8321": "A",
  "8322": "B",
  "8331": "D",
  "8332": "CE",
};

/** Unit groups whose usual way in is an apprenticeship under BBiG or HwO (duale Ausbildung). */
export const DUAL_TRAINING: ReadonlySet<string> = new Set(
  [
    "2514 3111 3112 3117 3118 3132 3141 3214 3240 3251 3254 3256 3321 3332 3333 3334 3342 3343 3353",
    "3431 3432 3435 3512 3513 3521 4110 4120 4211 4221 4222 4224 4311 4321 4323 4411 4412",
    "5120 5131 5141 5142 5151 5163 5164 5223 5246 5414 5419 6112 6113 6121 6122 6123 6130 6210 6221",
    "7111 7112 7113 7114 7115 7119 7121 7122 7123 7124 7125 7126 7127 7131 7132 7133",
    "7213 7214 7221 7222 7223 7231 7232 7233 7234 7311 7312 7313 7314 7315 7316 7317",
    "7321 7322 7323 7411 7412 7413 7421 7422 7511 7512 7513 7522 7523 7531 7534 7535 7536 7544 7549",
    "8111 8112 8113 8114 8121 8122 8131 8141 8142 8143 8152 8157 8160 8171 8181 8189",
    "8311 8312 8331 8332 8342 8350",
  ].flatMap((line) => line.split(" ")),
);
