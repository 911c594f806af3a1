/** Loaded only for calendars that name a character that Danes hardly ever name, or give it by a number of windows-1252. */
import {characterEntities} from 'character-entities';
import {withWindows1252} from '../windows-1252.js';

/** What a name of HTML stands for, or a number as `#150`. */
export const anyCharacter = (name: string): string | undefined =>
  Object.hasOwn(characterEntities, name)
    ? characterEntities[name]
    : name.startsWith('#')
      ? withWindows1252(String.fromCharCode(+name.slice(1)))
      : undefined;
