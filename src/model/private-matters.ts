/**
 * Beginnings of words about illness, faith and residence permits in the languages of the form: what nobody needs to write to
 * become a volunteer (GDPR art. 9). A nurse may say so, and so may one who works in a hospital. Small letters, Arabic ones in
 * their Persian form. (No look behind: some browsers take a millisecond for it.)
 */
const BEGINNINGS = [
  // Danish, English, French
  'syg(?!epl|ehj|ehus)|diagnos|depress|ptsd|traum|kræft|psykisk|medicin|handicap|opholdstilladelse|asyl|religion|muslim|kristen(?!se)',
  'ill(?:ness)?(?!\\p{L})|sick|disease|cancer|medication|disab|residence permit|refugee status',
  'malad|dépress|médicament|asile|(?:titre|permis) de séjour|musulman|chrétien',
  // Ukrainian, Russian
  'хвор|діагноз|депрес|травм|ліки|посвідк|притул|інвалід|релігі|мусульман|християн|рак(?!\\p{L})',
  'болез|боле[юнл]|больн(?!иц)|диагноз|лекарств|инвалид|убежищ|вид на жительств|религи|христиан',
  // Arabic, Persian and Dari, Pashto, Sorani
  '(?:ال|و|ب|لل?)?(?:مرض|مریض|اکتئاب|سرطان|إقامة|لجوء|صدمة|إعاقة|معاق)|مسلم|مسیحی',
  'بیمار(?!ستان)|افسرد|پناهند|اقامت|معلول|دارو(?!خانه)|مذهب|ناروغ|پناه|معیوب|خپګان',
  'نەخۆش(?!خانە)|پەنابەر|پەنا[هھ]|مافی مانەوە|خەمۆک|شێرپەنجە|کەمئەندام|دەرمان(?!خانە)|موسڵمان|ئایین',
  // Tigrinya
  'ሕማም|ሕሙም|ሓሚመ|ዑቕባ|መንበሪ ፍቓድ|ካንሰር|ሃይማኖት|ስንክልና',
  // Kurmanji, Turkish, Somali, Swahili
  'nexweş(?!xan)|penaber|destûra rûniştinê|kanser|seqet|derman(?!xan)|misilman|depres',
  'hasta(?!ne)|engelli|ilaç|iltica|sığınma|oturma izni|ikamet|müslüman|hıristiyan',
  'xanuun|jirro|buk(?:aa|sanay)|cudur|kansar|naafo|magangelyo|deganaansho|diin(?:t|\\P{L}|$)|daawo',
  '[um]gonjwa|magonjwa|saratani|[um]lemavu|hifadhi|kibali cha kuishi|dawa(?!t)|dini(?!\\p{L})|mwislamu|mkristo',
].join('|');

/** Burmese has no spaces between words. */
const BURMESE = 'ရောဂါ|ဖျား|နေမကောင်း|ကင်ဆာ|ဆေးဝါး|ခိုလှုံ|နေထိုင်ခွင့်|ဘာသာရေး|မသန်စွမ်း';

const PRIVATE = new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${BEGINNINGS})|${BURMESE}`, 'u');

/** Does the text touch on what a signup does not need, such as illness or a residence permit? A nudge, no more. */
export const mentionsPrivateMatters = (text: string): boolean =>
  PRIVATE.test(
    text
      .normalize('NFC')
      .replaceAll('İ', 'i')
      .toLowerCase()
      // Vowel signs, the stretching stroke and joiners; Arabic letters as Persian keyboards write them.
      .replace(/[\u064b-\u0652\u0640\u200b-\u200d]/g, '')
      .replaceAll('ك', 'ک')
      .replace(/[يى]/g, 'ی'),
  );
