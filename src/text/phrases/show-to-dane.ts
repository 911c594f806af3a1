/** The sign that one holds up to a Dane: said in Danish whatever is spoken here, and to the reader in their own language. */
import {languageName} from '../language-names.js';
import {sourceLanguage} from '../languages.js';
import {inLanguage, language, msg, str} from '../words.js';

const ask = () => msg('Hej! Kan du vise mig vej?');
/** The question in Danish. */
export const askInDanish = () => inLanguage(sourceLanguage, ask);
/** `Jeg taler arabisk og lidt dansk.`, in Danish; undefined for one who reads Danish. */
export function iSpeak(): string | undefined {
  const spoken = language() === sourceLanguage ? undefined : languageName(language(), sourceLanguage);
  return spoken && `Jeg taler ${spoken} og lidt dansk.`;
}
/** What the sign says, for the one who holds it; undefined for one who reads Danish. */
export const inOwnWords = (place: string): string | undefined =>
  language() === sourceLanguage ? undefined : `${ask()} ${msg(str`Jeg vil gerne til ${place}.`)}`;
/** Always in Danish. @param number as it is shown */
export const callTheHouse = (number: string) => `Ring til huset ${number}`;
export const showToDane = () => msg('Vis til en dansker');
export const print = () => msg('Print');
