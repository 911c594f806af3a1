// At home only: it compares words, in which there is no time.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hasCpr} from '../../src/model/cpr.js';
import {mentionsPrivateMatters} from '../../src/model/private-matters.js';

/** Sentences that touch on illness, faith or a residence permit, and such that do not, though a word looks alike. */
const rows: Readonly<Record<string, readonly [seen: readonly string[], notSeen: readonly string[]]>> = {
  da: [
    ['Jeg har depression', 'Jeg er syg', 'min opholdstilladelse', 'SYGDOM', 'jeg er muslim', 'et handicap'],
    ['Jeg er sygeplejerske', 'Jeg cykler', 'Jeg hedder Kristensen', 'Jeg arbejder på et sygehus', 'Jeg synger i kor'],
  ],
  en: [
    ['I am ill', 'my residence permit', 'an illness', 'I was sick.', 'refugee status', 'my religion'],
    ['I will help', 'I still work', 'Illinois', 'I can drive a car', 'I teach physics'],
  ],
  uk: [
    ['Я хворію, хвора', 'мій діагноз', 'посвідка на проживання', 'у мене рак', 'я мусульманка'],
    ['Я хочу допомагати', 'Ракета летить', 'Працюю в лікарні', 'люблю готувати'],
  ],
  ar: [
    ['عندي مرض', 'المرض', 'أنا مريض', 'مَرَض', 'للمرض', 'طلب اللجوء', 'تصريح الإقامة'.replace('تصريح ', ''), 'أنا مسلم'],
    ['أريد المساعدة', 'أحب القراءة', 'أعمل في المدرسة', 'ممرضة'],
  ],
  ti: [
    ['ሕማም ኣለኒ', 'ሓሚመ', 'ዑቕባ ሓቲተ', 'መንበሪ ፍቓድ'],
    ['ክሕግዝ ይደሊ', 'ምግቢ ክሰርሕ ይኽእል', 'ቋንቋ'],
  ],
  'fa-AF': [
    ['من مریض هستم', 'من مريض هستم', 'بیماری دارم', 'کارت اقامت', 'پناهنده هستم', 'مذهب من'],
    ['می‌خواهم کمک کنم', 'ساعت دوازده', 'در شفاخانه کار می‌کنم', 'آشپزی'],
  ],
  fa: [
    ['من بیمارم', 'افسردگی دارم', 'سرطان', 'اجازه اقامت', 'دارو می‌خورم', 'مسلمان هستم'],
    ['در بیمارستان کار می‌کنم', 'داروخانه', 'می‌خواهم کمک کنم', 'فوتبال'],
  ],
  ps: [
    ['زه ناروغ یم', 'ناروغي لرم', 'سرطان', 'د اقامت کارت', 'معیوب یم'],
    ['زه غواړم مرسته وکړم', 'په روغتون کې کار کوم', 'پخلی', 'فټبال'],
  ],
  ku: [
    ['Ez nexweş im', 'NEXWEŞ', 'Ez penaber im', 'destûra rûniştinê', 'depresyon', 'derman digirim'],
    ['Ez dixwazim alîkarî bikim', 'li nexweşxaneyê dixebitim', 'dermanxane', 'futbol'],
  ],
  ckb: [
    ['من نەخۆشم', 'پەنابەرم', 'مافی مانەوە', 'شێرپەنجە', 'دەرمان دەخۆم'],
    ['دەمەوێت یارمەتی بدەم', 'لە نەخۆشخانە کار دەکەم', 'دەرمانخانە', 'تۆپی پێ'],
  ],
  so: [
    ['Waan bukaa', 'Xanuun ayaan qabaa', 'cudur', 'magangelyo', 'Diinta', 'daawo'],
    ['Waxaan rabaa inaan caawiyo', 'Waxaan ka shaqeeyaa isbitaal', 'buug', 'kubad'],
  ],
  tr: [
    ['Ben hastayım', 'HASTALIK', 'İltica ettim', 'ilaç', 'oturma izni', 'engelliyim'],
    ['Yardım etmek istiyorum', 'Hastanede çalışıyorum', 'Yemek pişiririm', 'futbol'],
  ],
  ru: [
    ['Я болею', 'у меня болезнь', 'мой диагноз', 'вид на жительство', 'инвалидность', 'я больна'],
    ['Я хочу помогать', 'работаю в больнице', 'большой опыт', 'раковина'],
  ],
  sw: [
    ['Mimi ni mgonjwa', 'ugonjwa', 'nina saratani', 'kibali cha kuishi', 'dini yangu', 'dawa'],
    ['Nataka kusaidia', 'dawati', 'nafanya kazi hospitali', 'mpira'],
  ],
  fr: [
    ['Je suis malade', 'ma maladie', 'demandeur d’asile', 'titre de séjour', 'dépression', 'ma religion'],
    ['Je veux aider', 'Je travaille à l’hôpital', 'J’aime cuisiner', 'le football'],
  ],
  my: [
    ['ကျွန်တော် ရောဂါရှိတယ်', 'နေမကောင်းဘူး', 'နေထိုင်ခွင့်', 'ကင်ဆာ', 'ဘာသာရေး'],
    ['ကူညီချင်ပါတယ်', 'ဆေးရုံမှာ အလုပ်လုပ်တယ်', 'ဘောလုံး', 'ချက်ပြုတ်'],
  ],
};

for (const [tag, [seen, notSeen]] of Object.entries(rows)) {
  for (const text of seen)
    test(`what need not be told is seen in “${text}” (${tag})`, () => assert.equal(mentionsPrivateMatters(text), true));
  for (const text of notSeen) test(`nothing is seen in “${text}” (${tag})`, () => assert.equal(mentionsPrivateMatters(text), false));
}

for (const [script, zero] of [
  ['Latin', 0x30],
  ['Arabic', 0x660],
  ['Persian', 0x6f0],
  ['Burmese', 0x1040],
] as const)
  test(`a CPR number is seen in ${script} digits, and eight digits are a phone number`, () => {
    const write = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + +digit));
    assert.equal(hasCpr(`CPR ${write('010190-1234')}`), true);
    assert.equal(hasCpr(write('12 34 56 78')), false);
  });
