import {addressLines, type Link} from '../../model/links.js';
import type {Card} from './context.js';

/** Lines of a card's address where it is for everybody. */
export const publicAddressLines = ({place}: Card): string[] => (place && place.visibility !== 'area' ? addressLines(place.address) : []);

/** The number that calls. */
export const phoneOf = ({ways}: Card): Link | undefined => ways.find(({link}) => link?.href.startsWith('tel:'))?.link;
