import {mapLink} from '../../model/map-link.js';
import {toolName} from '../../text/phrases/contact-card.js';
import {withAncestors} from '../shared/with-ancestors.js';
import type {Card, QrCode} from './context.js';
import {phoneOf, publicAddressLines} from './address.js';
import {qrCode} from './qr-code.js';

/** Modules of white on each side (ISO/IEC 18004 §6.3.8). */
const QUIET_ZONE = 4;

/** Whether colours are turned round where an element stands, as by extensions for dark pages that filter all of a page. */
const isInverted = (element: Element): boolean =>
  [...withAncestors(element)].filter((one) => /invert|dark-reader/.test(getComputedStyle(one).filter)).length % 2 === 1;

/** QR codes of a card's number and of the map, dark on white where they are to stand; none for what is too long for one. */
export function codesOf(card: Card, place: Element): QrCode[] {
  const phone = phoneOf(card);
  const map = card.place && mapLink(card.place);
  const targets = [
    ...(phone ? [{words: phone.text, address: phone.href}] : []),
    ...(map ? [{words: publicAddressLines(card).join(', ') || toolName('map'), address: map}] : []),
  ];
  return targets.flatMap(({words, address}) => {
    const canvas = document.createElement('canvas');
    if (isInverted(place)) canvas.style.filter = 'invert(1)';
    const code = qrCode(address);
    code?.toCanvas(canvas, {on: [0, 0, 0], off: [255, 255, 255], pad: QUIET_ZONE});
    return code ? [{words, canvas}] : [];
  });
}
