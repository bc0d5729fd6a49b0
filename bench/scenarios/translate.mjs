// Turns what a peer with names of its own answers into what the product answers; the others need no translation.

export function translatorOf(scenario, peer) {
  return scenario.translate?.[peer.kind] ?? ((json) => json.data);
}
