/** Whether this page may fetch a feed, and if not, why: what the browser hides from scripts is found by asking twice. */
import {feedAddress} from './feed-address.js';

export interface FeedFound {
  readonly kind: 'none' | 'read' | 'http' | 'policy' | 'cors' | 'silent' | 'status' | 'page' | 'unknown';
  readonly address?: string;
  readonly status?: number;
}

const asking: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache'};

const kindOf = (text: string): FeedFound['kind'] =>
  /^\s*(\{|BEGIN:VCALENDAR)/i.test(text) ? 'read' : /^\s*</.test(text) ? 'page' : 'unknown';

export async function tryFeed(written: string): Promise<FeedFound> {
  if (!written) return {kind: 'none'};
  const address = feedAddress(written);
  if (location.protocol === 'https:' && /^http:\/\/(?!localhost\b|127\.)/.test(address)) return {kind: 'http', address};
  let isForbidden = false;
  const onViolation = ({effectiveDirective}: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'connect-src') isForbidden = true;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  try {
    const response = await fetch(address, asking);
    if (!response.ok) return {kind: 'status', address, status: response.status};
    return {kind: kindOf((await response.text()).replace(/^\uFEFF/, '')), address};
  } catch {
    // An answer that nobody may read is an answer: then the server lets no other page read it.
    const isThere = await fetch(address, {...asking, mode: 'no-cors'}).then(
      () => true,
      () => false,
    );
    // The browser tells of what its policy forbids in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    return {kind: isForbidden ? 'policy' : isThere ? 'cors' : 'silent', address};
  } finally {
    document.removeEventListener('securitypolicyviolation', onViolation);
  }
}
