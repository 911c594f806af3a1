/** The little of nodemailer that is used; it brings no types. */
declare module 'nodemailer' {
  interface Mail {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly replyTo?: {readonly name: string; readonly address: string};
    readonly messageId?: string;
    readonly headers?: Readonly<Record<string, string>>;
  }
  export function createTransport(
    address: string,
    defaults: {disableFileAccess: boolean; disableUrlAccess: boolean},
  ): {sendMail(mail: Mail): Promise<unknown>; close(): void};
}
