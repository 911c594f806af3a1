// Made by scripts/i18n.mjs; not to be changed by hand.

export const templates = {
  "s5d661a7a5ce5a45c": "ክንሕግዘሉ ዘይንኽእል",
  "sad8387cd29d1d0ba": "ነቲ ኮሙነ ዝገብሮ ስራሕ ንውስኸሉ፣ ግን ኣብ ክንድኡ ኣይኮንናን።",
  "s22f0ebb37e5fc9c2": "ኣብዚ ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም",
  "s5d7ac0e48d96a2ea": "ክንክንን ኣለያን",
  "s1ed22fc4204c6d07": "ናይ መንግስቲ ጉዳይ ምክትታል",
  "s5baefadc8738ddae": "ናይ ገንዘብን ሕግን ምኽሪ",
  "s5a26dd3c7509ebee": "ስነ-ኣእምሮኣዊ ሕክምና",
  "s86d77b0ec3112f1b": "ትርጉም",
  "sbbd42213b6fd3347": "ሕክምና ስንባደን ሕማም ኣእምሮን",
};
