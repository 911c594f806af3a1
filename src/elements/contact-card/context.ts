import type {Way} from '../../model/contact.js';
import type {Contact, Feed, Organization, Place} from '../../model/feed.js';

/** One contact with what the feed says about it elsewhere. */
export interface Card {
  readonly contact: Contact;
  readonly ways: readonly Way[];
  /** The contact's organization and those above it, the nearest first. */
  readonly organizations: readonly Organization[];
  /** Where one finds them. */
  readonly place: Place | undefined;
}

/** What a visitor can do with a card beside its ways, in this order; the first three need a place that is for everybody. */
export const TOOLS = ['sign', 'map', 'copy', 'save', 'code'] as const;

/** What a visitor has asked of a card. */
export interface Panel {
  readonly codes?: readonly QrCode[] | undefined;
  /** Whether the address could be copied; undefined before. */
  readonly isCopied?: boolean;
  /** The contact's file that was asked for. */
  readonly saved?: File;
}

export interface QrCode {
  /** What it leads to, in words. */
  readonly words: string;
  /** Its modules as pixels: what recolours a page's text leaves pictures alone, and a code must stay dark on white. */
  readonly canvas: HTMLCanvasElement;
}

export interface CardContext {
  readonly feed: Feed;
  readonly headingLevel: number;
  /** The page's heading for the one card there is. */
  readonly heading: string;
  /** Seconds since 1970. */
  readonly now: number;
  /** By the contact's id. */
  readonly panels: Map<string, Panel>;
  /** Renders again. */
  update(): void;
}
