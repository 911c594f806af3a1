/** Words of a sheet that stand for codes with ready translations, and back: `Børn er velkomne` is `welcome`. */
import {accessibilityName, childrenSentence} from '../../text/phrases/activity-details.js';
import {audienceName, topicName} from '../../text/phrases/codes.js';
import {roleName} from '../../text/phrases/role-names.js';

type NameOf = (code: string) => string | undefined;

/** Codes by their Danish words, and by themselves. */
const codes = (nameOf: NameOf, list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').flatMap((code) => [code, nameOf(code)!].map((word) => [word.toLowerCase(), code] as const)));

export const TOPICS = codes(
  topicName,
  'danish homework advice digital meeting-place introduction local-information dialogue citizenship families friendship women children young-people sport nature culture leisure-culture music creative food holidays associations education evening-school mentoring work employment labour-market housing moving-help donations public-transport health volunteering coordination',
);
export const AUDIENCES = codes(
  audienceName,
  'everyone newcomers refugee family-reunified ethnic-minority neighbours families parents women men children young-people adults older-people volunteers professional',
);
export const CHILDREN = codes(childrenSentence, 'welcome childcare children-only adults-only');
export const ACCESSIBILITY = codes(
  accessibilityName,
  'step-free steps lift accessible-toilet uneven-ground hearing-loop accessible-parking smoke-free',
);
export const ROLES = codes(roleName, 'contact coordinator volunteer-coordinator activity-leader chair problems');
/** What people say shorter, or otherwise. */
export const MORE_ROLES: ReadonlyMap<string, string> = new Map([
  ['kontaktperson', 'contact'],
  ['koordinatoren', 'coordinator'],
  ['frivilligkoordinatoren', 'volunteer-coordinator'],
  ['formand', 'chair'],
]);
export const MORE_AUDIENCES: ReadonlyMap<string, string> = new Map([
  ['alle', 'everyone'],
  ['everybody', 'everyone'],
  ['flygtning', 'refugee'],
]);

/** The code's Danish words; what is no code stays as it is written. */
export const wordOf = (codes: ReadonlyMap<string, string>, code: string): string => {
  const [word] = [...codes].find(([word, one]) => one === code && word !== code) ?? [];
  return word ? word.charAt(0).toUpperCase() + word.slice(1) : code;
};

export const splitList = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter(Boolean);
