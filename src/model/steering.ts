import type {Feed} from './feed.js';
export const steer = (feed: Feed, _words?: Readonly<Record<string, string>>): Feed => feed;
