/** What an element's templates render, as text, for a page that shows it before any script has come. Pure. */
import {nothing, type TemplateResult} from 'lit';
import {withoutPasswords} from '../../model/meeting.js';
import {escaped} from './markup.js';

/** A value within an element or a quoted attribute. */
function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'object'
    ? templateText(value as TemplateResult)
    : escaped(withoutPasswords(String(value as string | number | boolean)));
}

/**
 * Elements' contents, attributes and listeners are all that the templates of a first view know; listeners, and attributes
 * whose value is `nothing`, leave no trace.
 */
export const templateText = ({strings, values}: TemplateResult): string =>
  strings
    .map((string, i) => {
      const value = values[i];
      const [attribute, name] = /\s([@\w-]+)=$/.exec(string) ?? [];
      if (attribute === undefined) return string + textOf(value);
      const isLeftOut = name!.startsWith('@') || value === nothing;
      return string.slice(0, -attribute.length) + (isLeftOut ? '' : ` ${name}="${textOf(value)}"`);
    })
    .join('');
