/**
 * Ready names of codes that feeds share. A name is undefined for a code that is not among them; it is shown as
 * written, because every feed may add its own.
 */
import {msg, named} from '../words.js';

export const topicName = named({
  danish: () => msg('Dansk'),
  homework: () => msg('Lektier'),
  advice: () => msg('Rådgivning'),
  digital: () => msg('Mobil og netbank'),
  'meeting-place': () => msg('Mødested'),
  introduction: () => msg('Introduktion til Danmark'),
  'local-information': () => msg('Lær byen at kende'),
  dialogue: () => msg('Mød hinanden på tværs'),
  citizenship: () => msg('Medborgerskab'),
  families: () => msg('Familier'),
  friendship: () => msg('Venskab'),
  women: () => msg('Kvinder'),
  children: () => msg('Børn'),
  'young-people': () => msg('Unge'),
  sport: () => msg('Sport'),
  nature: () => msg('Natur'),
  culture: () => msg('Kultur'),
  'leisure-culture': () => msg('Fritid og kultur'),
  music: () => msg('Musik'),
  creative: () => msg('Håndarbejde og kreativitet'),
  food: () => msg('Mad'),
  holidays: () => msg('Ferie og højtider'),
  associations: () => msg('Foreninger'),
  education: () => msg('Skole og uddannelse'),
  'evening-school': () => msg('Aftenskole'),
  mentoring: () => msg('Mentor'),
  work: () => msg('Arbejde og praktik'),
  employment: () => msg('Beskæftigelse'),
  'labour-market': () => msg('Arbejdsmarked'),
  housing: () => msg('Bolig'),
  'moving-help': () => msg('Hjælp til at flytte'),
  donations: () => msg('Møbler og ting'),
  'public-transport': () => msg('Bus og tog'),
  health: () => msg('Sundhed'),
  volunteering: () => msg('Bliv frivillig'),
  coordination: () => msg('Samarbejde'),
});

export const audienceName = named({
  everyone: () => msg('Alle er velkomne'),
  newcomers: () => msg('Nye i Danmark'),
  refugee: () => msg('Flygtninge'),
  'family-reunified': () => msg('Familiesammenførte'),
  'ethnic-minority': () => msg('Etniske minoriteter'),
  neighbours: () => msg('Naboer'),
  families: () => msg('Familier'),
  parents: () => msg('Forældre'),
  women: () => msg('Kvinder'),
  men: () => msg('Mænd'),
  children: () => msg('Børn'),
  'young-people': () => msg('Unge'),
  adults: () => msg('Voksne'),
  'older-people': () => msg('Ældre'),
  volunteers: () => msg('Frivillige'),
  professional: () => msg('Fagfolk'),
});

/** An activity's type. */
export const typeName = named({
  activity: () => msg('Aktivitet'),
  event: () => msg('Arrangement'),
  meeting: () => msg('Møde'),
  'meeting-place': () => msg('Mødested'),
  course: () => msg('Kursus'),
  talk: () => msg('Foredrag'),
  advice: () => msg('Rådgivning'),
  support: () => msg('Støtte'),
  outing: () => msg('Udflugt'),
  walk: () => msg('Gåtur'),
});

/** An organization's kind. */
export const kindName = named({
  municipality: () => msg('Kommune'),
  department: () => msg('Kommunal afdeling'),
  association: () => msg('Forening'),
  humanitarian: () => msg('Humanitær forening'),
  'sports-club': () => msg('Idrætsforening'),
  'residents-association': () => msg('Borgerforening'),
  'adult-education': () => msg('Oplysningsforbund'),
  group: () => msg('Frivilliggruppe'),
  network: () => msg('Netværk'),
  council: () => msg('Råd'),
  'local-council': () => msg('Lokalråd'),
  'integration-council': () => msg('Integrationsråd'),
  church: () => msg('Kirke'),
  business: () => msg('Virksomhed'),
});
