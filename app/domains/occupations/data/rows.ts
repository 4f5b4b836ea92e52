/** KldB 2010: four-digit group, short German title, and per fifth digit the ISCO-08 unit groups: "2:7412,7411 3:3113". */
export type KldbRow = readonly [group: string, title: string, levels: string];

/** ISCO-08: unit group, German title, English title, job titles "Schweißer@24422;welder" (";" between, "@" a KldB code). */
export type IscoRow = readonly [code: string, de: string, en: string, jobTitles: string];
