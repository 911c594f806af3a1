import {languageName} from '../../../text/language-names.js';
import {language} from '../../../text/words.js';
import * as say from '../../../text/phrases/signup.js';
import {plainWords, type UsableFeed} from '../form-context.js';

/** What a choice is called in the page's language. */
export function choiceName(list: 'tasks' | 'times' | 'languages', code: string, context: UsableFeed): string {
  const {tasks, times} = context.signup;
  const words =
    list === 'tasks'
      ? tasks?.find(({id}) => id === code)?.name
      : list === 'times'
        ? times?.[Number(code.replace('time-', '')) - 1]
        : undefined;
  if (words) return plainWords(words, context);
  if (list === 'tasks') return say.unsure();
  if (list === 'times') return say.time(code) ?? code;
  if (code === 'other') return say.otherLanguage();
  return languageName(code, language());
}
