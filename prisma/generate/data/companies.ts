import type { Industry } from "#app/platform/database/generated/enums.ts";

/** Names of founders, and words of places, that companies are called by. */
export const FOUNDERS = (
  "Ahlers Albrecht Bergmann Böttcher Brandes Brüning Claußen Dettmer Ehlers Engelke Frerichs Gerdes Grothe Hansen Harms " +
  "Hartwig Heinemann Hinrichs Jacobs Janßen Kiesling Klages Kröger Kuhlmann Lampe Lüders Lührs Mahnke Meinecke Mertens " +
  "Neubert Oelßner Oltmanns Ostermann Paulsen Poppe Reinecke Richter Rösler Sander Schäfer Schnabel Seidel Siems Stelter " +
  "Tietjen Uhlig Voigt Wagenknecht Wenzel Wiegand Wöhler Zenker Zschau Behrens Drechsler Fiedler Günther Hempel Lötzsch"
).split(" ");

export const LANDMARKS = (
  "Weser Oker Zschopau Hafen Heide Geest Elm Harz Auersberg Pöhlberg Greifenstein Wümme Lesum Allerpark Nordertor " +
  "Altstadt Rosental Mühlenbach Fichtelberg Schwarzwasser Hansa Roland Löwen Silberstraße Kompass Leuchtturm"
).split(" ");

export const STREETS = (
  "Bahnhofstraße Industriestraße Gewerbestraße Hauptstraße Am_Hafen Lindenallee Schulstraße Werkstraße Mühlenweg " +
  "Robert-Bosch-Straße Carl-Benz-Straße Daimlerstraße Am_Gewerbepark Ringstraße Birkenweg Feldstraße Gartenstraße"
)
  .split(" ")
  .map((street) => street.replaceAll("_", " "));

/** What companies of an industry call themselves, with how many of a thousand companies there are. */
export const TRADES: Readonly<Record<Industry, readonly [share: number, trades: readonly string[]]>> = {
  MANUFACTURING: [
    190,
    [
      "Maschinenbau",
      "Metallbau",
      "Präzisionstechnik",
      "Kunststofftechnik",
      "Anlagenbau",
      "Werkzeugbau",
      "Fördertechnik",
      "Schiffbau",
    ],
  ],
  CONSTRUCTION: [120, ["Hochbau", "Tiefbau", "Bauunternehmung", "Holzbau", "Straßenbau", "Betonbau"]],
  CARE_HEALTH: [
    170,
    ["Pflegedienst", "Seniorenresidenz", "Klinik", "Therapiezentrum", "Zahnarztpraxis", "Pflegezentrum"],
  ],
  IT: [60, ["Software", "Systemhaus", "Datentechnik", "Digital", "IT-Service"]],
  HOSPITALITY: [70, ["Hotel", "Gasthof", "Restaurant", "Catering", "Landhaus"]],
  TRANSPORT: [80, ["Spedition", "Logistik", "Transporte", "Verkehrsbetriebe", "Reisedienst"]],
  CRAFTS: [
    130,
    [
      "Elektrotechnik",
      "Haustechnik",
      "Kfz-Service",
      "Tischlerei",
      "Kältetechnik",
      "Bäckerei",
      "Malerbetrieb",
    ],
  ],
  EDUCATION: [50, ["Kindertagesstätten", "Bildungswerk", "Schulträger", "Akademie"]],
  TRADE: [60, ["Handelsgesellschaft", "Großhandel", "Baustoffhandel", "Einzelhandel"]],
  AGRICULTURE: [20, ["Gartenbau", "Agrargesellschaft", "Baumschule", "Landgut"]],
  PUBLIC_SERVICE: [20, ["Stadtwerke", "Entsorgungsbetriebe", "Zweckverband", "Sozialdienst"]],
  OTHER: [30, ["Ingenieurbüro", "Steuerberatung", "Gebäudereinigung", "Vermessungsbüro"]],
};

/** Postcodes of the demo region's larger places: first and last; elsewhere those of the Land. */
export const POSTCODES: Readonly<Record<string, readonly [number, number]>> = {
  Bremen: [28195, 28779],
  Bremerhaven: [27568, 27580],
  Braunschweig: [38100, 38126],
  Wolfsburg: [38440, 38448],
};

export const LAND_POSTCODES: Readonly<Record<string, readonly [number, number]>> = {
  ...{ BW: [70173, 79879], BY: [80331, 87789], BE: [10115, 14199], BB: [14467, 16949] },
  ...{ HB: [28195, 28779], HH: [20095, 22769], HE: [60306, 65936], MV: [17033, 19417] },
  ...{ NI: [38100, 38729], NW: [40210, 48739], RP: [54290, 56869], SL: [66111, 66839] },
  ...{ SN: [9111, 9669], ST: [39104, 39649], SH: [24103, 25999], TH: [99084, 99998] },
};
