/** What the volunteer signup says and asks until it is sent. */
import {msg, named, str} from '../words.js';

export const heading = () => msg('Bliv frivillig');
export const lead = () =>
  msg('Du behøver ikke kunne noget særligt. Tid, tålmodighed og nysgerrighed er nok, og du må gerne selv være ny i Danmark.');

// The three steps

export const steps = () => [
  [msg('Meld dig'), msg('Skriv, hvem du er, og hvad du har lyst til. Det tager to minutter.')],
  [msg('Vi taler sammen'), msg('Vi ringer eller skriver til dig, og så mødes vi over en kop kaffe.')],
  [msg('Du kommer i gang'), msg('Du følger en erfaren frivillig de første gange.')],
];

// What we ask, what you get

export const weAsk = () => msg('Det beder vi dig om');
export const youGet = () => msg('Det får du');
export const youDoNot = () => msg('Det skal du ikke');
export const mayRefuse = () => msg('Du må altid sige nej til en opgave.');
export const volunteerPolicy = () => msg('Læs frivilligpolitikken');

/** A requirement or expectation: its name and a sentence. */
export const ask = named({
  'volunteer-agreement': () => [msg('En frivilligaftale'), msg('Vi skriver den sammen, når vi mødes. Du kan stoppe, når du vil.')],
  confidentiality: () => [msg('Tavshedspligt'), msg('Det, du hører om andre, siger du ikke videre. Du skriver under, når vi mødes.')],
  'child-record-check': () => [
    msg('Børneattest, hvis du skal være med børn under 15'),
    msg('Foreningen henter den senere sammen med dig. Du skal ikke sende noget nu.'),
  ],
  'never-alone': () => [msg('Aldrig alene med børn'), msg('I er altid mindst to voksne.')],
  introduction: () => [msg('En introduktion'), msg('Du lærer opgaven og os at kende, før du begynder.')],
  'own-role': () => [msg('Kend din rolle'), msg('Du er medmenneske, ikke sagsbehandler, behandler eller tolk.')],
  flexibility: () => [msg('Vær til at regne med'), msg('Sig til i god tid, hvis du ikke kan komme.')],
  'local-knowledge': () => [msg('Kend dit sted'), msg('Vis vej i byen, foreningerne og hverdagen.')],
});

export const benefit = named({
  fellowship: () => msg('Et fællesskab med andre frivillige'),
  introduction: () => msg('Introduktion og en fast makker i starten'),
  insurance: () => msg('Forsikring, mens du er frivillig'),
  training: () => msg('Kurser og sparring'),
  supervision: () => msg('En at tale med, når noget er svært'),
  expenses: () => msg('Dine udgifter betalt'),
});

// The form

export const optional = () => msg('(frivilligt)');
export const name = () => msg('Dit navn');
export const nameHint = () => msg('Det navn, du gerne vil kaldes');
export const reach = () => msg('Hvordan må vi kontakte dig?');
export const reachHint = () => msg('Skriv mindst én af dem.');
export const tasks = () => msg('Hvad har du lyst til?');
export const needed = () => msg('Mangler frivillige');
export const unsure = () => msg('Jeg ved det ikke endnu');
export const unsureHint = () => msg('Så finder vi ud af det sammen');
export const times = () => msg('Hvornår har du tid?');
export const time = named({
  daytime: () => msg('Om dagen'),
  evening: () => msg('Om aftenen'),
  weekend: () => msg('I weekenden'),
  varies: () => msg('Det skifter'),
});
export const spokenLanguages = () => msg('Sprog, du taler');
export const otherLanguage = () => msg('andet');
export const aboutYou = () => msg('Lidt om dig');
export const aboutHint = (most: number) =>
  msg(str`Højst ${most} tegn. Skriv på dit eget sprog, hvis du vil. Skriv ikke CPR-nummer, sygdom eller religion.`);
export const counted = (count: number, most: number) => msg(str`${count} af ${most} tegn`);
export const oldEnough = (age: number) => msg(str`Jeg er fyldt ${age} år`);
export const leaveEmpty = () => msg('Udfyld ikke');

// When it does not work

export const couldNotLoad = () => msg('Vi kan ikke vise skemaet lige nu');
export const loading = () => msg('Henter skemaet …');
