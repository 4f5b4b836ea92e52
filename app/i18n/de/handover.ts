/** What people read when their records are merged or their center changes: plain words, one thought a sentence. */
export const handover = {
  merged: {
    kept: {
      subject: "Ihre Daten stehen jetzt an einer Stelle",
      text: "Sie waren bei uns zweimal erfasst. Ihr Welcome Center hat beides zusammengeführt. Sie melden sich weiter mit diesem Zugang an. Bitte sehen Sie nach, ob alles stimmt.",
    },
    ended: {
      subject: "Ihr zweiter Zugang ist beendet",
      text: "Sie waren bei uns zweimal erfasst und hatten zwei Zugänge. Ihr Welcome Center hat beides zusammengeführt. Dieser Zugang ist beendet. Bitte melden Sie sich mit Ihrem anderen Zugang an. Ihre Daten sind alle dort. Fragen? Ihr Welcome Center hilft Ihnen.",
    },
  },
};
