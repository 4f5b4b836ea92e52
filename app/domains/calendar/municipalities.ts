/**
 * Bavarian cities in which more Catholics than Protestants lived at the last census: all cities of district rank of which
 * that holds, and every larger town of Upper and Lower Bavaria, where it holds in all municipalities (Bayerisches Landesamt
 * für Statistik, Mariä Himmelfahrt, census 2022). Not complete: 1,708 of 2,056 municipalities have the day.
 */
export const BAVARIA_WITH_ASSUMPTION_DAY = [
  ...[
    "Augsburg",
    "München",
    "Ingolstadt",
    "Rosenheim",
    "Landshut",
    "Passau",
    "Straubing",
    "Regensburg",
    "Amberg",
  ],
  ...["Weiden in der Oberpfalz", "Bamberg", "Aschaffenburg", "Schweinfurt", "Würzburg", "Kaufbeuren"],
  ...[
    "Kempten (Allgäu)",
    "Kempten",
    "Memmingen",
    "Freising",
    "Erding",
    "Dachau",
    "Fürstenfeldbruck",
    "Germering",
  ],
  ...[
    "Landsberg am Lech",
    "Neuburg an der Donau",
    "Traunstein",
    "Weilheim in Oberbayern",
    "Altötting",
    "Deggendorf",
  ],
  ...[
    "Mühldorf am Inn",
    "Garmisch-Partenkirchen",
    "Bad Tölz",
    "Starnberg",
    "Dingolfing",
    "Kelheim",
    "Pfarrkirchen",
  ],
] as const;

/** Bavarian cities of district rank in which the day is no holiday (same source). */
export const BAVARIA_WITHOUT_ASSUMPTION_DAY = [
  ...["Nürnberg", "Fürth", "Erlangen", "Schwabach", "Ansbach", "Bayreuth", "Coburg", "Hof"],
] as const;

/** Municipalities and, where only a part is named, parts of municipalities in the Landkreis Bautzen. */
export const SAXONY_WITH_CORPUS_CHRISTI = [
  ...[
    "Crostwitz",
    "Königswartha",
    "Nebelschütz",
    "Neschwitz",
    "Panschwitz-Kuckau",
    "Puschwitz",
    "Räckelwitz",
  ],
  ...["Radibor", "Ralbitz-Rosenthal", "Wittichenau", "Bolbritz", "Salzenforst", "Prischwitz", "Sdier"],
  ...["Dörgenhausen", "Saritsch"],
] as const;

/** The whole Landkreis Eichsfeld, and places in the Unstrut-Hainich-Kreis and the Wartburgkreis, as the day was kept in 1994. */
export const THURINGIA_WITH_CORPUS_CHRISTI = [
  ...[
    "Landkreis Eichsfeld",
    "Heilbad Heiligenstadt",
    "Leinefelde-Worbis",
    "Dingelstädt",
    "Am Ohmberg",
    "Sonnenstein",
  ],
  ...[
    "Arenshausen",
    "Asbach-Sickenberg",
    "Berlingerode",
    "Birkenfelde",
    "Bodenrode-Westhausen",
    "Bornhagen",
    "Brehme",
  ],
  ...[
    "Breitenworbis",
    "Buhla",
    "Burgwalde",
    "Büttstedt",
    "Dieterode",
    "Dietzenrode-Vatterode",
    "Ecklingerode",
  ],
  ...[
    "Effelder",
    "Eichstruth",
    "Ferna",
    "Freienhagen",
    "Fretterode",
    "Geisleden",
    "Geismar",
    "Gerbershausen",
  ],
  ...[
    "Gernrode",
    "Glasehausen",
    "Großbartloff",
    "Haynrode",
    "Heuthen",
    "Hohengandern",
    "Hohes Kreuz",
    "Kella",
  ],
  ...[
    "Kirchgandern",
    "Kirchworbis",
    "Krombach",
    "Küllstedt",
    "Lenterode",
    "Lindewerra",
    "Lutter",
    "Mackenrode",
  ],
  ...[
    "Marth",
    "Niederorschel",
    "Pfaffschwende",
    "Reinholterode",
    "Rohrberg",
    "Röhrig",
    "Rustenfelde",
    "Schachtebich",
  ],
  ...[
    "Schimberg",
    "Schönhagen",
    "Schwobfeld",
    "Sickerode",
    "Steinbach",
    "Steinheuterode",
    "Tastungen",
    "Teistungen",
  ],
  ...["Thalwenden", "Uder", "Volkerode", "Wachstedt", "Wahlhausen", "Wehnde", "Wiesenfeld", "Wingerode"],
  ...[
    "Wüstheuterode",
    "Südeichsfeld",
    "Heyerode",
    "Katharinenberg",
    "Hildebrandshausen",
    "Lengenfeld unterm Stein",
  ],
  ...[
    "Struth",
    "Bickenriede",
    "Zella",
    "Beberstedt",
    "Hüpstedt",
    "Geisa",
    "Buttlar",
    "Schleid",
    "Zella/Rhön",
  ],
  ...["Föhlritz", "Steinberg"],
] as const;
