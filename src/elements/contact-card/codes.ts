import {mapLink} from '../../model/links.js';
import {qrCode} from '../../model/qr-code.js';
import {toolName} from '../../text/phrases/contact-card.js';
import type {Card, QrCode} from './context.js';
import {phoneOf, publicAddress} from './address.js';

/** QR codes of a card's number and of the map; none for what is too long for one. */
export function codesOf(card: Card): QrCode[] {
  const phone = phoneOf(card);
  const map = card.place && mapLink(card.place);
  const targets = [
    ...(phone ? [{words: phone.text, address: phone.href}] : []),
    ...(map ? [{words: publicAddress(card).join(', ') || toolName('map'), address: map}] : []),
  ];
  return targets.flatMap(({words, address}) => {
    const rows = qrCode(address);
    return rows ? [{words, path: pathOf(rows), width: rows.length + 8}] : [];
  });
}

/** Dark modules as one path, a run of a row at a time, within a quiet zone of four. */
const pathOf = (rows: readonly (readonly boolean[])[]): string =>
  rows
    .map((row, y) => {
      const line = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(({0: run, index}) => `M${index + 4} ${y + 4}h${run.length}v1h-${run.length}z`).join('');
    })
    .join('');
