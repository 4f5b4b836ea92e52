/** An advice centre of "Faire Integration" as a public source names it, a line each; whoever uses it checks it first. */
export interface AdviceCentre {
  lines: readonly string[];
  source: string;
  /** false: only who runs it is known, the address is to be looked up */
  complete: boolean;
}

/** The list that is kept by the programme itself. */
export const ALL_CENTRES = "https://www.faire-integration.de/beratungsstellen";

/**
 * What public sources say of the centres in a Land. No source was found for the other Länder: for them the programme's own
 * list is linked and nothing is filled in. Which centre is the nearest (§ 45c Satz 2 AufenthG) a person decides.
 */
const CENTRES: Readonly<Record<string, AdviceCentre>> = {
  SN: {
    lines: [
      "Faire Integration Sachsen",
      "ARBEIT UND LEBEN Sachsen e.V.",
      "Könneritzstr. 3",
      "01067 Dresden",
      "Telefon 0351 4265 820",
    ],
    source: "Handwerkskammer Chemnitz (hwk-chemnitz.de)",
    complete: true,
  },
  SH: {
    lines: [
      "Faire Integration Schleswig-Holstein",
      "Antidiskriminierungsverband Schleswig-Holstein (advsh) e. V.",
    ],
    source: "weiterbilden-sh.de",
    complete: false,
  },
};

/** What is known of the centre of a Land, by its code as in "SN"; null where nothing is. */
export const centreOf = (land: string): AdviceCentre | null => CENTRES[land] ?? null;
