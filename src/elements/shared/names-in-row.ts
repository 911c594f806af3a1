import type {TemplateResult} from 'lit';
import type {Text} from '../../model/feed.js';
import {comma} from '../../text/format-list.js';
import {textIn} from '../../text/text-in.js';
import {language} from '../../text/words.js';
import {localizedText} from './localized-text.js';
import {wholeName} from './whole.js';

/**
 * Names in a row, each in its own direction and language.
 *
 * @param between in place of a comma
 * @param last the same before the last one
 */
export const namesInRow = (names: readonly Text[], feedLanguage: string, between?: string, last = between): TemplateResult[] =>
  names.map((name, i) => {
    const rest = names.length - 1 - i;
    const sign = (rest > 1 ? between : last) ?? comma(language(), textIn(name, language(), feedLanguage).text);
    return wholeName(localizedText(name, feedLanguage), rest ? sign : '');
  });
