// Made by scripts/i18n.mjs; not to be changed by hand.

export const templates = {
  "s5d661a7a5ce5a45c": "What we cannot help with",
  "sad8387cd29d1d0ba": "We add to what the municipality does. We do not replace it.",
  "s22f0ebb37e5fc9c2": "You can get help with this here",
  "s5d7ac0e48d96a2ea": "Nursing and personal care",
  "s1ed22fc4204c6d07": "Casework for the authorities",
  "s5baefadc8738ddae": "Financial and legal advice",
  "s5a26dd3c7509ebee": "Therapy",
  "s86d77b0ec3112f1b": "Interpreting",
  "sbbd42213b6fd3347": "Treatment of trauma and mental illness",
};
