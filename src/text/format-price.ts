/** Numbers and prices in words. Pure, like `format.ts`. */
import {dataOf} from './format.js';
import {leftToRight} from './format-phrases.js';

/** `1234.5` → `1.234,5` in Danish. At most two decimals. */
export function formatNumber(value: number, language: string): string {
  const [decimal, group = ''] = dataOf(language).number;
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (part ? decimal + part : '');
}

/** `25` → `25 kr.`, `12.5` → `12,50 kr.`; other currencies by their code. */
export function formatPrice(amount: number, language: string, currency = 'DKK'): string {
  let number = formatNumber(amount, language);
  if (/[^\d]\d$/.test(number) && amount % 1) number += '0';
  return leftToRight(`${number}\u00a0${currency === 'DKK' ? 'kr.' : currency}`, language);
}
