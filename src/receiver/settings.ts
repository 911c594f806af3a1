/** The receiver's settings from the environment, refused at start where they cannot be meant; see README.md. */
import {originOf, type ReceiverOptions} from './receiver.js';

export interface Settings extends ReceiverOptions {
  readonly port: number;
  readonly host: string;
}

/** @throws {Error} that names the setting and says what to write */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const required = (name: string): string => {
    const value = env[name]?.trim();
    if (!value) throw new Error(`${name} is missing; see README.md`);
    return value;
  };
  const number = (name: string, fallback: number, least: number): number => {
    const value = env[name] ? Number(env[name]) : fallback;
    if (!(value >= least)) throw new Error(`${name}: "${env[name]}" is no number from ${least}; leave it out for ${fallback}`);
    return value;
  };
  const mailbox = (name: string): string => {
    const value = required(name);
    if (!value.split(',').every((one) => /^[^@\r\n]*[^@\s]@[^@\s]+$/.test(one.trim())))
      throw new Error(`${name}: "${value}" is no mail address; write skema@forening.example`);
    return value;
  };
  const origins = required('LBB_ORIGINS').split(/[\s,]+/);
  for (const origin of origins.filter(Boolean))
    try {
      originOf(origin);
    } catch (error) {
      throw new Error(`LBB_ORIGINS: ${(error as Error).message}`, {cause: error});
    }
  const smtp = env['LBB_SMTP'];
  if (smtp && !(URL.canParse(smtp) && /^smtps?:$/.test(new URL(smtp).protocol)))
    throw new Error('LBB_SMTP is no address of a mail server; write smtps://user:password@smtp.example, with %40 for an @ in the password');
  return {
    database: env['LBB_DATABASE'] ?? 'signups.db',
    origins: origins.filter(Boolean),
    keepDays: number('LBB_KEEP_DAYS', 90, 1),
    perHour: number('LBB_PER_HOUR', 20, 1),
    mail: smtp ? {smtp, from: mailbox('LBB_MAIL_FROM'), to: mailbox('LBB_MAIL_TO')} : undefined,
    proofKey: env['LBB_PROOF_KEY'],
    isBehindProxy: env['LBB_BEHIND_PROXY'] === '1',
    port: number('LBB_PORT', 8787, 0),
    host: env['LBB_HOST'] ?? '127.0.0.1',
  };
}
