/*
 * How German words for people end, folded (ä is a, ß is s). Compounds end like their last part, so an ending covers
 * "Koch" and "Jungkoch". Endings that English titles share stand apart: alone they are English and fine.
 */

/** Male forms that make the female one with "-in". */
export const MALE_ENDINGS: readonly string[] = (
  "abfertiger abfuller ableser abrechner abreiser akrobat aktuar anasthesist anstreicher anwalt " +
  "anweiser apotheker arbeiter architekt archivar arzt assistent astronom athlet auffuller auktionator " +
  "ausbilder austrager autor backer bankier barbier barmixer bauer befrager befuller bekampfer " +
  "beleuchter berater berechtigter bereiter berichterstatter beschaffer beschichter besitzer bestatter " +
  "bestucker betreiber betreuer bewerber bewerter bibliothekar bildhauer bildner blaser blechner " +
  "blumenbinder brauer briefbote brieftrager buchbinder buchhalter bugler butler cellist chemikant " +
  "chirurg dachdecker datentypist dekan deklarant desinfektor detektiv dezernent diakon diener " +
  "dienstleister dirigent disponent dokumentar dolmetscher dozent dramaturg drechsler dreher drogist " +
  "drucker eisenbahner empfangschef entbinder entlader entleerer entwickler eur experte fabrikant " +
  "fahrer fahrradbote fallensteller farber fasser feldwebel filialchef fischer flechter fleischer " +
  "florist formgeber forscher forster fraser fuhrer funktionar fusballer gartner geflugelhalter gehilfe " +
  "geiger genealoge geodat gepacktrager gerber geselle gestalter gieser gipser glaser gutachter gymnast " +
  "handlanger handler handnaher haushalter heiler heizer helfer hersteller holzfaller homoopath " +
  "hotelier ierer iker imker industrienaher inhaber inspektor inspizient intendant internist jager " +
  "journalist jurist juwelier kabarettist kandidat kapitan karikaturist kaser kaufer kehrer kellner " +
  "klavierstimmer klempner klinkerer kloppler knupfer koch kohler kollege kommandant kommissar " +
  "komponist konditor konservator kontorist korrekturleser korrespondent kuchenchef kundler kunstler " +
  "kurator kurier kurschner kuster kustos kutscher laborant lagerist leger lehrer leiher leiter lektor " +
  "logopade loter lotse macher makler maler maschinennaher maschinist matrose maurer mediziner meister " +
  "melker metallurge metzger mittler modenaher modist monch musikant notar offizier ograf okonom ologe " +
  "optometrist organisator organist orthopad orthopade orthoptist osteopath packer padagoge paketbote " +
  "pastor patissier personalchef pfarrer pflanzer pflasterer pflucker pfortner pharmakant pharmazeut " +
  "philosoph phonotypist pianist pilot pizzabote planer polier polizist polsterer polsternaher portier " +
  "postbote praktikant praparator prasident prediger priester produzent professor prokurist prufer " +
  "psychiater putzer rabbiner raumausstatter referent registrator reiniger rektor restaurator retter " +
  "rettungsschwimmer revisor rezeptionist richter sammler sanger sanitater sattler schafer schaffner " +
  "schafter schatzer schichtchef schiffer schlachter schleifer schlosser schmelzer schmied schneider " +
  "schornsteinfeger schreiber schreiner schriftsteller schulrat schuster schutzer schweiser seelsorger " +
  "sekretar senator setzer soldat solist souschef spengler spezialist spieler spleiser sportler " +
  "sprecher spuler steiger steinmetz stenotypist steuerer steward stratege stricker student studienrat " +
  "tackler takler tanzer taschner taucher teilhaber telefonist texter therapeut tierhalter tischler " +
  "topfer tursteher unternehmer verdrahter veredler vergolder verlader vermesser vermieter verraumer " +
  "versorger verteidiger verteiler vertreter vertriebler verwalter verzinker veterinar visagist " +
  "volontar vorsteher wachter wahrsager wart warter wascher weber werker winzer wirt wissenschaftler " +
  "zauberer zeichner zeitungsbote zeltnaher zerspaner ziegler zieher zimmerer zollner zuchter zusteller"
).split(" ");

