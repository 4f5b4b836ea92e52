/** What another day of the law changes. */
export const lawwatch = {
  title: "Was sich ändert",
  lead: "Gespeicherte Checks, veröffentlichte Stellen und laufende Fälle, für die an einem anderen Tag etwas anderes gilt als heute.",
  day: "Tag",
  show: "Ansehen",
  wrongDay: "Bitte geben Sie einen Tag zwischen heute und Ende 2199 an.",
  nothing: "An diesem Tag ändert sich nichts",
  nothingHint: "Für alle geprüften Stellen, Checks und Fälle gilt am {{day}} dasselbe wie heute.",
  looked: "Angesehen: {{cases}} Fälle, {{vacancies}} Stellen, {{checks}} Checks, je die neuesten {{limit}}.",
  draftTitle: "Noch nicht amtlich: Werte für {{year}}",
  draft:
    "Die Gehaltsgrenzen für {{year}} sind noch nicht veröffentlicht. Wo ein Entwurf bekannt ist, wird er gezeigt, aber nicht angewendet; deshalb steht dort „noch unklar“.",
  kinds: { case: "Laufende Fälle", vacancy: "Veröffentlichte Stellen", check: "Gespeicherte Checks" },
  matter: "Vorgang",
  change: "Was sich ändert",
  fromTo: "{{before}} → {{after}}",
  belowDraft: "unter dem Entwurf",
  freeCheck: "Check ohne Stelle",
  identity:
    "Alter und Staatsangehörigkeit der Menschen bleiben bei Fällen außer Betracht: Für einen Blick voraus wird kein Name gelesen.",
  law: "Werte und Regeln des Checks",
};
