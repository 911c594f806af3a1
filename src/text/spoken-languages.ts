/**
 * Languages spoken in the houses: tag | own name | Danish name. Loaded with a translation, and where languages are chosen
 * between, so that a filter names each twice, also on phones that know neither.
 */
import {addLanguageNames, OWN, sourceLanguage} from './languages.js';

const table =
  'da|dansk|dansk,en|English|engelsk,uk|українська|ukrainsk,ru|русский|russisk,ar|العربية|arabisk,ti|ትግርኛ|tigrinya,' +
  'am|አማርኛ|amharisk,fa|فارسی|farsi,fa-AF|دری|dari,ps|پښتو|pashto,ku|kurmancî|kurmanji,ckb|سۆرانی|sorani,' +
  'so|Soomaali|somali,tr|Türkçe|tyrkisk,sw|Kiswahili|swahili,fr|français|fransk,my|မြန်မာ|burmesisk,ksw|ကညီ|karen,' +
  'rw|Ikinyarwanda|kinyarwanda,rn|Ikirundi|kirundi,om|Oromoo|oromo,ur|اردو|urdu,pl|polski|polsk,ro|română|rumænsk,' +
  'lt|lietuvių|litauisk,de|Deutsch|tysk,bs|bosanski|bosnisk,sq|shqip|albansk,vi|Tiếng Việt|vietnamesisk,' +
  'zh|中文|kinesisk,es|español|spansk,th|ไทย|thai,ta|தமிழ்|tamil,kl|kalaallisut|grønlandsk,fo|føroyskt|færøsk,' +
  'dsl|dansk tegnsprog|dansk tegnsprog';

/** @internal Also for `scripts/generate/i18n.mjs`, which takes their names in other languages from CLDR. */
export const spokenLanguages = table.split(',').map((entry) => entry.split('|') as [tag: string, own: string, danish: string]);

for (const [tag, own, danish] of spokenLanguages) {
  addLanguageNames(OWN, [[tag, own]]);
  addLanguageNames(sourceLanguage, [[tag, danish]]);
}