/** Words of both languages: German, and of one sex, only as the end of a German compound ("Projektmanager"). */
export const SHARED_ENDINGS: readonly string[] =
  "manager designer trainer controller consultant coach administrator operator moderator tester promoter scout supporter analyst".split(
    " ",
  );

/** Male forms that decline like adjectives: "Angestellter", "Angestellte". */
export const MALE_ADJECTIVES: readonly string[] =
  "angestellter beauftragter beamter auszubildender vorsitzender sachverstandiger bevollmachtigter bediensteter abgeordneter heilkundiger vorgesetzter verantwortlicher".split(
    " ",
  );

/** Male forms whose female form is another word. */
export const MALE_OTHERS: readonly string[] =
  "bootsmann decksmann maschinenmann mullmann dressman stuntman tagesvater kaufmann fachmann obmann zimmermann fuhrmann feuerwehrmann kameramann wachmann hauptmann bergmann seemann steuermann schutzmann hausmann tormann barmann ombudsmann bursche salesman foreman chairman handyman craftsman doorman waiter barman cameraman repairman".split(
    " ",
  );

export const FEMALE_OTHERS: readonly string[] =
  "kauffrau zimmerin fachfrau putzfrau hausfrau kamerafrau obfrau zugehfrau bardame empfangsdame hausdame schwester nonne tagesmutter zimmermadchen kindermadchen dienstmadchen stewardess politesse hostess friseuse masseuse zofe saleswoman waitress barmaid chambermaid".split(
    " ",
  );

/** End like a person but are none, or are of no sex, or are adjectives. */
export const NO_PERSON: readonly string[] = (
  "amateur anlagenhersteller anormaler automobilhersteller berichter betreiber bildschirmschutzer " +
  "blitzableiter connoisseur dienstleister drucker energieversorger entrepreneur exterieur formaler " +
  "gegenwart gerichter halbleiter hersteller informaler interieur kollektor lebensmittelhersteller " +
  "malheur marktfuhrer maximaler minimaler netzbetreiber normaler optimaler selektor trichter versorger " +
  "weltmarktfuhrer weltmeister"
).split(" ");

/** Neutral words for people: a title with one of them names everybody. */
export const NEUTRAL_ENDINGS: readonly string[] =
  "kraft krafte person personen leute mitarbeitende mitarbeitenden mitarbeitender azubi azubis trainee trainees profi profis talent talente".split(
    " ",
  );

/** Better known neutral words, by the old one. */
export const NEUTRAL_WORDS: Readonly<Record<string, string>> = {
  krankenschwester: "Pflegefachkraft",
  krankenpfleger: "Pflegefachkraft",
  altenpfleger: "Pflegefachkraft",
  altenpflegerin: "Pflegefachkraft",
  putzfrau: "Reinigungskraft",
  putzmann: "Reinigungskraft",
  zimmermadchen: "Reinigungskraft im Hotel",
  empfangsdame: "Empfangskraft",
  sekretarin: "Assistenz (m/w/d)",
  sekretar: "Assistenz (m/w/d)",
  stewardess: "Flugbegleitung (m/w/d)",
  kellnerin: "Servicekraft",
  kellner: "Servicekraft",
  politesse: "Verkehrsüberwachungskraft",
  kindermadchen: "Kinderbetreuungskraft",
  zimmermann: "Zimmerer (m/w/d)",
  feuerwehrmann: "Einsatzkraft der Feuerwehr",
  kameramann: "Kameraführung (m/w/d)",
  hausdame: "Hauswirtschaftsleitung (m/w/d)",
  hostess: "Messekraft",
  salesman: "Salesperson",
  saleswoman: "Salesperson",
  foreman: "Supervisor",
  chairman: "Chair",
  handyman: "Maintenance technician",
  craftsman: "Skilled craftsperson",
  doorman: "Door attendant",
  waiter: "Server",
  waitress: "Server",
  barman: "Bartender",
  barmaid: "Bartender",
  cameraman: "Camera operator",
  repairman: "Repair technician",
  chambermaid: "Room attendant",
};
